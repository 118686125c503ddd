//! The report: what every caller of the engine gets, and the options it may give.
//!
//! The TypeScript declarations of these types are generated from this file when the wasm is built, so that the extension and
//! the demo cannot drift from it.

use serde::{Deserialize, Serialize};
#[cfg(target_arch = "wasm32")]
use tsify::Tsify;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::*;

pub use crate::lexicon::{Kind, Language, Purpose};
use crate::own::OwnPhrases;

/// How strongly a text resembles a scam.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
#[serde(rename_all = "lowercase")]
pub enum Risk {
    /// No sign found. This never means "safe".
    #[default]
    None,
    /// Both sides of a scam are there, an offer or pretext and a demand or channel: worth a quiet mark.
    Suspicious,
    /// The signs are strong enough to interrupt the reader.
    Dangerous,
}

/// One piece of evidence and the place it was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(Tsify), tsify(missing_as_null))]
pub struct Finding {
    /// Index of the message within a thread; 0 for a single text.
    pub message: u32,
    /// Start of the evidence in the original text of that message, in UTF-16 code units.
    pub start: u32,
    /// End of the evidence (exclusive), in UTF-16 code units; greater than `start`, at most the text's length.
    pub end: u32,
    /// The original characters `start..end`.
    pub text: String,
    /// The part the evidence plays in a scam.
    pub kind: Kind,
    /// Id of the scam type it belongs to; `None` when every type uses it.
    pub scam: Option<String>,
    /// Why it counts, one plain sentence in the language that was asked for.
    pub reason: String,
    /// Id of the lexicon entry, or of the shape (`shape.phone`), it comes from; `own` for the user's own phrases.
    pub source: String,
}

/// The verdict on one text or thread.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(Tsify), tsify(missing_as_null))]
pub struct Report {
    /// The verdict.
    pub risk: Risk,
    /// Id of the scam type it resembles most; `None` when `risk` is [`Risk::None`], or when nothing but the user's own phrases
    /// speaks against the text.
    pub scam: Option<String>,
    /// Strength of the resemblance, 0 to 1: below 0.5 without risk, from 0.5 on suspicious, from 0.8 on dangerous.
    pub score: f64,
    /// The evidence, ordered by message and start; empty exactly when `risk` is [`Risk::None`].
    pub findings: Vec<Finding>,
}

/// How soon the reader wants to be warned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
#[serde(rename_all = "lowercase")]
pub enum Sensitivity {
    /// Only where there is more evidence than the rules ask for.
    Fewer,
    /// As the rules of the lexicon say.
    #[default]
    Standard,
    /// Also where there is somewhat less.
    More,
}

/// What the caller may say about a scan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
#[serde(default, deny_unknown_fields)]
pub struct ScanOptions {
    /// Language of the reasons; zh-CN unless told.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub language: Language,
    /// What the page says of itself (title, headings). Only used to recognise talk about scams, never as evidence.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub context: String,
    /// Host of the page, as in `location.host`; empty when there is none. It is context: no host excuses what a text says.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub host: String,
    /// How soon the reader wants to be warned.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub sensitivity: Sensitivity,
    /// Ids of the scam types not to be warned of. What another type explains as well is still reported; unknown ids are ignored.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub without: Vec<String>,
    /// Words the reader wants to be warned of: a text that holds them is at least suspicious.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string[]"))]
    pub own: OwnPhrases,
}

/// What can be scanned: one text, or the messages of a thread, oldest first; with links where the caller knows of some.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
#[serde(untagged)]
pub enum Input {
    /// A text that stands alone: a paragraph, a message, a page's passage.
    Text(String),
    /// Messages of one conversation, oldest first.
    Thread(Vec<String>),
    /// Either, with where the links in it lead.
    Linked(Linked),
}

/// A text or thread, and where the links in it lead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
#[serde(deny_unknown_fields)]
pub struct Linked {
    /// The words.
    pub said: Said,
    /// The links, ordered by message and start; the first 32 of each message are looked at. One out of its order may be missed.
    pub links: Vec<Link>,
}

/// What is said: one text, or the messages of a thread, oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
#[serde(untagged)]
pub enum Said {
    /// A text that stands alone.
    Text(String),
    /// Messages of one conversation, oldest first.
    Thread(Vec<String>),
}

/// A link whose words need not say where it leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// Index of the message within a thread; 0 for a single text.
    #[serde(default)]
    pub message: u32,
    /// Start of its words in that message, in UTF-16 code units.
    pub start: u32,
    /// End of its words (exclusive), in UTF-16 code units. A link without words, or outside the message, says nothing.
    pub end: u32,
    /// Where it leads: an absolute address. Only its host is looked at.
    pub href: String,
}

/// A scam type, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
pub struct ScamType {
    /// Stable id, as in [`Report::scam`].
    pub id: String,
    /// What people call it.
    pub name: String,
    /// The official rule, one sentence.
    pub rule: String,
    /// What to do now, one or two sentences.
    pub advice: String,
}

/// A number or address to turn to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(Tsify), tsify(missing_as_null))]
pub struct Hotline {
    /// What it is for.
    pub purpose: Purpose,
    /// Who answers.
    pub label: String,
    /// Number to call.
    pub number: Option<String>,
    /// Number that only takes text messages.
    pub sms: Option<String>,
    /// Web address to report at.
    pub url: Option<String>,
    /// When to use it.
    pub note: String,
}

/// A region and whom to call there, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
pub struct Region {
    /// ISO 3166-1 alpha-2 code.
    pub id: String,
    /// Name of the region.
    pub name: String,
    /// The hotlines, most urgent first.
    pub hotlines: Vec<Hotline>,
}

/// Everything a caller needs to explain a report, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
pub struct Catalog {
    /// Every scam type, in the order of the lexicon.
    pub scams: Vec<ScamType>,
    /// Every region with hotlines.
    pub regions: Vec<Region>,
}
