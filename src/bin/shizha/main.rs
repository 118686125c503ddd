//! The native command: `scan` gives reports for lines of JSON, `evaluate` measures on labelled text.

mod evaluate;
mod scan;

use clap::{Parser, Subcommand};
use shizha::Scanner;
use shizha::lexicon::{Lexicon, folder};
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
}

fn main() -> ExitCode {
    let command = Command::parse();
    let outcome = lexicon(command.seeds).and_then(|lexicon| match command.action {
        Action::Scan(arguments) => scan::run(&Scanner::new(lexicon), &arguments),
        Action::Evaluate(arguments) => evaluate::run(&Scanner::new(lexicon), &arguments),
    });
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

/// The lexicon built in, or that of a folder; the error lists all of its faults.
fn lexicon(seeds: Option<PathBuf>) -> io::Result<Lexicon> {
    let Some(seeds) = seeds else { return Ok(Lexicon::embedded()) };
    folder::read(&seeds).map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        io::Error::other(format!("the lexicon has faults\n{}", lines.join("\n")))
    })
}
