//! Sees through disguise that a character alone does not give away: a second reading of a text in which emoji and pieces of
//! characters are the words they stand for, leet is letters, and what only sounds like the lexicon's wording is spelled as it.
//!
//! Nothing is taken for a disguise that does not end up in a phrase: the second reading is searched for phrases, and only those
//! that hold something respelled are kept.

mod latin;
mod signs;

use crate::fold::{Edit, Folded, Reading};
use crate::lexicon::{Language, Lexicon};
use crate::phrases::{Hit, Phrases};
use crate::sound::{Echo, Heard, Sounds, speaks};
use crate::spans::{Span, any_overlaps, merge};
use latin::Words;
use rustc_hash::FxHashMap;
use signs::Signs;
use std::ops::Range;
use std::sync::OnceLock;

/// Most characters drawn otherwise or pulled apart that a text may have beside those that are found.
const MOST_DRAWN: usize = 2;

/// What was found in a text.
pub struct Seen {
    /// The text to read the context in, in which the words of the context are spelled plainly.
    pub folded: Folded,
    /// The phrases, ordered by their end, those found only in a second reading included.
    pub hits: Vec<Hit>,
    /// Whether the text is disguised all over: that is its style, and hides nothing.
    pub all_over: bool,
}

/// Knows how a lexicon's wording is disguised.
pub struct Disguises {
    sounds: Sounds,
    words: Words,
    signs: Signs,
    /// The phrases that are disguises themselves; ordered.
    listed: Vec<u32>,
    /// Which of the literals that sound alike is meant: see [`Phrases::ranks`]. Read when two do.
    ranks: OnceLock<Vec<u32>>,
}

impl Disguises {
    /// Learns the wording of `lexicon` from its `phrases`, and from those of its markers. The phrases that are `listed` (ordered) are
    /// only listed as disguises, and nothing that others are disguises of; `unmeant` (ordered) are the literals that stand in no
    /// others.
    pub fn new(lexicon: &Lexicon, phrases: &Phrases, listed: &[u32], unmeant: &[u32], markers: &Phrases) -> Self {
        let folded = |text: &str| Folded::new(text).text().to_owned();
        let heard: Vec<String> = lexicon.heard.iter().map(|h| folded(h)).collect();
        let context = markers.plain_literals().into_iter().map(|literal| markers.literal(literal));
        let signs = lexicon.respellings.iter().flat_map(|r| r.written.iter().map(|w| (folded(w), folded(&r.means))));
        Disguises {
            sounds: Sounds::new(phrases.dictionary(), unmeant, context, &heard),
            words: Words::new(unmeant.to_vec()),
            signs: Signs::new(signs.collect()),
            listed: listed.to_vec(),
            ranks: OnceLock::new(),
        }
    }

    /// Finds all `phrases` in a folded text. Linear in its length plus the number of disguises.
    pub fn find(&self, phrases: &Phrases, mut folded: Folded) -> Seen {
        let mut heard = self.heard(phrases, &folded);
        let mut hits = phrases.find(&folded);
        let mut context = self.edits(phrases, &folded, &heard, true);
        if !context.is_empty() {
            let known = merge(hits.iter().map(|h| (h.start, h.end)).collect());
            context.retain(|e| !any_overlaps(&known, (e.place.start, e.place.end)));
        }
        if !context.is_empty() {
            // Who hides "we never ask for your card" hides it from us as well.
            let reading = folded.reread(&context);
            let stretches = both_ways(phrases, &folded, &reading);
            heard = self.heard_again(phrases, &folded, heard, &reading, &stretches);
            hits = found_again(phrases, hits, &reading, &stretches);
            folded = reading.folded;
        }
        let plain = hits.len();
        let evidence = self.edits(phrases, &folded, &heard, false);
        if !evidence.is_empty() {
            collect(phrases, &folded, &folded.reread(&evidence), &mut hits);
        }
        let all_over = heard.all_over();
        let seen = self.seen(phrases, &folded);
        if !seen.is_empty() {
            let first = folded.reread(&seen);
            let heard = self.heard_again(phrases, &folded, heard, &first, &both_ways(phrases, &folded, &first));
            let evidence = self.edits(phrases, &first.folded, &heard, false);
            let reading = if evidence.is_empty() { first } else { folded.reread(&both(seen, evidence, &first)) };
            collect(phrases, &folded, &reading, &mut hits);
        }
        if hits.len() > plain {
            hits.sort_by_key(|h| h.end);
        }
        let all_over = all_over || drawn_all_over(&folded, &hits);
        Seen { folded, hits, all_over }
    }

    /// What sounds like wording.
    fn heard(&self, phrases: &Phrases, folded: &Folded) -> Heard {
        if !speaks(folded.text()) {
            return Heard::default();
        }
        self.heard_in(phrases, folded, 0..folded.text().len())
    }

    fn heard_in(&self, phrases: &Phrases, folded: &Folded, stretch: Range<usize>) -> Heard {
        let ranks = || phrases.ranks(|phrase| self.listed.binary_search(&phrase).is_err());
        let rank = |literal: u32| self.ranks.get_or_init(ranks)[literal as usize];
        self.sounds.listen(phrases.dictionary(), rank, folded.text(), stretch)
    }

    /// What sounds like wording in another reading of a text in which this was `heard`.
    fn heard_again(
        &self,
        phrases: &Phrases,
        folded: &Folded,
        mut heard: Heard,
        reading: &Reading,
        stretches: &[Stretch],
    ) -> Heard {
        if !(speaks(folded.text()) && speaks(reading.folded.text())) {
            return self.heard(phrases, &reading.folded);
        }
        let mut again = Vec::with_capacity(stretches.len());
        for (before, now) in stretches {
            let now = self.heard_in(phrases, &reading.folded, now.clone());
            heard = heard.counting(&self.heard_in(phrases, folded, before.clone()), &now);
            again.push(now.echoes);
        }
        let moved =
            |echo: Echo, by: &dyn Fn(usize) -> usize| Echo { place: by(echo.place.start)..by(echo.place.end), ..echo };
        heard.echoes = replaced(heard.echoes, stretches, again, |echo| echo.place.end, moved);
        heard
    }

    /// What was heard as edits: wording of the context, or of the evidence.
    fn edits(&self, phrases: &Phrases, folded: &Folded, heard: &Heard, of_context: bool) -> Vec<Edit> {
        // Where everything is spelled oddly every other pair of syllables is one of something.
        let doubtful = !of_context && heard.all_over();
        let echoes = heard.echoes.iter().filter(|echo| self.sounds.is_context(echo.piece) == of_context);
        let edit = |Echo { place, piece, .. }: &Echo| Edit {
            span: folded.span(place.start, place.end),
            place: place.clone(),
            means: self.sounds.piece(phrases.dictionary(), *piece),
        };
        echoes.filter(|echo| !(doubtful && echo.slight)).map(edit).collect()
    }

    /// What looks like something else: signs, and Latin words in leet or pulled apart.
    fn seen(&self, phrases: &Phrases, folded: &Folded) -> Vec<Edit> {
        let mut edits = self.words.edits(phrases, folded);
        for (place, means) in self.signs.find(folded.text()) {
            edits.push(Edit { span: folded.span(place.start, place.end), place, means: means.to_owned() });
        }
        let mut adorning = 0;
        let mut symbols = Vec::new();
        for dropped in folded.dropped() {
            let symbol = dropped.symbol.to_string();
            match self.signs.meaning(&symbol) {
                Some(means) => {
                    let place = dropped.before..dropped.before;
                    symbols.push(Edit { place, span: dropped.span, means: means.to_owned() });
                }
                None => adorning += 1,
            }
        }
        // Among symbols that mean nothing one that could is no word either: they adorn the text, or pull it apart.
        if adorning <= symbols.len() {
            edits.append(&mut symbols);
        }
        edits.sort_by_key(|e| (e.place.start, e.place.end, e.span));
        let mut free = 0;
        edits.retain(|e| {
            let fits = e.place.start >= free;
            free = if fits { e.place.end } else { free };
            fits
        });
        edits
    }
}

/// Whether most of what is drawn otherwise or pulled apart in a text, and not just a little, is nothing that was found.
fn drawn_all_over(folded: &Folded, hits: &[Hit]) -> bool {
    let drawn: Vec<usize> = folded.drawn().collect();
    if drawn.len() <= MOST_DRAWN {
        return false;
    }
    let mut found = vec![false; drawn.len()];
    for hit in hits.iter().filter(|h| h.whole) {
        let from = drawn.partition_point(|&at| at < hit.start);
        found[from..].iter_mut().zip(&drawn[from..]).take_while(|(_, at)| **at < hit.end).for_each(|(f, _)| *f = true);
    }
    let inside = found.into_iter().filter(|f| *f).count();
    drawn.len() - inside > MOST_DRAWN.max(inside)
}

/// Why a disguise counts: what is `written`, what is `meant` by it when that is known, and what it is for.
pub fn reason(written: &str, meant: Option<&str>, language: Language) -> String {
    let (colon, why) = match language {
        Language::ZhCn => ("：", "用变形的字躲避检查"),
        Language::ZhTw => ("：", "用變形的字躲避檢查"),
        Language::En => (": ", "characters disguised to slip past filters"),
    };
    match meant {
        Some(meant) if meant != written => format!("{written} → {meant}{colon}{why}"),
        _ if language == Language::En => "Characters disguised to slip past filters".to_owned(),
        _ => why.to_owned(),
    }
}

/// The edits `seen` that led to the reading `first`, and those `heard` in it, as edits of the text itself.
fn both(seen: Vec<Edit>, heard: Vec<Edit>, first: &Reading) -> Vec<Edit> {
    let swallowed = |i: usize| {
        let place = &first.edited[i];
        let next = heard.partition_point(|h| h.place.end <= place.start);
        heard.get(next).is_some_and(|h| h.place.start < place.end)
    };
    let mut edits: Vec<Edit> = seen.into_iter().enumerate().filter(|(i, _)| !swallowed(*i)).map(|(_, e)| e).collect();
    edits.extend(heard.iter().map(|h| Edit { place: first.origin(h.place.start, h.place.end), ..h.clone() }));
    edits.sort_by_key(|e| (e.place.start, e.place.end, e.span));
    edits
}

/// A stretch of a text that another reading respells something in, and what it is there.
type Stretch = (Range<usize>, Range<usize>);

/// All of them, in order: see [`Phrases::stretches`].
fn both_ways(phrases: &Phrases, folded: &Folded, reading: &Reading) -> Vec<Stretch> {
    let length = folded.text().len();
    let stretches = phrases.stretches(reading).into_iter();
    stretches.map(|now| (reading.stretch_of_first(&now, length), now)).collect()
}

/// The phrases in another reading of a text in which these `hits` were found.
fn found_again(phrases: &Phrases, hits: Vec<Hit>, reading: &Reading, stretches: &[Stretch]) -> Vec<Hit> {
    let again = stretches.iter().map(|(_, now)| phrases.find_in(&reading.folded, now.clone())).collect();
    let moved = |hit: Hit, by: &dyn Fn(usize) -> usize| Hit { start: by(hit.start), end: by(hit.end), ..hit };
    replaced(hits, stretches, again, |hit| hit.end, moved)
}

/// What stands in another reading of a text: what was found in the first one and `ends` outside the stretches, moved to its new
/// place, and what was found `again` in each of them. All in order.
fn replaced<T>(
    found: Vec<T>,
    stretches: &[Stretch],
    again: Vec<Vec<T>>,
    end: impl Fn(&T) -> usize,
    moved: impl Fn(T, &dyn Fn(usize) -> usize) -> T,
) -> Vec<T> {
    let mut all = Vec::with_capacity(found.len());
    let mut found = found.into_iter().peekable();
    // Where what stays the same begins, in the first reading and in the other one.
    let (mut first, mut other) = (0, 0);
    for ((before, now), again) in stretches.iter().zip(again) {
        while let Some(one) = found.next_if(|one| end(one) <= before.start) {
            all.push(moved(one, &|at| at - first + other));
        }
        while found.next_if(|one| end(one) <= before.end).is_some() {}
        all.extend(again);
        (first, other) = (before.end, now.end);
    }
    all.extend(found.map(|one| moved(one, &|at| at - first + other)));
    all
}

/// Adds the phrases of `reading` that hold something respelled and are not among `hits`.
fn collect(phrases: &Phrases, folded: &Folded, reading: &Reading, hits: &mut Vec<Hit>) {
    // By phrase, as looking through all hits for each would take their number squared.
    let mut places: FxHashMap<u32, Vec<Span>> = FxHashMap::default();
    hits.iter().for_each(|h| places.entry(h.phrase).or_default().push((h.start, h.end)));
    let known: FxHashMap<u32, Vec<Span>> = places.into_iter().map(|(phrase, spans)| (phrase, merge(spans))).collect();
    // Where the last one that was added of each phrase ends.
    let mut reached: FxHashMap<u32, usize> = FxHashMap::default();
    let stretches = phrases.stretches(reading).into_iter();
    for hit in stretches.flat_map(|stretch| phrases.find_in(&reading.folded, stretch)) {
        if !reading.is_edited(hit.start, hit.end) {
            continue;
        }
        let mut place = reading.origin(hit.start, hit.end);
        if place.is_empty() {
            // A removed symbol alone: stand by the character behind it, or before it.
            let behind = folded.text()[place.start..].chars().next().map_or(0, char::len_utf8);
            let before = folded.text()[..place.start].chars().next_back().map_or(0, char::len_utf8);
            place = if behind > 0 { place.start..place.start + behind } else { place.start - before..place.start };
        }
        let is_known = known.get(&hit.phrase).is_some_and(|spans| any_overlaps(spans, (place.start, place.end)))
            || reached.get(&hit.phrase).is_some_and(|&end| place.start < end);
        if !place.is_empty() && !is_known {
            reached.insert(hit.phrase, place.end);
            let span = reading.folded.span(hit.start, hit.end);
            hits.push(Hit { start: place.start, end: place.end, disguised: Some(span), ..hit });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Respelling;

    fn lexicon(phrases: &[&str]) -> Lexicon {
        let mut lexicon = Lexicon::default();
        let mut entry = Lexicon::embedded().entries.swap_remove(0);
        entry.phrases =
            phrases.iter().map(|p| crate::lexicon::Phrase { text: (*p).to_owned(), disguise: false }).collect();
        lexicon.entries.push(entry);
        let respelling =
            |means: &str, written: &str| Respelling { means: means.to_owned(), written: vec![written.to_owned()] };
        lexicon.heard = vec!["账户".to_owned()];
        lexicon.respellings = vec![respelling("加", "➕"), respelling("信", "亻言"), respelling("电报", "✈")];
        lexicon
    }

    /// What of the original is taken for which phrase.
    #[track_caller]
    fn assert_seen(phrases: &[&str], text: &str, expected: &[(&str, &str)]) {
        let lexicon = lexicon(phrases);
        let set = Phrases::new(phrases.iter().copied(), &[]);
        let none = Phrases::new(std::iter::empty(), &[]);
        let Seen { hits, .. } = Disguises::new(&lexicon, &set, &[], &[], &none).find(&set, Folded::new(text));
        let units: Vec<u16> = text.encode_utf16().collect();
        let seen: Vec<(String, &str)> = hits
            .iter()
            .filter_map(|h| {
                let (start, end) = h.disguised?;
                Some((String::from_utf16(&units[start as usize..end as usize]).unwrap(), phrases[h.phrase as usize]))
            })
            .collect();
        let seen: Vec<(&str, &str)> = seen.iter().map(|(s, p)| (s.as_str(), *p)).collect();
        assert_eq!(seen, expected, "{text}");
    }

    #[test]
    fn emoji_pieces_and_sounds_are_read_as_words() {
        assert_seen(&["加微信"], "请➕微亻言聊", &[("➕微亻言", "加微信")]);
        assert_seen(&["加微信"], "加薇❤信", &[("加薇❤信", "加微信")]);
        assert_seen(&["加微信"], "➕薇亻言", &[("➕薇亻言", "加微信")]);
        assert_seen(&["电报"], "用✈聊", &[("✈", "电报")]);
        assert_seen(&["电报"], "我🌹们✨用✈聊❤吧", &[]);
        assert_seen(&["您的…账户…冻结"], "您的银行帐沪已被冻结", &[("您的银行帐沪已被冻结", "您的…账户…冻结")]);
    }

    #[test]
    fn latin_words_are_read_through_leet_and_signs() {
        assert_seen(&["free gift"], "get a fr33 g1ft", &[("fr33 g1ft", "free gift")]);
        assert_seen(&["paypal account"], "your p@yp@l acc0unt.", &[("p@yp@l acc0unt", "paypal account")]);
        assert_seen(&["click here"], "c.l.i.c.k h*ere", &[("c.l.i.c.k h*ere", "click here")]);
        assert_seen(&["click here"], "c l i c k  h e r e", &[("c l i c k  h e r e", "click here")]);
    }

    #[test]
    fn reading_a_part_again_finds_what_reading_all_of_it_would() {
        let phrases = ["您的…账户…冻结", "加微信", "转#元", "安全", "冻结", "微信"];
        let set = Phrases::new(phrases.iter().copied(), &[]);
        let disguises = Disguises::new(&lexicon(&phrases), &set, &[], &[], &Phrases::new(std::iter::empty(), &[]));
        for (text, written, means) in [
            ("安全。您的甲账户已冻结，转30元\n加乙信？安全", "乙", "微"),
            ("加薇信。安全，您的丙户冻结。加薇信，转5元。", "丙", "银行账"),
            ("转30元。甲加微信乙。您的账户冻结！安全", "甲加微信乙", "a"),
            ("甲安全", "甲", "加薇信，转8元。"),
            ("安全甲", "甲", "冻结"),
        ] {
            let folded = Folded::new(text);
            let start = folded.text().find(written).unwrap();
            let place = start..start + written.len();
            let edit =
                Edit { span: folded.span(place.start, place.end), place, means: Folded::new(means).text().into() };
            let reading = folded.reread(&[edit]);
            let stretches = both_ways(&set, &folded, &reading);
            let hits = found_again(&set, set.find(&folded), &reading, &stretches);
            assert_eq!(hits, set.find(&reading.folded), "{text}");
            let heard = disguises.heard_again(&set, &folded, disguises.heard(&set, &folded), &reading, &stretches);
            assert_eq!(heard, disguises.heard(&set, &reading.folded), "{text}");
        }
    }

    #[test]
    fn what_is_spelled_plainly_is_no_disguise() {
        assert_seen(&["加微信"], "加微信", &[]);
        assert_seen(&["加微信"], "大家微信", &[]);
        assert_seen(&["click here", "e-mail"], "click here, e-mail", &[]);
        assert_seen(&["bit"], "b1t.example/x 81t", &[]);
    }
}
