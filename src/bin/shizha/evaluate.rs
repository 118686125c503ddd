//! `shizha evaluate`: how often labelled text is flagged, per file and label, as it is and in disguise.

use crate::disguises::{self, Disguise, Tables};
use crate::rows::{self, Label};
use clap::Args;
use shizha::{Input, Linked, Report, Risk, Said, ScanOptions, Scanner, Sensitivity, Trace};
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
    /// Show up to N legitimate or spam texts that were flagged, as they are or in disguise, for each file, with their evidence
    #[arg(long, value_name = "N", default_value_t = 0)]
    alarms: usize,
    /// Also break the figures down by category
    #[arg(long)]
    categories: bool,
    /// Only rows of this category
    #[arg(long)]
    category: Option<String>,
    /// How soon to warn: fewer, standard or more
    #[arg(long, default_value = "standard", value_parser = parse_sensitivity)]
    sensitivity: Sensitivity,
    /// Also disguise each text and print what remains: NAME (homophones, leet, ...) or all
    #[arg(long, value_name = "NAME", value_parser = parse_disguise)]
    disguise: Option<String>,
}

fn parse_sensitivity(name: &str) -> Result<Sensitivity, String> {
    serde_json::from_value(name.into()).map_err(|_| "expected fewer, standard or more".to_owned())
}

fn parse_disguise(name: &str) -> Result<String, String> {
    let names: Vec<_> = disguises::ALL.iter().map(|d| d.name).collect();
    let known = name == "all" || names.contains(&name);
    known.then(|| name.to_owned()).ok_or_else(|| format!("expected all, {}", names.join(", ")))
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

/// What a disguise did to verdicts.
#[derive(Default)]
struct Effect {
    /// Scams warned of as they are, and those still warned of in disguise.
    scams: usize,
    kept: usize,
    /// Legitimate texts in disguise.
    honest: Count,
}

impl Effect {
    fn add(&mut self, label: Label, plain: Risk, disguised: Risk) {
        match label {
            Label::Scam if plain > Risk::None => {
                self.scams += 1;
                self.kept += usize::from(disguised > Risk::None);
            }
            Label::Legit => self.honest.add(disguised),
            _ => (),
        }
    }

    fn print(&self, name: &str) {
        let percent = |n: usize, of: usize| 100.0 * n as f64 / of.max(1) as f64;
        let Effect { scams, kept, honest: Count { rows, suspicious, dangerous } } = *self;
        println!(
            "  in disguise: {name:<20} kept {:>6.2} % of {scams:>5} scams   of {rows:>5} legit suspicious {:>5.2} %, dangerous {:>5.2} %",
            percent(kept, scams),
            percent(suspicious, rows),
            percent(dangerous, rows)
        );
    }
}

/// An input in disguise, always the same for the same row.
fn disguised(disguise: &Disguise, tables: &Tables, input: &Input, row: usize) -> Input {
    let apply = |text: &String| disguise.apply(tables, text, row as u64);
    match input {
        Input::Text(text) => Input::Text(apply(text)),
        Input::Thread(thread) => Input::Thread(thread.iter().map(apply).collect()),
        // Rows carry no links; the offsets of a disguised text's links would be others.
        Input::Linked(_) => input.clone(),
    }
}

/// Evaluates every file. Exit code 1 when a file or a line could not be read; all others are measured.
pub fn run(scanner: &Scanner, arguments: &Arguments) -> io::Result<ExitCode> {
    let tables = arguments.disguise.as_ref().map(|_| Tables::new());
    let wanted = |d: &&Disguise| arguments.disguise.as_ref().is_some_and(|name| name == "all" || name == d.name);
    let chosen: Vec<&Disguise> = disguises::ALL.iter().filter(wanted).collect();
    let mut bad = false;
    for file in &arguments.files {
        println!("{}", file.display());
        if let Err(error) = evaluate(scanner, file, arguments, (tables.as_ref(), &chosen), &mut bad) {
            eprintln!("shizha: {}: {error}", file.display());
            bad = true;
        }
    }
    Ok(if bad { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

fn evaluate(
    scanner: &Scanner,
    file: &Path,
    arguments: &Arguments,
    (tables, chosen): (Option<&Tables>, &[&Disguise]),
    bad: &mut bool,
) -> io::Result<()> {
    let mut effects: Vec<Effect> = chosen.iter().map(|_| Effect::default()).collect();
    let mut labels: BTreeMap<Label, Count> = BTreeMap::new();
    let mut categories: BTreeMap<String, Count> = BTreeMap::new();
    let options = ScanOptions { sensitivity: arguments.sensitivity, ..ScanOptions::default() };
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
        let report = scanner.scan(&row.input, &options);
        let scam = row.label == Label::Scam;
        let left = if scam { &mut misses } else { &mut alarms };
        if scam == (report.risk == Risk::None) && *left > 0 {
            *left -= 1;
            println!("  {} line {} [{}]", if scam { "missed" } else { "alarm" }, row.line, row.category);
            show(scanner, &row.input, &report);
        }
        for ((disguise, effect), tables) in chosen.iter().zip(&mut effects).zip(std::iter::repeat(tables).flatten()) {
            let input = disguised(disguise, tables, &row.input, row.line);
            let after = scanner.scan(&input, &options);
            effect.add(row.label, report.risk, after.risk);
            if !scam && report.risk == Risk::None && after.risk > Risk::None && alarms > 0 {
                alarms -= 1;
                println!("  alarm in disguise ({}) line {} [{}]", disguise.name, row.line, row.category);
                show(scanner, &input, &after);
            }
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
    for (disguise, effect) in chosen.iter().zip(&effects) {
        effect.print(disguise.name);
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
