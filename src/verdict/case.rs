//! The case for one scam type: the best pieces of evidence of each kind, and how far they meet the rules.

use crate::lexicon::{Kind, Measure, Place, Rule};

/// What the best, second and third concept of one kind contribute.
const SHARES: [f32; 3] = [1.0, 0.5, 0.25];

/// What calms takes at most this part of the total: a scammer can write it, too.
const CALMED: f32 = 0.4;

/// What a piece counts within one kind.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    pub concept: u32,
    pub spot: u32,
    pub weight: f32,
}

/// The three best pieces of one kind that repeat neither each other's concept nor each other's words.
pub type Best = [Share; 3];
pub const EMPTY: Best = [Share { concept: u32::MAX, spot: u32::MAX, weight: 0.0 }; 3];

/// The best pieces of each kind, and behind them of what calms.
pub type Row = [Best; CALM + 1];
pub const CALM: usize = Kind::COUNT;

/// The case for one scam type: its own evidence, and that together with what every type shares.
pub struct Case<'a> {
    own: &'a Row,
    all: Row,
}

impl<'a> Case<'a> {
    /// The case that evidence of its own makes with what every type shares.
    pub fn new(own: &'a Row, shared: &Row) -> Self {
        let mut all = *own;
        for (mine, everyones) in all.iter_mut().zip(shared) {
            everyones.iter().filter(|s| s.weight > 0.0).for_each(|&share| insert(mine, share));
        }
        Case { own, all }
    }

    /// The rule for this verdict that is met furthest, and how far.
    pub fn strongest<'r>(&self, place: Place, rules: &'r [Rule], dangerous: bool) -> Option<(f32, &'r Rule)> {
        let apply = rules.iter().filter(|rule| rule.place == place && rule.dangerous == dangerous);
        apply.map(|rule| (self.strength(rule), rule)).max_by(|a, b| a.0.total_cmp(&b.0))
    }

    fn strength(&self, rule: &Rule) -> f32 {
        rule.needs.iter().map(|need| self.met(need)).fold(f32::INFINITY, f32::min)
    }

    /// How far a need is met: 1 is enough.
    pub fn met(&self, &(measure, needed): &(Measure, f32)) -> f32 {
        self.amount(measure) / needed
    }

    /// How much of it there is, in weights.
    pub fn amount(&self, measure: Measure) -> f32 {
        let gross: f32 = self.measured(measure).map(sum).sum();
        let calm = if measure == Measure::Total { sum(&self.all[CALM]) } else { 0.0 };
        gross - calm.min(gross * CALMED)
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
            let calm = list(&self.all[CALM], -1.0);
            if calm.iter().map(|(_, share)| -share).sum::<f32>() < gross * CALMED {
                shares.extend(calm);
            } else {
                shares.iter_mut().for_each(|(_, share)| *share *= 1.0 - CALMED);
            }
        }
        shares
    }

    fn measured(&self, measure: Measure) -> impl Iterator<Item = &Best> {
        let rows = if measure == Measure::Own { self.own } else { &self.all };
        Kind::ALL.into_iter().zip(rows).filter(move |(kind, _)| measure.takes(*kind)).map(|(_, best)| best)
    }
}

fn sum(best: &Best) -> f32 {
    best.iter().zip(SHARES).map(|(piece, share)| piece.weight * share).sum()
}

/// Keeps the three best pieces, best first, of which no two repeat each other.
pub fn insert(best: &mut Best, share: Share) {
    let repeats = |b: &Share| b.concept == share.concept || b.spot == share.spot;
    if best.iter().any(|b| repeats(b) && b.weight >= share.weight) || best[2].weight >= share.weight {
        return;
    }
    best.iter_mut().filter(|b| repeats(b)).for_each(|b| *b = EMPTY[0]);
    best.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    best[2] = share;
    best.sort_by(|a, b| b.weight.total_cmp(&a.weight));
}
