//! The five seed articles are about scams and are none: they must never be warned of, whole or in parts.
#![cfg(not(target_arch = "wasm32"))]

use shizha::{Input, Risk, ScanOptions, Scanner};
use std::fs;

fn articles() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/seeds/documents");
    let mut articles: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap()))
        .collect();
    articles.sort();
    assert_eq!(articles.len(), 5);
    articles
}

#[track_caller]
fn assert_silent(scanner: &Scanner, name: &str, input: Input) {
    let report = scanner.scan(&input, &ScanOptions::default());
    assert_eq!(report.risk, Risk::None, "{name}: {report:#?}");
}

#[test]
fn an_article_raises_no_warning() {
    let scanner = Scanner::embedded();
    for (name, text) in articles() {
        assert_silent(&scanner, &name, Input::Text(text));
    }
}

/// A page hands its paragraphs over one by one, and a reader may select any of them.
#[test]
fn no_paragraph_of_an_article_raises_a_warning() {
    let scanner = Scanner::embedded();
    for (name, text) in articles() {
        for (number, paragraph) in text.lines().enumerate() {
            assert_silent(&scanner, &format!("{name}:{}", number + 1), Input::Text(paragraph.to_owned()));
        }
    }
}

#[test]
fn an_article_in_messages_raises_no_warning() {
    let scanner = Scanner::embedded();
    for (name, text) in articles() {
        assert_silent(&scanner, &name, Input::Thread(text.lines().map(str::to_owned).collect()));
    }
}
