//! Counts what the lexicon covers: for each file the entries of each kind, the wordings in each script, the sources.

use super::raw::RawFile;
use super::source::File;
use std::collections::{BTreeMap, BTreeSet};

/// What one file of the lexicon covers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The file's stem: a scam type or `common`.
    pub name: String,
    /// Entries of each kind.
    pub kinds: BTreeMap<String, usize>,
    /// Wordings in simplified Chinese, traditional Chinese, English, and in disguise.
    pub wordings: [usize; 4],
    /// Wordings that name a class, and so stand for many.
    pub patterns: usize,
    /// Seed documents quoted and public sources named.
    pub sources: BTreeSet<String>,
}

/// The coverage of each of the `files` that holds entries. Files that do not parse are left out: the build names their faults.
pub fn coverage(files: &[File]) -> Vec<Coverage> {
    let parsed = files.iter().filter_map(|file| Some((file, toml::from_str::<RawFile>(&file.text).ok()?)));
    parsed.filter(|(_, raw)| !raw.entry.is_empty()).map(|(file, raw)| cover(file, raw)).collect()
}

fn cover(file: &File, raw: RawFile) -> Coverage {
    let mut coverage = Coverage { name: file.stem().to_owned(), ..Coverage::default() };
    for entry in raw.entry {
        let entry = entry.into_inner();
        *coverage.kinds.entry(entry.kind.into_inner()).or_default() += 1;
        let scripts = [&entry.hans, &entry.hant, &entry.en, &entry.disguise];
        for (count, wordings) in coverage.wordings.iter_mut().zip(scripts) {
            *count += wordings.len();
            coverage.patterns += wordings.iter().filter(|wording| wording.get_ref().contains('{')).count();
        }
        let from = entry.from.into_inner();
        coverage.sources.extend(from.seed.or(from.public));
    }
    coverage
}
