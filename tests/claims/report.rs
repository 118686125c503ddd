//! What holds of any report.

use shizha::{Input, Kind, Linked, Report, Risk, Said};

/// Most findings that a verdict rests on, and most places of the reader's own words in one message, or line of a conversation.
const MOST: usize = 96;

/// The messages of an input, as a report counts them.
pub fn messages(input: &Input) -> Vec<&str> {
    match input {
        Input::Text(text) | Input::Linked(Linked { said: Said::Text(text), .. }) => vec![text],
        Input::Thread(all) | Input::Linked(Linked { said: Said::Thread(all), .. }) => {
            all.iter().map(String::as_str).collect()
        }
    }
}

/// Asserts that a report on `input` keeps what the documentation of [`Report`] promises: its score and risk agree, and each finding
/// is in order, in range, on character boundaries, quotes the text and says why.
pub fn assert_sound(report: &Report, input: &Input) {
    let messages: Vec<Vec<u16>> = messages(input).iter().map(|text| text.encode_utf16().collect()).collect();
    assert!((0.0..=1.0).contains(&report.score), "{}", report.score);
    assert_eq!(report.risk == Risk::None, report.findings.is_empty());
    assert_eq!(report.risk >= Risk::Suspicious, report.score >= 0.5, "{:?} at {}", report.risk, report.score);
    assert_eq!(report.risk == Risk::Dangerous, report.score >= 0.8, "{:?} at {}", report.risk, report.score);
    let own = report.findings.iter().all(|f| f.source == "own");
    assert_eq!(report.scam.is_none(), own, "a scam is named where there is more than the reader's own words");
    for finding in &report.findings {
        let (start, end) = (finding.start as usize, finding.end as usize);
        let units = &messages[finding.message as usize];
        assert!(start < end && end <= units.len(), "{finding:?}");
        let quoted = String::from_utf16(&units[start..end]).expect("on character boundaries");
        assert_eq!(quoted, finding.text, "{finding:?}");
        assert!(!finding.reason.is_empty() && !finding.source.is_empty(), "{finding:?}");
        assert!(finding.scam.is_none() || finding.scam == report.scam, "evidence of another scam: {finding:?}");
        assert!(finding.kind != Kind::Obfuscation || finding.source != "own", "{finding:?}");
    }
    assert!(report.findings.iter().filter(|f| f.source != "own").count() <= MOST, "a flood of findings");
    assert!(report.findings.is_sorted_by_key(|f| (f.message, f.start)));
}
