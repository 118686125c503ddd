//! Finds the phrases of the lexicon in a folded text.
//!
//! Every literal part of every phrase is a word of one [`dictionary`], so that a text is read once however many phrases there
//! are. Parts joined by a gap (`…`) or a number (`#`), and words that stand for each other (`{pay}`), are put together as they
//! arrive.

#[path = "phrases/dictionary.rs"]
pub mod dictionary;
#[path = "phrases/packed.rs"]
pub mod packed;
#[path = "phrases/table.rs"]
pub mod table;

use crate::fold::Folded;
use crate::lexicon::Class;
use crate::lists::Lists;
use dictionary::Dictionary;
use rustc_hash::FxHashMap;
use std::ops::Range;
use table::{Between, Form, Table};

/// Longest gap that `…` stands for, in bytes of folded text: about 13 Chinese characters or 40 Latin letters.
const LONGEST_GAP: usize = 40;

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

/// What a part continues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    /// It begins the phrase.
    Start,
    /// The part that begins the phrase, by its unit; it is wherever the unit was last seen. Whether a number must stand before it.
    First(u32, bool),
    /// A later part, by its slot, where its progress is kept.
    Slot(u32),
}

/// What a part leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    /// More parts: the slot for its progress.
    More(u32),
    /// The end of the phrase.
    End,
    /// The end of the phrase behind a number.
    Number,
}

/// A part of a phrase.
#[derive(Clone, Copy)]
struct Part {
    phrase: u32,
    after: After,
    before: Between,
    then: Then,
    /// Whether the phrase is unbroken, without gap or number.
    whole: bool,
}

/// A set of phrases, ready to be found. What stands in a part's place is a unit: a literal, or any word of a class.
pub struct Phrases {
    dictionary: Dictionary,
    classes: Vec<String>,
    forms: Vec<Form>,
    /// For each phrase: its form.
    form_of: Vec<u16>,
    /// For each phrase: its units.
    units: Lists<u32>,
    /// For each literal: the classes that it is a word of.
    classes_of: Lists<u16>,
    /// For each unit: the parts that something happens at when it is found, which are all but those that only begin a phrase.
    parts: Lists<Part>,
    /// For each unit: whether phrases of several parts begin with it.
    opens: Vec<bool>,
}

impl Phrases {
    /// Builds the set from phrases as written in the lexicon, with the `classes` that they name. Cost: some microseconds a phrase.
    pub fn new<'a>(phrases: impl Iterator<Item = &'a str>, classes: &[Class]) -> Self {
        Self::read(Table::new(phrases, classes))
    }

    /// Reads a stored set. Cost: some ten nanoseconds a phrase.
    pub fn read(table: Table) -> Self {
        let dictionary = Dictionary::new(&table.literals);
        let memberships =
            || table.members().zip(0u16..).flat_map(|(words, class)| words.map(move |word| (word, class)));
        let (units, starts) = table.units();
        let mut phrases = Phrases {
            classes_of: Lists::new(dictionary.count(), memberships),
            opens: vec![false; table.classes.len() + dictionary.count()],
            parts: Lists::default(),
            units: Lists { items: units, starts },
            dictionary,
            classes: table.classes,
            forms: table.forms,
            form_of: table.form_of,
        };
        let mut parts = Vec::with_capacity(phrases.units.items.len());
        let mut slots = 0;
        for phrase in 0..phrases.form_of.len() as u32 {
            phrases.parts_of(phrase, &mut slots, &mut parts);
        }
        for phrase in 0..phrases.form_of.len() as u32 {
            if let [first, _, ..] = *phrases.units.of(phrase) {
                phrases.opens[first as usize] = true;
            }
        }
        phrases.parts = Lists::new(phrases.opens.len(), || parts.iter().copied());
        phrases
    }

    /// Adds the parts of a phrase, each with its unit; `slots` counts those in use.
    fn parts_of(&self, phrase: u32, slots: &mut u32, parts: &mut Vec<(u32, Part)>) {
        let form = &self.forms[usize::from(self.form_of[phrase as usize])];
        let units = self.units.of(phrase);
        let ends = if form.behind.counts() { Then::Number } else { Then::End };
        let whole = form.whole();
        let last = units.len().saturating_sub(1);
        for (place, (&before, &unit)) in form.before.iter().zip(units).enumerate() {
            let after = match place {
                0 => After::Start,
                1 => After::First(units[0], form.before[0].counts()),
                _ => After::Slot(*slots),
            };
            if place == 0 && last > 0 {
                continue;
            }
            if place < last {
                *slots += 1;
            }
            let then = if place < last { Then::More(*slots) } else { ends };
            parts.push((unit, Part { phrase, after, before, then, whole }));
        }
    }

    /// How many phrases there are.
    pub fn count(&self) -> usize {
        self.form_of.len()
    }

    /// The literals that stand in phrases which `counts` is true for, be it as words of a class, with their numbers; and for each
    /// what tells which of two was named first: by its class, else by its phrase.
    pub fn literals(&self, counts: impl Fn(u32) -> bool) -> impl Iterator<Item = (u32, u32)> {
        let mut first = vec![u32::MAX; self.opens.len()];
        for phrase in (0..self.form_of.len() as u32).filter(|&phrase| counts(phrase)) {
            self.units.of(phrase).iter().for_each(|&unit| first[unit as usize] = first[unit as usize].min(phrase));
        }
        let classes = self.classes.len() as u32;
        (0..self.dictionary.count() as u32).filter_map(move |literal| {
            let by_class =
                self.classes_of.of(literal).iter().copied().find(|&class| first[usize::from(class)] < u32::MAX);
            let by_phrase = Some(first[(classes + literal) as usize]).filter(|&phrase| phrase < u32::MAX);
            Some((literal, by_class.map(u32::from).or_else(|| by_phrase.map(|phrase| classes + phrase))?))
        })
    }

    /// The characters of a literal, folded, by its number.
    pub fn literal(&self, number: u32) -> impl Iterator<Item = char> {
        self.dictionary.characters(number)
    }

    /// How many characters a literal has, by its number.
    pub fn literal_length(&self, number: u32) -> usize {
        self.dictionary.length(number)
    }

    /// A phrase as it is written in the lexicon, but folded.
    pub fn wording(&self, phrase: u32) -> String {
        let form = &self.forms[usize::from(self.form_of[phrase as usize])];
        let mut text = String::new();
        for (before, &unit) in form.before.iter().zip(self.units.of(phrase)) {
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
        let units = self.units.of(phrase);
        self.forms[usize::from(self.form_of[phrase as usize])].whole()
            && units.len() == 1
            && units[0] as usize >= self.classes.len()
    }

    /// All phrases found in `folded`, ordered by their end. Linear in its length plus the number of parts found.
    pub fn find(&self, folded: &Folded) -> Vec<Hit> {
        let text = folded.text();
        let mut hits = Vec::new();
        // Where each unit was last seen, and for each slot seen so far the start of the phrase and the end of the part. Sparse, as
        // most texts hold few parts of the many that there are.
        let mut seen: FxHashMap<u32, (usize, usize)> = FxHashMap::default();
        let mut progress: FxHashMap<u32, (usize, usize)> = FxHashMap::default();
        self.dictionary.find(text, |Range { start, end }, literal| {
            let own = self.classes.len() as u32 + literal;
            let units = || self.classes_of.of(literal).iter().map(|&class| u32::from(class)).chain([own]);
            for part in units().flat_map(|unit| self.parts.of(unit)) {
                let Some(begin) = part.begin(folded, &seen, &progress, start) else { continue };
                let end = match part.then {
                    Then::More(slot) => {
                        progress.insert(slot, (begin, end));
                        continue;
                    }
                    Then::End => Some(end),
                    Then::Number => number_after(text, end),
                };
                hits.extend(end.map(|end| Hit {
                    phrase: part.phrase,
                    start: begin,
                    end,
                    whole: part.whole,
                    disguised: None,
                }));
            }
            seen.extend(units().filter(|&unit| self.opens[unit as usize]).map(|unit| (unit, (start, end))));
        });
        hits
    }
}

impl Part {
    /// Where the phrase begins if this part, found at `start`, continues it.
    fn begin(
        &self,
        folded: &Folded,
        seen: &FxHashMap<u32, (usize, usize)>,
        progress: &FxHashMap<u32, (usize, usize)>,
        start: usize,
    ) -> Option<usize> {
        let text = folded.text();
        let &(begin, end) = match self.after {
            After::Start if self.before.counts() => return number_before(text, start),
            After::Start => return Some(start),
            After::First(unit, _) => seen.get(&unit)?,
            After::Slot(slot) => progress.get(&slot)?,
        };
        let gap = text.get(end..start)?;
        let fits = match self.before {
            Between::Nothing => gap.trim().is_empty(),
            Between::Gap => gap.len() <= LONGEST_GAP,
            Between::Number => gap.chars().all(in_number) && gap.contains(is_digit),
            Between::NumberThenGap => gap.len() <= LONGEST_GAP && gap.trim_start().starts_with(is_digit),
            Between::GapThenNumber => gap.len() <= LONGEST_GAP && gap.trim_end().ends_with(is_digit),
        };
        if !fits || folded.sentence_ends_within(end, start) {
            return None;
        }
        if matches!(self.after, After::First(_, true)) { number_before(text, begin) } else { Some(begin) }
    }
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || "零一二两三四五六七八九十百千万亿几数".contains(c)
}

fn in_number(c: char) -> bool {
    is_digit(c) || ",.+-~%kwx$¥£€ 多余至到".contains(c)
}

/// Where the number that ends at `start` begins.
fn number_before(text: &str, start: usize) -> Option<usize> {
    let rest = text[..start].trim_end_matches(in_number).len();
    let number = &text[rest..start];
    number.contains(is_digit).then(|| start - number.trim_start().len())
}

/// Where the number that begins at `end` ends.
fn number_after(text: &str, end: usize) -> Option<usize> {
    let rest = text[end..].trim_start_matches(in_number).len();
    let number = &text[end..text.len() - rest];
    number.contains(is_digit).then(|| end + number.trim_end().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn found(phrases: &[&str], text: &str) -> Vec<String> {
        let folded = Folded::new(text);
        let class =
            |id: &str, words: &[&str]| Class { id: id.into(), words: words.iter().map(|&w| w.into()).collect() };
        let classes = [class("pay", &["转", "转账", "打钱", "send"]), class("me", &["给我", "me"])];
        let hits = Phrases::new(phrases.iter().copied(), &classes).find(&folded);
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
}
