//! From evidence to a verdict: scam type, risk, score.
//!
//! One phrase alone decides nothing. What it takes is said by the rules of the lexicon (`seeds/lexicon/rules.toml`): as a rule
//! the offering side of a scam (a lure, a pretext, a promise) and the asking side (a demand, a channel) close together, and
//! enough weight in all. Within one kind repetition adds little, so a flood of the same words is no stronger than the words.

mod case;

use crate::lexicon::{Kind, Measure, Place, Rule};
use crate::report::{Risk, Sensitivity};
use case::{Amounts, CALM, Case, Row, Share};

/// A piece of evidence, weighed by its context.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evidence {
    /// Where it stands: folded bytes in a text, the number of the message in a thread.
    pub place: f32,
    /// The part it plays; none for what calms.
    pub kind: Option<Kind>,
    /// Index of the scam type; `None` counts for every type.
    pub scam: Option<u16>,
    /// How much it counts here.
    pub weight: f32,
    /// What repeats it: pieces of one concept count once.
    pub concept: u32,
    /// Where its words are: pieces of one kind that share words share the spot, and count once.
    pub spot: u32,
}

/// How far evidence reaches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reach {
    /// Fully within this many folded bytes, then not at all: passages of a text.
    Passage(f32),
    /// Each message back counts this much less, up to [`OLDEST`] messages: a conversation.
    Conversation(f32),
}

/// Messages after which a conversation has forgotten.
pub const OLDEST: f32 = 40.0;

impl Reach {
    fn place(self) -> Place {
        match self {
            Reach::Passage(_) => Place::Text,
            Reach::Conversation(_) => Place::Conversation,
        }
    }

    /// What remains of a weight after `distance`; 0 when out of reach.
    fn remains(self, distance: f32) -> f32 {
        match self {
            Reach::Passage(length) => f32::from(u8::from(distance <= length)),
            Reach::Conversation(_) if distance > OLDEST => 0.0,
            Reach::Conversation(decay) => decay.powf(distance),
        }
    }
}

/// By what evidence is judged.
#[derive(Clone, Copy, Debug)]
pub struct Terms<'a> {
    /// What it takes for a verdict.
    pub rules: &'a [Rule],
    /// How soon the reader wants to be warned.
    pub sensitivity: Sensitivity,
    /// Indexes of the scam types there is to be no verdict of.
    pub without: &'a [u16],
}

impl<'a> Terms<'a> {
    /// The rules and nothing else.
    pub fn of(rules: &'a [Rule]) -> Self {
        Terms { rules, sensitivity: Sensitivity::Standard, without: &[] }
    }

    /// How far the strongest rule for either verdict is met, as the reader wants it: a verdict from 1 on.
    fn strengths(self, amounts: &Amounts, place: Place) -> [f32; 2] {
        [false, true].map(|dangerous| {
            amounts
                .strongest(place, self.rules, dangerous)
                .map_or(0.0, |(strength, _)| strength * self.sensitivity.ease())
        })
    }
}

impl Sensitivity {
    /// What evidence counts, measured against the rules.
    fn ease(self) -> f32 {
        match self {
            Sensitivity::Fewer => FEWER,
            Sensitivity::Standard => 1.0,
            Sensitivity::More => MORE,
        }
    }
}

/// A verdict and the evidence it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// The risk.
    pub risk: Risk,
    /// Index of the scam type.
    pub scam: u16,
    /// 0 to 1.
    pub score: f64,
    /// Range of the evidence, as indexes into the judged list.
    pub evidence: std::ops::Range<usize>,
}

/// What another type's demand, channel, pressure, secrecy or sum counts, and what its story does.
const BORROWED: f32 = 0.6;
const BORROWED_OFFER: f32 = 0.3;
/// What evidence counts for a reader who wants fewer warnings, and for one who wants more.
const FEWER: f32 = 0.8;
const MORE: f32 = 1.2;
/// Most pieces of evidence weighed together; bounds the cost of a text made of scam words.
const MOST: usize = 96;
/// The strongest verdict that some passage of the evidence supports, be it that there is no risk; `None` without evidence of
/// any scam type.
///
/// `evidence` is ordered by place. Cost: its length times at most 96.
pub fn judge(evidence: &[Evidence], scams: usize, reach: Reach, terms: Terms) -> Option<Verdict> {
    let mut best: Option<Verdict> = None;
    let mut tally = Tally::new(scams);
    for last in 0..evidence.len() {
        let first = tally.read(evidence, last, reach);
        if best.as_ref().is_some_and(|best| tally.at_most(reach.place(), terms) < best.score) {
            continue;
        }
        let Some((scam, score, risk)) = tally.verdict(reach.place(), terms) else { continue };
        // Of passages that say the same, the one with more to show.
        if best.as_ref().is_none_or(|b| score >= b.score) {
            best = Some(Verdict { risk, scam, score, evidence: first..last + 1 });
        }
    }
    best
}

/// What a verdict's standing rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Basis {
    /// How far the strongest rule is met: a verdict from 1 on.
    pub strength: f32,
    /// What each concept contributes to the need that decides.
    pub shares: Vec<(u32, f32)>,
}

/// The basis of a verdict's being suspicious and of its being dangerous: what would have to weigh more, or less, to change it.
pub fn basis(evidence: &[Evidence], scams: usize, reach: Reach, rules: &[Rule], verdict: &Verdict) -> [Basis; 2] {
    let mut tally = Tally::new(scams);
    if let Some(last) = verdict.evidence.end.checked_sub(1) {
        tally.read(evidence, last, reach);
    }
    [false, true].map(|dangerous| tally.basis(verdict.scam, reach.place(), rules, dangerous))
}

/// Evidence of one passage, by scam type and kind; the last row is for what every type shares. What another type asks of the
/// reader is in it, too, at a part of its weight, and less of its story: scams borrow each other's demands.
struct Tally {
    rows: Vec<Row>,
    /// The rows that were read into, but for the last; ordered.
    types: Vec<u16>,
}

impl Tally {
    fn new(scams: usize) -> Self {
        Tally { rows: vec![Row::EMPTY; scams + 1], types: Vec::new() }
    }

    /// Reads the evidence that reaches the `last` piece; the index of the first.
    fn read(&mut self, evidence: &[Evidence], last: usize, reach: Reach) -> usize {
        let shared = self.rows.len() - 1;
        let read = self.types.drain(..).map(usize::from).chain([shared]);
        read.for_each(|row| self.rows[row] = Row::EMPTY);
        let mut first = last;
        for at in (0..=last).rev().take(MOST) {
            let remains = reach.remains(evidence[last].place - evidence[at].place);
            if remains == 0.0 {
                break;
            }
            self.add(&evidence[at], remains);
            first = at;
        }
        // What calms is heard from behind, too.
        for later in evidence[last + 1..].iter().take(MOST) {
            let remains = reach.remains(later.place - evidence[last].place);
            if remains == 0.0 {
                break;
            }
            if later.kind.is_none() {
                self.add(later, remains);
            }
        }
        first
    }

    fn add(&mut self, evidence: &Evidence, remains: f32) {
        let (shared, kind) = (self.rows.len() - 1, evidence.kind.map_or(CALM, |kind| kind as usize));
        let share = Share { concept: evidence.concept, spot: evidence.spot, weight: evidence.weight * remains };
        match evidence.scam {
            None => self.rows[shared].take(kind, share),
            Some(scam) => {
                if let Err(place) = self.types.binary_search(&scam) {
                    self.types.insert(place, scam);
                }
                self.rows[usize::from(scam)].take(kind, share);
                let part = if evidence.kind.is_some_and(Kind::offers) { BORROWED_OFFER } else { BORROWED };
                self.rows[shared].take(kind, Share { weight: share.weight * part, ..share });
            }
        }
    }

    /// A score that no type exceeds: cheaper than a verdict, and most passages of a long text fall short of the strongest one.
    fn at_most(&self, place: Place, terms: Terms) -> f64 {
        let Some(shared) = self.rows.last().map(Amounts::gross) else { return 0.0 };
        let strengths = |&scam: &u16| terms.strengths(&Amounts::at_most(&self.rows[usize::from(scam)], &shared), place);
        let scores = self.types.iter().map(strengths).map(|[suspicious, dangerous]| score(suspicious, dangerous).0);
        scores.fold(0.0, f64::max)
    }

    fn verdict(&self, place: Place, terms: Terms) -> Option<(u16, f64, Risk)> {
        let shared = self.rows.last()?;
        let types = self.types.iter().filter(|scam| !terms.without.contains(scam));
        types
            .map(|&scam| (scam, &self.rows[usize::from(scam)]))
            .filter(|(_, row)| !row.is_empty())
            .map(|(scam, row)| {
                let amounts = Case::new(row, shared).amounts;
                let [suspicious, dangerous] = terms.strengths(&amounts, place);
                let (score, risk) = score(suspicious, dangerous);
                // Several types may do for a verdict: it is the one that has the most of its own to say.
                let standing = if risk == Risk::None { score as f32 } else { amounts.of(Measure::Own) };
                (scam, score, risk, standing)
            })
            .max_by(|a, b| (a.2.cmp(&b.2)).then(a.3.total_cmp(&b.3)))
            .map(|(scam, score, risk, _)| (scam, score, risk))
    }

    fn basis(&self, scam: u16, place: Place, rules: &[Rule], dangerous: bool) -> Basis {
        let none = Basis { strength: 0.0, shares: Vec::new() };
        let (Some(row), Some(shared)) = (self.rows.get(usize::from(scam)), self.rows.last()) else { return none };
        let case = Case::new(row, shared);
        let Some((strength, rule)) = case.amounts.strongest(place, rules, dangerous) else { return none };
        let deciding = rule.needs.iter().min_by(|a, b| case.amounts.met(a).total_cmp(&case.amounts.met(b)));
        Basis { strength, shares: deciding.map_or(Vec::new(), |need| case.shares(need)) }
    }
}

/// Score and risk from how far the strongest rules for either verdict are met.
fn score(suspicious: f32, dangerous: f32) -> (f64, Risk) {
    let (suspicious, dangerous) = (f64::from(suspicious), f64::from(dangerous));
    if dangerous >= 1.0 {
        (1.0 - 0.2 * (1.5 * (1.0 - dangerous)).exp(), Risk::Dangerous)
    } else if suspicious >= 1.0 {
        (0.5 + 0.3 * ((dangerous - 0.5) / 0.5).clamp(0.0, 0.98), Risk::Suspicious)
    } else {
        (0.5 * suspicious.min(0.98), Risk::None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Place, kind, scam type, weight.
    type Brief = (f32, Option<Kind>, Option<u16>, f32);

    const LURE: Option<Kind> = Some(Kind::Lure);
    const PROMISE: Option<Kind> = Some(Kind::Promise);
    const DEMAND: Option<Kind> = Some(Kind::Demand);
    const CHANNEL: Option<Kind> = Some(Kind::Channel);
    const CALMING: Option<Kind> = None;

    fn evidence(pieces: &[Brief]) -> Vec<Evidence> {
        let piece = |(concept, &(place, kind, scam, weight)): (usize, &Brief)| Evidence {
            place,
            kind,
            scam,
            weight,
            concept: concept as u32,
            spot: concept as u32,
        };
        pieces.iter().enumerate().map(piece).collect()
    }

    fn judge(evidence: &[Evidence], scams: usize, reach: Reach) -> Option<Verdict> {
        let rule = |place, dangerous, needs: &[(Measure, f32)]| Rule {
            id: "rules.test".to_owned(),
            place,
            dangerous,
            needs: needs.to_vec(),
        };
        let both = |total| [(Measure::Total, total), (Measure::Own, 1.5), (Measure::Offer, 1.0), (Measure::Ask, 0.7)];
        let rules = [
            rule(Place::Text, false, &both(3.8)),
            rule(Place::Text, true, &both(6.0)),
            rule(Place::Text, false, &[(Measure::Own, 1.5), (Measure::Ask, 4.5)]),
            rule(Place::Conversation, false, &both(3.4)),
        ];
        super::judge(evidence, scams, reach, Terms::of(&rules))
    }

    #[track_caller]
    fn risk(pieces: &[Brief], reach: Reach) -> Risk {
        judge(&evidence(pieces), 3, reach).map_or(Risk::None, |v| v.risk)
    }

    const NEAR: Reach = Reach::Passage(100.0);

    #[test]
    fn an_offer_alone_or_a_plain_request_alone_is_no_verdict() {
        assert_eq!(risk(&[(0.0, LURE, Some(0), 5.0), (1.0, PROMISE, Some(0), 5.0)], NEAR), Risk::None);
        assert_eq!(risk(&[(0.0, DEMAND, Some(0), 2.0), (1.0, CHANNEL, None, 1.5)], NEAR), Risk::None);
        assert_eq!(risk(&[], NEAR), Risk::None);
    }

    #[test]
    fn what_every_type_shares_needs_a_type() {
        assert_eq!(risk(&[(0.0, LURE, None, 5.0), (1.0, DEMAND, None, 5.0)], NEAR), Risk::None);
    }

    #[test]
    fn both_sides_close_together_are_a_verdict() {
        let pieces = [(0.0, LURE, Some(1), 2.5), (50.0, DEMAND, None, 2.0)];
        assert_eq!(risk(&pieces, NEAR), Risk::Suspicious);
        let verdict = judge(&evidence(&pieces), 3, NEAR).unwrap();
        assert_eq!((verdict.scam, verdict.evidence), (1, 0..2));
        assert!((0.5..0.8).contains(&verdict.score));
        assert_eq!(risk(&[(0.0, LURE, Some(1), 3.0), (50.0, DEMAND, Some(1), 4.0)], NEAR), Risk::Dangerous);
    }

    #[test]
    fn distant_words_do_not_add_up() {
        assert_eq!(risk(&[(0.0, LURE, Some(1), 3.0), (101.0, DEMAND, Some(1), 3.0)], NEAR), Risk::None);
    }

    #[test]
    fn types_borrow_demands_rather_than_stories() {
        assert_eq!(risk(&[(0.0, LURE, Some(0), 3.0), (1.0, DEMAND, Some(1), 3.0)], NEAR), Risk::Suspicious);
        assert_eq!(
            risk(&[(0.0, LURE, Some(0), 2.0), (1.0, LURE, Some(1), 2.0), (2.0, DEMAND, None, 1.0)], NEAR),
            Risk::None
        );
    }

    #[test]
    fn asking_for_everything_needs_no_story() {
        let asks = [(0.0, DEMAND, Some(0), 2.5), (1.0, DEMAND, None, 2.0), (2.0, CHANNEL, None, 2.0)];
        assert_eq!(risk(&asks, NEAR), Risk::Suspicious);
        assert_eq!(risk(&asks[..2], NEAR), Risk::None);
    }

    #[test]
    fn what_calms_lowers_the_total_and_never_all_of_it() {
        let scam = [(0.0, LURE, Some(0), 2.2), (1.0, DEMAND, Some(0), 2.0)];
        assert_eq!(risk(&[scam[0], scam[1], (2.0, CALMING, None, 0.6)], NEAR), Risk::None);
        let strong = [(0.0, LURE, Some(0), 4.0), (1.0, DEMAND, Some(0), 3.0)];
        assert_ne!(
            risk(&[strong[0], strong[1], (2.0, CALMING, None, 5.0), (3.0, CALMING, Some(0), 5.0)], NEAR),
            Risk::None
        );
    }

    #[test]
    fn a_conversation_remembers_and_forgets() {
        let reach = Reach::Conversation(0.95);
        let said = |later: f32| [(0.0, LURE, Some(0), 3.0), (later, DEMAND, Some(0), 3.0)];
        assert_ne!(risk(&said(3.0), reach), Risk::None);
        assert_eq!(risk(&said(OLDEST + 1.0), reach), Risk::None);
    }

    #[test]
    fn repetition_adds_nothing() {
        let mut many = evidence(&[(0.0, LURE, Some(0), 1.0), (1.0, DEMAND, Some(0), 1.0)]);
        for place in 2..500 {
            many.push(Evidence { place: place as f32 / 10.0, ..many[place % 2] });
        }
        assert_eq!(judge(&many, 1, NEAR).unwrap().risk, Risk::None);
    }

    #[test]
    fn the_score_rises_with_how_far_the_rules_are_met() {
        for (suspicious, dangerous, score_is, risk_is) in [
            (0.0, 0.0, 0.0, Risk::None),
            (0.5, 0.4, 0.25, Risk::None),
            (0.99, 0.0, 0.49, Risk::None),
            (1.0, 0.5, 0.5, Risk::Suspicious),
            (3.0, 0.1, 0.5, Risk::Suspicious),
            (1.0, 0.75, 0.65, Risk::Suspicious),
            (1.0, 0.999, 0.794, Risk::Suspicious),
            (0.0, 1.0, 0.8, Risk::Dangerous),
            (1.0, 2.0, 0.955_374, Risk::Dangerous),
        ] {
            let (value, risk) = score(suspicious, dangerous);
            assert!((value - score_is).abs() < 1e-6 && risk == risk_is, "{suspicious}, {dangerous}: {value} {risk:?}");
        }
    }

    #[test]
    fn the_oldest_message_still_counts() {
        let reach = Reach::Conversation(0.95);
        assert_eq!([0.0, OLDEST, OLDEST + 1.0].map(|distance| reach.remains(distance) > 0.0), [true, true, false]);
        assert_eq!([0.0, 10.0, 10.5].map(|distance| Reach::Passage(10.0).remains(distance)), [1.0, 1.0, 0.0]);
    }
}
