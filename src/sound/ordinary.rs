//! What is ordinary Chinese, and so no disguise.

use super::piece::Piece;
use super::syllables::Unit;
use super::{bit, pair};

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The syllables of a text, and which of them are spelled as they are for what stands around them.
pub struct Spelling<'a> {
    units: &'a [Unit],
    /// How many units from each on are.
    ordinary: Vec<u32>,
}

impl<'a> Spelling<'a> {
    pub fn new(units: &'a [Unit]) -> Self {
        let mut ordinary = vec![0; units.len() + 1];
        for at in (0..units.len()).rev() {
            if is_ordinary(units, at) {
                ordinary[at] = ordinary[at + 1] + 1;
            }
        }
        Spelling { units, ordinary }
    }

    /// How many units from one on are a word, or part of one with what stands right beside them.
    pub fn ordinary(&self, at: usize) -> usize {
        self.ordinary[at] as usize
    }

    /// Whether what stands at unit `at` may be a disguise of `piece`: something is spelled otherwise, and nothing that is belongs to
    /// what stands beside it.
    pub fn may_hide(&self, at: usize, piece: Piece) -> bool {
        let mut differs = false;
        for (at, meant) in (at..).zip(piece.characters()) {
            if self.units[at].differs(meant) {
                if self.ordinary[at] > 0 {
                    return false;
                }
                differs = true;
            }
        }
        differs
    }
}

fn is_ordinary(units: &[Unit], at: usize) -> bool {
    let is_word = |pair: &[Unit]| match pair {
        [one, other] if one.end == other.start => {
            one.han.zip(other.han).is_some_and(|(first, second)| is_word(first, second))
        }
        _ => false,
    };
    let around = &units[at.saturating_sub(1)..(at + 2).min(units.len())];
    units[at].han.is_some_and(|c| is_alone(c) || around.windows(2).any(is_word))
}

/// Whether a character is a word by itself.
pub fn is_alone(c: char) -> bool {
    ALONE.binary_search(&c).is_ok()
}

/// Whether two characters are a word of ordinary Chinese, or the end and the beginning of parts of one. Wrong once in twenty
/// times for two that are none.
pub fn is_word(first: char, second: char) -> bool {
    let pair = pair(first, second);
    (0..HASHES).all(|hash| {
        let bit = bit(pair, hash, WORDS.len() as u32 * 8);
        WORDS[bit as usize / 8] & (1 << (bit % 8)) != 0
    })
}
