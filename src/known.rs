//! What the engine keeps of a lexicon: numbers at once, words when somebody asks for them.

use crate::compiled::{Addresses, Reasons, Sayings};
use crate::lexicon::Language::{En, ZhCn, ZhTw};
use crate::lexicon::{Lexicon, Localized};
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
        let sayings = OnceLock::from(complete(sayings, &reasons));
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
        self.sayings.get_or_init(|| complete(Sayings::embedded(), self.reasons()))
    }
}

/// The sayings with the ids and reasons of the entries.
fn complete(mut sayings: Sayings, reasons: &Reasons) -> Sayings {
    for (at, entry) in sayings.lexicon.entries.iter_mut().enumerate() {
        let reason = |language| reasons.reason(at, language).to_owned();
        entry.id = reasons.id(at).to_owned();
        entry.reason = Localized { zh_cn: reason(ZhCn), zh_tw: reason(ZhTw), en: reason(En) };
    }
    sayings
}
