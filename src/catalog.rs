//! The catalog: what a caller needs to explain a report, in one language.

use crate::lexicon::{HotlineEntry, Language, Lexicon, Localized, RegionEntry, Scam};
use crate::report::{Catalog, Hotline, Region, ScamType};

impl Lexicon {
    /// Names, rules, advice and hotlines in one language.
    pub fn catalog(&self, language: Language) -> Catalog {
        let text = |t: &Localized| t.get(language).to_owned();
        let scam =
            |s: &Scam| ScamType { id: s.id.clone(), name: text(&s.name), rule: text(&s.rule), advice: text(&s.advice) };
        let hotline = |h: &HotlineEntry| Hotline {
            purpose: h.purpose,
            label: text(&h.label),
            number: h.number.clone(),
            sms: h.sms.clone(),
            url: h.url.clone(),
            note: text(&h.note),
        };
        let region = |r: &RegionEntry| Region {
            id: r.id.clone(),
            name: text(&r.name),
            hotlines: r.hotlines.iter().map(hotline).collect(),
        };
        Catalog { scams: self.scams.iter().map(scam).collect(), regions: self.regions.iter().map(region).collect() }
    }
}
