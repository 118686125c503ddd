//! The TOML files under `seeds/` as they are written.

use super::model::{Localized, Place, Purpose, Role};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFile {
    pub scam: Option<Spanned<RawScam>>,
    #[serde(default)]
    pub entry: Vec<Spanned<RawEntry>>,
    #[serde(default)]
    pub marker: Vec<Spanned<RawMarker>>,
    #[serde(default)]
    pub class: Vec<RawClass>,
    #[serde(default)]
    pub rule: Vec<RawRule>,
    pub weights: Option<Spanned<BTreeMap<String, f32>>>,
    #[serde(default)]
    pub region: Vec<Spanned<RawRegion>>,
    #[serde(default)]
    pub institution: Vec<Spanned<RawInstitution>>,
    #[serde(default)]
    pub shorteners: Vec<Spanned<String>>,
    #[serde(default)]
    pub redirectors: Vec<Spanned<String>>,
    #[serde(default)]
    pub hosting: Vec<Spanned<String>>,
    #[serde(default)]
    pub respelling: Vec<Spanned<RawRespelling>>,
    #[serde(default)]
    pub heard: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRespelling {
    pub means: String,
    #[serde(rename = "as")]
    pub written: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawScam {
    pub id: Spanned<String>,
    pub name: Spanned<Localized>,
    pub rule: Spanned<Localized>,
    pub advice: Spanned<Localized>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawEntry {
    pub id: Spanned<String>,
    /// A kind, or `calm`.
    pub kind: Spanned<String>,
    pub weight: Spanned<f32>,
    #[serde(default)]
    pub hans: Vec<Spanned<String>>,
    #[serde(default)]
    pub hant: Vec<Spanned<String>>,
    #[serde(default)]
    pub en: Vec<Spanned<String>>,
    #[serde(default)]
    pub disguise: Vec<Spanned<String>>,
    pub reason: Spanned<Localized>,
    pub from: Spanned<Provenance>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMarker {
    pub id: Spanned<String>,
    pub role: Role,
    pub weight: Spanned<f32>,
    #[serde(default)]
    pub hans: Vec<Spanned<String>>,
    #[serde(default)]
    pub hant: Vec<Spanned<String>>,
    #[serde(default)]
    pub en: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawClass {
    pub id: Spanned<String>,
    #[serde(default)]
    pub hans: Vec<String>,
    #[serde(default)]
    pub hant: Vec<String>,
    #[serde(default)]
    pub en: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRule {
    pub id: Spanned<String>,
    pub place: Place,
    pub verdict: RawVerdict,
    pub needs: Spanned<BTreeMap<String, f32>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RawVerdict {
    Suspicious,
    Dangerous,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRegion {
    pub id: String,
    pub name: Spanned<Localized>,
    pub hotline: Vec<Spanned<RawHotline>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawHotline {
    pub purpose: Purpose,
    pub number: Option<String>,
    pub sms: Option<String>,
    pub url: Option<String>,
    pub label: Spanned<Localized>,
    pub note: Spanned<Localized>,
    pub from: Spanned<Provenance>,
}

/// What an institution is; for those who review the list.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    Bank,
    Carrier,
    Courier,
    Crypto,
    Finance,
    Government,
    Insurance,
    Payment,
    Platform,
    Public,
    Shop,
    Travel,
    Utility,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawInstitution {
    pub id: Spanned<String>,
    #[serde(rename = "kind")]
    pub _kind: Sort,
    pub region: Spanned<String>,
    pub names: Spanned<Vec<Spanned<String>>>,
    #[serde(default)]
    pub tags: Vec<Spanned<String>>,
    pub domains: Spanned<Vec<Spanned<String>>>,
}

/// Where an entry comes from: a quote out of a seed document, or a named public source.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    pub seed: Option<String>,
    pub quote: Option<String>,
    pub public: Option<String>,
}
