//! Finds the phrases of the lexicon in a folded text.
//!
//! Every literal part of every phrase goes into one Aho-Corasick automaton, so that a text is read once however many phrases
//! there are. Parts joined by a gap (`…`) or a number (`#`), and words that stand for each other (`{pay}`), are put together as
//! they arrive.

use crate::fold::Folded;
use crate::lexicon::Class;
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use std::collections::HashMap;

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

/// What stands before a part of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Between {
    /// Nothing but white space.
    Nothing,
    Gap,
    Number,
    /// A number, then a gap.
    NumberThenGap,
    /// A gap, then a number.
    GapThenNumber,
}

impl Between {
    /// Whether there is a number in it.
    fn counts(self) -> bool {
        matches!(self, Between::Number | Between::NumberThenGap | Between::GapThenNumber)
    }
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

/// What may stand in a part's place: a literal, or any word of a class.
#[derive(Default)]
struct Unit {
    /// The parts that something happens at when it is found: all but those that only begin a phrase.
    parts: Vec<Part>,
    /// The phrases that it is in.
    phrases: Vec<u32>,
}

/// A set of phrases, ready to be found.
pub struct Phrases {
    automaton: AhoCorasick,
    /// The patterns of the automaton: literal parts and words of classes, folded.
    patterns: Vec<String>,
    /// For each pattern: its units, the literal and the classes that it is a word of.
    units_of: Vec<Vec<u32>>,
    units: Vec<Unit>,
}

impl Phrases {
    /// Builds the set from phrases as written in the lexicon, with the `classes` that they name. Cost: some microseconds a phrase.
    pub fn new<'a>(phrases: impl Iterator<Item = &'a str>, classes: &[Class]) -> Self {
        let mut builder = Builder::default();
        for (number, class) in classes.iter().enumerate() {
            builder.units.push(Unit::default());
            for word in class.words.iter().filter_map(|word| fold(word)) {
                let pattern = builder.pattern(word);
                builder.units_of[pattern].push(number as u32);
            }
        }
        for (phrase, text) in phrases.enumerate() {
            builder.phrase(phrase as u32, text, classes);
        }
        let Builder { patterns, units_of, units, .. } = builder;
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(&patterns)
            .expect("the lexicon is far below the automaton's limits");
        Phrases { automaton, patterns, units_of, units }
    }

    /// The literal parts of the phrases, folded, each once, with the phrases that it is a part of.
    pub fn literals(&self) -> impl Iterator<Item = (&str, impl Iterator<Item = u32>)> {
        let phrases = |units: &'_ [u32]| units.iter().flat_map(|&u| &self.units[u as usize].phrases).copied().collect();
        let each = self.patterns.iter().zip(&self.units_of);
        each.map(move |(text, units)| {
            let phrases: Vec<u32> = phrases(units);
            (text.as_str(), phrases.into_iter())
        })
    }

    /// All phrases found in `folded`, ordered by their end. Linear in its length plus the number of parts found.
    pub fn find(&self, folded: &Folded) -> Vec<Hit> {
        let text = folded.text();
        let mut hits = Vec::new();
        // Where each unit was last seen, and for each slot seen so far the start of the phrase and the end of the part. Sparse, as
        // most texts hold few parts of the many that there are.
        let mut seen: HashMap<u32, (usize, usize)> = HashMap::new();
        let mut progress: HashMap<u32, (usize, usize)> = HashMap::new();
        for found in self.automaton.find_overlapping_iter(text) {
            let (start, end) = (found.start(), found.end());
            if !at_word_bounds(text, start, end) {
                continue;
            }
            let units = &self.units_of[found.pattern().as_usize()];
            for part in units.iter().flat_map(|&unit| &self.units[unit as usize].parts) {
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
            units.iter().for_each(|&unit| {
                seen.insert(unit, (start, end));
            });
        }
        hits
    }
}

impl Part {
    /// Where the phrase begins if this part, found at `start`, continues it.
    fn begin(
        &self,
        folded: &Folded,
        seen: &HashMap<u32, (usize, usize)>,
        progress: &HashMap<u32, (usize, usize)>,
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

/// A set of phrases while it is built.
#[derive(Default)]
struct Builder {
    patterns: Vec<String>,
    known: HashMap<String, usize>,
    units_of: Vec<Vec<u32>>,
    units: Vec<Unit>,
    /// For each pattern: the unit that is the literal, once there is one.
    literals: HashMap<usize, u32>,
    slots: u32,
}

impl Builder {
    fn pattern(&mut self, word: String) -> usize {
        let next = self.patterns.len();
        let pattern = *self.known.entry(word).or_insert_with_key(|word| {
            self.patterns.push(word.clone());
            next
        });
        if pattern == next {
            self.units_of.push(Vec::new());
        }
        pattern
    }

    fn literal(&mut self, text: String) -> u32 {
        let pattern = self.pattern(text);
        let next = self.units.len() as u32;
        let unit = *self.literals.entry(pattern).or_insert(next);
        if unit == next {
            self.units.push(Unit::default());
            self.units_of[pattern].push(unit);
        }
        unit
    }

    fn phrase(&mut self, phrase: u32, text: &str, classes: &[Class]) {
        let (mut steps, mut before) = (Vec::new(), None);
        for piece in text.split_inclusive(['…', '#', '{', '}']) {
            let literal = piece.trim_end_matches(['…', '#', '{', '}']);
            let class = classes.iter().position(|class| piece.ends_with('}') && class.id == literal);
            let unit = class.map(|c| c as u32).or_else(|| fold(literal).map(|text| self.literal(text)));
            steps.extend(unit.map(|unit| (before.take().unwrap_or(Between::Nothing), unit)));
            before = match (piece.chars().next_back(), before) {
                (Some('…'), Some(Between::Number)) => Some(Between::NumberThenGap),
                (Some('…'), _) => Some(Between::Gap),
                (Some('#'), Some(Between::Gap)) => Some(Between::GapThenNumber),
                (Some('#'), _) => Some(Between::Number),
                _ => before,
            };
        }
        let number = before.is_some_and(Between::counts);
        let ends = if number { Then::Number } else { Then::End };
        let whole = ends == Then::End && steps.iter().all(|(before, _)| *before == Between::Nothing);
        let last = steps.len().saturating_sub(1);
        for (place, &(before, unit)) in steps.iter().enumerate() {
            self.units[unit as usize].phrases.push(phrase);
            let after = match place {
                0 => After::Start,
                1 => After::First(steps[0].1, steps[0].0.counts()),
                _ => After::Slot(self.slots),
            };
            if place == 0 && last > 0 {
                continue;
            }
            if place < last {
                self.slots += 1;
            }
            let then = if place < last { Then::More(self.slots) } else { ends };
            self.units[unit as usize].parts.push(Part { phrase, after, before, then, whole });
        }
    }
}

/// A part as it is looked for; none when nothing of it is left.
fn fold(text: &str) -> Option<String> {
    Some(Folded::new(text.trim()).text().to_owned()).filter(|folded| !folded.is_empty())
}

/// A Latin letter or a digit at either end must not continue outside.
fn at_word_bounds(text: &str, start: usize, end: usize) -> bool {
    let bytes = text.as_bytes();
    let continues = |left: Option<&u8>, right: Option<&u8>| match (left, right) {
        (Some(l), Some(r)) => {
            (l.is_ascii_alphabetic() && r.is_ascii_alphabetic()) || (l.is_ascii_digit() && r.is_ascii_digit())
        }
        _ => false,
    };
    let before = start.checked_sub(1).and_then(|i| bytes.get(i));
    !continues(before, bytes.get(start)) && !continues(bytes.get(end - 1), bytes.get(end))
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
