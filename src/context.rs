//! Who speaks to whom: the same words are a scam when they are said to the reader and news when they are told about others.
//!
//! Reports and warnings around a piece of evidence lower it; a negation before it turns it off. A demand that speaks to the
//! reader and comes with something to act on (a link, a contact, an account) is lowered by neither: a scammer, too, writes
//! "the police remind you".

use crate::fold::Folded;
use crate::lexicon::{Lexicon, Role};
use crate::phrases::{Hit, Phrases};

/// How far around a piece of evidence talk about scams is heard, in folded bytes (about 130 Chinese characters).
const EARSHOT: usize = 400;
/// How often one marker counts for the whole of a text.
const REPEATS: u8 = 6;
/// How far behind a negation its effect reaches, in folded bytes (about 12 Chinese characters), within its clause.
const NEGATION_REACH: usize = 36;
/// How far from a demand its link, contact or account may stand, in folded bytes.
const CONCRETE_REACH: usize = 150;
/// A text of this many folded bytes halves what a marker says about the whole of it.
const TALK_DILUTION: f32 = 900.0;

/// The markers of the lexicon, ready to be found.
pub struct Markers {
    phrases: Phrases,
    /// For each phrase: its marker.
    owners: Vec<usize>,
    markers: Vec<(Role, f32)>,
}

impl Markers {
    /// Builds the set from the lexicon's markers.
    pub fn new(lexicon: &Lexicon) -> Self {
        let all = || lexicon.markers.iter().enumerate().flat_map(|(i, m)| m.phrases.iter().map(move |p| (i, p)));
        Markers {
            phrases: Phrases::new(all().map(|(_, p)| p.as_str()), &lexicon.classes),
            owners: all().map(|(i, _)| i).collect(),
            markers: lexicon.markers.iter().map(|m| (m.role, m.weight)).collect(),
        }
    }

    /// Reads the context of a folded text; what stands within one of the `evidence` hits says what the scam says, not what the
    /// text says of it. Linear in the text's length.
    pub fn read(&self, folded: &Folded, evidence: &[Hit]) -> Context {
        let mut context = Context { length: folded.text().len(), ..Context::default() };
        let hits = self.phrases.find(folded);
        for hit in &hits {
            let marker = self.owners[hit.phrase as usize];
            let (role, weight) = self.markers[marker];
            match role {
                Role::Report | Role::Warning => context.talk.push(Talk { at: hit.start, end: hit.end, marker, weight }),
                Role::Negation => context.negations.push((hit.start, hit.end)),
                Role::Address => context.addresses.push((hit.start, hit.end)),
            }
        }
        context.talk.sort_by_key(|t| t.at);
        context.addresses.sort_unstable();
        // "Do not worry" negates nothing, "this is the police" reports nothing: they speak to the reader.
        let addresses = &context.addresses;
        let spoken = |start: usize, end: usize| last_before(addresses, start + 1).any(|&(_, to)| end <= to);
        context.negations.retain(|&(start, end)| !spoken(start, end));
        let mut evidence: Vec<_> = evidence.iter().filter(|h| h.whole).map(|h| (h.start, h.end)).collect();
        evidence.sort_unstable();
        let said = |start: usize, end: usize| last_before(&evidence, start + 1).any(|&(_, to)| end <= to);
        context.talk.retain(|talk| !spoken(talk.at, talk.end) && !said(talk.at, talk.end));
        context.negations.sort_by_key(|&(_, end)| end);
        context.quotes = quotes(folded.text());
        context
    }
}

/// A marker of talk about scams.
#[derive(Clone, Copy, Debug)]
struct Talk {
    at: usize,
    end: usize,
    marker: usize,
    weight: f32,
}

/// The context of one text.
#[derive(Clone, Debug, Default)]
pub struct Context {
    length: usize,
    talk: Vec<Talk>,
    /// Ordered by end.
    negations: Vec<(usize, usize)>,
    /// Ordered by start.
    addresses: Vec<(usize, usize)>,
    /// Inner bounds of quotations.
    quotes: Vec<(usize, usize)>,
}

impl Context {
    /// How much of the whole text is talk about scams: the weights of its markers, each heard a few times at most, thinned by
    /// its length.
    pub fn talk_overall(&self) -> f32 {
        let mut heard: Vec<u8> = Vec::new();
        let mut sum = 0.0;
        for talk in &self.talk {
            heard.resize(heard.len().max(talk.marker + 1), 0);
            if heard[talk.marker] < REPEATS {
                heard[talk.marker] += 1;
                sum += talk.weight;
            }
        }
        sum / (1.0 + self.length as f32 / TALK_DILUTION)
    }

    /// How much talk about scams stands around `start..end`.
    pub fn talk_around(&self, start: usize, end: usize) -> f32 {
        self.distinct(start.saturating_sub(EARSHOT), end + EARSHOT)
    }

    /// Sum of the weights of the distinct markers within bounds.
    fn distinct(&self, from: usize, to: usize) -> f32 {
        let mut seen: Vec<usize> = Vec::new();
        let mut sum = 0.0;
        let first = self.talk.partition_point(|t| t.at < from);
        for talk in self.talk[first..].iter().take_while(|t| t.at < to) {
            if !seen.contains(&talk.marker) {
                seen.push(talk.marker);
                sum += talk.weight;
            }
        }
        sum
    }

    /// Whether a negation before `start` turns the words there into their opposite.
    pub fn negates(&self, folded: &Folded, start: usize) -> bool {
        let next = self.negations.partition_point(|&(_, end)| end <= start);
        self.negations[..next].iter().rev().take(3).any(|&(_, end)| {
            let between = &folded.text()[end..start];
            between.len() <= NEGATION_REACH && !between.contains([',', '。', '!', '?', ';', '\n'])
        })
    }

    /// Whether the words themselves deny something.
    pub fn has_negation(&self) -> bool {
        !self.negations.is_empty()
    }

    /// Whether a negation stands within `start..end`.
    pub fn negates_within(&self, start: usize, end: usize) -> bool {
        last_before(&self.negations, end).any(|&(from, _)| from > start)
    }

    /// Whether `start` is inside quotation marks.
    pub fn quotes(&self, start: usize) -> bool {
        last_before(&self.quotes, start + 1).any(|&(_, to)| start < to)
    }

    /// Whether the sentence around `at`, or the one before it, speaks to the reader.
    pub fn addresses(&self, folded: &Folded, at: usize) -> bool {
        let (start, end) = folded.sentence_around(at);
        let start = if start > 0 { folded.sentence_around(start - 1).0 } else { 0 };
        last_before(&self.addresses, end).any(|&(from, _)| from >= start)
    }

    /// Whether something to act on, of the given places (ordered by start), is near `start..end`.
    pub fn concrete(start: usize, end: usize, places: &[(usize, usize)]) -> bool {
        last_before(places, end + CONCRETE_REACH).any(|&(_, to)| start < to + CONCRETE_REACH)
    }
}

/// The last few of the `places` (ordered by start) that start before `end`: looking at more would make a text of nothing but
/// markers quadratic.
fn last_before(places: &[(usize, usize)], end: usize) -> impl Iterator<Item = &(usize, usize)> {
    let next = places.partition_point(|&(from, _)| from < end);
    places[..next].iter().rev().take(4)
}

/// Inner bounds of each quotation, at most 300 bytes long (a stray mark must not quote the rest of a page).
fn quotes(text: &str) -> Vec<(usize, usize)> {
    const LONGEST: usize = 300;
    let mut found = Vec::new();
    let mut open: Option<(char, usize)> = None;
    for (at, c) in text.char_indices() {
        match (c, open) {
            ('“' | '「' | '『', _) => open = Some((c, at + c.len_utf8())),
            ('”', Some(('“', start)))
            | ('」', Some(('「', start)))
            | ('』', Some(('『', start)))
            | ('"', Some(('"', start))) => {
                if at - start <= LONGEST {
                    found.push((start, at));
                }
                open = None;
            }
            ('"', None) => open = Some((c, at + 1)),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn read(text: &str) -> (Folded, Context) {
        let folded = Folded::new(text);
        let context = Markers::new(&Lexicon::embedded()).read(&folded, &[]);
        (folded, context)
    }

    fn place(folded: &Folded, phrase: &str) -> usize {
        folded.text().find(phrase).unwrap_or_else(|| panic!("{phrase} is not in {}", folded.text()))
    }

    #[test]
    fn a_report_is_heard_and_a_message_is_not() {
        let report = "近日，民警抓获犯罪嫌疑人8名，受害人被骗20万元。";
        let message = "您好，您的快递丢失，我们给您双倍赔付，请加微信办理。";
        assert!(read(report).1.talk_overall() > 3.0);
        assert!(read(message).1.talk_overall() < 0.5);
    }

    #[test]
    fn a_negation_reaches_to_the_end_of_its_clause() {
        for (text, phrase, negated) in [
            ("不要点击链接", "点击链接", true),
            ("切勿向陌生人转账", "转账", true),
            ("不要犹豫，马上转账", "转账", false),
            ("别担心点击链接就行", "点击链接", false),
            ("do not click the link", "click the link", true),
            ("please click the link", "click the link", false),
        ] {
            let (folded, context) = read(text);
            assert_eq!(context.negates(&folded, place(&folded, phrase)), negated, "{text}");
        }
    }

    #[test]
    fn quotations_have_an_inside() {
        let (folded, context) = read("骗子说“请转到安全账户”然后挂断");
        assert!(context.quotes(place(&folded, "安全账户")));
        assert!(!context.quotes(place(&folded, "挂断")));
        let (folded, context) = read("他说\"马上转账\"就走");
        assert!(context.quotes(place(&folded, "转账")));
        assert!(!context.quotes(place(&folded, "就走")));
    }

    #[test]
    fn a_sentence_speaks_to_the_reader_or_does_not() {
        let (folded, context) = read("第一句没有。第二句没有。请您转账到这里。");
        assert!(context.addresses(&folded, place(&folded, "转账")));
        assert!(!context.addresses(&folded, place(&folded, "第一句")));
    }
}
