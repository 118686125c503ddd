//! `shizha evaluate`: how often labelled text is flagged, per file and label.

use crate::rows::{self, Label};
use clap::Args;
use shizha::{Input, Linked, Report, Risk, Said, ScanOptions, Scanner, Trace};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Options of `evaluate`.
#[derive(Args)]
pub struct Arguments {
    /// Files of JSON lines with "text" (or "thread"), "label" and "category"
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Show up to N scams that were not flagged, for each file
    #[arg(long, value_name = "N", default_value_t = 0)]
    misses: usize,
    /// Show up to N legitimate or spam texts that were flagged, for each file, with their evidence
    #[arg(long, value_name = "N", default_value_t = 0)]
    alarms: usize,
    /// Also break the figures down by category
    #[arg(long)]
    categories: bool,
    /// Only rows of this category
    #[arg(long)]
    category: Option<String>,
}

#[derive(Default)]
struct Count {
    rows: usize,
    suspicious: usize,
    dangerous: usize,
}

impl Count {
    fn add(&mut self, risk: Risk) {
        self.rows += 1;
        self.suspicious += usize::from(risk >= Risk::Suspicious);
        self.dangerous += usize::from(risk == Risk::Dangerous);
    }

    fn print(&self, name: &str) {
        let percent = |n: usize| 100.0 * n as f64 / self.rows.max(1) as f64;
        println!(
            "  {name:<44} {:>6} rows   suspicious or more {:>7.2} %   dangerous {:>7.2} %",
            self.rows,
            percent(self.suspicious),
            percent(self.dangerous)
        );
    }
}

/// Evaluates every file. Exit code 1 when a file or a line could not be read; all others are measured.
pub fn run(scanner: &Scanner, arguments: &Arguments) -> io::Result<ExitCode> {
    let mut bad = false;
    for file in &arguments.files {
        println!("{}", file.display());
        if let Err(error) = evaluate(scanner, file, arguments, &mut bad) {
            eprintln!("shizha: {}: {error}", file.display());
            bad = true;
        }
    }
    Ok(if bad { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

fn evaluate(scanner: &Scanner, file: &Path, arguments: &Arguments, bad: &mut bool) -> io::Result<()> {
    let mut labels: BTreeMap<Label, Count> = BTreeMap::new();
    let mut categories: BTreeMap<String, Count> = BTreeMap::new();
    let (mut misses, mut alarms) = (arguments.misses, arguments.alarms);
    for row in rows::read(file)? {
        let row = match row {
            Ok(row) => row,
            Err(error) => {
                eprintln!("shizha: {error}");
                *bad = true;
                continue;
            }
        };
        if arguments.category.as_ref().is_some_and(|c| !row.category.contains(c.as_str())) {
            continue;
        }
        let report = scanner.scan(&row.input, &ScanOptions::default());
        let scam = row.label == Label::Scam;
        let left = if scam { &mut misses } else { &mut alarms };
        if scam == (report.risk == Risk::None) && *left > 0 {
            *left -= 1;
            println!("  {} line {} [{}]", if scam { "missed" } else { "alarm" }, row.line, row.category);
            show(scanner, &row.input, &report);
        }
        labels.entry(row.label).or_default().add(report.risk);
        categories.entry(format!("{} {}", row.label.name(), row.category)).or_default().add(report.risk);
    }
    for (label, count) in &labels {
        count.print(label.name());
    }
    if arguments.categories {
        for (category, count) in &categories {
            count.print(&format!("- {category}"));
        }
    }
    Ok(())
}

/// The text, the verdict, and all evidence with what it counts in its context.
fn show(scanner: &Scanner, input: &Input, report: &Report) {
    let text = match input {
        Input::Text(text) | Input::Linked(Linked { said: Said::Text(text), .. }) => text.clone(),
        Input::Thread(thread) | Input::Linked(Linked { said: Said::Thread(thread), .. }) => thread.join("\n"),
    };
    let short: String = text.replace('\n', "⏎").chars().take(300).collect();
    println!("    {:?} {:.2} {}: {short}", report.risk, report.score, report.scam.as_deref().unwrap_or("-"));
    for Trace { kind, source, text, weight } in scanner.traces(input, &ScanOptions::default()) {
        let kind = kind.map_or("Calm".to_owned(), |kind| format!("{kind:?}"));
        println!("    - {weight:.2} {kind} {source} \"{text}\"");
    }
}
