//! What the reader may want otherwise: sooner or later warnings, no warnings of some scams, warnings of his own words.
#![cfg(not(target_arch = "wasm32"))]

use shizha::{Input, Language, OwnPhrases, Report, Risk, ScanOptions, Scanner, Sensitivity};
use std::sync::LazyLock;

static SCANNER: LazyLock<Scanner> = LazyLock::new(Scanner::embedded);

fn scan(text: &str, options: &ScanOptions) -> Report {
    SCANNER.scan(&Input::Text(text.to_owned()), options)
}

const TASK: &str = "招刷单兼职，日结佣金，先垫付，做完连单返现，加微信abc12345";
const POLICE: &str = "您涉嫌洗钱，请立即把资金转到安全账户，不要告诉任何人";

/// Scams from plain to strong, and what an honest sender may write.
const TEXTS: [&str; 8] = [
    TASK,
    POLICE,
    "兼职刷单，日结，先垫付",
    "老师带单，稳赚不赔，进群领取内幕消息",
    "做任务返佣金，垫付本金",
    "您的快递丢失，加客服QQ办理理赔",
    "明天下午三点开会，请把材料带来",
    "您的订单已退款，3到5天到账，如有疑问请在应用内联系客服",
];

fn with(sensitivity: Sensitivity) -> ScanOptions {
    ScanOptions { sensitivity, ..ScanOptions::default() }
}

#[test]
fn whoever_wants_more_warnings_gets_no_fewer() {
    let (mut lowered, mut raised) = (0, 0);
    for text in TEXTS {
        let [fewer, standard, more] =
            [Sensitivity::Fewer, Sensitivity::Standard, Sensitivity::More].map(|s| scan(text, &with(s)));
        assert_eq!(standard, scan(text, &ScanOptions::default()), "{text}");
        assert!(fewer.risk <= standard.risk && standard.risk <= more.risk, "{text}");
        assert!(fewer.score <= standard.score && standard.score <= more.score, "{text}");
        lowered += usize::from(fewer.score < standard.score);
        raised += usize::from(standard.score < more.score);
    }
    assert!(lowered > 2 && raised > 2, "{lowered} lowered, {raised} raised");
}

#[test]
fn the_plainest_scams_are_warned_of_at_any_step() {
    for text in [TASK, POLICE] {
        assert_eq!(scan(text, &with(Sensitivity::Fewer)).risk, Risk::Dangerous, "{text}");
    }
}

fn without(scams: &[&str]) -> ScanOptions {
    ScanOptions { without: scams.iter().map(|&s| s.to_owned()).collect(), ..ScanOptions::default() }
}

#[test]
fn a_scam_type_that_is_switched_off_is_not_named() {
    let report = scan(TASK, &ScanOptions::default());
    assert_eq!(report.scam.as_deref(), Some("task"));
    let report = scan(TASK, &without(&["task"]));
    assert_ne!(report.scam.as_deref(), Some("task"));
    assert!(report.findings.iter().all(|f| f.scam.as_deref() != Some("task")));
    assert_eq!(scan(POLICE, &without(&["task"])), scan(POLICE, &ScanOptions::default()));
    assert_eq!(scan(TASK, &without(&["no-such-type"])), scan(TASK, &ScanOptions::default()));
}

#[test]
fn what_another_type_explains_too_is_still_warned_of() {
    let both = format!("{TASK}。{POLICE}");
    for (off, left) in [("task", "police"), ("police", "task")] {
        let report = scan(&both, &without(&[off]));
        assert_eq!((report.risk, report.scam.as_deref()), (Risk::Dangerous, Some(left)), "without {off}");
    }
}

#[test]
fn with_all_types_off_there_is_no_verdict() {
    let all: Vec<String> = SCANNER.catalog(Language::ZhCn).scams.into_iter().map(|s| s.id).collect();
    let options = ScanOptions { without: all, ..ScanOptions::default() };
    for text in TEXTS {
        assert_eq!(scan(text, &options), Report::default(), "{text}");
    }
}

fn own(phrases: &[&str]) -> ScanOptions {
    let phrases: Vec<String> = phrases.iter().map(|&p| p.to_owned()).collect();
    ScanOptions { own: OwnPhrases::try_from(phrases).unwrap(), ..ScanOptions::default() }
}

#[test]
fn the_readers_own_words_are_a_risk_and_say_that_they_are_his() {
    let text = "😀周末去听养生讲座，免费送鸡蛋";
    assert_eq!(scan(text, &ScanOptions::default()).risk, Risk::None);
    let report = scan(text, &own(&["养生讲座", "保健品"]));
    assert_eq!((report.risk, report.scam.as_deref(), report.score), (Risk::Suspicious, None, 0.5));
    let [finding] = &report.findings[..] else { panic!("{:?}", report.findings) };
    assert_eq!((finding.start, finding.end, finding.text.as_str()), (6, 10, "养生讲座"));
    assert_eq!((finding.source.as_str(), finding.reason.as_str()), ("own", "这是您自己加的提醒词"));
    assert_eq!(scan("今天天气很好", &own(&["养生讲座"])), Report::default());
}

#[test]
fn own_words_are_folded_and_their_disguises_seen_through() {
    for (phrase, text, found) in [
        ("養生講座", "来听养生讲座", "养生讲座"),
        ("养生讲座", "来听养★生.讲座吧", "养★生.讲座"),
        ("Herbal Miracle", "try our ＨＥＲＢＡＬ miracle now", "ＨＥＲＢＡＬ miracle"),
        ("herbal miracle", "try our h3rb4l m1racle now", "h3rb4l m1racle"),
        ("加微信", "➕微亻言聊", "➕微亻言"),
    ] {
        let report = scan(text, &own(&[phrase]));
        let texts: Vec<&str> = report.findings.iter().filter(|f| f.source == "own").map(|f| f.text.as_str()).collect();
        assert_eq!(texts, [found], "{phrase} in {text}");
    }
    assert_eq!(scan("herbal miracles", &own(&["miracle"])).risk, Risk::None, "whole words only");
}

#[test]
fn own_words_are_words_and_no_patterns() {
    for phrase in ["a…b…cd", "{pay}给我", "转账#元", ".*转账", "<b>转账</b>", "[转账]", "转\n账号"] {
        let error = OwnPhrases::try_from(vec!["养生讲座".to_owned(), phrase.to_owned()]).unwrap_err();
        assert!(error.starts_with("own phrase 1: "), "{phrase}: {error}");
    }
    assert_eq!(scan("aXX转账", &own(&["a.转账"])).risk, Risk::None, "a full stop is a full stop");
}

#[test]
fn own_words_have_limits() {
    let parse = |phrases: Vec<String>| OwnPhrases::try_from(phrases).map_err(|e| e.clone());
    assert!(parse(vec!["养".repeat(40)]).is_ok());
    assert_eq!(parse(vec!["养".repeat(41)]).unwrap_err(), "own phrase 0: longer than 40 UTF-16 code units");
    assert!(parse(vec!["养生".to_owned(); 50]).is_ok());
    assert_eq!(parse(vec!["养生".to_owned(); 51]).unwrap_err(), "51 own phrases: at most 50 are looked for");
    for short in ["", " ", "养", "、、养", "abc", "12"] {
        assert!(parse(vec![short.to_owned()]).unwrap_err().contains("fewer than"), "{short:?}");
    }
    let report = scan(&"养生讲座，".repeat(1000), &own(&["养生讲座"]));
    assert_eq!(report.findings.len(), 96);
}

#[test]
fn own_words_stand_beside_the_verdict() {
    let plain = scan(TASK, &ScanOptions::default());
    let report = scan(TASK, &own(&["日结佣金"]));
    assert_eq!((report.risk, &report.scam, report.score), (plain.risk, &plain.scam, plain.score));
    assert_eq!(report.findings.len(), plain.findings.len() + 1);
    assert!(report.findings.is_sorted_by_key(|f| (f.message, f.start)));
}

#[test]
fn own_words_are_found_in_each_message_and_each_input() {
    let options = own(&["养生讲座"]);
    let thread = Input::Thread(vec!["在吗".into(), "来听养生讲座".into(), "好".into()]);
    let inputs = [thread, Input::Text("养生讲座".into()), Input::Text("你好".into())];
    let reports = SCANNER.scan_all(&inputs, &options);
    assert_eq!(reports[0].findings.iter().map(|f| f.message).collect::<Vec<_>>(), [1]);
    assert_eq!(reports.iter().map(|r| r.risk).collect::<Vec<_>>(), [Risk::Suspicious, Risk::Suspicious, Risk::None]);
    for (input, report) in inputs.iter().zip(&reports) {
        assert_eq!(&SCANNER.scan(input, &options), report);
    }
}

#[test]
fn options_are_read_from_json_and_faults_named() {
    let options: ScanOptions =
        serde_json::from_str(r#"{"sensitivity": "more", "without": ["task"], "own": ["养生讲座"]}"#).unwrap();
    assert_eq!(options.sensitivity, Sensitivity::More);
    assert_eq!(options.own, own(&["养生讲座"]).own);
    for (json, fault) in [
        (r#"{"sensitivity": "most"}"#, "most"),
        (r#"{"own": ["养"]}"#, "own phrase 0: fewer than 2 letters or digits"),
        (r#"{"owner": []}"#, "owner"),
    ] {
        let error = serde_json::from_str::<ScanOptions>(json).unwrap_err().to_string();
        assert!(error.contains(fault), "{error}");
    }
}
