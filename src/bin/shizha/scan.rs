//! `shizha scan`: reports for lines of JSON.

use clap::Args;
use serde::{Deserialize, Serialize};
use shizha::{Input, Language, Link, Linked, Report, Said, ScanOptions, Scanner};
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

/// Options of `scan`.
#[derive(Args)]
pub struct Arguments {
    /// Read and write JSON lines; the only format there is
    #[arg(long)]
    jsonl: bool,
    /// Language of the reasons: zh-CN, zh-TW or en
    #[arg(long, default_value = "zh-CN", value_parser = parse_language)]
    language: Language,
}

fn parse_language(name: &str) -> Result<Language, String> {
    serde_json::from_value(name.into()).map_err(|_| "expected zh-CN, zh-TW or en".to_owned())
}

/// One line of input: a text or a thread, and optionally where its links lead and the host of the page it stands on.
#[derive(Deserialize)]
pub struct Line {
    text: Option<String>,
    thread: Option<Vec<String>>,
    #[serde(default)]
    links: Vec<Link>,
    #[serde(default)]
    host: String,
}

impl Line {
    /// Reads a line of JSON: the input, and the host of its page. The error says what is wrong with it.
    pub fn parse(line: &[u8]) -> Result<(Input, String), String> {
        let mut line: Line = serde_json::from_slice(line).map_err(|e| format!("not a valid line: {e}"))?;
        let said = match (line.text, line.thread) {
            (Some(text), None) => Said::Text(text),
            (None, Some(thread)) => Said::Thread(thread),
            (Some(_), Some(_)) => return Err("both \"text\" and \"thread\": give one".to_owned()),
            (None, None) => {
                return Err("neither \"text\" (a string) nor \"thread\" (an array of strings)".to_owned());
            }
        };
        line.links.sort_by_key(|link| (link.message, link.start));
        Ok((Input::Linked(Linked { said, links: line.links }), line.host))
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Answer {
    Report(Report),
    Error { error: String },
}

/// Scans standard input. Exit code 1 when any line was bad; all others have their report.
pub fn run(scanner: &Scanner, arguments: &Arguments) -> io::Result<ExitCode> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut bad = false;
    // Lines are read as bytes: one that is not UTF-8 is one bad line, not the end.
    for (index, line) in io::stdin().lock().split(b'\n').enumerate() {
        let answer = match Line::parse(&line?) {
            Ok((input, host)) => {
                let options = ScanOptions { language: arguments.language, host, ..ScanOptions::default() };
                Answer::Report(scanner.scan(&input, &options))
            }
            Err(error) => {
                bad = true;
                Answer::Error { error: format!("line {}: {error}", index + 1) }
            }
        };
        serde_json::to_writer(&mut out, &answer)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(if bad { ExitCode::from(1) } else { ExitCode::SUCCESS })
}
