//! The lexicon: what scams say, as reviewed data.
//!
//! The files under `seeds/` are parsed and validated when the crate is built; what they hold is embedded in compact form, so
//! that the wasm carries no parser. Native builds keep the parser to test it and to read other lexicons.

#[cfg(feature = "cli")]
pub mod coverage;
#[cfg(feature = "cli")]
pub mod folder;
mod model;
#[cfg(feature = "cli")]
mod raw;
#[cfg(feature = "cli")]
pub mod source;

use crate::compiled::{Addresses, Reasons, Sayings, Tables};

pub use model::{
    Class, Entry, HotlineEntry, Institution, Kind, Language, Lexicon, Localized, Marker, Measure, Phrase, Place,
    Purpose, RegionEntry, Respelling, Role, Rule, Scam, Web,
};

impl Tables {
    /// Those of the lexicon built from `seeds/`. Cost: a few milliseconds.
    pub fn embedded() -> Self {
        let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/tables.postcard"));
        postcard::from_bytes(bytes).expect("the build script wrote these bytes from the same types")
    }
}

impl Reasons {
    /// Those of the lexicon built from `seeds/`. Cost: below a millisecond.
    pub fn embedded() -> Self {
        let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/reasons.postcard"));
        postcard::from_bytes(bytes).expect("the build script wrote these bytes from the same types")
    }
}

impl Addresses {
    /// Those of the lexicon built from `seeds/`. Cost: below a millisecond.
    pub fn embedded() -> Self {
        let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/addresses.postcard"));
        postcard::from_bytes(bytes).expect("the build script wrote these bytes from the same types")
    }
}

impl Sayings {
    /// Those of the lexicon built from `seeds/`. Cost: some milliseconds.
    pub fn embedded() -> Self {
        let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/sayings.postcard"));
        postcard::from_bytes(bytes).expect("the build script wrote these bytes from the same types")
    }
}

impl Lexicon {
    /// The lexicon built from `seeds/`, as people wrote it. Cost: one pass over the embedded bytes, some milliseconds.
    pub fn embedded() -> Self {
        let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.postcard"));
        postcard::from_bytes(bytes).expect("the build script wrote these bytes from the same types")
    }

    /// The id of the scam type that an entry belongs to.
    pub fn scam_id(&self, scam: Option<u16>) -> Option<&str> {
        self.scams.get(usize::from(scam?)).map(|s| s.id.as_str())
    }

    /// The index of the scam type with this id.
    pub fn scam_index(&self, id: &str) -> Option<u16> {
        self.scams.iter().position(|s| s.id == id).map(|index| index as u16)
    }
}
