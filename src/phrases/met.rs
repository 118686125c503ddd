//! What was met of phrases of several units while a text is read.

use super::between::{LONGEST_GAP, LONGEST_NUMBER};
use rustc_hash::FxHashMap;

/// What of phrases of several units was met in a text: the units that open phrases and the places of others, by number. Few of a
/// unit's places go on with anything that stands shortly before, so most are refused at one look.
pub struct Met {
    /// For each one where its phrase starts, and where its unit ends; where it was seen last.
    stretches: FxHashMap<u32, (usize, usize)>,
    /// Before where something must begin to go on with what was met last; by a number that few share.
    open: [u32; NUMBERS],
}

/// What stands further back belongs to no phrase any more, in bytes.
const REACH: usize = if LONGEST_NUMBER > LONGEST_GAP { LONGEST_NUMBER } else { LONGEST_GAP };
/// Enough that few of those that a stretch so long holds share one.
const NUMBERS: usize = 1024;

impl Default for Met {
    fn default() -> Self {
        Met { stretches: FxHashMap::default(), open: [0; NUMBERS] }
    }
}

impl Met {
    /// Notes what ends at `to`, behind all that was noted before.
    pub fn note(&mut self, what: u32, from: usize, to: usize) {
        self.open[what as usize % NUMBERS] = (to + REACH + 1) as u32;
        self.stretches.insert(what, (from, to));
    }

    /// False if it was not met shortly before `start` for sure.
    pub fn may_hold(&self, what: u32, start: usize) -> bool {
        start < self.open[what as usize % NUMBERS] as usize
    }

    /// From where to where it was seen last.
    pub fn get(&self, what: u32) -> Option<(usize, usize)> {
        self.stretches.get(&what).copied()
    }
}
