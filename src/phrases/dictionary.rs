//! A dictionary of words, looked up backwards from every place in a text where a word may end.
//!
//! The words lie sorted by their reversed spelling in one array, so that a look-up only narrows a range of it. That takes no
//! automaton to be built: the stored form is read in one pass when the engine starts. Backwards, as matches are then found in the
//! order of their ends.

use super::packed;
use crate::gate::Gate;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::ops::Range;

/// A dictionary as it is stored: small, and quick to read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stored {
    /// The characters of all words, the most frequent first; a letter is a character's place here, from 1.
    alphabet: String,
    /// For each word, reversed and in order: how many letters it begins with like the one before.
    #[serde(with = "packed")]
    shared: Vec<u16>,
    /// For each word: how many letters follow.
    #[serde(with = "packed")]
    added: Vec<u16>,
    /// What follows, one word after another.
    #[serde(with = "packed")]
    letters: Vec<u16>,
}

impl Stored {
    /// Stores the `words`, each once; none is empty. A word's number is its place in the order of [`sort`].
    pub fn new(words: &[&str]) -> Self {
        let mut count: HashMap<char, usize> = HashMap::new();
        words.iter().flat_map(|word| word.chars()).for_each(|c| *count.entry(c).or_default() += 1);
        let mut alphabet: Vec<char> = count.keys().copied().collect();
        alphabet.sort_unstable_by_key(|c| (std::cmp::Reverse(count[c]), *c));
        let letter: HashMap<char, u16> = alphabet.iter().copied().zip(1..).collect();
        let spelled = |word: &&str| word.chars().rev().map(|c| letter[&c]).collect::<Vec<u16>>();
        let mut reversed: Vec<Vec<u16>> = words.iter().map(spelled).collect();
        reversed.sort_unstable();
        let mut stored = Stored { alphabet: alphabet.into_iter().collect(), ..Stored::default() };
        let mut before: &[u16] = &[];
        for word in &reversed {
            let shared = before.iter().zip(word).take_while(|(one, other)| one == other).count();
            stored.shared.push(shared as u16);
            stored.added.push((word.len() - shared) as u16);
            stored.letters.extend_from_slice(&word[shared..]);
            before = word;
        }
        stored
    }

    /// How many words there are.
    pub fn count(&self) -> usize {
        self.shared.len()
    }
}

/// Which character is which letter: a table of pages, so that one look tells.
struct Alphabet {
    characters: Vec<char>,
    /// For each block of 128 code points: its page, 0 for one without letters.
    pages: Vec<u16>,
    letters: Vec<[u16; 128]>,
}

impl Alphabet {
    fn new(characters: &str) -> Self {
        let mut alphabet =
            Alphabet { characters: characters.chars().collect(), pages: vec![], letters: vec![[0; 128]] };
        for (c, letter) in characters.chars().zip(1..) {
            let (block, place) = (c as usize >> 7, c as usize & 127);
            alphabet.pages.resize(alphabet.pages.len().max(block + 1), 0);
            if alphabet.pages[block] == 0 {
                alphabet.pages[block] = alphabet.letters.len() as u16;
                alphabet.letters.push([0; 128]);
            }
            alphabet.letters[usize::from(alphabet.pages[block])][place] = letter;
        }
        alphabet
    }

    /// The letter that a character is; 0 when no word has it.
    fn letter(&self, c: char) -> u16 {
        let page = self.pages.get(c as usize >> 7).copied().unwrap_or(0);
        self.letters[usize::from(page)][c as usize & 127]
    }
}

/// The words that end with one letter.
#[derive(Clone, Copy, Default)]
struct Ending {
    /// The word that is this letter alone, plus 1; 0 for none.
    alone: u32,
    /// Their last letters but one, as a range of [`Dictionary::seconds`].
    seconds: (u32, u32),
}

/// Words, ready to be looked up.
pub struct Dictionary {
    alphabet: Alphabet,
    /// All words reversed, one after another in their order.
    letters: Vec<u16>,
    /// Where each word begins in `letters`, and where the last one ends.
    starts: Vec<u32>,
    /// By letter.
    endings: Vec<Ending>,
    /// The last letters but one of words with the same last letter, ordered.
    seconds: Vec<u16>,
    /// For each of `seconds`: the words that end so.
    ranges: Vec<(u32, u32)>,
    /// Whether words may end with a letter and the one before it.
    gate: Gate,
}

impl Dictionary {
    /// Reads a stored dictionary: one pass.
    pub fn new(stored: &Stored) -> Self {
        let size = stored.shared.len();
        let total: usize = stored.shared.iter().chain(&stored.added).map(|&letters| usize::from(letters)).sum();
        let mut dictionary = Dictionary {
            alphabet: Alphabet::new(&stored.alphabet),
            letters: vec![0; total],
            starts: Vec::with_capacity(size + 1),
            endings: vec![],
            seconds: vec![],
            ranges: vec![],
            gate: Gate::default(),
        };
        dictionary.endings.resize(dictionary.alphabet.characters.len() + 1, Ending::default());
        let (mut before, mut start, mut next) = (0, 0, 0);
        for (&shared, &added) in stored.shared.iter().zip(&stored.added) {
            dictionary.starts.push(start as u32);
            let end = start + usize::from(shared) + usize::from(added);
            // Letter by letter: a call to copy so few costs more.
            let (known, word) = dictionary.letters[before..end].split_at_mut(start - before);
            let (prefix, suffix) = word.split_at_mut(shared.into());
            prefix.iter_mut().zip(known).for_each(|(letter, known)| *letter = *known);
            suffix.iter_mut().zip(&stored.letters[next..]).for_each(|(letter, added)| *letter = *added);
            next += usize::from(added);
            dictionary.index(start, end, shared);
            (before, start) = (start, end);
        }
        dictionary.starts.push(start as u32);
        dictionary.gate = Gate::new(dictionary.seconds.len());
        for (ending, last) in dictionary.endings.iter().zip(0..) {
            let seconds = &dictionary.seconds[ending.seconds.0 as usize..ending.seconds.1 as usize];
            seconds.iter().for_each(|&second| dictionary.gate.open(last, second));
        }
        dictionary
    }

    /// Puts the last word read, which stands at `start..end` and has so many letters in common with the one before, into the index.
    fn index(&mut self, start: usize, end: usize, shared: u16) {
        let word = (self.starts.len() - 1) as u32;
        let ending = &mut self.endings[usize::from(self.letters[start])];
        let Some(&second) = self.letters[..end].get(start + 1) else {
            ending.alone = word + 1;
            return;
        };
        if shared < 2 {
            let place = self.seconds.len() as u32;
            if ending.seconds == (0, 0) {
                ending.seconds = (place, place);
            }
            ending.seconds.1 = place + 1;
            self.seconds.push(second);
            self.ranges.push((word, word));
        }
        if let Some(range) = self.ranges.last_mut() {
            range.1 = word + 1;
        }
    }

    /// How many words there are.
    pub fn count(&self) -> usize {
        self.starts.len() - 1
    }

    /// The character that each letter is, from letter 1 on.
    pub fn alphabet(&self) -> &[char] {
        &self.alphabet.characters
    }

    /// The letters of a word by its number, the last one first.
    pub fn reversed(&self, word: u32) -> &[u16] {
        &self.letters[self.starts[word as usize] as usize..self.starts[word as usize + 1] as usize]
    }

    /// How many characters a word has, by its number.
    pub fn length(&self, word: u32) -> usize {
        self.reversed(word).len()
    }

    /// The characters of a word, by its number.
    pub fn characters(&self, word: u32) -> impl Iterator<Item = char> {
        self.reversed(word).iter().rev().map(|&letter| self.alphabet.characters[usize::from(letter) - 1])
    }

    /// Whether a character is in any word.
    pub fn has(&self, c: char) -> bool {
        self.alphabet.letter(c) > 0
    }

    /// Calls `found` with the place and number of each word in `text`, ordered by their ends and of those with one end the longest
    /// first. No word ends or begins inside a run of Latin letters or of digits. Time: the text's length times, at worst, the
    /// longest word's.
    pub fn find(&self, text: &str, found: impl FnMut(Range<usize>, u32)) {
        self.find_in(text, 0..text.len(), found);
    }

    /// The same for a stretch of `text` that no word goes beyond.
    pub fn find_in(&self, text: &str, stretch: Range<usize>, mut found: impl FnMut(Range<usize>, u32)) {
        let bytes = text.as_bytes();
        // The letter before, where it was looked up: nothing ends at most letters of a Latin word.
        let mut before = Some(0);
        let mut here: Vec<(usize, u32)> = Vec::new();
        for (at, c) in text[stretch.clone()].char_indices().map(|(at, c)| (stretch.start + at, c)) {
            let end = at + c.len_utf8();
            if runs_on(bytes, end) {
                before = None;
                continue;
            }
            let letter = self.alphabet.letter(c);
            let second = before.replace(letter).unwrap_or_else(|| self.alphabet.letter(char::from(bytes[at - 1])));
            if letter == 0 {
                continue;
            }
            let ending = self.endings[usize::from(letter)];
            let paired = second > 0 && self.gate.lets(letter, second);
            if !paired && ending.alone == 0 {
                continue;
            }
            if ending.alone > 0 {
                here.push((at, ending.alone - 1));
            }
            if paired {
                let (from, to) = (ending.seconds.0 as usize, ending.seconds.1 as usize);
                if let Ok(place) = self.seconds[from..to].binary_search(&second) {
                    let start = at - previous(text, at).map_or(0, char::len_utf8);
                    self.narrow(text, start, self.ranges[from + place], &mut here);
                }
            }
            for (start, word) in here.drain(..).rev() {
                if !runs_on(bytes, start) {
                    found(start..end, word);
                }
            }
        }
    }

    /// Adds the words of a range, which agree with the text in two letters from `at` on, that agree with it in all.
    fn narrow(&self, text: &str, mut at: usize, (mut from, mut to): (u32, u32), here: &mut Vec<(usize, u32)>) {
        let mut depth = 2;
        loop {
            if self.length(from) == depth {
                here.push((at, from));
                from += 1;
            }
            let Some(c) = previous(text, at).filter(|_| from < to) else { return };
            let letter = self.alphabet.letter(c);
            let of = |word: u32| self.letters[self.starts[word as usize] as usize + depth];
            if to - from == 1 {
                if of(from) != letter {
                    return;
                }
            } else {
                from = partition(from, to, |word| of(word) < letter);
                to = partition(from, to, |word| of(word) == letter);
                if from == to {
                    return;
                }
            }
            at -= c.len_utf8();
            depth += 1;
        }
    }
}

/// The number of each word that [`Stored::new`] was given, in their order.
pub fn numbers(stored: &Stored, words: &[&str]) -> Vec<u32> {
    let dictionary = Dictionary::new(stored);
    let number: HashMap<String, u32> =
        (0..dictionary.count() as u32).map(|word| (dictionary.characters(word).collect(), word)).collect();
    words.iter().map(|&word| number[word]).collect()
}

/// The first number in `from..to` that `holds` is false for; it is true for those before and false for those behind.
fn partition(mut from: u32, mut to: u32, holds: impl Fn(u32) -> bool) -> u32 {
    while from < to {
        let middle = from + (to - from) / 2;
        if holds(middle) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    from
}

fn previous(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back()
}

/// Whether a Latin word or a number goes on across `at`.
fn runs_on(bytes: &[u8], at: usize) -> bool {
    let (Some(l), Some(r)) = (at.checked_sub(1).and_then(|i| bytes.get(i)), bytes.get(at)) else { return false };
    (l.is_ascii_alphabetic() && r.is_ascii_alphabetic()) || (l.is_ascii_digit() && r.is_ascii_digit())
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::compiled::Tables;
    use aho_corasick::{AhoCorasick, MatchKind};
    use proptest::prelude::*;
    use std::sync::LazyLock;

    /// What an Aho-Corasick automaton finds, but for what begins or ends inside a run: the oracle.
    fn expected(automaton: &AhoCorasick, text: &str) -> Vec<(Range<usize>, usize)> {
        let found = automaton.find_overlapping_iter(text).map(|found| (found.range(), found.pattern().as_usize()));
        let whole =
            |place: &Range<usize>| !runs_on(text.as_bytes(), place.start) && !runs_on(text.as_bytes(), place.end);
        found.filter(|(place, _)| whole(place)).collect()
    }

    fn automaton(words: &[String]) -> AhoCorasick {
        AhoCorasick::builder().match_kind(MatchKind::Standard).build(words).expect("few enough")
    }

    fn found(dictionary: &Dictionary, text: &str) -> Vec<(Range<usize>, String)> {
        let mut all = Vec::new();
        dictionary.find(text, |place, word| all.push((place, dictionary.characters(word).collect())));
        all
    }

    /// The words of the lexicon, and their automaton.
    static LEXICON: LazyLock<(Dictionary, Vec<String>, AhoCorasick)> = LazyLock::new(|| {
        let dictionary = Dictionary::new(&Tables::embedded().evidence.literals);
        let words: Vec<String> = (0..dictionary.count() as u32).map(|w| dictionary.characters(w).collect()).collect();
        let automaton = automaton(&words);
        (dictionary, words, automaton)
    });

    fn assert_alike(dictionary: &Dictionary, words: &[String], automaton: &AhoCorasick, text: &str) {
        let expected = expected(automaton, text).into_iter().map(|(place, word)| (place, words[word].clone()));
        assert_eq!(found(dictionary, text), expected.collect::<Vec<_>>(), "{text:?}");
    }

    #[test]
    fn every_word_of_the_lexicon_is_found() {
        let (dictionary, words, automaton) = &*LEXICON;
        assert!(words.len() > 10_000);
        for some in words.chunks(64) {
            assert_alike(dictionary, words, automaton, &some.concat());
            assert_alike(dictionary, words, automaton, &some.join(" "));
        }
    }

    proptest! {
        #[test]
        fn a_dictionary_finds_what_an_automaton_finds(
            words in prop::collection::btree_set("[ab1 转账户]{1,5}", 1..40),
            text in "[abc12 转账户的]{0,60}",
        ) {
            let words: Vec<String> = words.into_iter().collect();
            let dictionary = Dictionary::new(&Stored::new(&words.iter().map(String::as_str).collect::<Vec<_>>()));
            assert_alike(&dictionary, &words, &automaton(&words), &text);
        }

        #[test]
        fn pieces_of_the_lexicon_are_found_in_any_text(
            places in prop::collection::vec((any::<prop::sample::Index>(), 0..4usize, "[a-c0-2 的，。]{0,2}"), 0..24),
        ) {
            let (dictionary, words, automaton) = &*LEXICON;
            let piece = |(at, cut, between): &(prop::sample::Index, usize, String)| {
                at.get(words).chars().skip(*cut).collect::<String>() + between
            };
            let text: String = places.iter().map(piece).collect();
            assert_alike(dictionary, words, automaton, &text);
        }
    }
}
