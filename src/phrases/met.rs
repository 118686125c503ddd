//! What was met of phrases of several units while a text is read.

use super::between::{LONGEST_GAP, LONGEST_NUMBER};
use rustc_hash::FxHashMap;
use std::cmp::Ordering;

/// What a unit continues: the unit that opens its phrase, or the place before its own.
#[derive(Clone, Copy)]
pub enum Need {
    Opening(u32),
    Place(u32),
}

impl Need {
    /// A number that few others share.
    fn hash(self) -> u16 {
        let (Need::Opening(number) | Need::Place(number)) = self;
        (number % RECENT_BITS) as u16
    }
}

/// What of phrases of several units was met in a text. Few of a unit's places go on with anything that stands shortly before, so most
/// are refused at one look.
#[derive(Default)]
pub struct Met {
    /// Where each unit that opens phrases was last seen.
    openings: FxHashMap<u32, (usize, usize)>,
    /// For each place: where its phrase starts, and where the unit there ends.
    places: FxHashMap<u32, (usize, usize)>,
    /// What ended in each of the last blocks of the text, by the block's remainder.
    recent: [Block; RECENT],
}

/// Length of a block, in bytes: what stands further back than the block before belongs to no phrase any more.
const BLOCK: usize = if LONGEST_NUMBER > LONGEST_GAP { LONGEST_NUMBER } else { LONGEST_GAP };
/// How many blocks are remembered.
const RECENT: usize = 8;
/// How many bits a block has.
const RECENT_BITS: u32 = 1024;

/// Which units and places were met, by a number that few of them share.
#[derive(Clone, Copy)]
pub struct Bits([u64; RECENT_BITS as usize / 64]);

impl Default for Bits {
    fn default() -> Self {
        Bits([0; RECENT_BITS as usize / 64])
    }
}

impl Bits {
    const ALL: Self = Bits([u64::MAX; RECENT_BITS as usize / 64]);

    /// False if it was not met for sure.
    pub fn may_hold(&self, what: Need) -> bool {
        let hash = what.hash();
        self.0[usize::from(hash / 64)] >> (hash % 64) & 1 != 0
    }

    fn note(&mut self, what: Need) {
        let hash = what.hash();
        self.0[usize::from(hash / 64)] |= 1 << (hash % 64);
    }

    fn add(&mut self, others: &Self) {
        self.0.iter_mut().zip(&others.0).for_each(|(all, own)| *all |= own);
    }
}

/// What ended in a stretch of text.
#[derive(Clone, Copy, Default)]
struct Block {
    /// Which one it is, plus 1.
    number: usize,
    bits: Bits,
}

impl Met {
    pub fn note(&mut self, what: Need, from: usize, to: usize) {
        let number = to / BLOCK + 1;
        let block = &mut self.recent[number % RECENT];
        if block.number != number {
            *block = Block { number, ..Block::default() };
        }
        block.bits.note(what);
        match what {
            Need::Opening(unit) => self.openings.insert(unit, (from, to)),
            Need::Place(at) => self.places.insert(at, (from, to)),
        };
    }

    /// What may have been met shortly before `start`.
    pub fn shortly_before(&self, start: usize) -> Bits {
        let last = start / BLOCK + 1;
        let mut bits = Bits::default();
        for number in [last - 1, last] {
            let block = &self.recent[number % RECENT];
            match block.number.cmp(&number) {
                Ordering::Less => {}
                Ordering::Equal => bits.add(&block.bits),
                // A unit so long that what stood before it is forgotten.
                Ordering::Greater => bits = Bits::ALL,
            }
        }
        bits
    }

    pub fn get(&self, what: Need) -> Option<(usize, usize)> {
        match what {
            Need::Opening(unit) => self.openings.get(&unit).copied(),
            Need::Place(at) => self.places.get(&at).copied(),
        }
    }
}
