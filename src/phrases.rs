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

/// What stands between two literal parts of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Join {
    Gap,
    Number,
}

/// A part of a phrase: a literal, or any one word of a class.
#[derive(Clone)]
struct Part {
    phrase: u32,
    /// Place among the phrase's parts.
    place: u16,
    /// Where this part's progress is kept; the one before it is kept right before it.
    slot: u32,
    /// What stands between it and the part before; nothing where they touch.
    before: Vec<Join>,
    last: bool,
    /// Whether the phrase is unbroken, without gap or number.
    whole: bool,
    /// Whether a number must follow the last part.
    number_follows: bool,
}

/// A set of phrases, ready to be found.
pub struct Phrases {
    automaton: AhoCorasick,
    /// The patterns of the automaton: the literal parts, folded.
    patterns: Vec<String>,
    /// For each pattern of the automaton: the parts it stands for.
    parts: Vec<Vec<Part>>,
}

impl Phrases {
    /// Builds the set from phrases as written in the lexicon, with the `classes` that they name. Cost: some microseconds a phrase.
    pub fn new<'a>(phrases: impl Iterator<Item = &'a str>, classes: &[Class]) -> Self {
        let mut patterns: Vec<String> = Vec::new();
        let mut known: HashMap<String, usize> = HashMap::new();
        let mut parts: Vec<Vec<Part>> = Vec::new();
        let mut slots: u32 = 0;
        for (phrase, text) in phrases.enumerate() {
            let (steps, trailing) = split(text, classes);
            let count = steps.len();
            let whole = trailing.is_empty() && steps.iter().all(|(joins, _)| joins.is_empty());
            for (place, (before, words)) in steps.into_iter().enumerate() {
                let last = place + 1 == count;
                let part = Part {
                    phrase: phrase as u32,
                    place: place as u16,
                    slot: slots,
                    before,
                    last,
                    whole,
                    number_follows: last && trailing.contains(&Join::Number),
                };
                for word in words {
                    let pattern = *known.entry(word.clone()).or_insert_with(|| {
                        patterns.push(word);
                        parts.push(Vec::new());
                        patterns.len() - 1
                    });
                    parts[pattern].push(part.clone());
                }
                slots += 1;
            }
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(&patterns)
            .expect("the lexicon is far below the automaton's limits");
        Phrases { automaton, patterns, parts }
    }

    /// The literal parts of the phrases, folded, each once, with the phrases that it is a part of.
    pub fn literals(&self) -> impl Iterator<Item = (&str, impl Iterator<Item = u32>)> {
        self.patterns.iter().zip(&self.parts).map(|(text, parts)| (text.as_str(), parts.iter().map(|p| p.phrase)))
    }

    /// All phrases found in `folded`, ordered by their end. Linear in its length plus the number of parts found.
    pub fn find(&self, folded: &Folded) -> Vec<Hit> {
        let text = folded.text();
        let mut hits = Vec::new();
        // For each slot seen so far: start of the phrase and end of the part, where it was last seen. Sparse, as most texts
        // hold few parts of the many that there are.
        let mut progress: HashMap<u32, (usize, usize)> = HashMap::new();
        for found in self.automaton.find_overlapping_iter(text) {
            let (start, end) = (found.start(), found.end());
            if !at_word_bounds(text, start, end) {
                continue;
            }
            for part in &self.parts[found.pattern().as_usize()] {
                let Some(begin) = part.begin(text, folded, &progress, start) else { continue };
                if !part.last {
                    progress.insert(part.slot, (begin, end));
                } else if let Some(end) = if part.number_follows { number_after(text, end) } else { Some(end) } {
                    hits.push(Hit { phrase: part.phrase, start: begin, end, whole: part.whole, disguised: None });
                }
            }
        }
        hits
    }
}

impl Part {
    /// Where the phrase begins if this part, found at `start`, continues it.
    fn begin(
        &self,
        text: &str,
        folded: &Folded,
        progress: &HashMap<u32, (usize, usize)>,
        start: usize,
    ) -> Option<usize> {
        if self.place == 0 {
            return if self.before.contains(&Join::Number) { number_before(text, start) } else { Some(start) };
        }
        let &(begin, end) = progress.get(&(self.slot - 1))?;
        let gap = text.get(end..start)?;
        if folded.sentence_ends_within(end, start) {
            return None;
        }
        let fits = match self.before.as_slice() {
            [] => gap.trim().is_empty(),
            [Join::Number] => gap.chars().all(in_number) && gap.contains(is_digit),
            [Join::Number, ..] => gap.len() <= LONGEST_GAP && gap.trim_start().starts_with(is_digit),
            [.., Join::Number] => gap.len() <= LONGEST_GAP && gap.trim_end().ends_with(is_digit),
            _ => gap.len() <= LONGEST_GAP,
        };
        fits.then_some(begin)
    }
}

/// A step of a phrase: what stands before it, and the folded words of which one must stand there.
type Step = (Vec<Join>, Vec<String>);

/// The steps of a phrase; then what stands behind the last.
fn split(phrase: &str, classes: &[Class]) -> (Vec<Step>, Vec<Join>) {
    let fold = |text: &str| Some(Folded::new(text.trim()).text().to_owned()).filter(|folded| !folded.is_empty());
    let mut steps = Vec::new();
    let mut joins = Vec::new();
    for piece in phrase.split_inclusive(['…', '#', '{', '}']) {
        let literal = piece.trim_end_matches(['…', '#', '{', '}']);
        let words: Vec<String> = match classes.iter().find(|class| piece.ends_with('}') && class.id == literal) {
            Some(class) => class.words.iter().filter_map(|word| fold(word)).collect(),
            None => fold(literal).into_iter().collect(),
        };
        if !words.is_empty() {
            steps.push((std::mem::take(&mut joins), words));
        }
        joins.extend(match piece.chars().next_back() {
            Some('…') => Some(Join::Gap),
            Some('#') => Some(Join::Number),
            _ => None,
        });
    }
    (steps, joins)
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
        assert!(found(&["月入#"], "月入很高").is_empty());
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
