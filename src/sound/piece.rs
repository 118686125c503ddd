//! Pieces of wording as they are read aloud.

use super::syllables::{Unit, second_sound, sound};

/// A character of a piece, and how it is read.
#[derive(Clone, Copy)]
pub struct Spoken {
    pub character: char,
    /// Its syllable plus 1; 0 for none.
    pub syllable: u16,
    /// Its second reading plus 1; 0 for none.
    pub second: u16,
}

impl Spoken {
    pub fn new(character: char) -> Self {
        let syllable = sound(character).map_or(0, |(syllable, _)| syllable + 1);
        let second = if syllable > 0 { second_sound(character).map_or(0, |second| second + 1) } else { 0 };
        Spoken { character, syllable, second }
    }
}

/// The characters of a piece.
#[derive(Clone, Copy)]
pub enum Piece<'a> {
    /// As letters of the dictionary, reversed.
    Word(&'a [Spoken], &'a [u16]),
    /// As it is read.
    Context(&'a [Spoken]),
}

impl<'a> Piece<'a> {
    pub fn length(self) -> usize {
        match self {
            Piece::Word(_, letters) => letters.len(),
            Piece::Context(spoken) => spoken.len(),
        }
    }

    pub fn at(self, place: usize) -> Spoken {
        match self {
            Piece::Word(spoken, letters) => spoken[usize::from(letters[letters.len() - 1 - place]) - 1],
            Piece::Context(spoken) => spoken[place],
        }
    }

    pub fn spoken(self) -> impl Iterator<Item = Spoken> + 'a {
        (0..self.length()).map(move |place| self.at(place))
    }

    pub fn characters(self) -> impl Iterator<Item = char> + 'a {
        self.spoken().map(|spoken| spoken.character)
    }

    /// Whether the piece, read aloud in one of its ways, is what `units` begin with: the first reading of each character, or the
    /// second one of the first character that has two.
    pub fn sounds_like(self, units: &[Unit]) -> bool {
        let (mut turned, mut had_second) = (false, false);
        self.spoken().zip(units).all(|(spoken, unit)| {
            let first = spoken.syllable == unit.syllable + 1;
            let fits = first || (!turned && !had_second && spoken.second == unit.syllable + 1);
            turned |= !first;
            had_second |= spoken.second > 0;
            fits
        })
    }
}
