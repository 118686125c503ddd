//! The native command, run as a user runs it.
#![cfg(not(target_arch = "wasm32"))]

use serde_json::Value;
use std::io::Write;
use std::process::{Command, Output, Stdio};

fn shizha(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_shizha"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn lines(output: &Output) -> Vec<Value> {
    String::from_utf8_lossy(&output.stdout).lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

const SCAM: &str = "您涉嫌洗钱，请立即把资金转到安全账户，不要告诉任何人";

#[test]
fn one_report_for_each_line_in_the_same_order() {
    let input =
        format!("{{\"text\": \"{SCAM}\"}}\n{{\"text\": \"明天一起吃饭吗\"}}\n{{\"thread\": [\"你好\", \"{SCAM}\"]}}\n");
    let output = shizha(&["scan", "--jsonl"], input.as_bytes());
    assert!(output.status.success());
    let reports = lines(&output);
    assert_eq!(reports.len(), 3);
    assert_eq!(reports[0]["risk"], "dangerous");
    assert_eq!(reports[0]["scam"], "police");
    let quiet = &reports[1];
    assert_eq!(
        (&quiet["risk"], &quiet["scam"], &quiet["findings"]),
        (&"none".into(), &Value::Null, &Value::Array(vec![]))
    );
    assert!(quiet["score"].as_f64().unwrap() < 0.5);
    assert_eq!(reports[2]["findings"][0]["message"], 1);
    for finding in reports[0]["findings"].as_array().unwrap() {
        for key in ["message", "start", "end", "text", "kind", "scam", "reason", "source"] {
            assert!(finding.get(key).is_some(), "{key} in {finding}");
        }
    }
}

#[test]
fn a_bad_line_is_named_and_the_others_are_scanned() {
    let mut input = b"{\"text\": 5}\nnot json\n{}\n\n{\"text\": \"a\", \"thread\": []}\n".to_vec();
    input.extend(b"{\"text\": \"\xff\"}\n");
    input.extend(format!("{{\"text\": \"{SCAM}\"}}").bytes());
    let output = shizha(&["scan", "--jsonl"], &input);
    assert_eq!(output.status.code(), Some(1));
    let answers = lines(&output);
    assert_eq!(answers.len(), 7);
    for (index, answer) in answers[..6].iter().enumerate() {
        let error = answer["error"].as_str().unwrap_or_else(|| panic!("{answer}"));
        assert!(error.starts_with(&format!("line {}: ", index + 1)), "{error}");
    }
    assert_eq!(answers[6]["risk"], "dangerous");
}

#[test]
fn reasons_come_in_the_language_asked_for() {
    let input = format!("{{\"text\": \"{SCAM}\"}}");
    let english = shizha(&["scan", "--jsonl", "--language", "en"], input.as_bytes());
    let reason = lines(&english)[0]["findings"][0]["reason"].as_str().unwrap().to_owned();
    assert!(reason.is_ascii() || reason.contains(['“', '”', '’']), "{reason}");
    let unknown = shizha(&["scan", "--jsonl", "--language", "fr"], b"");
    assert!(!unknown.status.success());
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("zh-CN, zh-TW or en"));
}

#[test]
fn evaluate_prints_figures_misses_and_alarms() {
    let file = std::env::temp_dir().join(format!("shizha-evaluate-{}.jsonl", std::process::id()));
    let rows = format!(
        "{{\"text\": \"{SCAM}\", \"label\": \"scam\", \"category\": \"a\"}}\n\
         {{\"text\": \"在吗\", \"label\": \"scam\", \"category\": \"b\"}}\n\
         {{\"text\": \"{SCAM}\", \"label\": \"legit\", \"category\": \"c\"}}\nbroken\n"
    );
    std::fs::write(&file, rows).unwrap();
    let output = shizha(&["evaluate", file.to_str().unwrap(), "--misses", "5", "--alarms", "5"], b"");
    std::fs::remove_file(&file).unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(1));
    assert!(err.contains(":4: "), "{err}");
    assert!(out.contains("missed line 2 [b]"), "{out}");
    assert!(out.contains("alarm line 3 [c]") && out.contains("police."), "{out}");
    let scam = out.lines().find(|l| l.trim_start().starts_with("scam ")).unwrap();
    assert!(scam.contains("2 rows") && scam.contains("50.00 %"), "{scam}");
}

#[test]
fn another_lexicon_can_be_tried_and_its_faults_are_named() {
    let folder = std::env::temp_dir().join(format!("shizha-seeds-{}", std::process::id()));
    for part in ["lexicon", "documents"] {
        std::fs::create_dir_all(folder.join(part)).unwrap();
    }
    let seeds = folder.to_str().unwrap();
    let input = format!("{{\"text\": \"{SCAM}\"}}\n");
    let empty = shizha(&["scan", "--jsonl", "--seeds", seeds], input.as_bytes());
    assert_eq!(lines(&empty)[0]["risk"], "none");
    std::fs::write(folder.join("lexicon/task.toml"), "[[entry]]\nid = 1\n").unwrap();
    let broken = shizha(&["scan", "--jsonl", "--seeds", seeds], input.as_bytes());
    assert_eq!(broken.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&broken.stderr).contains("task.toml:2: "), "{broken:?}");
    std::fs::remove_dir_all(folder).unwrap();
}
