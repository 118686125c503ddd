//! What the engine keeps of a lexicon: numbers at once, words when somebody asks for them.

use crate::compiled::{Reasons, Sayings};
use crate::lexicon::Lexicon;
use std::sync::OnceLock;

/// What the engine keeps of a lexicon.
pub struct Known {
    /// The weights and rules: see [`crate::compiled::Tables::lexicon`].
    pub lexicon: Lexicon,
    reasons: OnceLock<Reasons>,
    sayings: OnceLock<Sayings>,
}

impl Known {
    /// Of a compiled lexicon.
    pub fn new(lexicon: Lexicon, reasons: Reasons, sayings: Sayings) -> Self {
        let sayings = complete(sayings, &reasons);
        Known { lexicon, reasons: OnceLock::from(reasons), sayings: OnceLock::from(sayings) }
    }

    /// Of the embedded one.
    pub fn embedded(lexicon: Lexicon) -> Self {
        Known { lexicon, reasons: OnceLock::new(), sayings: OnceLock::new() }
    }

    /// Ids and reasons of the entries.
    pub fn reasons(&self) -> &Reasons {
        self.reasons.get_or_init(Reasons::embedded)
    }

    /// The lexicon as people read it.
    pub fn sayings(&self) -> &Sayings {
        self.sayings.get_or_init(|| complete(Sayings::embedded(), self.reasons()))
    }
}

/// The sayings with the ids and reasons of the entries.
fn complete(mut sayings: Sayings, reasons: &Reasons) -> Sayings {
    for (at, entry) in sayings.lexicon.entries.iter_mut().enumerate() {
        let (id, reason) = reasons.of(at);
        (entry.id, entry.reason) = (id.to_owned(), reason);
    }
    sayings
}
