//! Whose words a stretch of text is: the writer's own, or those of somebody he quotes or tells of.
//!
//! A text changes its voice with quotation marks that somebody is named beside ("the caller said: …"), with a verb of telling
//! until its sentence ends ("claims that your account is frozen"), with a judgement at the end of a sentence ("… is a scam"),
//! and with a sentence about others that never speaks to the reader ("he asked her to pay").

use crate::fold::Folded;
use crate::spans::{Span, merge};
use std::ops::Range;

/// Longest quotation, in folded bytes (about 300 Chinese characters): a stray mark must not quote the rest of a page.
const LONGEST_QUOTE: usize = 900;
/// How far behind a quotation its speaker may be named, in folded bytes.
const SPEAKER_REACH: usize = 75;

/// How far behind itself a word to the reader is heard, over the ends of sentences, in folded bytes.
const ADDRESS_REACH: usize = 150;
/// Most lines that one announcement covers.
const LONGEST_LIST: usize = 20;

/// Marks of whose words they are, each list ordered by start.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    /// What follows in the sentence is what somebody else says.
    pub told: Vec<Span>,
    /// What precedes in the sentence is what the writer judges.
    pub judged: Vec<Span>,
    /// Somebody who is neither writer nor reader.
    pub persons: Vec<Span>,
    /// Talk about scams.
    pub talk: Vec<Span>,
    /// Words that speak to the reader.
    pub addresses: Vec<Span>,
}

/// The stretches of a text that are not its writer's own words to the reader; each list is ordered and free of overlaps.
#[derive(Clone, Debug, Default)]
pub struct Voices {
    /// Inner bounds of all quotations.
    quotes: Vec<Span>,
    /// Those of them that somebody is named for.
    attributed: Vec<Span>,
    told: Vec<Span>,
    narrated: Vec<Span>,
    /// Words of the writer's own that speak to the reader.
    addresses: Vec<Span>,
}

/// Whose words they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The writer's own.
    Own,
    /// In quotation marks, of nobody in particular.
    Quoted,
    /// In quotation marks beside which somebody is named.
    Cited,
    /// Somebody else's words.
    Told,
    /// In a sentence about others.
    Narrated,
}

impl Voices {
    /// Reads the voices of a text. Linear in its length and the number of marks, up to a logarithm.
    pub fn new(folded: &Folded, mut marks: Marks) -> Self {
        let quotes = quotes(folded.text());
        let attributed: Vec<Span> = quotes.iter().copied().filter(|&quote| attributed(folded, quote, &marks)).collect();
        let outside = |&(at, _): &Span| holding(&attributed, at).is_none();
        marks.told.retain(outside);
        marks.judged.retain(outside);
        let (mut lists, mut judged_lists) = (Announced::new(folded.text()), Announced::new(folded.text()));
        let told = marks.told.iter().map(|&mark| (mark.1, telling_ends(folded, mark).max(lists.by(mark.1))));
        let judged = marks.judged.iter();
        let judged = judged.map(|&(at, end)| (folded.sentence_around(at).0, at.max(judged_lists.by(end))));
        let told = merge(told.chain(judged).collect());
        let own = |&(at, _): &Span| holding(&attributed, at).is_none() && holding(&told, at).is_none();
        marks.addresses.retain(own);
        marks.persons.retain(outside);
        let narrated = marks.persons.iter().map(|&(at, _)| folded.sentence_around(at));
        let narrated = merge(narrated.filter(|&sentence| !any_within(&marks.addresses, sentence)).collect());
        Voices { quotes, attributed, told, narrated, addresses: marks.addresses }
    }

    /// Whose words stand at `at`.
    pub fn at(&self, at: usize) -> Voice {
        if holding(&self.attributed, at).is_some() {
            Voice::Cited
        } else if holding(&self.told, at).is_some() {
            Voice::Told
        } else if holding(&self.quotes, at).is_some() {
            Voice::Quoted
        } else if holding(&self.narrated, at).is_some() {
            Voice::Narrated
        } else {
            Voice::Own
        }
    }

    /// Whether the sentence around `at`, the one before it, or what else stands shortly before speaks to the reader in the writer's
    /// own words.
    pub fn addresses(&self, folded: &Folded, at: usize) -> bool {
        let (start, end) = folded.sentence_around(at);
        let before = if start > 0 { folded.sentence_around(start - 1).0 } else { 0 };
        any_within(&self.addresses, (before.min(at.saturating_sub(ADDRESS_REACH)), end))
    }
}

/// Whether somebody is named for a quotation, before it in its sentence or right behind it.
fn attributed(folded: &Folded, (start, end): Span, marks: &Marks) -> bool {
    let before = (folded.sentence_around(start.saturating_sub(1)).0, start);
    let behind = (end, end + SPEAKER_REACH);
    let named = |marks: &Vec<Span>| any_within(marks, before) || any_within(marks, behind);
    named(&marks.told) || named(&marks.persons) || named(&marks.talk) || any_within(&marks.judged, behind)
}

/// Where the words end that a mark of telling opens: with its sentence, or with its line if it labels that ("scammer: …").
fn telling_ends(folded: &Folded, (start, end): Span) -> usize {
    let text = folded.text();
    let labels = text[..end].ends_with(':') && text[..start].chars().next_back().is_none_or(|c| c == '\n');
    let line = || text[end..].find('\n').map_or(text.len(), |length| end + length);
    if labels { line() } else { folded.sentence_around(end).1 }
}

/// What lines announce with a colon at their end: one line, or as many as have list marks. Remembers the line it read last, as a
/// long one may hold many marks.
struct Announced<'a> {
    text: &'a str,
    /// From where to where the line was read.
    line: Range<usize>,
    /// Where its colon stands, and where the lines end that it announces.
    list: Option<Span>,
}

impl<'a> Announced<'a> {
    fn new(text: &'a str) -> Self {
        Announced { text, line: 0..0, list: None }
    }

    /// Where the lines end that the line around `at` announces; `at` itself when it announces none.
    fn by(&mut self, at: usize) -> usize {
        if !self.line.contains(&at) {
            let end = self.text[at..].find('\n').map(|length| at + length);
            // The place of the line's end is in it, too.
            self.line = at..end.unwrap_or(self.text.len()) + 1;
            self.list = end.and_then(|end| {
                let colon = self.text[at..end].trim_end().strip_suffix(':').map(|before| at + before.len());
                Some((colon?, list_ends(self.text, end + 1)))
            });
        }
        self.list.filter(|&(colon, _)| at <= colon).map_or(at, |(_, end)| end)
    }
}

/// Where the list ends that starts at `start`: with its first line, or with the last of the lines that have list marks.
fn list_ends(text: &str, start: usize) -> usize {
    let mut end = start;
    for next in text[start..].split_inclusive('\n').take(LONGEST_LIST) {
        let listed = next.trim_start().starts_with(|c: char| c.is_ascii_digit() || "-·•*、".contains(c));
        if !listed && end > start {
            break;
        }
        end += next.len();
        if !listed && !next.trim().is_empty() {
            break;
        }
    }
    end
}

/// Whether one of the `marks` starts within the span.
fn any_within(marks: &[Span], (start, end): Span) -> bool {
    marks.get(marks.partition_point(|m| m.0 < start)).is_some_and(|m| m.0 < end)
}

/// The one of the `spans` that holds `at`.
fn holding(spans: &[Span], at: usize) -> Option<Span> {
    let next = spans.partition_point(|s| s.0 <= at);
    spans[..next].last().copied().filter(|s| at < s.1)
}

/// Inner bounds of each outermost quotation.
fn quotes(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open: Option<(char, usize)> = None;
    for (at, c) in text.char_indices() {
        open = open.filter(|&(_, start)| at - start <= LONGEST_QUOTE);
        match (c, open) {
            ('“' | '「' | '『' | '"', None) => open = Some((c, at + c.len_utf8())),
            ('“', Some(('“', _))) | ('「', Some(('「', _))) => open = Some((c, at + c.len_utf8())),
            ('”', Some(('“', start)))
            | ('」', Some(('「', start)))
            | ('』', Some(('『', start)))
            | ('"', Some(('"', start))) => {
                found.push((start, at));
                open = None;
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_are_the_outermost_between_marks_of_one_kind() {
        for (text, inner) in [
            ("“甲”乙「丙」", vec!["甲", "丙"]),
            ("“甲「乙」丙”", vec!["甲「乙」丙"]),
            ("『甲』「乙」", vec!["甲", "乙"]),
            ("\"a\"b\"c\"", vec!["a", "c"]),
            // One that was never closed.
            ("“甲“乙”", vec!["乙"]),
            ("「甲「乙」", vec!["乙"]),
            ("“甲』「乙」", vec![]),
            ("甲”", vec![]),
        ] {
            let found: Vec<_> = quotes(text).into_iter().map(|(start, end)| &text[start..end]).collect();
            assert_eq!(found, inner, "{text}");
        }
    }

    #[test]
    fn a_stray_mark_quotes_no_page() {
        let quoted = |length: usize| quotes(&format!("“{}”乙“丙”", "甲".repeat(length))).len();
        assert_eq!((quoted(300), quoted(301)), (2, 1));
    }

    #[test]
    fn a_list_ends_with_its_last_item() {
        for (text, start, list) in [
            ("1. a\n2. b\nc\n", 0, "1. a\n2. b\n"),
            ("- a\n  • b\n", 0, "- a\n  • b\n"),
            ("a\nb\n", 0, "a\n"),
            ("\n1. a\n2. b\nc", 0, "\n1. a\n2. b\n"),
            ("\na\nb", 0, "\n"),
            ("x\n- a\n- b\nc", 2, "- a\n- b\n"),
            ("x", 1, ""),
        ] {
            assert_eq!(&text[start..list_ends(text, start)], list, "{text:?}");
        }
        assert_eq!(list_ends(&"- a\n".repeat(25), 0), LONGEST_LIST * 4);
    }

    #[test]
    fn a_line_that_ends_with_a_colon_announces_the_lines_below() {
        let announced = |text: &str, at: usize| Announced::new(text).by(at);
        assert_eq!(announced("ab:\n1. c\n2. d\ne", 0), 14);
        assert_eq!(announced("ab:\n1. c\n2. d\ne", 1), 14);
        assert_eq!(announced("ab: \n- c\n", 0), 9);
        assert_eq!(announced("ab\n- c\n", 1), 1, "no colon");
        assert_eq!(announced("ab:", 1), 1, "nothing below");
        assert_eq!(announced("ab:\n- c\n", 3), 3, "behind the colon");
        // One line is read once, the next anew.
        let text = "ab:\n1. c\nd:\ne\nf";
        let mut lines = Announced::new(text);
        assert_eq!([0, 1, 4, 9, 13].map(|at| lines.by(at)), [9, 9, 4, 14, 13]);
    }

    #[test]
    fn what_is_told_ends_with_the_sentence_or_with_the_line_it_labels() {
        let ends = |text: &str, mark: &str| {
            let folded = Folded::new(text);
            let start = folded.text().find(mark).unwrap();
            let end = telling_ends(&folded, (start, start + mark.len()));
            folded.text()[start..end].to_owned()
        };
        let folded = |text: &str| Folded::new(text).text().to_owned();
        assert_eq!(ends("骗子:你好。再见。\n完", "骗子:"), folded("骗子:你好。再见。"));
        assert_eq!(ends("好。\n骗子:你好。再见。\n完", "骗子:"), folded("骗子:你好。再见。"));
        assert_eq!(ends("骗子:你好。再见。", "骗子:"), folded("骗子:你好。再见。"));
        assert_eq!(ends("那个骗子:你好。再见。\n完", "骗子:"), folded("骗子:你好。"));
        assert_eq!(ends("骗子说你好。再见。\n完", "骗子说"), folded("骗子说你好。"));
    }

    #[test]
    fn a_quotation_is_somebodys_who_is_named_before_it_or_right_behind() {
        let text = format!("好。他说“转账”{}完。然后", "乙".repeat(40));
        let folded = Folded::new(&text);
        let quote = quotes(folded.text())[0];
        let before = quote.0 - 6;
        let told = |at: usize| attributed(&folded, quote, &Marks { told: vec![(at, at + 3)], ..Marks::default() });
        assert!(told(before) && !told(0), "before it, in its sentence");
        assert!(told(quote.1) && told(quote.1 + SPEAKER_REACH - 1) && !told(quote.1 + SPEAKER_REACH));
        let span = vec![(before, before + 3)];
        assert!(attributed(&folded, quote, &Marks { persons: span.clone(), ..Marks::default() }));
        assert!(attributed(&folded, quote, &Marks { talk: span.clone(), ..Marks::default() }));
        assert!(!attributed(&folded, quote, &Marks { judged: span, ..Marks::default() }), "judged is what precedes");
        assert!(attributed(&folded, quote, &Marks { judged: vec![(quote.1, quote.1 + 3)], ..Marks::default() }));
    }

    #[test]
    fn a_word_to_the_reader_is_heard_in_its_sentence_the_next_and_shortly_behind() {
        let folded = Folded::new(&"甲乙丙。".repeat(40));
        let voices = Voices { addresses: vec![(0, 3)], ..Voices::default() };
        let sentence = folded.sentence_around(0).1;
        let last = (0..folded.text().len()).step_by(sentence).rfind(|&at| voices.addresses(&folded, at));
        assert_eq!(last, Some(ADDRESS_REACH / sentence * sentence));
        let folded = Folded::new(&format!("{}。{}。丙", "甲".repeat(80), "乙".repeat(80)));
        let (second, third) = (folded.sentence_around(0).1, folded.text().len() - 3);
        assert!(voices.addresses(&folded, second - 6), "in its sentence");
        assert!(voices.addresses(&folded, third - 6), "in the next, far behind");
        assert!(!voices.addresses(&folded, third), "in the one behind that");
    }

    #[test]
    fn bounds_are_held_to() {
        assert_eq!(
            [1, 2, 4, 5, 9].map(|at| holding(&[(2, 5), (9, 10)], at).map(|s| s.0)),
            [None, Some(2), Some(2), None, Some(9)]
        );
        let marks = [(3, 4), (8, 9)];
        assert_eq!(
            [(0, 3), (0, 4), (3, 4), (4, 8), (4, 9), (9, 12)].map(|span| any_within(&marks, span)),
            [false, true, true, false, true, false]
        );
    }
}
