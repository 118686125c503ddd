//! Addresses that only look like an institution's own.

use super::host::{Target, is_within};
use crate::lexicon::Web;
use std::collections::HashMap;

/// Shortest label, in letters, that may stand at the edge of another word, and that may be misspelt.
const EDGE: usize = 4;
const MISSPELT: usize = 6;
/// Shortest label, in letters, that is told from an ordinary word without its institution being named.
const TELLING: usize = 6;

/// Shortest label, in letters, that means its institution as one word among others, if it is also a name of it.
const NAMING: usize = 5;

/// The labels of all institutions' domains, and what they look like.
pub struct Brands {
    /// For each institution: its labels, without hyphens, and the domain of each.
    labels: Vec<Vec<(String, String)>>,
    /// The institution of each domain.
    domains: HashMap<String, usize>,
    /// What long labels look like: the institution and the domain.
    looks: HashMap<String, (usize, String)>,
    /// Labels that are names, too, and so no ordinary words: the institution and the domain.
    names: HashMap<String, (usize, String)>,
}

/// What an address resembles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resemblance {
    /// Index of the institution.
    pub institution: usize,
    /// The domain that it only looks like.
    pub domain: String,
}

impl Brands {
    /// Reads the domains of all institutions.
    pub fn new(web: &Web) -> Self {
        let mut brands =
            Brands { labels: Vec::new(), domains: HashMap::new(), looks: HashMap::new(), names: HashMap::new() };
        for (institution, entry) in web.institutions.iter().enumerate() {
            let mut labels: Vec<(String, String)> = Vec::new();
            for domain in &entry.domains {
                brands.domains.entry(domain.clone()).or_insert(institution);
                let Some(target) = Target::parse(domain) else { continue };
                let label = target.label().replace('-', "");
                if label.len() >= TELLING {
                    brands.looks.entry(look(&label)).or_insert_with(|| (institution, domain.clone()));
                }
                let same = |name: &String| name.to_lowercase().replace([' ', '-'], "") == label;
                if label.len() >= NAMING && entry.names.iter().any(same) {
                    brands.names.entry(label.clone()).or_insert_with(|| (institution, domain.clone()));
                }
                if !labels.iter().any(|(known, _)| *known == label) {
                    labels.push((label, domain.clone()));
                }
            }
            brands.labels.push(labels);
        }
        brands
    }

    /// Whether an institution, whichever, owns the host.
    pub fn is_owned(&self, host: &str) -> bool {
        self.owner(host).is_some()
    }

    /// The institution that owns the host.
    pub fn owner(&self, host: &str) -> Option<usize> {
        let starts = std::iter::once(0).chain(host.match_indices('.').map(|(at, _)| at + 1));
        starts.filter_map(|at| self.domains.get(&host[at..]).copied()).next()
    }

    /// What the address, which no institution owns, pretends to be whatever the text says: a whole official address before its
    /// own, or a label that differs from an official one in look-alike letters only.
    pub fn plain(&self, target: &Target) -> Option<Resemblance> {
        let user = target.user.as_deref().and_then(Target::parse);
        if let Some(shown) = user.filter(|shown| self.is_owned(&shown.host)) {
            let institution = self.owner(&shown.host)?;
            return Some(Resemblance { institution, domain: shown.registrable().to_owned() });
        }
        let mut labels: Vec<&str> = target.own_labels().collect();
        labels.pop();
        for from in 0..labels.len() {
            for to in (from + 2..=labels.len().min(from + 4)).rev() {
                let domain = labels[from..to].join(".");
                if let Some(&institution) = self.domains.get(&domain) {
                    return Some(Resemblance { institution, domain });
                }
            }
        }
        let label = unicode(target.label()).replace('-', "");
        let (institution, domain) = self.looks.get(&look(&label))?;
        let same = domain.split('.').next().is_some_and(|l| l.replace('-', "") == label);
        (!same).then(|| Resemblance { institution: *institution, domain: domain.clone() })
    }

    /// What the address, which no institution owns, names as one word among others, whatever the text says: `paypal-help.…`.
    pub fn joined(&self, target: &Target) -> Option<Resemblance> {
        let (institution, domain) = target.label().split('-').find_map(|word| self.names.get(word))?;
        let joined = target.label().contains('-');
        joined.then(|| Resemblance { institution: *institution, domain: domain.clone() })
    }

    /// Which of the institution's domains the address, which no institution owns, plays on: its label as a word of its own, at the
    /// edge of another, misspelt, or in look-alike letters.
    pub fn plays_on(&self, target: &Target, institution: usize) -> Option<Resemblance> {
        let words: Vec<String> = target.own_labels().flat_map(|l| l.split('-')).map(unicode).collect();
        let label = unicode(target.label()).replace('-', "");
        let played = |brand: &str| {
            if brand.len() < 3 {
                return false;
            }
            if words.iter().any(|w| w == brand || (brand.len() >= EDGE && look(w) == look(brand))) {
                return true;
            }
            if brand.len() >= EDGE && (label.starts_with(brand) || label.ends_with(brand)) {
                return true;
            }
            brand.len() >= MISSPELT && strsim::osa_distance(&label, brand) <= 1
        };
        let (_, domain) = self.labels[institution].iter().find(|(brand, _)| played(brand))?;
        Some(Resemblance { institution, domain: domain.clone() })
    }

    /// Whether one of the institution's domains holds the host.
    pub fn owns(web: &Web, institution: usize, host: &str) -> bool {
        web.institutions[institution].domains.iter().any(|domain| is_within(host, domain))
    }
}

/// A label as it is shown.
fn unicode(label: &str) -> String {
    label.strip_prefix("xn--").and_then(|code| punycode::decode(code).ok()).unwrap_or_else(|| label.to_owned())
}

/// What a label looks like at a glance: letters and digits that resemble each other become one.
fn look(label: &str) -> String {
    let mut seen = String::with_capacity(label.len());
    for c in label.chars() {
        seen.push(match c {
            '0' | 'о' | 'ο' | 'օ' => 'o',
            '1' | 'i' | 'і' | 'ı' | 'í' | 'ì' | 'ï' | 'ι' | 'ӏ' | '|' => 'l',
            '3' | 'е' | 'é' | 'è' | 'ê' | 'ë' | 'ė' | 'ẹ' => 'e',
            '5' | 'ѕ' | 'ś' | 'ş' | 'š' => 's',
            'а' | 'ɑ' | 'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' | 'ạ' | 'α' => 'a',
            'с' | 'ç' | 'ć' | 'č' => 'c',
            'р' | 'ρ' => 'p',
            'х' | 'χ' => 'x',
            'у' | 'ý' | 'ÿ' | 'γ' => 'y',
            'ԁ' => 'd',
            'һ' => 'h',
            'ј' => 'j',
            'ո' | 'ń' | 'ñ' => 'n',
            'ö' | 'ó' | 'ò' | 'ô' | 'õ' | 'ø' | 'ọ' => 'o',
            'ü' | 'ú' | 'ù' | 'û' => 'u',
            'ɡ' => 'g',
            'ν' => 'v',
            'ѡ' | 'ԝ' => 'w',
            'ь' => 'b',
            'к' | 'κ' => 'k',
            'м' => 'm',
            'т' | 'τ' => 't',
            other => other,
        });
    }
    seen.replace("rn", "m").replace("vv", "w")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    fn institution(web: &Web, domain: &str) -> usize {
        web.institutions.iter().position(|i| i.domains.iter().any(|d| d == domain)).unwrap()
    }

    #[test]
    fn some_addresses_pretend_whatever_the_text_says() {
        let web = Lexicon::embedded().web;
        let brands = Brands::new(&web);
        for (link, domain) in [
            ("http://icbc.com.cn.abc.example/x", Some("icbc.com.cn")),
            ("www.paypal.com.verify-id.example", Some("paypal.com")),
            ("http://icbc.com.cn@evil.example", Some("icbc.com.cn")),
            ("paypa1.example", Some("paypal.com")),
            ("rnicrosoft.example", Some("microsoft.com")),
            ("раураl.example", Some("paypal.com")),
            ("ιcloud.example", Some("icloud.com")),
            ("paypal.example", None),
            ("chase-the-sun.example", None),
            ("applepie.example", None),
            ("中文.example", None),
            ("someone@mail.example", None),
        ] {
            let found = brands.plain(&Target::parse(link).unwrap()).map(|r| r.domain);
            assert_eq!(found.as_deref(), domain, "{link}");
        }
    }

    #[test]
    fn a_name_joined_to_other_words_tells_by_itself() {
        let brands = Brands::new(&Lexicon::embedded().web);
        for (link, joined) in [
            ("paypal-help.example", true),
            ("my-westpac.example", true),
            ("paypal.example", false),
            ("booking-a-hotel.example", false),
            ("amazon-river.example", false),
            ("office-supplies.example", false),
            ("wise-words.example", false),
        ] {
            assert_eq!(brands.joined(&Target::parse(link).unwrap()).is_some(), joined, "{link}");
        }
    }

    #[test]
    fn others_play_on_the_institution_that_is_named() {
        let web = Lexicon::embedded().web;
        let brands = Brands::new(&web);
        for (link, domain, plays) in [
            ("icbc-vip.example", "icbc.com.cn", true),
            ("1cbc.example", "icbc.com.cn", true),
            ("icbc.pay.example", "icbc.com.cn", true),
            ("icbcjf.example", "icbc.com.cn", true),
            ("10086-jf.example", "10086.cn", true),
            ("sf-express-cn.example", "sf-express.com", true),
            ("singpots.example", "singpost.com", true),
            ("my-dbs.example", "dbs.com.sg", true),
            ("dbsons.example", "dbs.com.sg", false),
            ("points.example", "icbc.com.cn", false),
        ] {
            let found = brands.plays_on(&Target::parse(link).unwrap(), institution(&web, domain));
            assert_eq!(found.is_some(), plays, "{link}");
        }
    }
}
