//! Generated texts and phrases; the same in every run.

use fastrand::Rng;
use std::collections::{BTreeSet, HashMap};
use std::fs;

const SEED: u64 = 20_261_122;

/// What texts are made of.
pub struct Texts {
    literals: Vec<String>,
    /// What follows each character in the seed documents, as often as it does.
    following: HashMap<char, Vec<char>>,
}

impl Texts {
    pub fn new() -> Self {
        let mut following: HashMap<char, Vec<char>> = HashMap::new();
        for file in fs::read_dir("seeds/documents").expect("run in the project's folder").flatten() {
            let text = fs::read_to_string(file.path()).expect("a text");
            let characters: Vec<char> = text.chars().collect();
            characters.windows(2).for_each(|pair| following.entry(pair[0]).or_default().push(pair[1]));
        }
        Texts { literals: super::literals(), following }
    }

    /// So many different phrases: those of the lexicon, then pairs of them.
    pub fn phrases(&self, count: usize) -> Vec<String> {
        let mut rng = Rng::with_seed(SEED);
        let mut phrases = BTreeSet::new();
        while phrases.len() < count {
            let one = &self.literals[rng.usize(..self.literals.len())];
            if phrases.len() < self.literals.len() / 2 {
                phrases.insert(one.clone());
            } else {
                phrases.insert(format!("{one}{}", self.literals[rng.usize(..self.literals.len())]));
            }
        }
        phrases.into_iter().collect()
    }

    /// A text of each kind, of about so many bytes.
    pub fn all(&self, bytes: usize) -> [(&'static str, String); 4] {
        [
            ("Chinese", self.chinese(bytes, SEED)),
            ("English", self.english(bytes, SEED)),
            ("mixed", self.mixed(bytes)),
            ("near misses", self.near_misses(bytes)),
        ]
    }

    fn chinese(&self, bytes: usize, seed: u64) -> String {
        let mut rng = Rng::with_seed(seed);
        let mut starts: Vec<char> = self.following.keys().copied().collect();
        starts.sort_unstable();
        let mut text = String::with_capacity(bytes + 4);
        let mut last = starts[0];
        while text.len() < bytes {
            let next = self.following.get(&last).map_or(&starts, |next| next);
            last = next[rng.usize(..next.len())];
            text.push(last);
        }
        text
    }

    fn english(&self, bytes: usize, seed: u64) -> String {
        let mut rng = Rng::with_seed(seed);
        let words = self.literals.iter().flat_map(|literal| literal.split(' '));
        let words: Vec<&str> = words.filter(|w| w.bytes().all(|b| b.is_ascii_lowercase())).collect();
        let mut text = String::with_capacity(bytes + 16);
        while text.len() < bytes {
            text.push_str(words[rng.usize(..words.len())]);
            text.push_str(if rng.u8(..12) == 0 { ". " } else { " " });
        }
        text
    }

    fn mixed(&self, bytes: usize) -> String {
        let stretch = 200.min(bytes / 4);
        let pieces = (0..(bytes / stretch) as u64).map(|seed| match seed % 2 {
            0 => self.chinese(stretch, seed),
            _ => self.english(stretch, seed),
        });
        pieces.collect()
    }

    fn near_misses(&self, bytes: usize) -> String {
        let mut rng = Rng::with_seed(SEED);
        let mut text = String::with_capacity(bytes + 64);
        while text.len() < bytes {
            let literal = &self.literals[rng.usize(..self.literals.len())];
            let mut characters = literal.chars();
            match rng.bool() {
                true => characters.next(),
                false => characters.next_back(),
            };
            text.push_str(characters.as_str());
        }
        text
    }
}

/// Whether a Latin word or a number goes on across `at`.
pub fn runs_on(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let (Some(l), Some(r)) = (at.checked_sub(1).and_then(|i| bytes.get(i)), bytes.get(at)) else { return false };
    (l.is_ascii_alphabetic() && r.is_ascii_alphabetic()) || (l.is_ascii_digit() && r.is_ascii_digit())
}
