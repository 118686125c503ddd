//! The case for one scam type: the best pieces of evidence of each kind, and how far they meet the rules.

use crate::lexicon::{Kind, Measure, Place, Rule};

/// What the best, second and third concept of one kind contribute.
const SHARES: [f32; 3] = [1.0, 0.5, 0.25];

/// What calms takes at most this part of the total: a scammer can write it, too.
const CALMED: f32 = 0.4;

/// What a bound is made larger by, as sums in another order are rounded otherwise.
const ROUNDED_UP: f32 = 1.001;

/// What a piece counts within one kind.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    pub concept: u32,
    pub spot: u32,
    pub weight: f32,
}

/// The three best pieces of one kind that repeat neither each other's concept nor each other's words, best first.
type Best = [Share; 3];
const NONE: Best = [Share { concept: u32::MAX, spot: u32::MAX, weight: 0.0 }; 3];

/// The best pieces of each kind, and behind them of what calms; and what those of each amount to.
#[derive(Clone, Copy)]
pub struct Row {
    best: [Best; CALM + 1],
    sums: [f32; CALM + 1],
}

pub const CALM: usize = Kind::COUNT;

impl Row {
    /// No pieces.
    pub const EMPTY: Row = Row { best: [NONE; CALM + 1], sums: [0.0; CALM + 1] };

    /// Whether it has any.
    pub fn is_empty(&self) -> bool {
        self.sums.iter().all(|sum| *sum == 0.0)
    }

    /// Takes a piece of a kind, if it is among the best.
    pub fn take(&mut self, kind: usize, share: Share) {
        if insert(&mut self.best[kind], share) {
            self.sums[kind] = self.best[kind].iter().zip(SHARES).map(|(piece, share)| piece.weight * share).sum();
        }
    }

    /// The pieces of both.
    fn with(&self, other: &Row) -> Row {
        let mut both = *self;
        for kind in 0..=CALM {
            if self.sums[kind] == 0.0 {
                (both.best[kind], both.sums[kind]) = (other.best[kind], other.sums[kind]);
            } else {
                other.best[kind].iter().for_each(|&share| both.take(kind, share));
            }
        }
        both
    }
}

/// How much there is of everything that rules measure, in weights.
#[derive(Clone, Copy)]
pub struct Amounts {
    own: f32,
    total: f32,
    offer: f32,
    ask: f32,
    kinds: [f32; Kind::COUNT],
}

impl Amounts {
    /// Those of a scam type with this evidence of its own, and all of it with what every type shares.
    fn new(own: &Row, all: &Row) -> Self {
        let own = Self::gross(own).total;
        let amounts = Self::gross(all);
        Amounts { own, total: amounts.total - all.sums[CALM].min(amounts.total * CALMED), ..amounts }
    }

    /// The most that a type can have that brings this evidence of its own to what every type shares.
    pub fn at_most(own: &Row, shared: &Amounts) -> Self {
        let mine = Self::gross(own);
        let both = |mine: f32, everyones: f32| (mine + everyones) * ROUNDED_UP;
        Amounts {
            own: mine.own * ROUNDED_UP,
            total: both(mine.total, shared.total),
            offer: both(mine.offer, shared.offer),
            ask: both(mine.ask, shared.ask),
            kinds: std::array::from_fn(|kind| both(mine.kinds[kind], shared.kinds[kind])),
        }
    }

    /// Those of one row, with nothing taken from them.
    pub fn gross(row: &Row) -> Self {
        let kinds: [f32; Kind::COUNT] = std::array::from_fn(|kind| row.sums[kind]);
        let of = |measure: Measure| {
            Kind::ALL.into_iter().zip(kinds).filter(|(kind, _)| measure.takes(*kind)).map(|(_, amount)| amount).sum()
        };
        let total = of(Measure::Total);
        Amounts { own: total, total, offer: of(Measure::Offer), ask: of(Measure::Ask), kinds }
    }

    /// How much there is of one thing that is measured.
    pub fn of(&self, measure: Measure) -> f32 {
        match measure {
            Measure::Total => self.total,
            Measure::Own => self.own,
            Measure::Offer => self.offer,
            Measure::Ask => self.ask,
            Measure::Kind(kind) => self.kinds[kind as usize],
        }
    }

    /// How far a need is met: 1 is enough.
    pub fn met(&self, &(measure, needed): &(Measure, f32)) -> f32 {
        self.of(measure) / needed
    }

    /// The rule for this verdict that is met furthest, and how far.
    pub fn strongest<'r>(&self, place: Place, rules: &'r [Rule], dangerous: bool) -> Option<(f32, &'r Rule)> {
        let apply = rules.iter().filter(|rule| rule.place == place && rule.dangerous == dangerous);
        apply.map(|rule| (self.strength(rule), rule)).max_by(|a, b| a.0.total_cmp(&b.0))
    }

    fn strength(&self, rule: &Rule) -> f32 {
        rule.needs.iter().map(|need| self.met(need)).fold(f32::INFINITY, f32::min)
    }
}

/// The case for one scam type: its own evidence, and that together with what every type shares.
pub struct Case<'a> {
    own: &'a Row,
    all: Row,
    /// How much there is of it.
    pub amounts: Amounts,
}

impl<'a> Case<'a> {
    /// The case that evidence of its own makes with what every type shares.
    pub fn new(own: &'a Row, shared: &Row) -> Self {
        let all = own.with(shared);
        Case { own, amounts: Amounts::new(own, &all), all }
    }

    /// What each concept adds to how far a need is met.
    pub fn shares(&self, &(measure, needed): &(Measure, f32)) -> Vec<(u32, f32)> {
        let list = |best: &Best, sign: f32| {
            let pieces = best.iter().zip(SHARES).filter(|(piece, _)| piece.weight > 0.0);
            pieces.map(|(piece, share)| (piece.concept, sign * piece.weight * share / needed)).collect::<Vec<_>>()
        };
        let mut shares: Vec<_> = self.measured(measure).flat_map(|best| list(best, 1.0)).collect();
        if measure == Measure::Total {
            let gross: f32 = shares.iter().map(|(_, share)| share).sum();
            let calm = list(&self.all.best[CALM], -1.0);
            if calm.iter().map(|(_, share)| -share).sum::<f32>() < gross * CALMED {
                shares.extend(calm);
            } else {
                shares.iter_mut().for_each(|(_, share)| *share *= 1.0 - CALMED);
            }
        }
        shares
    }

    fn measured(&self, measure: Measure) -> impl Iterator<Item = &Best> {
        let row = if measure == Measure::Own { self.own } else { &self.all };
        Kind::ALL.into_iter().zip(&row.best).filter(move |(kind, _)| measure.takes(*kind)).map(|(_, best)| best)
    }
}

/// Keeps the three best pieces, best first, of which no two repeat each other. Whether the new one is among them.
fn insert(best: &mut Best, share: Share) -> bool {
    let repeats = |b: &Share| b.concept == share.concept || b.spot == share.spot;
    if best[2].weight >= share.weight || best.iter().any(|b| repeats(b) && b.weight >= share.weight) {
        return false;
    }
    let mut kept = NONE;
    let stay = best.iter().filter(|b| b.weight > 0.0 && !repeats(b));
    kept.iter_mut().zip(stay).for_each(|(place, b)| *place = *b);
    let at = kept.iter().position(|b| b.weight < share.weight).unwrap_or(2);
    kept.copy_within(at..2, at + 1);
    kept[at] = share;
    *best = kept;
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(concept: u32, spot: u32, weight: f32) -> Share {
        Share { concept, spot, weight }
    }

    /// Pieces of evidence: the place of their kind, and their weight. Each is a concept of its own at a place of its own.
    fn row(first: u32, pieces: &[(usize, f32)]) -> Row {
        let mut row = Row::EMPTY;
        for (number, &(kind, weight)) in (first..).zip(pieces) {
            row.take(kind, share(number, number, weight));
        }
        row
    }

    #[test]
    fn the_three_best_are_kept_and_none_repeats_another() {
        let best_of = |shares: &[Share]| {
            let mut best = NONE;
            shares.iter().for_each(|&share| _ = insert(&mut best, share));
            best.map(|share| share.weight)
        };
        assert_eq!(best_of(&[share(1, 1, 1.0), share(2, 2, 3.0), share(3, 3, 2.0)]), [3.0, 2.0, 1.0]);
        assert_eq!(best_of(&[1.0, 2.0, 3.0, 4.0].map(|n| share(n as u32, n as u32, n))), [4.0, 3.0, 2.0]);
        assert_eq!(best_of(&[4.0, 3.0, 2.0, 1.0].map(|n| share(n as u32, n as u32, n))), [4.0, 3.0, 2.0]);
        assert_eq!(best_of(&[share(1, 1, 1.0), share(1, 2, 3.0)]), [3.0, 0.0, 0.0], "one concept");
        assert_eq!(best_of(&[share(1, 1, 3.0), share(2, 1, 1.0)]), [3.0, 0.0, 0.0], "one place");
        assert_eq!(best_of(&[share(1, 1, 3.0), share(2, 2, 2.0), share(1, 2, 4.0)]), [4.0, 0.0, 0.0], "both");
    }

    #[test]
    fn what_calms_takes_from_the_total_alone_and_a_part_at_most() {
        let (lure, demand) = (Kind::Lure as usize, Kind::Demand as usize);
        let own = row(0, &[(lure, 2.0), (lure, 1.0)]);
        for (calm, total) in [(0.0, 6.5), (1.0, 5.5), (10.0, 3.9)] {
            let case = Case::new(&own, &row(10, &[(demand, 4.0), (CALM, calm)]));
            let amounts = [Measure::Total, Measure::Own, Measure::Kind(Kind::Lure), Measure::Kind(Kind::Demand)]
                .map(|measure| case.amounts.of(measure));
            for (amount, expected) in amounts.into_iter().zip([total, 2.5, 2.5, 4.0]) {
                assert!((amount - expected).abs() < 1e-5, "{amount} is not {expected}");
            }
        }
    }

    #[test]
    fn the_shares_of_the_concepts_add_up_to_how_far_a_need_is_met() {
        let (lure, demand) = (Kind::Lure as usize, Kind::Demand as usize);
        let own = row(0, &[(lure, 2.0), (lure, 1.0)]);
        for (calm, concepts) in [(0.0, vec![0, 1, 10]), (1.0, vec![0, 1, 10, 11]), (10.0, vec![0, 1, 10])] {
            let case = Case::new(&own, &row(10, &[(demand, 4.0), (CALM, calm)]));
            let need = (Measure::Total, 2.0);
            let shares = case.shares(&need);
            let sum: f32 = shares.iter().map(|(_, share)| share).sum();
            assert!((sum - case.amounts.met(&need)).abs() < 1e-5, "{sum} is not {}", case.amounts.met(&need));
            assert_eq!(shares.iter().map(|&(concept, _)| concept).collect::<Vec<_>>(), concepts);
            assert!(
                shares.iter().all(|&(concept, share)| (share < 0.0) == (concept == 11)),
                "only what calms takes away"
            );
            let of_own = case.shares(&(Measure::Own, 2.0));
            assert_eq!(of_own, [(0, 1.0), (1, 0.25)]);
        }
    }

    #[test]
    fn no_case_has_more_than_its_bound() {
        let own = row(0, &[(0, 2.0), (0, 1.0), (2, 1.5), (CALM, 1.0)]);
        let shared = row(2, &[(0, 3.0), (0, 0.5), (1, 1.0), (3, 2.0), (CALM, 2.0)]);
        let (amounts, most) = (Case::new(&own, &shared).amounts, Amounts::at_most(&own, &Amounts::gross(&shared)));
        let measures = [Measure::Total, Measure::Own, Measure::Offer, Measure::Ask];
        for measure in measures.into_iter().chain(Kind::ALL.map(Measure::Kind)) {
            assert!(amounts.of(measure) <= most.of(measure), "{measure:?}");
        }
    }
}
