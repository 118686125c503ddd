//! Reads a lexicon from a folder laid out like `seeds/`.

use super::model::Lexicon;
use super::source::{File, SourceError, parse};
use std::fs;
use std::path::{Path, PathBuf};

/// Reads and checks the lexicon in `seeds`: its `lexicon/*.toml`, its own `*.toml` and the quotes from its `documents/*.txt`.
///
/// # Errors
/// All faults found; a file or folder that cannot be read is one, on line 0.
pub fn read(seeds: &Path) -> Result<Lexicon, Vec<SourceError>> {
    read_files(seeds, |_| true)
}

/// Like [`read`], but with the weights as they were given by hand.
///
/// # Errors
/// Those of [`read`].
pub fn read_unfitted(seeds: &Path) -> Result<Lexicon, Vec<SourceError>> {
    read_files(seeds, |file| !file.path.ends_with(WEIGHTS))
}

/// The files of a lexicon that hold its entries.
///
/// # Errors
/// When the folder or a file of it cannot be read.
pub fn entries(seeds: &Path) -> Result<Vec<File>, Vec<SourceError>> {
    list(&seeds.join("lexicon"), "toml")
}

/// The file of fitted weights in a lexicon's folder.
pub const WEIGHTS: &str = "weights.toml";

fn read_files(seeds: &Path, wanted: impl Fn(&File) -> bool) -> Result<Lexicon, Vec<SourceError>> {
    let mut files = entries(seeds)?;
    files.extend(list(seeds, "toml")?.into_iter().filter(wanted));
    parse(&files, &list(&seeds.join("documents"), "txt")?)
}

/// The files with this extension directly in `folder`, sorted by name.
fn list(folder: &Path, extension: &str) -> Result<Vec<File>, Vec<SourceError>> {
    let unreadable = |path: &Path, error: std::io::Error| {
        vec![SourceError { file: path.display().to_string(), line: 0, reason: error.to_string() }]
    };
    let entries = fs::read_dir(folder).map_err(|error| unreadable(folder, error))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|e| e == extension));
    paths.sort();
    let read = |path: PathBuf| match fs::read_to_string(&path) {
        Ok(text) => Ok(File { text, path: path.display().to_string() }),
        Err(error) => Err(unreadable(&path, error)),
    };
    paths.into_iter().map(read).collect()
}
