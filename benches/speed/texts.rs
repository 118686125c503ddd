//! Texts and phrases, the same in every run: from a folder of real texts when one is given, else generated.

use fastrand::Rng;
use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::Path;

const SEED: u64 = 20_261_122;

/// What texts are made of.
pub struct Texts {
    literals: Vec<String>,
    /// What follows each character in the seed documents, as often as it does.
    following: HashMap<char, Vec<char>>,
    /// Real texts in Chinese and in English; empty without a folder of them.
    real: [Vec<String>; 2],
}

impl Texts {
    /// `corpora` is a folder of `.jsonl` files with a `text` in each line.
    pub fn new(corpora: Option<&Path>) -> Self {
        let mut following: HashMap<char, Vec<char>> = HashMap::new();
        for file in fs::read_dir("seeds/documents").expect("run in the project's folder").flatten() {
            let text = fs::read_to_string(file.path()).expect("a text");
            let characters: Vec<char> = text.chars().collect();
            characters.windows(2).for_each(|pair| following.entry(pair[0]).or_default().push(pair[1]));
        }
        Texts { literals: super::literals(), following, real: corpora.map(real).unwrap_or_default() }
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

    /// A text of each kind, of about so many bytes; the hostile kinds are made of `phrases`.
    pub fn all(&self, bytes: usize, phrases: &[String]) -> [(&'static str, String); 5] {
        [
            ("Chinese", self.chinese(bytes, SEED)),
            ("English", self.english(bytes, SEED)),
            ("mixed", self.mixed(bytes)),
            ("all hits", hostile(bytes, phrases, |phrase| phrase)),
            ("near misses", hostile(bytes, phrases, less_a_character)),
        ]
    }

    /// The literals of the lexicon.
    pub fn literals(&self) -> &[String] {
        &self.literals
    }

    fn chinese(&self, bytes: usize, seed: u64) -> String {
        if !self.real[0].is_empty() {
            return stretch(&self.real[0], bytes, seed);
        }
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
        if !self.real[1].is_empty() {
            return stretch(&self.real[1], bytes, seed);
        }
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
}

/// The texts of the folder, those that are mostly Chinese and those without any Chinese, in an order by chance.
fn real(folder: &Path) -> [Vec<String>; 2] {
    let files = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = files.flatten().map(|file| file.path()).collect();
    files.sort_unstable();
    let mut texts = [Vec::new(), Vec::new()];
    for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "jsonl")) {
        for line in fs::read_to_string(file).expect("a text").lines() {
            let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
            let Some(text) = line["text"].as_str() else { continue };
            let chinese = text.chars().filter(|c| ('一'..='\u{9FFF}').contains(c)).count();
            match chinese * 2 > text.chars().count() {
                true => texts[0].push(text.to_owned()),
                false if chinese == 0 => texts[1].push(text.to_owned()),
                false => {}
            }
        }
    }
    texts.each_mut().map(|texts| {
        Rng::with_seed(SEED).shuffle(texts);
        std::mem::take(texts)
    })
}

/// A line for each of the texts, from one by chance on, as often as it takes.
fn stretch(texts: &[String], bytes: usize, seed: u64) -> String {
    let first = Rng::with_seed(seed).usize(..texts.len());
    let mut text = String::with_capacity(bytes + 4);
    for one in texts.iter().cycle().skip(first) {
        let room = bytes - text.len();
        let end = (room..one.len()).find(|&at| one.is_char_boundary(at)).unwrap_or(one.len());
        text.push_str(&one[..end]);
        if text.len() >= bytes {
            return text;
        }
        text.push('\n');
        if text.len() >= bytes {
            return text;
        }
    }
    text
}

/// One phrase after another, each `changed`.
fn hostile(bytes: usize, phrases: &[String], changed: impl Fn(&str) -> &str) -> String {
    let mut rng = Rng::with_seed(SEED);
    let mut text = String::with_capacity(bytes + 64);
    while text.len() < bytes {
        text.push_str(changed(&phrases[rng.usize(..phrases.len())]));
    }
    text
}

fn less_a_character(phrase: &str) -> &str {
    let last = phrase.char_indices().next_back().map_or(0, |(at, _)| at);
    if last > 0 { &phrase[..last] } else { phrase }
}

/// Whether a Latin word or a number goes on across `at`.
pub fn runs_on(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let (Some(l), Some(r)) = (at.checked_sub(1).and_then(|i| bytes.get(i)), bytes.get(at)) else { return false };
    (l.is_ascii_alphabetic() && r.is_ascii_alphabetic()) || (l.is_ascii_digit() && r.is_ascii_digit())
}
