//! Scams in the coat of those who warn of scams, and warnings that quote a scam in full (`tests/coats/*.toml`).
#![cfg(not(target_arch = "wasm32"))]

use serde::Deserialize;
use shizha::lexicon::Lexicon;
use shizha::{Input, Report, Risk, ScanOptions, Scanner};
use std::collections::BTreeSet;
use std::fs;
use std::sync::OnceLock;

#[derive(Deserialize)]
struct File {
    pair: Vec<Pair>,
}

#[derive(Deserialize)]
struct Pair {
    scam: String,
    coat: Said,
    warning: Said,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Said {
    Text(String),
    Thread(Vec<String>),
}

impl Said {
    fn input(&self) -> Input {
        match self {
            Said::Text(text) => Input::Text(text.clone()),
            Said::Thread(messages) => Input::Thread(messages.clone()),
        }
    }

    fn text(&self) -> String {
        match self {
            Said::Text(text) => text.clone(),
            Said::Thread(messages) => messages.join("\n"),
        }
    }
}

const FILES: [&str; 3] = ["hans", "hant", "en"];

fn pairs(file: &str) -> Vec<Pair> {
    let path = format!("{}/tests/coats/{file}.toml", env!("CARGO_MANIFEST_DIR"));
    let file: File = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    file.pair
}

fn scan(input: &Input) -> Report {
    static SCANNER: OnceLock<Scanner> = OnceLock::new();
    SCANNER.get_or_init(Scanner::embedded).scan(input, &ScanOptions::default())
}

/// Collects what is not as it should be, so that one run shows all of it.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    fn check(&mut self, name: &str, input: &Input, right: impl Fn(&Report) -> bool) {
        let report = scan(input);
        if !right(&report) {
            self.0.push(format!("{name}: {:?} {:?} {:.2}: {input:?}", report.risk, report.scam, report.score));
        }
    }
}

impl Drop for Faults {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert!(self.0.is_empty(), "{} faults\n{}", self.0.len(), self.0.join("\n"));
        }
    }
}

fn flagged(report: &Report) -> bool {
    report.risk >= Risk::Suspicious
}

fn silent(report: &Report) -> bool {
    report.risk == Risk::None
}

#[test]
fn every_type_has_a_pair_in_every_script() {
    let types: BTreeSet<String> = Lexicon::embedded().scams.into_iter().map(|s| s.id).collect();
    for file in FILES {
        let paired: BTreeSet<String> = pairs(file).into_iter().map(|p| p.scam).collect();
        assert_eq!(paired, types, "{file}");
    }
}

/// `lead` alone is never a warning of its own: its coat may go unnoticed, its warning may not be noticed.
#[test]
fn a_coat_does_not_hide_a_scam() {
    let mut faults = Faults::default();
    for file in FILES {
        for pair in pairs(file).iter().filter(|p| p.scam != "lead") {
            faults.check(&format!("{file} {}", pair.scam), &pair.coat.input(), flagged);
        }
    }
}

#[test]
fn a_warning_that_quotes_a_scam_is_none() {
    let mut faults = Faults::default();
    for file in FILES {
        for pair in pairs(file) {
            faults.check(&format!("{file} {}", pair.scam), &pair.warning.input(), silent);
        }
    }
}

/// Chats are also selected and pasted as one text.
#[test]
fn a_thread_of_warnings_is_none_as_one_text() {
    let mut faults = Faults::default();
    for file in FILES {
        for pair in pairs(file) {
            faults.check(&format!("{file} {}", pair.scam), &Input::Text(pair.warning.text()), silent);
        }
    }
}

/// About 2000 characters of warnings: of one file's own, in their order, starting at the `from`th.
fn warnings(file: &str, from: usize) -> String {
    let pairs = pairs(file);
    let texts = pairs.iter().cycle().skip(from).map(|p| p.warning.text());
    let mut article = String::new();
    for text in texts {
        article.push_str(&text);
        article.push('\n');
        if article.chars().count() > 2000 {
            break;
        }
    }
    article
}

/// A scam cannot hide behind a page of warnings: before it, behind it, or both.
#[test]
fn a_page_of_warnings_does_not_hide_a_scam() {
    let mut faults = Faults::default();
    for file in FILES {
        for (number, pair) in pairs(file).iter().enumerate().filter(|(_, p)| p.scam != "lead") {
            let (scam, page) = (pair.coat.text(), warnings(file, number + 1));
            for (how, text) in [
                ("after", format!("{page}{scam}")),
                ("before", format!("{scam}\n{page}")),
                ("between", format!("{page}{scam}\n{page}")),
            ] {
                faults.check(&format!("{file} {} {how}", pair.scam), &Input::Text(text), flagged);
            }
        }
    }
}

/// An article may quote every scam there is.
#[test]
fn an_article_of_quoted_scams_is_none() {
    let mut faults = Faults::default();
    for file in FILES {
        let article: Vec<String> = pairs(file).iter().map(|p| p.warning.text()).collect();
        faults.check(file, &Input::Text(article.join("\n")), silent);
        faults.check(file, &Input::Text(article.join(" ")), silent);
        if file != "en" {
            faults.check(file, &Input::Thread(article), silent);
        }
    }
}

/// Words of several scams, each in its own innocent place of a long page, never add up; close together they would.
#[test]
fn distant_words_of_a_long_page_do_not_add_up() {
    let filler = "会议讨论了明年的工作安排，各部门交流了经验，食堂下周开始供应早餐。".repeat(25);
    let words = ["在家兼职刷单，佣金日结", "先垫付本金再返还", "加微信abc12345进群", "今天之内有效，不要告诉任何人"];
    assert!(flagged(&scan(&Input::Text(words.join("，")))));
    let page = words.map(|word| format!("{filler}{word}。")).concat();
    assert!(silent(&scan(&Input::Text(page))), "one by one");
    let pages = words.map(|word| format!("{word}。\n{filler}\n")).concat().repeat(5);
    assert!(silent(&scan(&Input::Text(pages))), "again and again");
}
