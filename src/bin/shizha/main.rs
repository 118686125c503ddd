//! The native command: `scan` gives reports for lines of JSON, `evaluate` measures on labelled text.

mod evaluate;
mod scan;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Recognises telecom and online fraud in text.
#[derive(Parser)]
#[command(version)]
struct Command {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Scan one JSON object per line of standard input ({"text": "..."} or {"thread": ["...", ...]}), one report per line
    Scan(scan::Arguments),
    /// Measure on labelled text: files with {"text", "label", "category"} per line
    Evaluate(evaluate::Arguments),
}

fn main() -> ExitCode {
    let outcome = match Command::parse().action {
        Action::Scan(arguments) => scan::run(&arguments),
        Action::Evaluate(arguments) => evaluate::run(&arguments),
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
