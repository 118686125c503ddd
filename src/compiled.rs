//! A lexicon compiled: what the build script makes of it, and the engine reads when it starts.

use crate::fold::Folded;
use crate::lexicon::Lexicon;
use crate::phrases::table::Table;
use serde::{Deserialize, Serialize};

/// A lexicon whose wording is in tables. Reading it costs a few milliseconds, compiling it some hundred.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Compiled {
    /// All but the phrases of entries and markers, and the classes.
    pub lexicon: Lexicon,
    /// The phrases of the entries.
    pub evidence: Table,
    /// What they belong to.
    pub owners: Owners,
    /// The phrases of the markers.
    pub markers: Table,
    /// How many phrases each marker has.
    pub markers_have: Vec<u16>,
}

/// What the phrases of the entries belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owners {
    /// How many phrases each entry has.
    pub have: Vec<u16>,
    /// The phrases that are only ever written so to dodge filters; ordered.
    pub disguises: Vec<u32>,
    /// The phrases that are, or may be, part of an address; ordered.
    pub addresses: Vec<u32>,
    /// The unbroken phrases that are written otherwise than they fold, and how; ordered.
    pub written: Vec<(u32, String)>,
}

impl Compiled {
    /// Compiles a lexicon.
    pub fn new(mut lexicon: Lexicon) -> Self {
        let phrases = lexicon.entries.iter().flat_map(|entry| &entry.phrases);
        let evidence = Table::new(phrases.map(|phrase| phrase.text.as_str()), &lexicon.classes);
        let markers = lexicon.markers.iter().flat_map(|marker| &marker.phrases);
        let markers = Table::new(markers.map(String::as_str), &lexicon.classes);
        let compiled = Compiled {
            owners: Owners::new(&lexicon),
            evidence,
            markers,
            markers_have: lexicon.markers.iter().map(|marker| marker.phrases.len() as u16).collect(),
            lexicon: Lexicon::default(),
        };
        lexicon.classes.clear();
        lexicon.entries.iter_mut().for_each(|entry| entry.phrases.clear());
        lexicon.markers.iter_mut().for_each(|marker| marker.phrases.clear());
        Compiled { lexicon, ..compiled }
    }
}

impl Owners {
    fn new(lexicon: &Lexicon) -> Self {
        let phrases = || lexicon.entries.iter().flat_map(|entry| &entry.phrases).zip(0u32..);
        let plain = |text: &str| !text.contains(['…', '#', '{']);
        let written = phrases().filter(|(phrase, _)| {
            !phrase.disguise && plain(&phrase.text) && *Folded::new(&phrase.text).text() != phrase.text
        });
        Owners {
            have: lexicon.entries.iter().map(|entry| entry.phrases.len() as u16).collect(),
            disguises: phrases().filter(|(phrase, _)| phrase.disguise).map(|(_, at)| at).collect(),
            addresses: phrases()
                .filter(|(phrase, _)| phrase.text.contains(['.', '/', ':']))
                .map(|(_, at)| at)
                .collect(),
            written: written.map(|(phrase, at)| (at, phrase.text.clone())).collect(),
        }
    }
}
