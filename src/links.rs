//! Whose the links are: a text that says it comes from an institution, and leads to an address that is not its own.
//!
//! Cheap first: a text without a link costs one look for a dot. Only a text with a link is searched for names, and only a link
//! that is nobody's own is compared with them.

mod claim;
pub mod host;
mod lookalike;

use crate::compiled::Addresses;
use crate::fold::{Folded, utf16_slice};
use crate::lexicon::{Kind, Language, Web};
use crate::report::{Link, ScanOptions};
use claim::{Names, Naming};
use host::{Target, is_within};
use lookalike::{Brands, Resemblance};

/// What a claim to be an institution counts beside a link that is not its own.
const CLAIM: f32 = 1.2;
/// The same where the page's own address only looks like the institution's.
const CLAIM_HERE: f32 = 2.0;
/// An address that is nobody's own, under a claim; more if its registry is cheap; less if it stays on the page's own site.
const FOREIGN: f32 = 1.9;
const CHEAP: f32 = 0.5;
const INTERNAL: f32 = 0.5;
/// A short link under a claim.
const SHORT: f32 = 1.2;
/// An address that looks like an institution's that is named, and one that pretends to be it, or plays on a claim.
const ALIKE_NAMED: f32 = 2.0;
const ALIKE: f32 = 3.0;
/// Words that show one address and lead to another: an institution's, or anybody's.
const MASKED: f32 = 3.0;
const MASKED_PLAIN: f32 = 1.5;
/// How far a claim reaches, in folded bytes: a passage.
const REACH: usize = 750;
/// Most links that are looked at in one text.
const MOST: usize = 32;

/// Tells whose links are.
pub struct Links {
    web: Web,
    names: Names,
    brands: Brands,
}

/// What a link says of its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Sign {
    /// What it is.
    pub what: What,
    /// Start in folded bytes.
    pub start: usize,
    /// End in folded bytes, exclusive.
    pub end: usize,
    /// How much it counts, before its context.
    pub weight: f32,
}

/// The kinds of signs, each with what its reason names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The text says that it comes from an institution, and a link does not go there.
    Claim,
    /// The same on a page whose own address only looks like the institution's.
    ClaimHere {
        /// The page's domain.
        here: String,
        /// The domain that it only looks like.
        like: String,
    },
    /// The link goes to a domain that is not the claimed institution's.
    Foreign {
        /// The institution, as the text names it.
        name: String,
        /// Where the link goes.
        to: String,
    },
    /// The link hides where it goes.
    Short {
        /// The institution, as the text names it.
        name: String,
        /// The shortener.
        to: String,
    },
    /// The link goes to a domain that only looks like an institution's.
    Alike {
        /// Where it goes.
        to: String,
        /// The domain that it only looks like.
        like: String,
    },
    /// The words of the link show another domain than it goes to.
    Masked {
        /// The domain that is shown.
        shown: String,
        /// Where it goes.
        to: String,
    },
}

/// What the links of a text say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The signs, of which each link gives at most one, and each claim one.
    pub signs: Vec<Sign>,
    /// Links to the named institution itself (folded bytes): they lead nobody astray.
    pub own: Vec<(usize, usize)>,
    /// Whether the text says that it comes from an institution, and all its links go to institutions.
    pub keeps_word: bool,
}

/// A link in a text.
struct Place {
    start: usize,
    end: usize,
    target: Target,
    /// The address that its words show, where that is not the target.
    shown: Option<Target>,
    cheap: bool,
    /// Whether the page says where it goes.
    told: bool,
}

/// A link that the text shows, as found by its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Start in folded bytes.
    pub start: usize,
    /// End in folded bytes, exclusive.
    pub end: usize,
    /// Whether its registry is cheap and hardly asks.
    pub cheap: bool,
}

impl Links {
    /// Prepares the names and domains of all institutions. Cost: about a millisecond.
    pub fn new(Addresses { web, names, owners }: Addresses) -> Self {
        Links { names: Names::new(names, &owners), brands: Brands::new(&web), web }
    }

    /// Reads the links that a text shows, and those that the page `told` of (UTF-16 code units of `original`, whose folded form is
    /// given). Linear in the text's length.
    pub fn read(
        &self,
        folded: &Folded,
        original: &str,
        shown: &[Shown],
        told: &[(u32, u32, &Link)],
        options: &ScanOptions,
    ) -> Reading {
        let places = self.places(folded, shown, told);
        if places.is_empty() {
            return Reading::default();
        }
        let covered: Vec<_> = places.iter().filter(|p| !p.told).map(|p| (p.start, p.end)).collect();
        let namings = self.names.find(folded, original, &covered);
        let here = Target::parse(&options.host);
        let text = Text { folded, original, namings: &namings, places: &places, here: here.as_ref() };
        let mut reading = Reading::default();
        let mut claimed: Vec<Naming> = Vec::new();
        for place in &places {
            if self.is_own(&text, place) {
                reading.own.push((place.start, place.end));
            } else if let Some((what, weight, claim)) = self.judge(&text, place) {
                claimed.extend(claim.filter(|c| !claimed.contains(c)));
                reading.signs.push(Sign { what, start: place.start, end: place.end, weight });
            }
        }
        let kept = |p: &Place| p.shown.is_none() && p.target.user.is_none() && self.is_institutions(&p.target);
        reading.keeps_word =
            places.iter().all(kept) && namings.iter().any(|n| n.claims && text.keeps_word(&self.web, n));
        for claim in claimed {
            let alike = here.as_ref().filter(|h| !self.brands.is_owned(&h.host));
            let alike = alike.and_then(|h| Some((h, self.brands.plays_on(h, claim.institution)?)));
            let (what, weight) = match alike {
                Some((here, Resemblance { domain, .. })) => {
                    (What::ClaimHere { here: here.registrable().to_owned(), like: domain }, CLAIM_HERE)
                }
                None => (What::Claim, CLAIM),
            };
            reading.signs.push(Sign { what, start: claim.start, end: claim.end, weight });
        }
        reading
    }

    fn places(&self, folded: &Folded, shown: &[Shown], told: &[(u32, u32, &Link)]) -> Vec<Place> {
        let text = folded.text();
        let mut places: Vec<Place> = Vec::new();
        for &(start, end, link) in told.iter().take(MOST) {
            let (start, end) = (folded.at(start), folded.at(end));
            let Some(target) = self.target(&link.href).filter(|_| start < end) else { continue };
            // Only words that are an address say where they lead; "see a.example for more" is a sentence.
            let address =
                shown.iter().find(|s| start <= s.start && s.end <= end && text[start..s.start].trim().is_empty());
            let shown = address.and_then(|s| Target::parse(&text[s.start..s.end]));
            let shown = shown.filter(|s| s.registrable() != target.registrable());
            places.push(Place { start, end, target, shown, cheap: false, told: true });
        }
        for &Shown { start, end, cheap } in shown.iter().take(MOST) {
            let start = with_foreign_letters(text, start);
            if places.iter().any(|p| p.start < end && start < p.end) {
                continue;
            }
            // "name@bank.example" writes to somebody, it opens nothing; "bank.apk" is a file.
            let Some(target) = self.target(&text[start..end]) else { continue };
            if text[..start].ends_with('@') || text[end..].starts_with('@') || target.host.ends_with(".apk") {
                continue;
            }
            places.push(Place { start, end, target, shown: None, cheap, told: false });
        }
        places
    }

    /// Where a link goes in the end, as far as it says so itself.
    fn target(&self, link: &str) -> Option<Target> {
        let target = Target::parse(link)?;
        let passed_on = any_holds(&self.web.redirectors, &target.host).then(|| Target::passed_on(link)).flatten();
        Some(passed_on.unwrap_or(target))
    }

    /// Whether the place leads to an institution that the text names.
    fn is_own(&self, text: &Text, place: &Place) -> bool {
        place.shown.is_none()
            && place.target.user.is_none()
            && self.is_institutions(&place.target)
            && text.namings.iter().any(|n| Brands::owns(&self.web, n.institution, &place.target.host))
    }

    /// Whether an institution speaks at the address: it owns the host, and lets nobody else publish there.
    fn is_institutions(&self, target: &Target) -> bool {
        self.brands.is_owned(&target.host) && !any_holds(&self.web.hosting, &target.host)
    }

    /// What the place, which is not a named institution's own, says of the text; and the claim that it belies.
    fn judge(&self, text: &Text, place: &Place) -> Option<(What, f32, Option<Naming>)> {
        let target = &place.target;
        let to = || target.registrable().to_owned();
        if let Some(shown) = &place.shown
            && !any_holds(&self.web.redirectors, &target.host)
            && !any_holds(&self.web.shorteners, &target.host)
        {
            let weight = if self.is_institutions(shown) { MASKED } else { MASKED_PLAIN };
            // An institution's many domains lead to each other.
            let kin = |i| Brands::owns(&self.web, i, &shown.host) && Brands::owns(&self.web, i, &target.host);
            if !(0..self.web.institutions.len()).any(kin) {
                // An institution's address is a claim to be that institution.
                let named = |institution| Naming { institution, start: place.start, end: place.end, claims: true };
                let claim = text.claim_near(place).or_else(|| self.brands.owner(&shown.host).map(named));
                let shown = shown.registrable().to_owned();
                return Some((What::Masked { shown, to: to() }, weight, claim));
            }
        }
        let alike = |r: Resemblance, weight, claim| Some((What::Alike { to: to(), like: r.domain }, weight, claim));
        let claim = text.claim_near(place);
        if (!self.brands.is_owned(&target.host) || target.user.is_some())
            && let Some(resemblance) = self.brands.plain(target)
        {
            return alike(resemblance, ALIKE, claim);
        }
        if any_holds(&self.web.shorteners, &target.host) {
            let claim = claim.filter(|c| !text.keeps_word(&self.web, c))?;
            // Carriers and shops use short links themselves: no reason to doubt the claim.
            return Some((What::Short { name: text.name(&claim), to: to() }, SHORT, None));
        }
        if self.is_institutions(target) || any_holds(&self.web.redirectors, &target.host) {
            return None;
        }
        if !target.is_numeric() && !self.brands.is_owned(&target.host) {
            for naming in text.near(place) {
                if let Some(resemblance) = self.brands.plays_on(target, naming.institution) {
                    let weight = if naming.claims { ALIKE } else { ALIKE_NAMED };
                    return alike(resemblance, weight, naming.claims.then_some(*naming));
                }
            }
        }
        if let Some(resemblance) = self.brands.joined(target).filter(|_| !self.brands.is_owned(&target.host)) {
            return alike(resemblance, ALIKE_NAMED, None);
        }
        let claim = claim.filter(|c| !text.keeps_word(&self.web, c))?;
        let internal = text.here.is_some_and(|here| place.told && here.registrable() == target.registrable());
        let weight = if internal { FOREIGN * INTERNAL } else { FOREIGN } + if place.cheap { CHEAP } else { 0.0 };
        Some((What::Foreign { name: text.name(&claim), to: to() }, weight, Some(claim)))
    }
}

/// A text with what was read of it.
struct Text<'a> {
    folded: &'a Folded,
    original: &'a str,
    namings: &'a [Naming],
    places: &'a [Place],
    /// The page's own address.
    here: Option<&'a Target>,
}

impl Text<'_> {
    /// Names within reach of the place, claims first.
    fn near(&self, place: &Place) -> impl Iterator<Item = &Naming> {
        let near = |n: &&Naming| n.start < place.end + REACH && place.start < n.end + REACH;
        let claims = self.namings.iter().filter(|n| n.claims);
        claims.chain(self.namings.iter().filter(|n| !n.claims)).filter(near)
    }

    fn claim_near(&self, place: &Place) -> Option<Naming> {
        self.near(place).find(|n| n.claims).copied()
    }

    /// Whether a link of the text goes to the claimed institution: its letters have other links, too, in their footers.
    fn keeps_word(&self, web: &Web, claim: &Naming) -> bool {
        let own = |p: &Place| p.target.user.is_none() && Brands::owns(web, claim.institution, &p.target.host);
        self.places.iter().any(|p| p.shown.is_none() && own(p))
    }

    /// The institution as the text writes it.
    fn name(&self, naming: &Naming) -> String {
        utf16_slice(self.original, self.folded.span(naming.start, naming.end))
    }
}

/// Where the address that is found from `start` on begins, if letters that only look Latin stand before or within it: folding
/// knows no such letters, and so the shape of a link does not, either.
fn with_foreign_letters(text: &str, start: usize) -> usize {
    let foreign = |c: char| matches!(c as u32, 0x370..=0x58F);
    if !text[..start].ends_with(foreign) {
        return start;
    }
    let part = |c: char| foreign(c) || c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    let before = text[..start].trim_end_matches(part).len();
    before + text[before..].len() - text[before..].trim_start_matches(['-', '.']).len()
}

fn any_holds(hosts: &[String], host: &str) -> bool {
    hosts.iter().any(|known| is_within(host, known))
}

impl What {
    /// The part it plays.
    pub fn kind(&self) -> Kind {
        match self {
            What::Claim | What::ClaimHere { .. } => Kind::Authority,
            _ => Kind::Channel,
        }
    }

    /// Id as it appears in a report.
    pub fn id(&self) -> &'static str {
        match self {
            What::Claim => "link.claim",
            What::ClaimHere { .. } => "link.claim-here",
            What::Foreign { .. } => "link.foreign",
            What::Short { .. } => "link.short",
            What::Alike { .. } => "link.alike",
            What::Masked { .. } => "link.masked",
        }
    }

    /// Why it counts, one plain sentence.
    pub fn reason(&self, language: Language) -> String {
        use Language::{En, ZhCn, ZhTw};
        match (self, language) {
            (What::Claim, ZhCn) => "自称是这家机构，链接却不去那里".into(),
            (What::Claim, ZhTw) => "自稱是這家機構，連結卻不去那裡".into(),
            (What::Claim, En) => "Claims to come from there, but the link does not go there".into(),
            (What::ClaimHere { here, like }, ZhCn) => format!("这个网页在 {here}，不是 {like}"),
            (What::ClaimHere { here, like }, ZhTw) => format!("這個網頁在 {here}，不是 {like}"),
            (What::ClaimHere { here, like }, En) => format!("This page is at {here}, which is not {like}"),
            (What::Foreign { name, to }, ZhCn) => format!("说是“{name}”，链接却去 {to}"),
            (What::Foreign { name, to }, ZhTw) => format!("自稱「{name}」，連結卻去 {to}"),
            (What::Foreign { name, to }, En) => format!("Says it is “{name}”, but the link goes to {to}"),
            (What::Short { name, to }, ZhCn) => format!("说是“{name}”，却用短链接 {to} 遮住去处"),
            (What::Short { name, to }, ZhTw) => format!("自稱「{name}」，卻用短網址 {to} 遮住去處"),
            (What::Short { name, to }, En) => {
                format!("Says it is “{name}”, but a short link ({to}) hides where it goes")
            }
            (What::Alike { to, like }, ZhCn) => format!("{to} 只是像 {like}，不是它的网址"),
            (What::Alike { to, like }, ZhTw) => format!("{to} 只是像 {like}，不是它的網址"),
            (What::Alike { to, like }, En) => format!("{to} only looks like {like}"),
            (What::Masked { shown, to }, ZhCn) => format!("写着 {shown}，点开却去 {to}"),
            (What::Masked { shown, to }, ZhTw) => format!("寫著 {shown}，點開卻去 {to}"),
            (What::Masked { shown, to }, En) => format!("Shows {shown}, but goes to {to}"),
        }
    }
}
