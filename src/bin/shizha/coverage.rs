//! `shizha coverage`: what the lexicon covers, as the table that is kept in `seeds/coverage.md`.

use crate::faults;
use shizha::lexicon::coverage::coverage;
use shizha::lexicon::folder;
use std::io;
use std::path::Path;
use std::process::ExitCode;

const KINDS: [&str; 10] =
    ["lure", "pretext", "promise", "authority", "demand", "channel", "pressure", "secrecy", "sum", "calm"];

/// Prints the table for the lexicon in `seeds`.
pub fn run(seeds: &Path) -> io::Result<ExitCode> {
    println!("# What the lexicon covers\n");
    println!(
        "Written by `shizha coverage`; the tests compare it with the lexicon. For each scam type: the concepts of each role, the"
    );
    println!(
        "wordings in simplified Chinese, traditional Chinese, English and in disguise, how many of them are patterns of classes (each"
    );
    println!("stands for many wordings), and how many sources they are drawn from.\n");
    println!("| type | {} | hans | hant | en | disguise | patterns | sources |", KINDS.join(" | "));
    println!("|---|{}", "--:|".repeat(KINDS.len() + 6));
    for row in coverage(&folder::entries(seeds).map_err(faults)?) {
        let concepts = KINDS.map(|kind| row.kinds.get(kind).map_or("–".to_owned(), ToString::to_string));
        let wordings = row.wordings.map(|count| count.to_string());
        let (concepts, wordings) = (concepts.join(" | "), wordings.join(" | "));
        println!("| {} | {concepts} | {wordings} | {} | {} |", row.name, row.patterns, row.sources.len());
    }
    Ok(ExitCode::SUCCESS)
}
