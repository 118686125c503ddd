//! Claims of a scan: of texts, threads, links, the page's own words and the reader's own.
//!
//! The bytes are text of records apart by U+001E: the settings, then the messages. A message may have links behind it, each of them
//! `U+001F address`, over all of its words. A settings' record holds lines: host, context, then the reader's own phrases.

use super::{SCANNER, fold, report};
use shizha::{Input, Language, Link, Linked, OwnPhrases, Said, ScanOptions, Sensitivity};

const RECORD: char = '\u{1e}';
const ADDRESS: char = '\u{1f}';

/// Whatever is scanned, with whatever settings, the report is sound and the same each time.
pub fn hold(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut records = text.split(RECORD);
    let settings = records.next().unwrap_or_default();
    let inputs = inputs(&records.collect::<Vec<_>>());
    let options = options(settings, data.len());
    for input in &inputs {
        let found = SCANNER.scan(input, &options);
        report::assert_sound(&found, input);
        report::messages(input).into_iter().for_each(fold::assert_leads_back);
        assert!(SCANNER.traces(input, &options).len() >= found.findings.iter().filter(|f| f.source != "own").count());
    }
    let again = SCANNER.scan_all(&inputs, &options);
    assert!(inputs.iter().zip(again).all(|(input, found)| SCANNER.scan(input, &options) == found));
}

/// The messages as a thread, and the first of them as a text; both with their links.
fn inputs(records: &[&str]) -> Vec<Input> {
    let mut links = Vec::new();
    let mut messages = Vec::new();
    for (message, record) in records.iter().enumerate() {
        let mut parts = record.split(ADDRESS);
        let words = parts.next().unwrap_or_default().to_owned();
        let end = words.encode_utf16().count() as u32;
        links.extend(parts.enumerate().map(|(start, href)| Link {
            message: message as u32,
            // Links after the first begin inside of it, also within a character: no caller's offsets are to be trusted.
            start: start as u32,
            end,
            href: href.to_owned(),
        }));
        messages.push(words);
    }
    let first = messages.first().cloned().unwrap_or_default();
    let said = Said::Thread(messages);
    vec![
        Input::Linked(Linked { said: Said::Text(first.clone()), links: links.clone() }),
        Input::Text(first),
        Input::Linked(Linked { said, links }),
    ]
}

fn options(settings: &str, choice: usize) -> ScanOptions {
    let mut lines = settings.split('\n');
    let host = lines.next().unwrap_or_default().to_owned();
    let context = lines.next().unwrap_or_default().to_owned();
    ScanOptions {
        language: [Language::ZhCn, Language::ZhTw, Language::En][choice % 3],
        sensitivity: [Sensitivity::Fewer, Sensitivity::Standard, Sensitivity::More][choice / 3 % 3],
        without: if choice.is_multiple_of(7) { vec!["task".to_owned(), host.clone()] } else { Vec::new() },
        own: OwnPhrases::try_from(lines.map(str::to_owned).collect::<Vec<_>>()).unwrap_or_default(),
        host,
        context,
    }
}
