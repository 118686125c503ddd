//! Who speaks to whom: the same words are a scam when they are said to the reader and news when they are told about others.
//!
//! Reports and warnings around a piece of evidence lower it; a negation before it turns it off. A demand that speaks to the
//! reader and comes with something to act on (a link, a contact, an account) is lowered by neither: a scammer, too, writes
//! "the police remind you".

mod voices;

use crate::fold::Folded;
use crate::lexicon::{Marker, Role};
use crate::phrases::table::Table;
use crate::phrases::{Hit, Phrases};
use crate::spans::Span;
use std::iter;
use voices::{Marks, Voices};

pub use voices::Voice;

/// How far around a piece of evidence talk about scams is heard, in folded bytes (about 130 Chinese characters).
const EARSHOT: usize = 400;
/// How often one marker counts for the whole of a text.
const REPEATS: u8 = 6;
/// How far behind a negation its effect reaches, in folded bytes (about 12 Chinese characters), within its clause.
const NEGATION_REACH: usize = 36;
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
    /// Reads the set from a lexicon's markers, whose phrases are in the `table`: so many as each of them has.
    pub fn new(markers: &[Marker], table: Table, have: &[u16]) -> Self {
        let owners = have.iter().enumerate().flat_map(|(marker, &count)| iter::repeat_n(marker, count.into()));
        Markers {
            phrases: Phrases::read(table),
            owners: owners.collect(),
            markers: markers.iter().map(|m| (m.role, m.weight)).collect(),
        }
    }

    /// The phrases of the markers, as [`Context`] finds them.
    pub fn phrases(&self) -> &Phrases {
        &self.phrases
    }

    /// Reads the context of a folded text; what stands within one of the `evidence` hits says what the scam says, not what the
    /// text says of it. Linear in the text's length.
    pub fn read(&self, folded: &Folded, evidence: &[Hit]) -> Context {
        let mut context = Context { length: folded.text().len(), ..Context::default() };
        let mut marks = Marks::default();
        let mut idioms = Vec::new();
        for hit in &self.phrases.find(folded) {
            let marker = self.owners[hit.phrase as usize];
            let (role, weight) = self.markers[marker];
            let span = (hit.start, hit.end);
            if matches!(role, Role::Report | Role::Warning | Role::Told | Role::Judged | Role::Person) {
                context.talk.push(Talk { at: hit.start, end: hit.end, marker, weight });
            }
            match role {
                Role::Report | Role::Warning => {}
                Role::Negation => context.negations.push(span),
                Role::Address => marks.addresses.push(span),
                Role::Told => marks.told.push(span),
                Role::Judged => marks.judged.push(span),
                Role::Person => marks.persons.push(span),
                Role::Idiom => idioms.push(span),
            }
        }
        idioms.sort_unstable();
        let meant = |start: usize, end: usize| !last_before(&idioms, start + 1).any(|&(_, to)| end <= to);
        let order = |spans: &mut Vec<Span>| {
            spans.sort_unstable();
            spans.retain(|&(start, end)| meant(start, end));
        };
        [&mut marks.addresses, &mut marks.told, &mut marks.judged, &mut marks.persons].into_iter().for_each(order);
        context.talk.sort_by_key(|t| t.at);
        // "Do not worry" negates nothing, "this is the police" reports nothing: they speak to the reader.
        let spoken = |start: usize, end: usize| last_before(&marks.addresses, start + 1).any(|&(_, to)| end <= to);
        context.negations.retain(|&(start, end)| meant(start, end) && !spoken(start, end));
        let mut evidence: Vec<_> = evidence.iter().filter(|h| h.whole).map(|h| (h.start, h.end)).collect();
        evidence.sort_unstable();
        let said = |start: usize, end: usize| last_before(&evidence, start + 1).any(|&(_, to)| end <= to);
        let kept = |start: usize, end: usize| meant(start, end) && !spoken(start, end) && !said(start, end);
        context.talk.retain(|talk| kept(talk.at, talk.end));
        for spans in [&mut marks.told, &mut marks.judged, &mut marks.persons] {
            spans.retain(|&(start, end)| !spoken(start, end));
        }
        context.negations.sort_by_key(|&(_, end)| end);
        marks.talk = context.talk.iter().map(|t| (t.at, t.end)).collect();
        context.voices = Voices::new(folded, marks);
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
    voices: Voices,
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
            between.len() <= NEGATION_REACH && !between.contains(',') && !folded.sentence_ends_within(end, start)
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

    /// Whose words stand at `at`.
    pub fn voice(&self, at: usize) -> Voice {
        self.voices.at(at)
    }

    /// Whether the sentence around `at`, or the one before it, speaks to the reader.
    pub fn addresses(&self, folded: &Folded, at: usize) -> bool {
        self.voices.addresses(folded, at)
    }

    /// Whether nothing in the sentence around `at` talks of scams.
    pub fn plain(&self, folded: &Folded, at: usize) -> bool {
        let (start, end) = folded.sentence_around(at);
        self.talk.get(self.talk.partition_point(|t| t.at < start)).is_none_or(|t| t.at >= end)
    }

    /// Whether a request of the writer's own at `at` speaks to the reader.
    pub fn appeals(&self, folded: &Folded, at: usize) -> bool {
        self.voice(at) == Voice::Own && self.addresses(folded, at) && !self.negates(folded, at)
    }
}

/// The last few of the `places` (ordered by start) that start before `end`: looking at more would make a text of nothing but
/// markers quadratic.
fn last_before(places: &[(usize, usize)], end: usize) -> impl Iterator<Item = &(usize, usize)> {
    let next = places.partition_point(|&(from, _)| from < end);
    places[..next].iter().rev().take(4)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compiled::Tables;

    #[track_caller]
    fn read(text: &str) -> (Folded, Context) {
        let folded = Folded::new(text);
        let Tables { lexicon, markers, markers_have, .. } = Tables::embedded();
        let context = Markers::new(&lexicon.markers, markers, &markers_have).read(&folded, &[]);
        (folded, context)
    }

    /// A context in which markers, each with its number and weight, stand at these places.
    fn talking(talk: &[(usize, usize, f32)], length: usize) -> Context {
        let talk = talk.iter().map(|&(at, marker, weight)| Talk { at, end: at + 6, marker, weight }).collect();
        Context { length, talk, ..Context::default() }
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
            ("do not shut down. click the link", "click the link", false),
        ] {
            let (folded, context) = read(text);
            assert_eq!(context.negates(&folded, place(&folded, phrase)), negated, "{text}");
        }
    }

    #[test]
    fn quotations_have_an_inside() {
        let (folded, context) = read("骗子说“请转到安全账户”然后挂断");
        assert_eq!(context.voice(place(&folded, "安全账户")), Voice::Cited);
        assert_ne!(context.voice(place(&folded, "挂断")), Voice::Cited);
        let (folded, context) = read("他说\"马上转账\"就走");
        assert_eq!(context.voice(place(&folded, "转账")), Voice::Cited);
        assert_ne!(context.voice(place(&folded, "就走")), Voice::Cited);
    }

    #[test]
    fn a_sentence_speaks_to_the_reader_or_does_not() {
        let (folded, context) = read("第一句没有。第二句没有。请您转账到这里。");
        assert!(context.addresses(&folded, place(&folded, "转账")));
        assert!(!context.addresses(&folded, place(&folded, "第一句")));
    }

    #[test]
    fn each_marker_is_heard_once_around_a_place_and_a_few_times_in_the_whole() {
        let context = talking(&[(0, 0, 1.0), (500, 1, 2.0), (510, 1, 2.0), (2000, 2, 4.0)], 900);
        for (start, end, heard) in [
            (450, 460, 2.0),
            (100, 110, 3.0),
            (1600, 1600, 0.0),
            (1600, 1601, 4.0),
            (2400, 2400, 4.0),
            (2401, 2410, 0.0),
        ] {
            assert_eq!(context.talk_around(start, end), heard, "{start}..{end}");
        }
        // Half of it, in a text of this length.
        assert_eq!(context.talk_overall(), 4.5);
        let over_and_over: Vec<_> = (0..9).map(|n| (n * 10, 1, 1.0)).collect();
        assert_eq!(talking(&over_and_over, 0).talk_overall(), 6.0);
    }

    #[test]
    fn what_the_evidence_itself_says_is_no_talk_about_it() {
        let folded = Folded::new("警方提醒，谨防诈骗");
        let Tables { lexicon, markers, markers_have, .. } = Tables::embedded();
        let markers = Markers::new(&lexicon.markers, markers, &markers_have);
        let hit = |start, end, whole| Hit { phrase: 0, start, end, whole, disguised: None };
        let heard = |evidence: &[Hit]| markers.read(&folded, evidence).talk_overall();
        let end = folded.text().len();
        assert!(heard(&[]) > 0.0);
        assert_eq!(heard(&[hit(0, end, true)]), 0.0);
        assert_eq!(heard(&[hit(0, end, false)]), heard(&[]), "a phrase with a gap has other words in it");
        assert_eq!(heard(&[hit(0, 3, true)]), heard(&[]), "one that ends within the marker");
    }

    #[test]
    fn negations_within_a_place_are_those_that_start_in_it() {
        let context = Context { negations: vec![(10, 13)], ..Context::default() };
        assert!(context.has_negation() && !Context::default().has_negation());
        for (start, end, within) in [(9, 20), (10, 20), (5, 10), (5, 11)].map(|(s, e)| (s, e, s < 10 && e > 10)) {
            assert_eq!(context.negates_within(start, end), within, "{start}..{end}");
        }
    }

    #[test]
    fn a_sentence_is_plain_if_no_marker_starts_in_it() {
        let folded = Folded::new("第一句。第二句。第三句。");
        let second = place(&folded, "第二");
        let context = talking(&[(second, 0, 1.0)], 0);
        let plain = |phrase: &str| context.plain(&folded, place(&folded, phrase));
        assert_eq!(["第一", "一句", "第二", "二句", "第三"].map(plain), [true, true, false, false, true]);
    }

    #[test]
    fn a_request_appeals_if_it_is_the_writers_own_and_speaks_to_the_reader() {
        for (text, appeals) in [
            ("请您马上转账到这里。", true),
            ("请您不要转账。", false),
            ("骗子说“请您马上转账”。", false),
            ("他们昨天转账到这里。", false),
        ] {
            let (folded, context) = read(text);
            assert_eq!(context.appeals(&folded, place(&folded, "转账")), appeals, "{text}");
        }
    }

    #[test]
    fn the_last_before_a_place_are_few_and_start_before_it() {
        let places: Vec<_> = (0..9).map(|n| (n * 10, n * 10 + 5)).collect();
        let before = |end| last_before(&places, end).map(|&(from, _)| from).collect::<Vec<_>>();
        assert_eq!(before(50), [40, 30, 20, 10]);
        assert_eq!(before(51), [50, 40, 30, 20]);
        assert!(before(0).is_empty());
    }
}
