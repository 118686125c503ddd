//! What a lexicon holds once it is parsed: plain data, shared by the build script and the engine.

use serde::{Deserialize, Serialize};

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Language {
    /// Simplified Chinese.
    #[default]
    #[serde(rename = "zh-CN")]
    ZhCn,
    /// Traditional Chinese.
    #[serde(rename = "zh-TW")]
    ZhTw,
    /// English.
    #[serde(rename = "en")]
    En,
}

/// The part that a piece of evidence plays in a scam.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The bait: easy work, a prize, love, cheap goods.
    Lure,
    /// The story that makes the reader act: an accusation, a fault, a refund.
    Pretext,
    /// What the reader is to do: pay, log in, tell a code, share the screen.
    Demand,
    /// Where the reader is to go: a contact, a group, a link, a phone number.
    Channel,
    /// A deadline or a threat.
    Pressure,
    /// "Tell nobody".
    Secrecy,
    /// An amount of money.
    Sum,
    /// Guaranteed profit, no risk.
    Promise,
    /// Whom the writer claims to be.
    Authority,
    /// Characters disguised so that filters do not see the word.
    Obfuscation,
}

impl Kind {
    /// Number of kinds.
    pub const COUNT: usize = 10;
    /// All kinds, in their order.
    pub const ALL: [Kind; Kind::COUNT] = [
        Kind::Lure,
        Kind::Pretext,
        Kind::Demand,
        Kind::Channel,
        Kind::Pressure,
        Kind::Secrecy,
        Kind::Sum,
        Kind::Promise,
        Kind::Authority,
        Kind::Obfuscation,
    ];

    /// Whether it belongs to the side that offers or explains.
    pub fn offers(self) -> bool {
        matches!(self, Kind::Lure | Kind::Pretext | Kind::Promise | Kind::Authority)
    }

    /// Whether it belongs to the side that asks something of the reader.
    pub fn asks(self) -> bool {
        matches!(self, Kind::Demand | Kind::Channel)
    }
}

/// The same text in every language of the interface.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Localized {
    /// Simplified Chinese.
    #[serde(rename = "zh-CN")]
    pub zh_cn: String,
    /// Traditional Chinese.
    #[serde(rename = "zh-TW")]
    pub zh_tw: String,
    /// English.
    pub en: String,
}

impl Localized {
    /// The text in `language`.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::ZhCn => &self.zh_cn,
            Language::ZhTw => &self.zh_tw,
            Language::En => &self.en,
        }
    }
}

/// A wording of an entry, as written in the lexicon: `…` is a gap, `#` a number, `{pay}` any word of the class `pay`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// The wording.
    pub text: String,
    /// Whether it is only ever written so to dodge filters.
    pub disguise: bool,
}

/// Words that stand for each other in phrases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Class {
    /// Unique name.
    pub id: String,
    /// The words, unfolded.
    pub words: Vec<String>,
}

/// One concept of a scam with all its wordings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Unique id: the file's name, a dot, a name in kebab case.
    pub id: String,
    /// The part it plays in a scam; none for what calms: honest messages on the subject say it and scams rarely do.
    pub kind: Option<Kind>,
    /// Index into [`Lexicon::scams`]; `None` for what every type shares.
    pub scam: Option<u16>,
    /// How much it counts: 0.5 fits the picture, 3 is near proof.
    pub weight: f32,
    /// The wordings, unfolded.
    pub phrases: Vec<Phrase>,
    /// Why it counts, one plain sentence.
    pub reason: Localized,
}

/// A scam type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scam {
    /// Stable id.
    pub id: String,
    /// What people call it.
    pub name: Localized,
    /// The official rule.
    pub rule: Localized,
    /// What to do now.
    pub advice: Localized,
}

/// What a context marker says about the words around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Tells of a scam that happened to others: police, victims, courts.
    Report,
    /// Warns of scams.
    Warning,
    /// Turns the words behind it into their opposite: "do not".
    Negation,
    /// Speaks to the reader.
    Address,
    /// What follows in its sentence is what somebody else says: "claims that".
    Told,
    /// What precedes in its sentence is what it judges: "is always a scam".
    Judged,
    /// Somebody who is neither writer nor reader: "the woman".
    Person,
    /// Holds the words of another marker and means none: "别" in "特别".
    Idiom,
}

/// Words that say how the words around them are meant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Marker {
    /// Unique id.
    pub id: String,
    /// What they say.
    pub role: Role,
    /// How much one of them counts.
    pub weight: f32,
    /// The wordings, unfolded.
    pub phrases: Vec<String>,
}

/// What a rule measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Measure {
    /// All evidence for the scam type, what every type shares included, less what calms.
    Total,
    /// The type's own evidence.
    Own,
    /// The side that offers or explains: [`Kind::offers`].
    Offer,
    /// The side that asks something of the reader: [`Kind::asks`].
    Ask,
    /// Evidence of one kind.
    Kind(Kind),
}

impl Measure {
    /// Whether evidence of a kind counts.
    pub fn takes(self, kind: Kind) -> bool {
        match self {
            Measure::Total | Measure::Own => true,
            Measure::Offer => kind.offers(),
            Measure::Ask => kind.asks(),
            Measure::Kind(one) => kind == one,
        }
    }
}

/// Where a rule holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// In a passage of a text.
    Text,
    /// In a conversation.
    Conversation,
}

/// What it takes for a verdict.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Unique id.
    pub id: String,
    /// Where it holds.
    pub place: Place,
    /// Whether the verdict is dangerous, else it is suspicious.
    pub dangerous: bool,
    /// What must be there, and at least how much.
    pub needs: Vec<(Measure, f32)>,
}

/// What a hotline is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum Purpose {
    /// Asking, before anything has happened. Never an emergency number.
    Ask,
    /// Reporting what happened, to the police or others.
    Report,
}

/// A number or address to turn to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HotlineEntry {
    /// What it is for.
    pub purpose: Purpose,
    /// Number to call.
    pub number: Option<String>,
    /// Number that only takes text messages.
    pub sms: Option<String>,
    /// Web address to report at.
    pub url: Option<String>,
    /// Who answers.
    pub label: Localized,
    /// When to use it.
    pub note: Localized,
}

/// A region and its hotlines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegionEntry {
    /// ISO 3166-1 alpha-2 code.
    pub id: String,
    /// Name of the region.
    pub name: Localized,
    /// Most urgent first.
    pub hotlines: Vec<HotlineEntry>,
}

/// Somebody whom scammers pose as.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Institution {
    /// Wordings that mean it wherever they stand, unfolded.
    pub names: Vec<String>,
    /// Ordinary words and short forms, which mean it only where a sender names himself, unfolded.
    pub tags: Vec<String>,
    /// Domains of its own, each with everything below it: lower case, in ASCII.
    pub domains: Vec<String>,
}

/// Whose the web's addresses are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Web {
    /// Those whom scammers pose as.
    pub institutions: Vec<Institution>,
    /// Hosts that hide where a link goes.
    pub shorteners: Vec<String>,
    /// Hosts that only pass the reader on, so that a link's words and its target may differ.
    pub redirectors: Vec<String>,
    /// Hosts below an institution's domain where anybody may publish.
    pub hosting: Vec<String>,
}

/// What an institution is called.
#[derive(Clone, Copy, Debug)]
pub struct Name<'a> {
    /// The wording, unfolded.
    pub text: &'a str,
    /// Index of the institution.
    pub institution: usize,
    /// Whether it means the institution only where a sender names himself.
    pub tag: bool,
}

impl Web {
    /// All names of all institutions.
    pub fn names(&self) -> impl Iterator<Item = Name<'_>> {
        self.institutions.iter().enumerate().flat_map(|(institution, Institution { names, tags, .. })| {
            let names = names.iter().map(|name| (name, false)).chain(tags.iter().map(|name| (name, true)));
            names.map(move |(text, tag)| Name { text, institution, tag })
        })
    }
}

/// Everything the engine knows about scams.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Lexicon {
    /// The scam types.
    pub scams: Vec<Scam>,
    /// The word classes.
    pub classes: Vec<Class>,
    /// The rules by which evidence becomes a verdict.
    pub rules: Vec<Rule>,
    /// The evidence.
    pub entries: Vec<Entry>,
    /// The context markers.
    pub markers: Vec<Marker>,
    /// Whom to call.
    pub regions: Vec<RegionEntry>,
    /// Whose the web's addresses are.
    pub web: Web,
    /// Signs that stand for words.
    pub respellings: Vec<Respelling>,
    /// Words of two characters that are recognised by their sound alone, unfolded.
    pub heard: Vec<String>,
}

/// Signs, or pieces of a character, that scams write for a word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Respelling {
    /// What is meant, unfolded.
    pub means: String,
    /// What is written for it, unfolded.
    pub written: Vec<String>,
}
