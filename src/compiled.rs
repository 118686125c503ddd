//! A lexicon compiled: what the build script makes of it, and the engine reads when it starts.

use crate::fold::Folded;
use crate::lexicon::{Entry, Language, Lexicon, Localized, Marker, Scam, Web};
use crate::phrases::packed;
use crate::phrases::table::Table;
use serde::{Deserialize, Serialize};

/// A lexicon whose wording is in tables. Reading it costs a few milliseconds, compiling it some hundred.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Compiled {
    /// What every scan needs.
    pub tables: Tables,
    /// What a finding says.
    pub reasons: Reasons,
    /// What is needed to look at links.
    pub addresses: Addresses,
    /// What else people read.
    pub sayings: Sayings,
}

/// What every scan needs: numbers, and as few texts as possible, for each of them is memory of its own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Tables {
    /// The weights and rules: without names, reasons, regions and the web's addresses.
    pub lexicon: Lexicon,
    /// The phrases of the entries.
    pub evidence: Table,
    /// What they belong to.
    pub owners: Owners,
    /// The phrases of the markers.
    pub markers: Table,
    /// How many phrases each marker has.
    #[serde(with = "packed")]
    pub markers_have: Vec<u16>,
}

/// Ids and reasons of the entries, in one text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reasons {
    /// Of each entry the id, and the reason in each language.
    text: String,
    /// Where each of those ends, in bytes.
    #[serde(with = "packed::rising")]
    ends: Vec<u32>,
}

/// What is known of an entry: its id, and its reason in each language.
const TEXTS: usize = 4;

impl Reasons {
    fn new(entries: &[Entry]) -> Self {
        let mut reasons = Reasons::default();
        for Entry { id, reason: Localized { zh_cn, zh_tw, en }, .. } in entries {
            for text in [id, zh_cn, zh_tw, en] {
                reasons.text.push_str(text);
                reasons.ends.push(reasons.text.len() as u32);
            }
        }
        reasons
    }

    fn text(&self, entry: usize, which: usize) -> &str {
        let at = entry * TEXTS + which;
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start as usize..self.ends[at] as usize]
    }

    /// Id of an entry.
    pub fn id(&self, entry: usize) -> &str {
        self.text(entry, 0)
    }

    /// Why an entry counts.
    pub fn reason(&self, entry: usize, language: Language) -> &str {
        let which = match language {
            Language::ZhCn => 1,
            Language::ZhTw => 2,
            Language::En => 3,
        };
        self.text(entry, which)
    }
}

/// What is needed to look at links.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Addresses {
    /// Whose the web's addresses are. Of the institutions' names only those in ASCII, which may be in an address.
    pub web: Web,
    /// All names of its institutions, in the order of [`Web::names`].
    pub names: Table,
    /// For each of those: twice its institution's index, and one more for a tag.
    #[serde(with = "packed")]
    pub owners: Vec<u16>,
}

/// The lexicon as people read it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sayings {
    /// All but the phrases of entries and markers, the classes, and the web; stored without what is elsewhere: see
    /// [`Sayings::complete`].
    pub lexicon: Lexicon,
    /// The unbroken phrases that are written otherwise than they fold, and how; ordered.
    pub written: Vec<(u32, String)>,
}

impl Addresses {
    fn new(mut web: Web) -> Self {
        let names = Table::new(web.names().map(|name| name.text), &[]);
        let owners = web.names().map(|name| name.institution as u16 * 2 + u16::from(name.tag)).collect();
        for institution in &mut web.institutions {
            institution.names.retain(|name| name.is_ascii());
            institution.tags.clear();
        }
        Addresses { web, names, owners }
    }
}

impl Sayings {
    /// With what is stored elsewhere: weights and rules in the `lexicon` of the tables, ids and reasons of the entries.
    pub fn complete(self, lexicon: &Lexicon, reasons: &Reasons) -> Self {
        let Lexicon { scams, markers, regions, .. } = self.lexicon;
        let mut lexicon = Lexicon { scams, markers, regions, ..lexicon.clone() };
        for (at, entry) in lexicon.entries.iter_mut().enumerate() {
            let reason = |language| reasons.reason(at, language).to_owned();
            entry.id = reasons.id(at).to_owned();
            entry.reason =
                Localized { zh_cn: reason(Language::ZhCn), zh_tw: reason(Language::ZhTw), en: reason(Language::En) };
        }
        Sayings { lexicon, ..self }
    }
}

/// What the phrases of the entries belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owners {
    /// How many phrases each entry has.
    #[serde(with = "packed")]
    pub have: Vec<u16>,
    /// The phrases that are only ever written so to dodge filters; ordered.
    #[serde(with = "packed")]
    pub disguises: Vec<u32>,
    /// The phrases that are, or may be, part of an address; ordered.
    #[serde(with = "packed")]
    pub addresses: Vec<u32>,
    /// The literals that stand in nothing but such disguises; ordered.
    #[serde(with = "packed")]
    pub unmeant: Vec<u32>,
}

impl Compiled {
    /// Compiles a lexicon.
    pub fn new(mut lexicon: Lexicon) -> Self {
        let phrases = lexicon.entries.iter().flat_map(|entry| &entry.phrases).map(|phrase| phrase.text.as_str());
        let have: Vec<u16> = lexicon.entries.iter().map(|entry| entry.phrases.len() as u16).collect();
        let evidence = Table::owned(phrases, &lexicon.classes, &have);
        let markers = lexicon.markers.iter().flat_map(|marker| &marker.phrases);
        let markers = Table::new(markers.map(String::as_str), &lexicon.classes);
        let owners = Owners::new(&lexicon, have, &evidence);
        let written = written(&lexicon);
        let markers_have = lexicon.markers.iter().map(|marker| marker.phrases.len() as u16).collect();
        let addresses = Addresses::new(std::mem::take(&mut lexicon.web));
        lexicon.classes.clear();
        lexicon.entries.iter_mut().for_each(|entry| entry.phrases.clear());
        lexicon.markers.iter_mut().for_each(|marker| marker.phrases.clear());
        let tables = Tables { lexicon: bare(&lexicon), evidence, owners, markers, markers_have };
        let reasons = Reasons::new(&lexicon.entries);
        let Lexicon { scams, markers, regions, .. } = lexicon;
        let sayings = Sayings { lexicon: Lexicon { scams, markers, regions, ..Lexicon::default() }, written };
        Compiled { tables, reasons, addresses, sayings }
    }
}

/// The lexicon without what only people read.
fn bare(lexicon: &Lexicon) -> Lexicon {
    let nothing = Localized::default;
    let scam = |scam: &Scam| Scam { id: scam.id.clone(), name: nothing(), rule: nothing(), advice: nothing() };
    let entry = |entry: &Entry| Entry { id: String::new(), reason: nothing(), phrases: vec![], ..*entry };
    let marker = |marker: &Marker| Marker { id: String::new(), phrases: vec![], ..*marker };
    Lexicon {
        scams: lexicon.scams.iter().map(scam).collect(),
        entries: lexicon.entries.iter().map(entry).collect(),
        markers: lexicon.markers.iter().map(marker).collect(),
        regions: vec![],
        ..lexicon.clone()
    }
}

fn written(lexicon: &Lexicon) -> Vec<(u32, String)> {
    let phrases = lexicon.entries.iter().flat_map(|entry| &entry.phrases).zip(0u32..);
    let plain = |text: &str| !text.contains(['…', '#', '{']);
    let written = phrases.filter(|(phrase, _)| {
        !phrase.disguise && plain(&phrase.text) && *Folded::new(&phrase.text).text() != phrase.text
    });
    written.map(|(phrase, at)| (at, phrase.text.clone())).collect()
}

impl Owners {
    fn new(lexicon: &Lexicon, have: Vec<u16>, evidence: &Table) -> Self {
        let phrases = || lexicon.entries.iter().flat_map(|entry| &entry.phrases).zip(0u32..);
        let disguises: Vec<u32> = phrases().filter(|(phrase, _)| phrase.disguise).map(|(_, at)| at).collect();
        let addresses = phrases().filter(|(phrase, _)| phrase.text.contains(['.', '/', ':']));
        Owners {
            have,
            addresses: addresses.map(|(_, at)| at).collect(),
            unmeant: evidence.uncounted(|phrase| disguises.binary_search(&phrase).is_err()),
            disguises,
        }
    }
}
