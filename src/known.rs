//! What the engine keeps of a lexicon: numbers at once, words when somebody asks for them.

use crate::compiled::{Addresses, Reasons, Sayings};
use crate::lexicon::Lexicon;
use crate::links::Links;
use std::sync::OnceLock;

/// What the engine keeps of a lexicon.
pub struct Known {
    /// The weights and rules: see [`crate::compiled::Tables::lexicon`].
    pub lexicon: Lexicon,
    reasons: OnceLock<Reasons>,
    links: OnceLock<Links>,
    sayings: OnceLock<Sayings>,
}

impl Known {
    /// Of a compiled lexicon.
    pub fn new(lexicon: Lexicon, reasons: Reasons, addresses: Addresses, sayings: Sayings) -> Self {
        let sayings = OnceLock::from(sayings.complete(&lexicon, &reasons));
        Known { lexicon, reasons: OnceLock::from(reasons), links: OnceLock::from(Links::new(addresses)), sayings }
    }

    /// Of the embedded one.
    pub fn embedded(lexicon: Lexicon) -> Self {
        Known { lexicon, reasons: OnceLock::new(), links: OnceLock::new(), sayings: OnceLock::new() }
    }

    /// Ids and reasons of the entries.
    pub fn reasons(&self) -> &Reasons {
        self.reasons.get_or_init(Reasons::embedded)
    }

    /// What looks at links.
    pub fn links(&self) -> &Links {
        self.links.get_or_init(|| Links::new(Addresses::embedded()))
    }

    /// The lexicon as people read it.
    pub fn sayings(&self) -> &Sayings {
        self.sayings.get_or_init(|| Sayings::embedded().complete(&self.lexicon, self.reasons()))
    }
}
