//! Parses and validates the lexicon as people write it: the TOML files under `seeds/`.
//!
//! Every fault is reported with file, line and reason, all of them at once, so that a contributor mends them in one go.

#[path = "source/institutions.rs"]
mod institutions;

use super::model::*;
use super::raw::*;
use crate::phrases::table::put_in_order;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::Error as NameError;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::ops::Range;
use toml::Spanned;

/// A fault in a lexicon file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceError {
    /// The file as given to [`parse`].
    pub file: String,
    /// Line in that file, from 1.
    pub line: usize,
    /// What is wrong and what is expected.
    pub reason: String,
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.reason)
    }
}

/// A text file: path and content.
#[derive(Clone, Debug)]
pub struct File {
    /// Path as it should appear in errors; its stem names the scam type.
    pub path: String,
    /// The content.
    pub text: String,
}

impl File {
    /// The file's name without folder and extension.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit(['/', '\\']).next().unwrap_or_default();
        name.strip_suffix(".toml").unwrap_or(name)
    }

    fn error(&self, at: Range<usize>, reason: impl Into<String>) -> SourceError {
        let upto = self.text.get(..at.start).unwrap_or(&self.text);
        SourceError { file: self.path.clone(), line: upto.matches('\n').count() + 1, reason: reason.into() }
    }
}

/// Parses the lexicon `files` and checks their quotes against the seed `documents`.
///
/// # Errors
/// All faults found, in the order of the files and of their lines.
pub fn parse(files: &[File], documents: &[File]) -> Result<Lexicon, Vec<SourceError>> {
    let mut reader = Reader { documents, lexicon: Lexicon::default(), ids: HashMap::new(), errors: Vec::new() };
    let mut read: Vec<(&File, RawFile)> = Vec::with_capacity(files.len());
    for file in files {
        match toml::from_str::<RawFile>(&file.text) {
            Ok(raw) => read.push((file, raw)),
            Err(error) => {
                let at = error.span().unwrap_or(0..0);
                reader.errors.push(file.error(at, error.message()));
            }
        }
    }
    // Phrases of any file may name the classes of any other.
    for (file, raw) in &mut read {
        raw.class.drain(..).for_each(|class| reader.class(file, class));
    }
    let weights: Vec<_> = read.iter_mut().filter_map(|(file, raw)| Some((*file, raw.weights.take()?))).collect();
    for (file, raw) in read {
        reader.read(file, raw);
    }
    for (file, fitted) in weights {
        reader.fitted(file, fitted);
    }
    reader.errors.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    if !reader.errors.is_empty() {
        return Err(reader.errors);
    }
    put_in_order(&mut reader.lexicon);
    Ok(reader.lexicon)
}

struct Reader<'a> {
    documents: &'a [File],
    lexicon: Lexicon,
    /// Where each id was first used.
    ids: HashMap<String, String>,
    errors: Vec<SourceError>,
}

impl Reader<'_> {
    fn read(&mut self, file: &File, raw: RawFile) {
        let scam = raw.scam.map(|scam| {
            let scam = scam.into_inner();
            if scam.id.get_ref() != file.stem() {
                self.fail(file, &scam.id, format!("the scam's id must be the file's name, `{}`", file.stem()));
            }
            let index = self.lexicon.scams.len() as u16;
            let scam = Scam {
                id: scam.id.into_inner(),
                name: self.localized(file, "name", scam.name),
                rule: self.localized(file, "rule", scam.rule),
                advice: self.localized(file, "advice", scam.advice),
            };
            self.lexicon.scams.push(scam);
            index
        });
        for entry in raw.entry {
            self.entry(file, scam, entry);
        }
        for marker in raw.marker {
            self.marker(file, marker);
        }
        for region in raw.region {
            self.region(file, region);
        }
        for word in raw.heard {
            if word.get_ref().chars().count() != 2 {
                self.fail(file, &word, format!("heard: `{}` is not of two characters", word.get_ref()));
            }
            self.lexicon.heard.push(word.into_inner());
        }
        for respelling in raw.respelling {
            self.respelling(file, respelling);
        }
        for rule in raw.rule {
            self.rule(file, rule);
        }
        for institution in raw.institution {
            self.institution(file, institution);
        }
        let shorteners = self.hosts(file, "shorteners", raw.shorteners);
        let redirectors = self.hosts(file, "redirectors", raw.redirectors);
        let hosting = self.hosts(file, "hosting", raw.hosting);
        let web = &mut self.lexicon.web;
        web.shorteners.extend(shorteners);
        web.redirectors.extend(redirectors);
        web.hosting.extend(hosting);
    }

    fn class(&mut self, file: &File, raw: RawClass) {
        let words: Vec<String> = raw.hans.into_iter().chain(raw.hant).chain(raw.en).collect();
        let id = raw.id.get_ref();
        if words.is_empty() || words.iter().any(|word| word.trim().is_empty() || word.contains(['…', '#', '{', '}']))
        {
            self.fail(file, &raw.id, format!("class `{id}`: expected plain words, at least one"));
        }
        if self.lexicon.classes.iter().any(|class| class.id == *id) {
            self.fail(file, &raw.id, format!("class `{id}` is defined twice"));
        }
        self.lexicon.classes.push(Class { id: raw.id.into_inner(), words });
    }

    fn rule(&mut self, file: &File, raw: RawRule) {
        let id = self.id(file, raw.id);
        let mut needs = Vec::new();
        for (name, &amount) in raw.needs.get_ref() {
            match measure(name) {
                Ok(measure) if amount > 0.0 => needs.push((measure, amount)),
                Ok(_) => self.fail(file, &raw.needs, format!("`{id}`: {name} = {amount} is not above 0")),
                Err(error) => self.fail(file, &raw.needs, format!("`{id}`: {error}, or total, own, offer, ask")),
            }
        }
        if raw.needs.get_ref().is_empty() {
            self.fail(file, &raw.needs, format!("`{id}` needs nothing: it would flag everything"));
        }
        let dangerous = raw.verdict == RawVerdict::Dangerous;
        self.lexicon.rules.push(Rule { id, place: raw.place, dangerous, needs });
    }

    fn entry(&mut self, file: &File, scam: Option<u16>, raw: Spanned<RawEntry>) {
        let span = raw.span();
        let raw = raw.into_inner();
        let id = self.id(file, raw.id);
        self.weight(file, &id, &raw.weight);
        self.provenance(file, &id, &raw.from);
        if raw.hans.is_empty() && raw.hant.is_empty() && raw.en.is_empty() {
            self.errors.push(file.error(span, format!("entry `{id}` has no phrase: give hans, hant or en")));
        }
        let disguised = raw.disguise.into_iter().map(|p| (p, true));
        let plain = raw.hans.into_iter().chain(raw.hant).chain(raw.en).map(|p| (p, false));
        let phrases = plain
            .chain(disguised)
            .map(|(text, disguise)| Phrase { text: self.phrase(file, &id, text), disguise })
            .collect();
        let reason = self.localized(file, "reason", raw.reason);
        let weight = raw.weight.into_inner();
        let kind = kind(raw.kind.get_ref()).unwrap_or_else(|error| {
            self.fail(file, &raw.kind, format!("`{id}`: {error}, or calm"));
            None
        });
        self.lexicon.entries.push(Entry { id, kind, scam, weight, phrases, reason });
    }

    fn marker(&mut self, file: &File, raw: Spanned<RawMarker>) {
        let span = raw.span();
        let raw = raw.into_inner();
        let id = self.id(file, raw.id);
        self.weight(file, &id, &raw.weight);
        let all = raw.hans.into_iter().chain(raw.hant).chain(raw.en);
        let phrases: Vec<_> = all.map(Spanned::into_inner).collect();
        if let Some(unknown) = phrases.iter().find_map(|p| self.unknown_class(p)) {
            self.errors.push(file.error(span.clone(), format!("marker `{id}`: no class is called `{unknown}`")));
        }
        if phrases.is_empty() || phrases.iter().any(|p| p.trim().is_empty()) {
            self.errors
                .push(file.error(span, format!("marker `{id}` has no phrase or an empty one: give hans, hant or en")));
        }
        self.lexicon.markers.push(Marker { id, role: raw.role, weight: raw.weight.into_inner(), phrases });
    }

    fn respelling(&mut self, file: &File, raw: Spanned<RawRespelling>) {
        let span = raw.span();
        let RawRespelling { means, written } = raw.into_inner();
        if means.trim().is_empty() || written.is_empty() || written.iter().any(|w| w.trim().is_empty() || *w == means) {
            self.errors
                .push(file.error(span, format!("respelling of `{means}`: give what is meant and what is written")));
        }
        self.lexicon.respellings.push(Respelling { means, written });
    }

    fn region(&mut self, file: &File, raw: Spanned<RawRegion>) {
        let raw = raw.into_inner();
        let mut hotlines = Vec::with_capacity(raw.hotline.len());
        for hotline in raw.hotline {
            let span = hotline.span();
            let hotline = hotline.into_inner();
            if hotline.number.is_none() && hotline.sms.is_none() && hotline.url.is_none() {
                self.errors.push(file.error(span, "a hotline needs a number, an sms number or a url"));
            }
            self.provenance(file, &raw.id, &hotline.from);
            hotlines.push(HotlineEntry {
                purpose: hotline.purpose,
                label: self.localized(file, "label", hotline.label),
                note: self.localized(file, "note", hotline.note),
                number: hotline.number,
                sms: hotline.sms,
                url: hotline.url,
            });
        }
        let name = self.localized(file, "name", raw.name);
        self.lexicon.regions.push(RegionEntry { id: raw.id, name, hotlines });
    }

    /// Puts fitted weights in the place of hand-given ones.
    fn fitted(&mut self, file: &File, weights: Spanned<BTreeMap<String, f32>>) {
        for (id, &weight) in weights.get_ref() {
            if !(weight > 0.0 && weight <= 5.0) {
                self.fail(file, &weights, format!("`{id}`: weight {weight} is not above 0 and at most 5"));
            }
            match self.lexicon.entries.iter_mut().find(|entry| entry.id == *id) {
                Some(entry) => entry.weight = weight,
                None => self.fail(file, &weights, format!("no entry is called `{id}`: fit anew")),
            }
        }
    }

    fn id(&mut self, file: &File, id: Spanned<String>) -> String {
        let kebab =
            |s: &str| !s.is_empty() && s.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        let well_formed = id.get_ref().split_once('.').is_some_and(|(scope, name)| scope == file.stem() && kebab(name));
        if !well_formed {
            let expected = format!("{}.name-in-kebab-case", file.stem());
            self.fail(file, &id, format!("id `{}`: expected `{expected}`", id.get_ref()));
        }
        if let Some(first) = self.ids.insert(id.get_ref().clone(), file.path.clone()) {
            self.fail(file, &id, format!("id `{}` is used twice, first in {first}", id.get_ref()));
        }
        id.into_inner()
    }

    fn weight(&mut self, file: &File, id: &str, weight: &Spanned<f32>) {
        if !(*weight.get_ref() > 0.0 && *weight.get_ref() <= 5.0) {
            self.fail(file, weight, format!("`{id}`: weight {} is not above 0 and at most 5", weight.get_ref()));
        }
    }

    fn phrase(&mut self, file: &File, id: &str, phrase: Spanned<String>) -> String {
        if let Err(reason) = check_phrase(phrase.get_ref()) {
            self.fail(file, &phrase, format!("`{id}`: phrase \"{}\": {reason}", phrase.get_ref()));
        } else if let Some(unknown) = self.unknown_class(phrase.get_ref()) {
            let reason = format!("`{id}`: phrase \"{}\": no class is called `{unknown}`", phrase.get_ref());
            self.fail(file, &phrase, reason);
        }
        phrase.into_inner()
    }

    /// The first class that a phrase names and nobody defined.
    fn unknown_class(&self, phrase: &str) -> Option<String> {
        let named = phrase.split('{').skip(1).map(|rest| rest.split('}').next().unwrap_or(rest));
        named.filter(|name| !self.lexicon.classes.iter().any(|c| c.id == *name)).map(str::to_owned).next()
    }

    fn localized(&mut self, file: &File, field: &str, text: Spanned<Localized>) -> Localized {
        let inner = text.get_ref();
        if [&inner.zh_cn, &inner.zh_tw, &inner.en].iter().any(|t| t.trim().is_empty()) {
            self.fail(file, &text, format!("{field}: a language is empty"));
        }
        text.into_inner()
    }

    fn provenance(&mut self, file: &File, id: &str, from: &Spanned<Provenance>) {
        let found = match from.get_ref() {
            Provenance { seed: Some(seed), quote: Some(quote), public: None } => {
                match self.documents.iter().find(|d| d.path.ends_with(seed.as_str())) {
                    None => Err(format!("no seed document is called `{seed}`")),
                    Some(_) if quote.trim().is_empty() => Err("the quote is empty".to_owned()),
                    Some(d) if !d.text.contains(quote.as_str()) => Err(format!("`{seed}` does not say \"{quote}\"")),
                    Some(_) => Ok(()),
                }
            }
            Provenance { seed: None, quote: None, public: Some(public) } if !public.trim().is_empty() => Ok(()),
            _ => Err("expected { seed, quote } or { public }".to_owned()),
        };
        if let Err(reason) = found {
            self.fail(file, from, format!("`{id}`: from: {reason}"));
        }
    }

    fn fail<T>(&mut self, file: &File, at: &Spanned<T>, reason: String) {
        self.errors.push(file.error(at.span(), reason));
    }
}

/// What a rule's need is called.
fn measure(name: &str) -> Result<Measure, NameError> {
    Ok(match name {
        "total" => Measure::Total,
        "own" => Measure::Own,
        "offer" => Measure::Offer,
        "ask" => Measure::Ask,
        kind => Measure::Kind(Kind::deserialize(kind.into_deserializer())?),
    })
}

/// What an entry's kind is called.
fn kind(name: &str) -> Result<Option<Kind>, NameError> {
    if name == "calm" { Ok(None) } else { Kind::deserialize(name.into_deserializer()).map(Some) }
}

/// Whether a phrase can be matched: its literal parts, between `…` and `#`, say enough to be looked for. A class is at least two
/// letters long, by its name.
fn check_phrase(phrase: &str) -> Result<(), &'static str> {
    let parts: Vec<&str> = phrase.split(['…', '#']).map(str::trim).collect();
    if phrase.matches('{').count() != phrase.matches('}').count() {
        return Err("a class is written {name}");
    }
    let letters = |part: &&str| part.chars().filter(|c| !c.is_whitespace()).count();
    let total: usize = parts.iter().map(letters).sum();
    let numbers = phrase.matches('#').count();
    if total + numbers < 2 || total == 0 {
        return Err("a phrase needs at least two characters");
    }
    if phrase.starts_with('…') || phrase.ends_with('…') || phrase.contains("……") {
        return Err("a gap stands between two parts");
    }
    let inner: HashSet<usize> = parts.iter().map(letters).collect();
    if phrase.contains('…') && inner.contains(&0) && numbers == 0 {
        return Err("a gap stands between two parts");
    }
    Ok(())
}
