//! What is ordinary Chinese, and so no disguise.

use super::piece::Piece;
use super::syllables::Unit;
use super::{bit, pair};
use std::cell::Cell;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The syllables of a text, and which of them are spelled as they are for what stands around them.
pub struct Spelling<'a> {
    units: &'a [Unit],
    /// Whether each unit is; none where nobody has asked.
    ordinary: Vec<Cell<Option<bool>>>,
}

impl<'a> Spelling<'a> {
    pub fn new(units: &'a [Unit]) -> Self {
        Spelling { units, ordinary: vec![Cell::new(None); units.len()] }
    }

    /// Whether what stands at unit `at` may be a disguise of `piece`: something is spelled otherwise, and nothing that is belongs to
    /// what stands beside it.
    pub fn may_hide(&self, at: usize, piece: Piece) -> bool {
        let mut differs = false;
        for (at, meant) in (at..).zip(piece.characters()) {
            if self.units[at].differs(meant) {
                if self.is_ordinary(at) {
                    return false;
                }
                differs = true;
            }
        }
        differs
    }

    /// Whether a unit is a word, or part of one with what stands right beside it.
    fn is_ordinary(&self, at: usize) -> bool {
        let known = self.ordinary[at].get();
        known.unwrap_or_else(|| {
            let ordinary = self.units[at].han.is_some_and(|c| is_alone(c) || self.is_part_of_word(at));
            self.ordinary[at].set(Some(ordinary));
            ordinary
        })
    }

    fn is_part_of_word(&self, at: usize) -> bool {
        let is_word = |pair: &[Unit]| match pair {
            [one, other] if one.end == other.start => {
                one.han.zip(other.han).is_some_and(|(first, second)| is_word(first, second))
            }
            _ => false,
        };
        self.units[at.saturating_sub(1)..(at + 2).min(self.units.len())].windows(2).any(is_word)
    }
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
