//! Where a link goes: its host, and the domain that somebody registered.

use std::cmp::Ordering;

/// The public suffixes of two labels: written by `suffixes.rs`, which says how.
const SUFFIXES: &str = include_str!(concat!(env!("OUT_DIR"), "/suffixes.txt"));
/// Longest host name there is, in bytes.
const LONGEST: usize = 253;

/// Where a link goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The host: lower case, in ASCII.
    pub host: String,
    /// What stands before an `@`: a name for the host to log in, or the address that the reader is to believe in.
    pub user: Option<String>,
    /// Where the registrable domain begins in the host, in bytes.
    registered_at: usize,
}

impl Target {
    /// Reads a link, with or without scheme; `None` when it names no host. `mailto:`, `tel:` and their kind lead nowhere.
    pub fn parse(link: &str) -> Option<Target> {
        let link = link.trim();
        let rest = match link.find("://") {
            Some(at) if matches!(&link[..at].to_ascii_lowercase()[..], "http" | "https") => &link[at + 3..],
            Some(_) => return None,
            None => link.strip_prefix("//").unwrap_or(link),
        };
        let authority = &rest[..rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len())];
        let (user, host) = match authority.rsplit_once('@') {
            Some((user, host)) => (Some(user.to_lowercase()), host),
            None => (None, authority),
        };
        let host = host.split(':').next().unwrap_or_default().trim_matches(['.', '-']).to_lowercase();
        let host = host.split('.').map(to_ascii).collect::<Option<Vec<_>>>()?.join(".");
        (host.contains('.') && host.len() <= LONGEST).then(|| Target {
            registered_at: registered_at(&host),
            host,
            user,
        })
    }

    /// Where a link that passes the reader on goes: to the address in its query, if there is one.
    pub fn passed_on(link: &str) -> Option<Target> {
        let query = link[link.find('?')? + 1..].to_lowercase();
        let rest = ["://", "%3a//", "%3a%2f%2f"].iter().find_map(|scheme| query.split_once(scheme));
        let (_, address) = rest?;
        Target::parse(&address[..address.find(['%', '&']).unwrap_or(address.len())])
    }

    /// The domain that somebody registered, by the public suffix list; the host itself where there is none, as for an address of
    /// numbers.
    pub fn registrable(&self) -> &str {
        &self.host[self.registered_at..]
    }

    /// The label that somebody chose: the first of the registrable domain.
    pub fn label(&self) -> &str {
        self.registrable().split('.').next().unwrap_or_default()
    }

    /// The host without what the registry gives: the labels that its owner chose, ordered as written.
    pub fn own_labels(&self) -> impl Iterator<Item = &str> {
        self.host[..self.registered_at].split('.').filter(|l| !l.is_empty()).chain(std::iter::once(self.label()))
    }

    /// Whether it is a bare IPv4 address.
    pub fn is_numeric(&self) -> bool {
        is_numeric(&self.host)
    }
}

fn is_numeric(host: &str) -> bool {
    host.bytes().all(|b| b.is_ascii_digit() || b == b'.')
}

/// Where the registrable domain begins in the host: one label before its public suffix.
fn registered_at(host: &str) -> usize {
    if is_numeric(host) {
        return 0;
    }
    let mut labels = host.rsplitn(4, '.');
    let (Some(top), Some(second)) = (labels.next(), labels.next()) else { return 0 };
    let suffix = if is_suffix(second, top) { top.len() + 1 + second.len() } else { top.len() };
    // A suffix alone is registered by nobody.
    host[..host.len() - suffix].strip_suffix('.').map_or(0, |rest| rest.rfind('.').map_or(0, |dot| dot + 1))
}

/// Whether names are registered below `second.top`. Cost: a binary search through 40 KB.
fn is_suffix(second: &str, top: &str) -> bool {
    let (mut low, mut high) = (0, SUFFIXES.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = SUFFIXES[..middle].rfind('\n').map_or(0, |at| at + 1);
        let end = SUFFIXES[middle..].find('\n').map_or(SUFFIXES.len(), |at| middle + at);
        let mut labels = SUFFIXES[start..end].split(' ');
        match labels.next().unwrap_or_default().cmp(top) {
            Ordering::Less => low = end + 1,
            Ordering::Greater => high = start,
            Ordering::Equal => return labels.any(|label| label == second || label == "*"),
        }
    }
    false
}

/// Whether `host` is `domain` or below it.
pub fn is_within(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|below| below.is_empty() || below.ends_with('.'))
}

/// `None` for what no host is named.
fn to_ascii(label: &str) -> Option<String> {
    if label.is_ascii() {
        let named = label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        return (named && !label.is_empty()).then(|| label.to_owned());
    }
    (label.len() <= LONGEST).then(|| punycode::encode(label).ok()).flatten().map(|code| format!("xn--{code}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_read_as_a_browser_reads_it() {
        for (link, expected) in [
            ("https://www.icbc.com.cn/x?y=1", Some(("www.icbc.com.cn", "icbc.com.cn"))),
            ("icbc.com.cn.login.example", Some(("icbc.com.cn.login.example", "login.example"))),
            ("http://icbc.com.cn@evil.example:80/", Some(("evil.example", "evil.example"))),
            ("http://evil.example\\@icbc.com.cn", Some(("evil.example", "evil.example"))),
            ("HTTPS://WWW.HSBC.COM.HK.", Some(("www.hsbc.com.hk", "hsbc.com.hk"))),
            ("someone.github.io/pay", Some(("someone.github.io", "someone.github.io"))),
            ("http://10.0.0.7/a", Some(("10.0.0.7", "10.0.0.7"))),
            ("http://раура.example", Some(("xn--80aa0cbo.example", "xn--80aa0cbo.example"))),
            ("mailto://a.example", None),
            ("javascript:void(0)", None),
            ("#top", None),
            ("", None),
            ("http://..", None),
        ] {
            let target = Target::parse(link);
            let found = target.as_ref().map(|t| (t.host.as_str(), t.registrable()));
            assert_eq!(found, expected, "{link}");
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    #[test]
    fn the_short_table_agrees_with_the_whole_list() {
        use public_suffix::{DEFAULT_PROVIDER, EffectiveTLDProvider};
        for host in [
            "www.icbc.com.cn",
            "icbc.cn",
            "a.b.gov.cn",
            "www.post.gov.tw",
            "a.com.tw",
            "a.idv.tw",
            "x.com.hk",
            "x.gov.sg",
            "a.b.co.uk",
            "a.org.au",
            "x.pages.dev",
            "a.x.github.io",
            "x.web.app",
            "x.vercel.app",
            "x.netlify.app",
            "x.blogspot.com",
            "a.b.ck",
            "x.myshopify.com",
            "a.b.example",
            "a.b.top",
            "a.co.jp",
            "a.com.my",
            "a.co.in",
            "xn--80aa0cbo.xn--p1ai",
            "a.b.c.d.e.vip",
        ] {
            let expected = DEFAULT_PROVIDER.effective_tld_plus_one(host).unwrap();
            assert_eq!(Target::parse(host).unwrap().registrable(), expected, "{host}");
        }
        assert_eq!(Target::parse("com.cn").unwrap().registrable(), "com.cn");
    }

    #[test]
    fn a_link_that_passes_on_names_its_target() {
        for (link, host) in [
            ("https://www.google.com/url?q=https://a.example/x&sa=D", Some("a.example")),
            ("https://link.zhihu.com/?target=https%3A//b.example/", Some("b.example")),
            (
                "https://eur01.safelinks.protection.outlook.com/?url=http%3A%2F%2Fc.example%2Fx&data=1",
                Some("c.example"),
            ),
            ("https://t.co/abc", None),
        ] {
            assert_eq!(Target::passed_on(link).map(|t| t.host).as_deref(), host, "{link}");
        }
    }

    #[test]
    fn the_owner_chose_all_but_the_suffix() {
        let target = Target::parse("www.a.icbc.com.cn").unwrap();
        assert_eq!(target.own_labels().collect::<Vec<_>>(), ["www", "a", "icbc"]);
        assert!(is_within("a.icbc.com.cn", "icbc.com.cn") && is_within("icbc.com.cn", "icbc.com.cn"));
        assert!(!is_within("my-icbc.com.cn", "icbc.com.cn"));
    }
}
