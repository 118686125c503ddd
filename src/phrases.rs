//! Finds the phrases of the lexicon in a folded text.
//!
//! Every literal part of every phrase is a word of one [`dictionary`], so that a text is read once however many phrases there
//! are. Parts joined by a gap (`…`) or a number (`#`), and words that stand for each other (`{pay}`), are put together as they
//! arrive.

mod between;
#[path = "phrases/dictionary.rs"]
pub mod dictionary;
mod met;
#[path = "phrases/packed.rs"]
pub mod packed;
#[path = "phrases/table.rs"]
pub mod table;

use crate::fold::{Folded, Reading};
use crate::lexicon::Class;
use crate::lists::Lists;
use between::{fits, in_number, number_after, number_before};
use dictionary::Dictionary;
use met::Met;
use std::ops::Range;
use std::sync::OnceLock;
use table::{Form, Numbered, Table};

/// A phrase found in a folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Index of the phrase, in the order they were given to [`Phrases::new`].
    pub phrase: u32,
    /// Start in folded bytes.
    pub start: usize,
    /// End in folded bytes, exclusive; greater than `start`.
    pub end: usize,
    /// Whether the phrase is unbroken, without gap or number.
    pub whole: bool,
    /// Where it stands in the original, in UTF-16 code units, when it was only found by reading through a disguise.
    pub disguised: Option<(u32, u32)>,
}

/// A set of phrases, ready to be found. What stands in a part's place is a unit: a literal, or any word of a class.
pub struct Phrases {
    dictionary: Dictionary,
    classes: Vec<String>,
    forms: Vec<Form>,
    /// For each phrase: its form.
    form_of: Vec<u16>,
    /// For each literal: the classes that it is a word of.
    classes_of: Lists<u16>,
    /// For each unit: the phrases that it is all of; for each other phrase: its units and its number.
    phrases: Numbered,
    /// For each unit: where it stands in phrases of several units behind the first.
    places: Lists<Place>,
    /// For each unit: whether phrases of several units begin with it.
    opens: Vec<bool>,
    /// For each phrase of one unit: the unit; for any other its place among those. Read when somebody asks for wording.
    units: OnceLock<Vec<u32>>,
}

/// Where a unit stands: in which phrase of several units, and where among all units of those.
#[derive(Clone, Copy)]
struct Place {
    joined: u32,
    at: u32,
    /// What must have been met before it, by its number: the unit that opens the phrase, or the place before.
    needs: u32,
}

impl Phrases {
    /// Builds the set from phrases as written in the lexicon, with the `classes` that they name. Cost: some microseconds a phrase.
    pub fn new<'a>(phrases: impl Iterator<Item = &'a str>, classes: &[Class]) -> Self {
        Self::read(Table::new(phrases, classes))
    }

    /// Reads a stored set. Cost: some nanoseconds a phrase.
    pub fn read(table: Table) -> Self {
        let dictionary = Dictionary::new(&table.literals);
        let phrases = table.numbered();
        let joined = &phrases.joined;
        let mut opens = vec![false; table.classes.len() + dictionary.count()];
        let count = opens.len() as u32;
        let units = |phrase: u32| joined.starts[phrase as usize]..joined.starts[phrase as usize + 1];
        for (phrase, _) in phrases.numbers.iter().enumerate() {
            if let [first, ..] = *joined.of(phrase as u32) {
                opens[first as usize] = true;
            }
        }
        let places = || {
            (0..joined.len() as u32).flat_map(|phrase| {
                let Range { start, end } = units(phrase);
                (start + 1..end.max(start + 1)).map(move |at| {
                    let needs = if at == start + 1 { joined.items[start as usize] } else { count + at - 1 };
                    (joined.items[at as usize], Place { joined: phrase, at, needs })
                })
            })
        };
        Phrases {
            classes_of: Lists::new(dictionary.count(), || table.members()),
            places: Lists::new(opens.len(), places),
            opens,
            units: OnceLock::new(),
            phrases,
            dictionary,
            classes: table.classes,
            forms: table.forms,
            form_of: table.form_of,
        }
    }

    /// How many phrases there are.
    pub fn count(&self) -> usize {
        self.form_of.len()
    }

    /// How many literals there are.
    pub fn literals(&self) -> usize {
        self.dictionary.count()
    }

    /// For each unit, classes first: the lowest number of a phrase with it that `counts` is true for; `u32::MAX` where there is
    /// none.
    fn first_phrases(&self, counts: impl Fn(u32) -> bool) -> Vec<u32> {
        let single = |unit| self.phrases.single.of(unit).iter().copied().find(|&phrase| counts(phrase));
        let mut first: Vec<u32> = (0..self.opens.len() as u32).map(|unit| single(unit).unwrap_or(u32::MAX)).collect();
        for (&phrase, at) in self.phrases.numbers.iter().zip(0..).filter(|(phrase, _)| counts(**phrase)) {
            let units = self.phrases.joined.of(at);
            units.iter().for_each(|&unit| first[unit as usize] = first[unit as usize].min(phrase));
        }
        first
    }

    /// For each literal what tells which of two was named first in phrases that `counts` is true for: by its class, else by its
    /// phrase. One pass.
    pub fn ranks(&self, counts: impl Fn(u32) -> bool) -> Vec<u32> {
        let first = self.first_phrases(counts);
        let classes = self.classes.len();
        let rank = |literal: u32| {
            let own = &mut self.classes_of.of(literal).iter().copied();
            let by_class = own.find(|&class| first[usize::from(class)] < u32::MAX);
            by_class.map_or(first[classes + literal as usize].saturating_add(classes as u32), u32::from)
        };
        (0..self.dictionary.count() as u32).map(rank).collect()
    }

    /// The literals that are all of an unbroken phrase, in the order of those phrases.
    pub fn plain_literals(&self) -> Vec<u32> {
        let classes = self.classes.len() as u32;
        let mut plain: Vec<(u32, u32)> = (classes..self.opens.len() as u32)
            .flat_map(|unit| self.phrases.single.of(unit).iter().map(move |&phrase| (phrase, unit - classes)))
            .filter(|&(phrase, _)| self.form(phrase).whole())
            .collect();
        plain.sort_unstable();
        plain.into_iter().map(|(_, literal)| literal).collect()
    }

    /// The dictionary of all literals.
    pub fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn form(&self, phrase: u32) -> &Form {
        &self.forms[usize::from(self.form_of[phrase as usize])]
    }

    /// The units of a phrase.
    fn units(&self, phrase: u32) -> &[u32] {
        let units = self.units.get_or_init(|| {
            let mut units = vec![0; self.form_of.len()];
            for unit in 0..self.opens.len() as u32 {
                self.phrases.single.of(unit).iter().for_each(|&phrase| units[phrase as usize] = unit);
            }
            self.phrases.numbers.iter().zip(0..).for_each(|(&phrase, at)| units[phrase as usize] = at);
            units
        });
        let unit = &units[phrase as usize];
        if self.form(phrase).before.len() == 1 { std::slice::from_ref(unit) } else { self.phrases.joined.of(*unit) }
    }

    /// The characters of a literal, folded, by its number.
    pub fn literal(&self, number: u32) -> impl Iterator<Item = char> {
        self.dictionary.characters(number)
    }

    /// A phrase as it is written in the lexicon, but folded.
    pub fn wording(&self, phrase: u32) -> String {
        let form = self.form(phrase);
        let mut text = String::new();
        for (before, &unit) in form.before.iter().zip(self.units(phrase)) {
            text.push_str(before.written());
            match (unit as usize).checked_sub(self.classes.len()) {
                Some(literal) => text.extend(self.dictionary.characters(literal as u32)),
                None => text.extend(["{", &self.classes[unit as usize], "}"]),
            }
        }
        text + form.behind.written()
    }

    /// Whether a phrase is unbroken and names no class, by its number.
    pub fn is_plain(&self, phrase: u32) -> bool {
        let form = self.form(phrase);
        form.whole() && form.before.len() == 1 && self.units(phrase)[0] as usize >= self.classes.len()
    }

    /// All phrases found in `folded`, ordered by their end. Linear in its length plus the number of parts found.
    pub fn find(&self, folded: &Folded) -> Vec<Hit> {
        self.find_in(folded, 0..folded.text().len())
    }

    /// The same for a stretch of `folded` that no phrase goes beyond: see [`Phrases::stretches`].
    pub fn find_in(&self, folded: &Folded, stretch: Range<usize>) -> Vec<Hit> {
        let text = folded.text();
        let mut hits = Vec::new();
        // Sparse, as most texts hold few parts of the many that there are.
        let mut met = Met::default();
        self.dictionary.find_in(text, stretch, |Range { start, end }, literal| {
            let own = self.classes.len() as u32 + literal;
            let units = || self.classes_of.of(literal).iter().map(|&class| u32::from(class)).chain([own]);
            for unit in units() {
                // Phrases in the order of their numbers, be they this unit alone or more.
                let mut places = self.places.of(unit);
                for &phrase in self.phrases.single.of(unit) {
                    let before = places.partition_point(|place| self.phrases.numbers[place.joined as usize] < phrase);
                    let (first, others) = places.split_at(before);
                    self.go_on(first, folded, &mut met, start..end, &mut hits);
                    places = others;
                    hits.extend(self.single(phrase, text, start..end));
                }
                self.go_on(places, folded, &mut met, start..end, &mut hits);
            }
            units().filter(|&unit| self.opens[unit as usize]).for_each(|unit| met.note(unit, start, end));
        });
        hits
    }

    /// The stretches of a reading that hold what was respelled, and all of every phrase with any of that; in order. They end where a
    /// sentence does, with a mark that is in no phrase. Linear in the text's length.
    pub fn stretches(&self, reading: &Reading) -> Vec<Range<usize>> {
        let parts = |mark: char| !self.dictionary.has(mark) && !in_number(mark);
        let mut stretches: Vec<Range<usize>> = Vec::new();
        for place in &reading.edited {
            if stretches.last().is_none_or(|last| last.end < place.end) {
                stretches.push(reading.folded.stretch_around(place, parts));
            }
        }
        stretches
    }

    /// The hit of a phrase whose only unit stands at `place`.
    fn single(&self, phrase: u32, text: &str, Range { start, end }: Range<usize>) -> Option<Hit> {
        let form = self.form(phrase);
        let start = if form.before[0].counts() { number_before(text, start)? } else { start };
        let end = if form.behind.counts() { number_after(text, end)? } else { end };
        Some(Hit { phrase, start, end, whole: form.whole(), disguised: None })
    }

    /// Goes on with phrases by their unit at `places`, found at `start..end`; adds the hits of those that end with it.
    fn go_on(&self, places: &[Place], folded: &Folded, met: &mut Met, at: Range<usize>, hits: &mut Vec<Hit>) {
        for place in places {
            if met.may_hold(place.needs, at.start) {
                hits.extend(self.go_on_at(place, folded, met, at.clone()));
            }
        }
    }

    fn go_on_at(
        &self,
        &Place { joined, at, needs }: &Place,
        folded: &Folded,
        met: &mut Met,
        Range { start, end }: Range<usize>,
    ) -> Option<Hit> {
        let (begin, from) = met.get(needs)?;
        let phrase = self.phrases.numbers[joined as usize];
        let form = self.form(phrase);
        let units = self.phrases.joined.starts[joined as usize]..self.phrases.joined.starts[joined as usize + 1];
        if !fits(form.before[(at - units.start) as usize], folded, from, start) {
            return None;
        }
        let text = folded.text();
        let begin = if at == units.start + 1 && form.before[0].counts() { number_before(text, begin)? } else { begin };
        if at + 1 < units.end {
            met.note(self.opens.len() as u32 + at, begin, end);
            return None;
        }
        let end = if form.behind.counts() { number_after(text, end)? } else { end };
        Some(Hit { phrase, start: begin, end, whole: form.whole(), disguised: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrases(phrases: &[&str]) -> Phrases {
        let class =
            |id: &str, words: &[&str]| Class { id: id.into(), words: words.iter().map(|&w| w.into()).collect() };
        let classes = [class("pay", &["转", "转账", "打钱", "send"]), class("me", &["给我", "me"])];
        Phrases::new(phrases.iter().copied(), &classes)
    }

    #[track_caller]
    fn found(list: &[&str], text: &str) -> Vec<String> {
        let folded = Folded::new(text);
        let hits = phrases(list).find(&folded);
        hits.iter().map(|h| folded.text()[h.start..h.end].to_owned()).collect()
    }

    #[test]
    fn finds_overlapping_phrases() {
        assert_eq!(found(&["安全账户", "全账", "账户"], "转到安全账户"), ["全账", "安全账户", "账户"]);
    }

    #[test]
    fn a_gap_joins_parts_within_a_sentence() {
        let phrase = &["您的…账户…冻结"];
        assert_eq!(found(phrase, "您的工行账户将被冻结"), ["您的工行账户将被冻结"]);
        assert_eq!(found(phrase, "您的账户冻结"), ["您的账户冻结"]);
        assert!(found(phrase, "您的工行。账户冻结").is_empty());
        assert!(found(phrase, "账户冻结您的").is_empty());
        assert!(found(phrase, "您的朋友昨天晚上跟我说起他很久以前开的那个账户冻结").is_empty());
    }

    #[test]
    fn a_number_stands_for_any_number() {
        assert_eq!(found(&["日赚#元"], "轻松日赚300-500元"), ["日赚300-500元"]);
        assert_eq!(found(&["日赚#元"], "日赚三百元"), ["日赚三百元"]);
        assert_eq!(found(&["满#积分"], "已满10,000积分"), ["满10,000积分"]);
        assert!(found(&["日赚#元"], "日赚,元").is_empty());
        assert_eq!(found(&["月入#"], "月入2万,"), ["月入2万,"]);
        assert_eq!(found(&["#元现金"], "领取 88元现金"), ["88元现金"]);
        assert!(found(&["月入#", "月入…#", "#…很高"], "月入很高").is_empty());
    }

    #[test]
    fn latin_words_are_whole_words() {
        assert_eq!(found(&["won"], "You WON 500"), ["won"]);
        assert!(found(&["won"], "I wonder").is_empty());
        assert_eq!(found(&["qq"], "加qq123"), ["qq"]);
        assert!(found(&["110"], "1101").is_empty());
    }

    #[test]
    fn a_class_stands_for_any_of_its_words() {
        assert_eq!(found(&["{pay}{me}"], "请转账给我"), ["转账给我"]);
        assert_eq!(found(&["{pay}{me}"], "please send me"), ["send me"]);
        assert_eq!(found(&["钱{pay}…{me}"], "把钱转一点给我"), ["钱转一点给我"]);
        assert!(found(&["{pay}{me}"], "转账了，他给我").is_empty());
        assert_eq!(found(&["{pay}#元"], "先转500元"), ["转500元"]);
    }

    #[test]
    fn phrases_and_text_are_folded_alike() {
        assert_eq!(found(&["監管帳戶"], "监管账户"), ["监管账户"]);
        assert_eq!(found(&["刷单"], "刷★单"), ["刷单"]);
    }

    #[test]
    fn phrases_are_known_by_their_numbers() {
        let list = ["账户冻结", "您的…账户", "{pay}到{me}", "日赚#元", "安全账户", "{pay}"];
        let phrases = phrases(&list);
        let all = || 0..phrases.count() as u32;
        assert_eq!(all().map(|number| phrases.wording(number)).collect::<Vec<_>>(), list);
        assert_eq!(all().filter(|&number| phrases.is_plain(number)).collect::<Vec<_>>(), [0, 4]);
        let plain: Vec<String> =
            phrases.plain_literals().into_iter().map(|literal| phrases.literal(literal).collect()).collect();
        assert_eq!(plain, ["账户冻结", "安全账户"]);
        // The parts of the phrases and the words of the classes: of none two.
        assert_eq!(phrases.literals(), 13);
    }

    #[test]
    fn phrases_that_end_at_one_place_are_found_in_their_order() {
        let hits = phrases(&["甲…乙", "乙", "丙…乙"]).find(&Folded::new("甲丙乙"));
        assert_eq!(hits.iter().map(|hit| hit.phrase).collect::<Vec<_>>(), [0, 1, 2]);
    }
}
