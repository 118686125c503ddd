//! `shizha fit`: fits the weights of the lexicon to labelled text.
//!
//! Each weight stays a positive multiple of the one given by hand, close to it unless the text speaks against it: fitting can
//! say how much a sign counts, never what it is a sign of. The outcome is a reviewable file, and is measured on rows and on
//! sources that it has not seen.

mod model;
mod table;
mod words;

use crate::faults;
use crate::rows;
use clap::Args;
use model::{Case, Model};
use shizha::lexicon::folder::{self, WEIGHTS};
use shizha::{Risk, Scanner};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Options of `fit`.
#[derive(Args)]
pub struct Arguments {
    /// Files of JSON lines with "text" (or "thread") and "label"; each file is a source
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Sources that are only measured, by the names of their files
    #[arg(long, value_name = "NAME")]
    only_measure: Vec<String>,
    /// Measure without writing the weights
    #[arg(long)]
    dry_run: bool,
    /// How many missed scams a false alarm costs
    #[arg(long, value_name = "N", default_value_t = 10.0)]
    caution: f32,
    /// Parts that the rows are dealt into: each is measured with weights fitted to the others; 0 measures neither rows nor sources
    /// that were not fitted to
    #[arg(long, default_value_t = 5)]
    folds: usize,
}

/// Fits, prints how well before and after, by row and by source, and writes `weights.toml` into the `seeds` folder.
pub fn run(seeds: &Path, arguments: &Arguments) -> io::Result<ExitCode> {
    let lexicon = folder::read_unfitted(seeds).map_err(faults)?;
    let scanner = Scanner::new(lexicon.clone());
    let mut cases = Vec::new();
    let mut bad = false;
    for file in &arguments.files {
        let source = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for row in rows::read(file)? {
            match row {
                Ok(row) => cases.push(Case::new(&scanner, &source, row.label, row.input)),
                Err(error) => {
                    eprintln!("shizha: {error}");
                    bad = true;
                }
            }
        }
    }
    let model = Model::new(&scanner, arguments.caution);
    let fitted_to = |case: &Case| !arguments.only_measure.contains(&case.source);
    let by_hand = BTreeMap::new();
    let all = model.fit(cases.iter().filter(|case| fitted_to(case)));
    let verdicts = |factors| cases.iter().map(|case| model.verdict(case, factors)).collect::<Vec<Risk>>();
    let mut columns = vec![("by hand", verdicts(&by_hand)), ("fitted", verdicts(&all))];
    if arguments.folds > 0 {
        columns.push(("other rows", table::by_row(&model, &cases, arguments.folds, fitted_to)));
        let [by_source, unread] = table::by_source(&lexicon, &scanner, &model, &cases, fitted_to);
        columns.extend([("other sources", by_source), ("unread", unread)]);
    }
    table::print(&columns, &cases);
    if !arguments.dry_run {
        std::fs::write(seeds.join(WEIGHTS), model.written(&all))?;
    }
    Ok(if bad { ExitCode::from(1) } else { ExitCode::SUCCESS })
}
