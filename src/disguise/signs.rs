//! Signs and pieces of characters that stand for words.

use crate::gate::Gate;
use rustc_hash::FxHashMap;
use std::cmp::Reverse;
use std::ops::Range;

/// Signs, and what they mean.
pub(super) struct Signs {
    /// Each sign and what it means.
    meanings: Vec<(String, String)>,
    /// For the first character of signs: where they are in `meanings`, the longest first.
    opening: FxHashMap<char, Vec<usize>>,
    /// Whether one may begin with a character: most begin none.
    gate: Gate,
}

impl Signs {
    pub(super) fn new(meanings: Vec<(String, String)>) -> Self {
        let mut opening: FxHashMap<char, Vec<usize>> = FxHashMap::default();
        for (at, (sign, _)) in meanings.iter().enumerate() {
            opening.entry(sign.chars().next().unwrap_or_default()).or_default().push(at);
        }
        opening.values_mut().for_each(|signs| signs.sort_by_key(|&at| Reverse(meanings[at].0.len())));
        let mut gate = Gate::new(opening.len());
        opening.keys().map(|&c| halves(c)).for_each(|(high, low)| gate.open(high, low));
        Signs { meanings, opening, gate }
    }

    /// What a sign means.
    pub(super) fn meaning(&self, sign: &str) -> Option<&str> {
        self.meanings.iter().find(|(known, _)| known == sign).map(|(_, means)| means.as_str())
    }

    /// The signs in a text and what they mean, from the left the longest at each place, not overlapping.
    pub(super) fn find<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (Range<usize>, &'a str)> {
        let mut free = 0;
        text.char_indices().filter_map(move |(at, c)| {
            let (high, low) = halves(c);
            if at < free || !self.gate.lets(high, low) {
                return None;
            }
            let signs = self.opening.get(&c)?;
            let (sign, means) = signs
                .iter()
                .map(|&sign| &self.meanings[sign])
                .find(|(sign, _)| text[at..].starts_with(sign.as_str()))?;
            free = at + sign.len();
            Some((at..free, means.as_str()))
        })
    }
}

/// A character as two numbers.
fn halves(c: char) -> (u16, u16) {
    ((u32::from(c) >> 16) as u16, u32::from(c) as u16)
}
