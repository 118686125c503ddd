//! Reads and checks the institutions and hosts of `seeds/institutions.toml`.

use super::{File, Institution, RawInstitution, Reader};
use std::collections::HashSet;
use toml::Spanned;

impl Reader<'_> {
    pub fn institution(&mut self, file: &File, raw: Spanned<RawInstitution>) {
        let raw = raw.into_inner();
        let id = raw.id.get_ref().clone();
        let kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.is_empty() || !id.chars().all(kebab) {
            self.fail(file, &raw.id, format!("id `{id}`: expected name-in-kebab-case"));
        }
        if let Some(first) = self.ids.insert(format!("institution {id}"), file.path.clone()) {
            self.fail(file, &raw.id, format!("institution `{id}` is listed twice, first in {first}"));
        }
        let region = raw.region.get_ref();
        if !(2..=4).contains(&region.len()) || !region.chars().all(|c| c.is_ascii_uppercase()) {
            self.fail(file, &raw.region, format!("`{id}`: region `{region}`: expected a code such as CN, or INTL"));
        }
        if raw.names.get_ref().is_empty() {
            self.fail(file, &raw.names, format!("`{id}` has no name"));
        }
        if raw.domains.get_ref().is_empty() {
            self.fail(file, &raw.domains, format!("`{id}` has no domain"));
        }
        let names = self.names(file, &id, raw.names.into_inner());
        let tags = self.names(file, &id, raw.tags);
        let domains = self.hosts(file, &id, raw.domains.into_inner());
        self.lexicon.web.institutions.push(Institution { names, tags, domains });
    }

    fn names(&mut self, file: &File, id: &str, names: Vec<Spanned<String>>) -> Vec<String> {
        for name in &names {
            if name.get_ref().trim().chars().count() < 2 || name.get_ref().contains(['…', '#']) {
                self.fail(
                    file,
                    name,
                    format!("`{id}`: name \"{}\": expected two characters or more, no gap", name.get_ref()),
                );
            }
        }
        names.into_iter().map(Spanned::into_inner).collect()
    }

    /// Host names, each once: lower case, in ASCII, without scheme, port or path.
    pub fn hosts(&mut self, file: &File, list: &str, hosts: Vec<Spanned<String>>) -> Vec<String> {
        let mut seen = HashSet::new();
        for host in &hosts {
            let name = host.get_ref();
            if let Err(reason) = check_host(name) {
                self.fail(file, host, format!("`{list}`: domain \"{name}\": {reason}"));
            } else if !seen.insert(name.clone()) {
                self.fail(file, host, format!("`{list}`: domain \"{name}\" is listed twice"));
            }
        }
        hosts.into_iter().map(Spanned::into_inner).collect()
    }
}

fn check_host(name: &str) -> Result<(), &'static str> {
    let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let label = |l: &str| !l.is_empty() && !l.starts_with('-') && !l.ends_with('-') && l.chars().all(letter);
    if !name.split('.').all(label) {
        return Err("expected a host name in lower case, such as icbc.com.cn");
    }
    // "gov" belongs to one government, as a whole; no other top-level domain belongs to anybody listed here.
    if !name.contains('.') && name != "gov" {
        return Err("a top-level domain is nobody's own");
    }
    Ok(())
}
