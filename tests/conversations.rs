//! The demo's conversations: every scam is recognised for what it is, no honest look-alike is.
#![cfg(not(target_arch = "wasm32"))]

mod examples;

use examples::files;
use shizha::{Input, Report, Risk, ScanOptions, Scanner};

fn scan(scanner: &Scanner, input: Input) -> Report {
    scanner.scan(&input, &ScanOptions::default())
}

#[test]
fn every_scam_is_recognised_as_a_thread_and_as_one_text() {
    let scanner = Scanner::embedded();
    let mut missed = Vec::new();
    for (id, file) in files() {
        let texts = file.scam.texts();
        let thread = scan(&scanner, Input::Thread(texts.clone()));
        let text = scan(&scanner, Input::Text(texts.join("\n")));
        for (how, report) in [("thread", thread), ("text", text)] {
            if report.risk == Risk::None {
                missed.push(format!("{id} as {how}: {report:#?}"));
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn no_look_alike_is_taken_for_a_scam() {
    let scanner = Scanner::embedded();
    let mut alarms = Vec::new();
    for (id, file) in files() {
        let texts = file.lookalike.texts();
        let inputs = [Input::Thread(texts.clone()), Input::Text(texts.join("\n"))];
        let single = texts.into_iter().map(Input::Text);
        for input in inputs.into_iter().chain(single) {
            let report = scan(&scanner, input.clone());
            if report.risk != Risk::None {
                alarms.push(format!("{id}: {input:?}\n{report:#?}"));
            }
        }
    }
    assert!(alarms.is_empty(), "{}", alarms.join("\n"));
}
