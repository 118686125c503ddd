//! The weights as a model: each is its hand-given weight times a factor, and the factors are fitted.
//!
//! How far a rule is met is, near the weights of the moment, a sum over the concepts found: so the factors are fitted by steps
//! of logistic regression, and the verdicts are taken anew between the steps.

use crate::rows::Label;
use shizha::lexicon::Entry;
use shizha::verdict::{Evidence, Reach, Terms, basis, judge};
use shizha::{Input, Risk, ScanOptions, Scanner};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

/// A labelled input, as far as a verdict depends on it.
pub struct Case {
    /// The file it is from.
    pub source: String,
    /// What it is.
    pub label: Label,
    /// The text or thread.
    pub input: Input,
    /// Its evidence, with hand-given weights.
    pub evidence: Vec<Evidence>,
    /// How far the evidence reaches.
    pub reach: Reach,
}

impl Case {
    /// A case with the evidence that `scanner` finds.
    pub fn new(scanner: &Scanner, source: &str, label: Label, input: Input) -> Self {
        let (evidence, reach) = scanner.weighed(&input, &ScanOptions::default());
        Case { source: source.to_owned(), label, input, evidence, reach }
    }
}

/// Logarithms of the factors on hand-given weights, by concept; none means 0.
pub type Factors = BTreeMap<u32, f32>;

/// Bounds of a factor's logarithm: a weight is at least 0.4 and at most 2 times the one given by hand.
const BOUNDS: (f32, f32) = (-0.92, 0.69);
/// Largest weight.
const HEAVIEST: f32 = 5.0;
/// Times that verdicts are taken anew, steps of regression between, and how far a factor goes in all of them.
const ROUNDS: usize = 24;
const STEPS: usize = 30;
const TRUST: f32 = 0.12;
/// Pull of each factor towards the hand-given weight.
const PULL: f32 = 0.001;
/// How close to a verdict, in parts of what it takes, a row is at odds.
const SOFTNESS: f32 = 0.12;
/// How far from the verdict's border a row should be.
const MARGIN: f32 = 0.08;

/// Rows of a source that weighs 1.
const USUAL: f32 = 2000.0;

/// What an error costs, for one verdict: suspicious or dangerous.
fn cost(label: Label, dangerous: bool, caution: f32) -> f32 {
    match (label, dangerous) {
        (Label::Scam, _) => 1.0,
        (Label::Legit, false) => caution,
        (Label::Legit, true) => 4.0 * caution,
        (Label::Spam, false) => 0.03 * caution,
        (Label::Spam, true) => 0.3 * caution,
    }
}

/// How far a case is from a verdict, and which concepts bring it there.
struct Stand {
    /// Sign and size of what an error costs: above 0 where the verdict is wanted.
    wanted: f32,
    strength: f32,
    shares: Vec<(u32, f32)>,
}

/// The scanner's rules with weights to be fitted.
pub struct Model<'a> {
    scanner: &'a Scanner,
    caution: f32,
}

impl<'a> Model<'a> {
    /// A model of the weights of `scanner`, which are those given by hand; a false alarm costs `caution` misses.
    pub fn new(scanner: &'a Scanner, caution: f32) -> Self {
        Model { scanner, caution }
    }

    /// The factors that fit the cases best. A source weighs as the root of its size: a small one is heard, a large one not drowned.
    pub fn fit<'c>(&self, cases: impl Iterator<Item = &'c Case> + Clone) -> Factors {
        let mut sizes: HashMap<(&str, Label), f32> = HashMap::new();
        cases.clone().for_each(|case| *sizes.entry((&case.source, case.label)).or_default() += 1.0);
        let mut factors = Factors::new();
        for _ in 0..ROUNDS {
            let stands: Vec<Stand> = cases
                .clone()
                .filter(|case| !case.evidence.is_empty())
                .flat_map(|case| {
                    self.stands(case, 1.0 / (USUAL * sizes[&(case.source.as_str(), case.label)]).sqrt(), &factors)
                })
                .collect();
            step(&stands, &mut factors);
        }
        factors
    }

    /// The entry that a concept stands for. What shapes, links and disguises count is not fitted: pages are full of links, and the
    /// text to fit to is not.
    fn entry(&self, concept: u32) -> Option<&Entry> {
        self.scanner.lexicon().entries.get(concept as usize)
    }

    /// How far a case is from being suspicious and from being dangerous.
    fn stands(&self, case: &Case, share: f32, factors: &Factors) -> Vec<Stand> {
        let evidence = weighed(&case.evidence, factors);
        let (scams, rules) = (self.scanner.lexicon().scams.len(), &self.scanner.lexicon().rules);
        let Some(verdict) = judge(&evidence, scams, case.reach, Terms::of(rules)) else { return Vec::new() };
        let bases = basis(&evidence, scams, case.reach, rules, &verdict);
        let sign = if case.label == Label::Scam { 1.0 } else { -1.0 };
        [false, true]
            .into_iter()
            .zip(bases)
            .map(|(dangerous, basis)| Stand {
                wanted: sign * share * cost(case.label, dangerous, self.caution),
                strength: basis.strength,
                shares: basis.shares.into_iter().filter(|(concept, _)| self.entry(*concept).is_some()).collect(),
            })
            .collect()
    }

    /// The risk that a case is given.
    pub fn verdict(&self, case: &Case, factors: &Factors) -> Risk {
        let (scams, rules) = (self.scanner.lexicon().scams.len(), &self.scanner.lexicon().rules);
        judge(&weighed(&case.evidence, factors), scams, case.reach, Terms::of(rules))
            .map_or(Risk::None, |verdict| verdict.risk)
    }

    /// The fitted weights as a file for `seeds/`, each beside the one given by hand.
    pub fn written(&self, factors: &Factors) -> String {
        let mut lines = BTreeMap::new();
        for (&concept, factor) in factors {
            let Some(entry) = self.entry(concept) else { continue };
            let (id, hand) = (&entry.id, entry.weight);
            let fitted = (hand * factor.exp()).min(HEAVIEST);
            if (fitted - hand).abs() >= 0.02 {
                lines.insert(id, format!("{fitted:.2} # {hand}"));
            }
        }
        let mut text = String::from(
            "# What each sign counts, fitted by `shizha fit` to labelled text; behind it the weight given by hand in `lexicon/`, which\n\
             # holds where none is listed. A fitted weight is 0.4 to 2 times the hand-given one. Do not edit: fit anew.\n[weights]\n",
        );
        for (id, line) in lines {
            let _ = writeln!(text, "\"{id}\" = {line}");
        }
        text
    }
}

/// The evidence with each weight times its factor.
fn weighed(evidence: &[Evidence], factors: &Factors) -> Vec<Evidence> {
    let factor = |concept| factors.get(&concept).map_or(1.0, |f| f.exp());
    evidence.iter().map(|&e| Evidence { weight: e.weight * factor(e.concept), ..e }).collect()
}

/// Moves the factors by gradient descent on the logistic loss of all stands, not further than the stands can be trusted to hold.
fn step(stands: &[Stand], factors: &mut Factors) {
    let start = factors.clone();
    let mut moved: HashMap<u32, f32> = HashMap::new();
    let mut slopes: HashMap<u32, f32> = HashMap::new();
    for _ in 0..STEPS {
        slopes.clear();
        for stand in stands {
            let now: f32 = stand.shares.iter().map(|(c, s)| s * moved.get(c).copied().unwrap_or(0.0)).sum();
            let short = (1.0 + MARGIN * stand.wanted.signum() - stand.strength - now) * stand.wanted.signum();
            let slope = stand.wanted / (1.0 + (-short / SOFTNESS).exp());
            stand.shares.iter().for_each(|(c, s)| *slopes.entry(*c).or_default() += s * slope);
        }
        for (concept, slope) in &slopes {
            let begun = start.get(concept).copied().unwrap_or(0.0);
            let step = moved.entry(*concept).or_default();
            let pulled = slope - PULL * 2.0 * (begun + *step);
            // The same pace for rare and common concepts, slower as the slope gets lost in the pull.
            *step += TRUST / 10.0 * pulled / (pulled.abs() + PULL);
            *step = step.clamp(-TRUST, TRUST).clamp(BOUNDS.0 - begun, BOUNDS.1 - begun);
        }
    }
    for (concept, step) in moved {
        *factors.entry(concept).or_default() += step;
    }
}
