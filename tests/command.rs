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
    // A command that stops at a fault may be gone before it has read anything.
    let written = child.stdin.take().unwrap().write_all(input);
    assert!(written.is_ok() || written.is_err_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe));
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
fn a_line_may_say_where_its_links_lead() {
    let line = |href: &str| {
        format!(
            r#"{{"text": "【顺丰】您的包裹地址有误，请点击更新", "host": "mail.example", "links": [{{"start": 15, "end": 17, "href": "{href}"}}]}}"#
        )
    };
    let input = format!("{}\n{}\n", line("https://kd.example/x"), line("https://www.sf-express.com/x"));
    let reports = lines(&shizha(&["scan", "--jsonl"], input.as_bytes()));
    let foreign = |report: &Value| report["findings"].to_string().contains("link.foreign");
    assert_eq!(reports.iter().map(foreign).collect::<Vec<_>>(), [true, false], "{reports:?}");
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

/// A copy of `seeds/` that a test may write to.
fn copy_of_seeds(name: &str) -> std::path::PathBuf {
    let from = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let to = std::env::temp_dir().join(format!("shizha-{name}-{}", std::process::id()));
    for part in ["", "lexicon", "documents"] {
        std::fs::create_dir_all(to.join(part)).unwrap();
        for file in std::fs::read_dir(from.join(part)).unwrap().map(|f| f.unwrap().path()).filter(|f| f.is_file()) {
            std::fs::copy(&file, to.join(part).join(file.file_name().unwrap())).unwrap();
        }
    }
    to
}

#[test]
fn fitting_keeps_each_weight_near_the_one_given_by_hand_and_names_bad_lines() {
    let seeds = copy_of_seeds("fit");
    let rows = seeds.join("rows.jsonl");
    let scam = "{\"label\": \"scam\", \"text\": \"老师带单稳赚不赔，加微信abc12345进群\"}\n";
    let legit = "{\"label\": \"legit\", \"text\": \"您的订单已退款，请联系客服\"}\n";
    std::fs::write(&rows, format!("{}{}oops\n", scam.repeat(20), legit.repeat(20))).unwrap();
    let arguments = ["fit", "--seeds", seeds.to_str().unwrap(), rows.to_str().unwrap()];
    let output = shizha(&arguments, b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("rows.jsonl:41: "), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("other sources"));
    let weights = std::fs::read_to_string(seeds.join("weights.toml")).unwrap();
    let changed: Vec<_> = weights.lines().filter_map(|line| line.split_once(" = ")?.1.split_once(" # ")).collect();
    assert!(!changed.is_empty());
    for (fitted, hand) in changed {
        let (fitted, hand): (f32, f32) = (fitted.parse().unwrap(), hand.parse().unwrap());
        assert!((0.39 * hand..=2.01 * hand).contains(&fitted), "{fitted} for {hand}");
    }
    let again = shizha(&arguments, b"");
    assert_eq!((weights, output.stdout), (std::fs::read_to_string(seeds.join("weights.toml")).unwrap(), again.stdout));
    std::fs::remove_dir_all(seeds).unwrap();
}

#[test]
fn fitted_weights_of_unknown_entries_are_faults() {
    let seeds = copy_of_seeds("weights");
    std::fs::write(seeds.join("weights.toml"), "[weights]\n\"task.nothing\" = 1\n\"police.safe-account\" = -1\n")
        .unwrap();
    let output = shizha(&["scan", "--jsonl", "--seeds", seeds.to_str().unwrap()], b"");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(errors.contains("weights.toml:1: no entry is called `task.nothing`: fit anew"), "{errors}");
    assert!(errors.contains("`police.safe-account`: weight -1 is not above 0 and at most 5"), "{errors}");
    std::fs::remove_dir_all(seeds).unwrap();
}

/// `cargo run -- coverage > seeds/coverage.md` brings it up to date.
#[test]
fn the_report_of_what_the_lexicon_covers_is_up_to_date() {
    let seeds = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let output = shizha(&["coverage", "--seeds", seeds.to_str().unwrap()], b"");
    let kept = std::fs::read_to_string(seeds.join("coverage.md")).unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), kept, "run: cargo run -- coverage > seeds/coverage.md");
}

#[test]
fn evaluate_tells_what_disguise_leaves() {
    let file = std::env::temp_dir().join(format!("shizha-disguise-{}.jsonl", std::process::id()));
    std::fs::write(
        &file,
        format!("{{\"text\": \"{SCAM}\", \"label\": \"scam\"}}\n{{\"text\": \"在吗\", \"label\": \"legit\"}}\n"),
    )
    .unwrap();
    let all = shizha(&["evaluate", file.to_str().unwrap(), "--disguise", "all"], b"");
    let unknown = shizha(&["evaluate", file.to_str().unwrap(), "--disguise", "hat"], b"");
    std::fs::remove_file(&file).unwrap();
    let out = String::from_utf8_lossy(&all.stdout);
    assert_eq!(out.lines().filter(|l| l.trim_start().starts_with("in disguise: ")).count(), 20, "{out}");
    let wide = out.lines().find(|l| l.contains("full-width")).unwrap();
    assert!(
        wide.contains("kept 100.00 % of     1 scams") && wide.contains("of     1 legit suspicious  0.00 %"),
        "{wide}"
    );
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("homophones"));
}
