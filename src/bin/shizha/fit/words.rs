//! Which wordings only one source confirms: without them, that source is as good as unseen.

use crate::rows::Label;
use shizha::lexicon::Lexicon;
use shizha::{Input, Scanner};
use std::collections::BTreeMap;

/// For each phrase of the lexicon found in scams: the one source that has it, or none when several do.
pub struct Words<'a> {
    found: BTreeMap<u32, Option<&'a str>>,
}

impl<'a> Words<'a> {
    /// Looks for the phrases in all scams.
    pub fn find(scanner: &Scanner, rows: impl Iterator<Item = (&'a str, Label, &'a Input)>) -> Self {
        let mut found: BTreeMap<u32, Option<&str>> = BTreeMap::new();
        for (source, _, input) in rows.filter(|(_, label, _)| *label == Label::Scam) {
            for phrase in scanner.phrases_in(input) {
                let only = found.entry(phrase).or_insert(Some(source));
                *only = only.filter(|&first| first == source);
            }
        }
        Words { found }
    }

    /// The lexicon without the phrases that only this source has. Some of them were known before the source was read, so a figure
    /// taken without them is a lower bound.
    pub fn without(&self, lexicon: &Lexicon, source: &str) -> Lexicon {
        let mut lexicon = lexicon.clone();
        let mut phrase = 0;
        for entry in &mut lexicon.entries {
            entry.phrases.retain(|_| {
                phrase += 1;
                self.found.get(&(phrase - 1)) != Some(&Some(source))
            });
        }
        lexicon
    }
}
