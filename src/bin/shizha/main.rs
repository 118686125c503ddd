//! The native command: `scan` gives reports for lines of JSON, `evaluate` measures on labelled text.

mod coverage;
mod disguises;
mod evaluate;
mod fit;
mod rows;
mod scan;

use clap::{Parser, Subcommand};
use shizha::Scanner;
use shizha::lexicon::folder;
use shizha::lexicon::source::SourceError;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

/// Recognises telecom and online fraud in text.
#[derive(Parser)]
#[command(version)]
struct Command {
    /// Use the lexicon of this folder, laid out like seeds/, instead of the one built in
    #[arg(long, global = true, value_name = "FOLDER")]
    seeds: Option<PathBuf>,
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Scan one JSON object per line of standard input ({"text": "..."} or {"thread": ["...", ...]}), one report per line
    Scan(scan::Arguments),
    /// Measure on labelled text: files with {"text", "label", "category"} per line
    Evaluate(evaluate::Arguments),
    /// Fit the weights of the lexicon to labelled text, each held near the one given by hand
    Fit(fit::Arguments),
    /// Print what the lexicon covers, by scam type
    Coverage,
}

fn main() -> ExitCode {
    let command = Command::parse();
    let folder = |seeds: Option<PathBuf>| seeds.unwrap_or_else(|| "seeds".into());
    let outcome = match &command.action {
        Action::Scan(arguments) => scanner(command.seeds).and_then(|s| scan::run(&s, arguments)),
        Action::Evaluate(arguments) => scanner(command.seeds).and_then(|s| evaluate::run(&s, arguments)),
        Action::Fit(arguments) => fit::run(&folder(command.seeds), arguments),
        Action::Coverage => coverage::run(&folder(command.seeds)),
    };
    match outcome {
        Ok(code) => code,
        // A reader that closed the pipe has had enough: no fault.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("shizha: {error}");
            ExitCode::from(2)
        }
    }
}

/// A scanner with the lexicon built in, or with that of a folder; the error lists all of its faults.
fn scanner(seeds: Option<PathBuf>) -> io::Result<Scanner> {
    let Some(seeds) = seeds else { return Ok(Scanner::embedded()) };
    folder::read(&seeds).map_err(faults).map(Scanner::new)
}

/// One error that lists the faults of a lexicon.
fn faults(faults: Vec<SourceError>) -> io::Error {
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    io::Error::other(format!("the lexicon has faults\n{}", lines.join("\n")))
}
