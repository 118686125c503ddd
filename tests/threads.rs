//! Conversations spread over many messages (`tests/threads.toml`): what was said before counts, fades, and is named.
#![cfg(not(target_arch = "wasm32"))]

use serde::Deserialize;
use shizha::lexicon::Lexicon;
use shizha::{Input, Report, Risk, ScanOptions, Scanner};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::OnceLock;

#[derive(Deserialize)]
struct File {
    scam: BTreeMap<String, Vec<String>>,
    honest: BTreeMap<String, Vec<String>>,
}

fn file() -> File {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/threads.toml");
    toml::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn scan(messages: &[String]) -> Report {
    static SCANNER: OnceLock<Scanner> = OnceLock::new();
    SCANNER.get_or_init(Scanner::embedded).scan(&Input::Thread(messages.to_vec()), &ScanOptions::default())
}

#[test]
fn every_type_has_a_thread() {
    let types: BTreeSet<String> = Lexicon::embedded().scams.into_iter().map(|s| s.id).collect();
    assert_eq!(file().scam.into_keys().collect::<BTreeSet<_>>(), types);
}

/// A scam adds up over its messages, and the report names those it rests on: more than one, in order, none of them out of range.
#[test]
fn a_scam_spread_over_messages_is_recognised() {
    let mut faults = Vec::new();
    for (scam, messages) in file().scam {
        let report = scan(&messages);
        let named: BTreeSet<u32> = report.findings.iter().map(|f| f.message).collect();
        let quotes_are_right = report.findings.iter().all(|f| messages[f.message as usize].contains(&f.text));
        if report.risk == Risk::None || named.len() < 2 || !quotes_are_right {
            faults.push(format!("{scam}: {:?} {:.2} {named:?} {messages:?}", report.risk, report.score));
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// Nor is an honest conversation taken for a scam at any of its messages.
#[test]
fn an_honest_conversation_is_none_at_any_point() {
    let mut faults = Vec::new();
    for (name, messages) in file().honest {
        for said in 1..=messages.len() {
            let report = scan(&messages[..said]);
            if report.risk != Risk::None {
                faults.push(format!("{name} at {said}: {:?} {:?} {:#?}", report.risk, report.scam, report.findings));
                break;
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// A conversation about nothing, `length` messages long.
fn small_talk(length: usize) -> impl Iterator<Item = String> {
    ["今天天气真好", "是啊，晚上吃什么", "面条吧", "好，我去买菜", "路上慢点"]
        .into_iter()
        .cycle()
        .take(length)
        .map(str::to_owned)
}

/// A bait counts for a demand that follows soon, and no longer for one that follows 60 messages later.
#[test]
fn a_bait_of_long_ago_is_forgotten() {
    let apart = |distance: usize| {
        let bait = "在家做兼职，给商家点赞，一单一结佣金".to_owned();
        let demand = "那你先垫付100元".to_owned();
        scan(&[bait].into_iter().chain(small_talk(distance)).chain([demand]).collect::<Vec<_>>())
    };
    let soon = apart(2);
    assert_ne!(soon.risk, Risk::None, "{soon:#?}");
    assert!(soon.findings.iter().any(|f| f.message == 0) && soon.findings.iter().any(|f| f.message == 3), "{soon:#?}");
    let scores: Vec<f64> = [2, 10, 25, 60].map(|distance| apart(distance).score).to_vec();
    assert!(scores.is_sorted_by(|a, b| a >= b) && scores[3] < scores[0], "it fades: {scores:?}");
    assert_eq!(apart(60).risk, Risk::None);
}

/// After an honest conversation the same demand is as harmless as ever, and a scam as plain.
#[test]
fn an_honest_conversation_does_not_cover_a_scam() {
    let file = file();
    let honest = &file.honest["bank-helps-victim"];
    for scam in ["task", "police", "loan", "friend"] {
        let thread: Vec<String> = honest.iter().chain(&file.scam[scam]).cloned().collect();
        assert_ne!(scan(&thread).risk, Risk::None, "{scam}");
    }
}

/// A scammer who says that he works with the police, or sends a warning first, is still heard.
#[test]
fn talk_about_scams_does_not_cover_a_thread() {
    let warning = "提醒大家谨防电信诈骗，警方近日抓获诈骗团伙，受害人被骗80万元，请勿相信陌生人".to_owned();
    let mut faults = Vec::new();
    for (scam, messages) in file().scam.into_iter().filter(|(scam, _)| scam != "lead") {
        let thread: Vec<String> =
            [warning.clone(), "我们和反诈中心合作，绝对不是诈骗".to_owned()].into_iter().chain(messages).collect();
        if scan(&thread).risk == Risk::None {
            faults.push(format!("{scam}: {:.2}", scan(&thread).score));
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}
