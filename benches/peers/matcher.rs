//! The engine's matching alone, for JavaScript: what `npm run bench:peers` compares with other matchers.

use shizha::phrases::dictionary::{Dictionary, Stored};
use wasm_bindgen::prelude::*;

/// A set of phrases, ready to be found.
#[wasm_bindgen]
pub struct Matcher {
    dictionary: Dictionary,
    /// For each phrase: its length in UTF-16 code units.
    lengths: Vec<u32>,
}

#[wasm_bindgen]
impl Matcher {
    /// Of phrases that differ and are not empty.
    #[wasm_bindgen(constructor)]
    pub fn new(phrases: Vec<String>) -> Matcher {
        let words: Vec<&str> = phrases.iter().map(String::as_str).collect();
        let dictionary = Dictionary::new(&Stored::new(&words));
        let units = |word| dictionary.characters(word).map(|c| c.len_utf16() as u32).sum();
        let lengths = (0..dictionary.count() as u32).map(units).collect();
        Matcher { dictionary, lengths }
    }

    /// Start, end and number of each phrase in `text`, overlapping ones included; places are UTF-16 code units.
    pub fn find(&self, text: &str) -> Vec<u32> {
        let mut found = Vec::new();
        // What was read of the text, in bytes and in UTF-16 code units.
        let (mut bytes, mut units) = (0, 0);
        self.dictionary.find(text, |place, word| {
            units += text[bytes..place.end].chars().map(char::len_utf16).sum::<usize>();
            bytes = place.end;
            found.extend([units as u32 - self.lengths[word as usize], units as u32, word]);
        });
        found
    }

    /// A phrase by its number.
    pub fn phrase(&self, number: u32) -> String {
        self.dictionary.characters(number).collect()
    }
}
