//! What holds for any text.
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use shizha::fold::Folded;
use shizha::{Input, Report, Risk, ScanOptions, Scanner};
use std::sync::OnceLock;

fn scanner() -> &'static Scanner {
    static SCANNER: OnceLock<Scanner> = OnceLock::new();
    SCANNER.get_or_init(Scanner::embedded)
}

fn scan(input: Input) -> Report {
    scanner().scan(&input, &ScanOptions::default())
}

/// Text that hits: pieces of real wording, disguises, and anything at all, in any order.
fn text() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        4 => prop::sample::select(vec![
            "您涉嫌洗钱", "安全账户", "请立即转账", "刷单", "日结", "先垫付", "加微信abc12345", "点击链接", "http://a.example/x",
            "不要告诉任何人", "民警", "受害人", "不要", "“", "”", "。", "，", "\n", " ", "★", "😀", "\u{200b}", "A：", "B：", "安 全",
            "ＱＱ群", "won", "claim", "£2000", "call now", "1", "13800138000", "積分", "逾期失效",
            "薇❤信", "➕", "🛰", "亻言", "车专账", "佰佳樂", "shuadan", "jia", "fr33", "c l i c k", "h*ere", "拾万", "一三捌〇", "аccоunt", "Ⓒ",
            "加\n我\n微\n信\n", "e\u{301}",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "\\PC{0,6}",
    ];
    prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

fn assert_sound(report: &Report, messages: &[String]) {
    assert!((0.0..=1.0).contains(&report.score), "{}", report.score);
    assert_eq!(report.risk == Risk::None, report.findings.is_empty());
    assert_eq!(report.risk == Risk::None, report.scam.is_none());
    assert!(report.risk < Risk::Suspicious || report.score >= 0.5);
    assert!(report.risk < Risk::Dangerous || report.score >= 0.8);
    for finding in &report.findings {
        let units: Vec<u16> = messages[finding.message as usize].encode_utf16().collect();
        let (start, end) = (finding.start as usize, finding.end as usize);
        assert!(start < end && end <= units.len(), "{finding:?}");
        assert_eq!(String::from_utf16(&units[start..end]).unwrap(), finding.text, "on character boundaries");
        assert!(!finding.reason.is_empty() && !finding.source.is_empty());
    }
    assert!(report.findings.is_sorted_by_key(|f| (f.message, f.start)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn a_report_is_sound_for_any_text(text in text()) {
        assert_sound(&scan(Input::Text(text.clone())), &[text]);
    }

    #[test]
    fn a_report_is_sound_for_any_thread(thread in prop::collection::vec(text(), 0..8)) {
        assert_sound(&scan(Input::Thread(thread.clone())), &thread);
    }

    #[test]
    fn folded_text_leads_back_to_the_original(text in text()) {
        let folded = Folded::new(&text);
        let length = text.encode_utf16().count() as u32;
        prop_assert_eq!(folded.original_length(), length);
        let mut last = 0;
        for (at, c) in folded.text().char_indices() {
            let (start, end) = folded.span(at, at + c.len_utf8());
            prop_assert!(last <= start && start < end && end <= length);
            last = end;
        }
    }

    #[test]
    fn the_same_text_has_the_same_report(text in text()) {
        prop_assert_eq!(scan(Input::Text(text.clone())), scan(Input::Text(text)));
    }
}
