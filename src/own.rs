//! The user's own phrases: words he wants to be warned of, whatever else a text says.
//!
//! They are words and no patterns. They are folded like the lexicon's, and looked for in the same two readings, so that a
//! disguise of them is seen through.

use crate::disguise::{Disguises, Seen};
use crate::fold::Folded;
use crate::lexicon::{Lexicon, Localized};
use crate::phrases::Phrases;
use serde::{Deserialize, Serialize};

/// What a finding names as its source when it is one of the user's own phrases.
pub const SOURCE: &str = "own";

/// Most phrases.
pub const MOST: usize = 50;
/// Longest phrase, in UTF-16 code units.
pub const LONGEST: usize = 40;
/// Fewest letters and digits of a phrase; of one in ASCII alone, which is sooner found in everything.
const SHORTEST: usize = 2;
const SHORTEST_ASCII: usize = 4;
/// Most places that are told of one text or message.
const MOST_PLACES: usize = 96;

/// Signs that mean something to the lexicon, to patterns or to markup.
const SIGNS: &str = "…#{}<>[]\\|^$*";

/// The user's own phrases: at most 50, each of at most 40 UTF-16 code units, without pattern or markup.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<String>", into = "Vec<String>")]
pub struct OwnPhrases(Vec<String>);

impl TryFrom<Vec<String>> for OwnPhrases {
    type Error = String;

    fn try_from(phrases: Vec<String>) -> Result<Self, String> {
        if phrases.len() > MOST {
            return Err(format!("{} own phrases: at most {MOST} are looked for", phrases.len()));
        }
        for (index, phrase) in phrases.iter().enumerate() {
            check(phrase).map_err(|fault| format!("own phrase {index}: {fault}"))?;
        }
        Ok(OwnPhrases(phrases))
    }
}

impl From<OwnPhrases> for Vec<String> {
    fn from(own: OwnPhrases) -> Self {
        own.0
    }
}

fn check(phrase: &str) -> Result<(), String> {
    if phrase.encode_utf16().count() > LONGEST {
        return Err(format!("longer than {LONGEST} UTF-16 code units"));
    }
    if let Some(sign) = phrase.chars().find(|c| SIGNS.contains(*c) || c.is_control()) {
        return Err(format!("{sign:?} is no part of a word"));
    }
    let letters = phrase.chars().filter(|c| c.is_alphanumeric());
    let (count, ascii) = letters.fold((0, true), |(count, ascii), c| (count + 1, ascii && c.is_ascii()));
    let least = if ascii { SHORTEST_ASCII } else { SHORTEST };
    if count < least { Err(format!("fewer than {least} letters or digits")) } else { Ok(()) }
}

/// Why such a finding is shown.
pub fn reason() -> Localized {
    Localized {
        zh_cn: "这是您自己加的提醒词".to_owned(),
        zh_tw: "這是您自己加的提醒詞".to_owned(),
        en: "You asked to be warned of these words".to_owned(),
    }
}

/// Finds the user's own phrases.
pub struct Finder {
    phrases: Phrases,
    disguises: Disguises,
}

impl Finder {
    /// Ready to find the phrases, disguised as `lexicon` knows disguises; none where there is nothing to find. Cost: some
    /// microseconds a phrase and a respelling.
    pub fn new(own: &OwnPhrases, lexicon: &Lexicon) -> Option<Self> {
        if own.0.is_empty() {
            return None;
        }
        let known = Lexicon { respellings: lexicon.respellings.clone(), ..Lexicon::default() };
        let phrases = Phrases::new(own.0.iter().map(String::as_str), &[]);
        let markers = Phrases::new(std::iter::empty(), &[]);
        Some(Finder { disguises: Disguises::new(&known, &phrases, &[], &[], &markers), phrases })
    }

    /// Where the phrases stand in `text`, in UTF-16 code units, ordered; of those within one another the longest.
    pub fn find(&self, text: &str) -> Vec<(u32, u32)> {
        let Seen { folded, hits, .. } = self.disguises.find(&self.phrases, Folded::new(text));
        let mut spans: Vec<(u32, u32)> =
            hits.iter().map(|hit| hit.disguised.unwrap_or_else(|| folded.span(hit.start, hit.end))).collect();
        spans.sort_by_key(|&(start, end)| (start, u32::MAX - end));
        let mut reached = 0;
        spans.retain(|&(_, end)| {
            let beyond = end > reached;
            reached = reached.max(end);
            beyond
        });
        spans.truncate(MOST_PLACES);
        spans
    }
}
