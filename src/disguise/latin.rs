//! Latin words in disguise: leet (acc0unt, p@ypal), signs inside (c.l.i.c.k, fr*ee), letters set apart (f r e e).

use crate::fold::{Edit, Folded};
use crate::phrases::Phrases;
use rustc_hash::FxHashSet;
use std::ops::Range;
use std::sync::OnceLock;

/// Shortest disguised word. Two letters and a digit are too often a name (h1n, 4k).
const SHORTEST: usize = 3;
/// Longest stretch of characters without a space that may be one word.
const LONGEST: usize = 40;
/// Fewest letters set apart that may be words.
const FEWEST_APART: usize = 4;

/// The Latin words of a lexicon. Only what becomes one of them is taken for a disguise, so nothing else is ever respelled.
pub(super) struct Words {
    /// The literals that they are not taken from; ordered.
    unmeant: Vec<u32>,
    /// Read when the first text asks for them, which few do.
    words: OnceLock<FxHashSet<String>>,
}

/// The words while a text is read.
struct Reader<'a> {
    words: &'a Words,
    phrases: &'a Phrases,
}

impl Words {
    /// The words of all literals but these, which are ordered.
    pub(super) fn new(unmeant: Vec<u32>) -> Self {
        Words { unmeant, words: OnceLock::new() }
    }

    /// The disguised words of a folded text, in order. Linear in its length. The words are those of the literals of `phrases`.
    pub(super) fn edits(&self, phrases: &Phrases, folded: &Folded) -> Vec<Edit> {
        Reader { words: self, phrases }.edits(folded)
    }

    fn read(&self, phrases: &Phrases) -> FxHashSet<String> {
        let mut words = FxHashSet::default();
        let mut text = String::new();
        let meant = |literal: &u32| self.unmeant.binary_search(literal).is_err();
        for literal in (0..phrases.literals() as u32).filter(meant) {
            text.clear();
            text.extend(phrases.literal(literal));
            for word in text.split(|c: char| !c.is_ascii_lowercase()).filter(|word| word.len() >= 2) {
                if !words.contains(word) {
                    words.insert(word.to_owned());
                }
            }
        }
        words
    }
}

impl Reader<'_> {
    fn is_word(&self, word: &str) -> bool {
        self.words.words.get_or_init(|| self.words.read(self.phrases)).contains(word)
    }

    fn edits(&self, folded: &Folded) -> Vec<Edit> {
        let text = folded.text();
        let mut edits = Vec::new();
        let mut edit = |place: Range<usize>, means: String| {
            edits.push(Edit { span: folded.span(place.start, place.end), place, means });
        };
        let mut apart: Range<usize> = 0..0;
        let mut at = 0;
        for token in text.split(|c: char| !c.is_ascii_graphic()) {
            let place = at..at + token.len();
            at = place.end + text[place.end..].chars().next().map_or(0, char::len_utf8);
            let letter = token.len() == 1 && token.as_bytes()[0].is_ascii_lowercase();
            if letter && apart.end + 1 == place.start && text.as_bytes()[apart.end] == b' ' && !apart.is_empty() {
                apart.end = place.end;
                continue;
            }
            if let Some(words) = self.set_apart(&text[apart.clone()]) {
                edit(apart, words);
            }
            apart = if letter { place.clone() } else { 0..0 };
            if let Some((inner, word)) = self.respell(token) {
                edit(place.start + inner.start..place.start + inner.end, word);
            }
        }
        if let Some(words) = self.set_apart(&text[apart.clone()]) {
            edit(apart, words);
        }
        edits
    }

    /// The word that a stretch of characters without a space is, and which part of it that is.
    fn respell(&self, token: &str) -> Option<(Range<usize>, String)> {
        let bytes = token.as_bytes();
        if !(SHORTEST..=LONGEST).contains(&token.len()) || bytes.iter().all(u8::is_ascii_lowercase) {
            return None;
        }
        let start = bytes.iter().position(|b| b.is_ascii_alphanumeric() || b"@$".contains(b))?;
        let end = bytes.iter().rposition(|b| b.is_ascii_alphanumeric() || b"$".contains(b))? + 1;
        let inner = bytes.get(start..end)?;
        ['l', 'i'].into_iter().find_map(|one| {
            let mut word = String::with_capacity(inner.len());
            let (mut letters, mut leet, mut odd, mut common) = (0, 0, 0, 0);
            for &b in inner {
                match b {
                    b'a'..=b'z' => (letters += 1, word.push(char::from(b))).1,
                    b'*' | b'~' | b'_' | b'^' | b'+' | b'=' => odd += 1,
                    b'.' | b'-' => common += 1,
                    _ => (leet += 1, word.push(leet_letter(b, one)?)).1,
                }
            }
            let disguised = leet > 0 || odd > 0 || common > 1;
            let word_enough = letters >= 2 && letters >= leet && word.len() >= SHORTEST;
            (disguised && word_enough && self.is_word(&word)).then_some((start..end, word))
        })
    }

    /// The words that letters set apart by spaces are; spaces between the words are lost, so they are found again.
    fn set_apart(&self, spaced: &str) -> Option<String> {
        if spaced.len() < FEWEST_APART * 2 - 1 {
            return None;
        }
        let letters: String = spaced.split(' ').collect();
        if letters.len() > LONGEST * 2 {
            return None;
        }
        // For each place from the end: where the longest first word ends that leaves only words.
        let mut ends = vec![None; letters.len() + 1];
        ends[letters.len()] = Some(letters.len());
        for from in (0..letters.len()).rev() {
            let known = |to: &usize| ends[*to].is_some() && self.is_word(&letters[from..*to]);
            ends[from] = (from + 2..=letters.len().min(from + LONGEST)).rev().find(known);
        }
        let mut words = Vec::new();
        let mut at = 0;
        while at < letters.len() {
            let end = ends[at]?;
            words.push(&letters[at..end]);
            at = end;
        }
        Some(words.join(" "))
    }
}

/// The letter that a digit or sign stands for; `one` for those that are drawn as a bare stroke.
fn leet_letter(sign: u8, one: char) -> Option<char> {
    Some(match sign {
        b'0' => 'o',
        b'1' | b'!' | b'|' => one,
        b'3' => 'e',
        b'4' | b'@' => 'a',
        b'5' | b'$' => 's',
        b'7' => 't',
        _ => return None,
    })
}
