//! What holds for any text.
#![cfg(not(target_arch = "wasm32"))]

mod claims;

use claims::{SCANNER, fold, report};
use proptest::prelude::*;
use shizha::compiled::Tables;
use shizha::context::Markers;
use shizha::fold::Folded;
use shizha::lexicon::Lexicon;
use shizha::{Input, Language, Link, Linked, OwnPhrases, Report, Risk, Said, ScanOptions, Sensitivity};
use std::sync::LazyLock;

fn scan(input: &Input, options: &ScanOptions) -> Report {
    SCANNER.scan(input, options)
}

fn plain(text: &str) -> Report {
    scan(&Input::Text(text.to_owned()), &ScanOptions::default())
}

/// Text that hits: pieces of real wording, disguises, and anything at all, in any order.
fn text() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        4 => prop::sample::select(vec![
            "您涉嫌洗钱", "安全账户", "请立即转账", "刷单", "日结", "先垫付", "加微信abc12345", "点击链接", "http://a.example/x",
            "不要告诉任何人", "民警", "受害人", "不要", "“", "”", "。", "，", "\n", " ", "★", "😀", "\u{200b}", "A：", "B：", "安 全",
            "ＱＱ群", "won", "claim", "£2000", "call now", "1", "13800138000", "積分", "逾期失效",
            "薇❤信", "➕", "🛰", "亻言", "车专账", "佰佳樂", "shuadan", "jia", "fr33", "c l i c k", "h*ere", "拾万", "一三捌〇", "аccоunt", "Ⓒ",
            "加\n我\n微\n信\n", "e\u{301}", "【工商银行】", "icbc.top", "\r", "：\n- ",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "\\PC{0,6}",
    ];
    prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

/// Texts and threads of any shape, with links that may be anywhere, also outside of the words or within a character.
fn input() -> impl Strategy<Value = Input> {
    let said = prop_oneof![
        text().prop_map(Said::Text),
        prop::collection::vec(prop_oneof![3 => text(), 1 => Just(String::new())], 0..8).prop_map(Said::Thread),
    ];
    let near = || prop_oneof![9 => 0..40u32, 1 => any::<u32>()];
    let href = prop_oneof![
        2 => prop::sample::select(vec!["https://www.icbc.com.cn/", "http://icbc.top", "https://t.cn/x", "mailto:a@b.c", "//", "a.cn@b.top"])
            .prop_map(str::to_owned),
        1 => text(),
    ];
    let link = (near(), near(), near(), href).prop_map(|(message, start, end, href)| Link {
        message: message % 8,
        start,
        end,
        href,
    });
    (said, prop::collection::vec(link, 0..5), any::<bool>()).prop_map(|(said, mut links, linked)| {
        links.sort_by_key(|link| (link.message, link.start));
        match said {
            said if linked => Input::Linked(Linked { said, links }),
            Said::Text(text) => Input::Text(text),
            Said::Thread(messages) => Input::Thread(messages),
        }
    })
}

/// Words as a reader may type them: letters of any kind, marks, symbols.
fn own_words() -> impl Strategy<Value = String> {
    prop_oneof!["[转账户养生微信ａ-ｆＡa-zА-д0-9①-⑨★❤ .·\u{301}\u{345}\u{200b}-]{1,12}", "\\PC{1,12}", text(),]
}

fn options() -> impl Strategy<Value = ScanOptions> {
    let host =
        prop_oneof![Just(String::new()), Just("www.icbc.com.cn".to_owned()), Just("1cbc.com.cn".to_owned()), text()];
    let types: Vec<String> = Lexicon::embedded().scams.into_iter().map(|scam| scam.id).collect();
    let without = prop::collection::vec(prop_oneof![prop::sample::select(types), text()], 0..30);
    let own = prop::collection::vec(own_words(), 0..6).prop_map(|words| {
        let fit = words.into_iter().filter(|word| OwnPhrases::try_from(vec![word.clone()]).is_ok());
        OwnPhrases::try_from(fit.collect::<Vec<_>>()).unwrap()
    });
    let language = prop::sample::select(vec![Language::ZhCn, Language::ZhTw, Language::En]);
    let sensitivity = prop::sample::select(vec![Sensitivity::Fewer, Sensitivity::Standard, Sensitivity::More]);
    (language, text(), host, sensitivity, without, own).prop_map(
        |(language, context, host, sensitivity, without, own)| ScanOptions {
            language,
            context,
            host,
            sensitivity,
            without,
            own,
        },
    )
}

/// How much a text talks about scams, whatever else it says.
fn talk(text: &str) -> f32 {
    static MARKERS: LazyLock<Markers> = LazyLock::new(|| {
        let Tables { lexicon, markers, markers_have, .. } = Tables::embedded();
        Markers::new(&lexicon.markers, markers, &markers_have)
    });
    MARKERS.read(&Folded::new(text), &[]).talk_overall()
}

/// Signs of speakers, links, quotations and senders.
const LEADS_OR_QUOTES: [char; 18] =
    [':', '：', '.', '．', '。', '/', '“', '”', '"', '「', '」', '『', '』', '【', '[', '［', '(', '（'];

/// Neither evidence nor talk of anything: longer than a passage, and than a negation or a word to the reader is heard.
const FAR: &str = "河边的柳树绿得早，风把水面吹皱。山那边的云慢慢散开，麦子熟在初夏。\n";

fn far() -> String {
    FAR.repeat(12)
}

/// A report with its findings moved.
fn moved(mut report: Report, messages: u32, units: u32) -> Report {
    for finding in &mut report.findings {
        finding.message += messages;
        finding.start += units;
        finding.end += units;
    }
    report
}

fn units(text: &str) -> u32 {
    text.encode_utf16().count() as u32
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn a_report_is_sound_for_any_input(input in input()) {
        report::assert_sound(&scan(&input, &ScanOptions::default()), &input);
    }

    #[test]
    fn folded_text_leads_back_to_the_original(text in text()) {
        fold::assert_leads_back(&text);
    }

    #[test]
    fn any_bytes_are_a_sound_scan(data in prop::collection::vec(any::<u8>(), 0..64)) {
        claims::scan::hold(&data);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_report_is_sound_with_any_options(input in input(), options in options()) {
        report::assert_sound(&scan(&input, &options), &input);
    }

    /// Inputs are scanned on their own: neither their order nor their number changes a report, nor does scanning again.
    #[test]
    fn inputs_do_not_hear_each_other(inputs in prop::collection::vec(input(), 0..5), options in options()) {
        let each: Vec<Report> = inputs.iter().map(|input| scan(input, &options)).collect();
        prop_assert_eq!(&SCANNER.scan_all(&inputs, &options), &each);
        let backwards: Vec<Input> = inputs.iter().rev().cloned().collect();
        prop_assert!(SCANNER.scan_all(&backwards, &options).iter().eq(each.iter().rev()));
    }

    #[test]
    fn whoever_wants_more_warnings_gets_no_fewer(input in input(), options in options()) {
        let with = |sensitivity| scan(&input, &ScanOptions { sensitivity, ..options.clone() }).risk;
        let (fewer, standard, more) = (with(Sensitivity::Fewer), with(Sensitivity::Standard), with(Sensitivity::More));
        prop_assert!(fewer <= standard && standard <= more, "{:?} {:?} {:?}", fewer, standard, more);
    }

    #[test]
    fn types_that_are_switched_off_are_not_named_and_raise_nothing(input in input(), options in options()) {
        let all = scan(&input, &ScanOptions { without: vec![], ..options.clone() });
        let some = scan(&input, &options);
        prop_assert!(some.scam.as_ref().is_none_or(|scam| !options.without.contains(scam)));
        prop_assert!(some.risk <= all.risk, "{:?} {:?}", some, all);
    }

    /// What the page says of itself is no evidence: it adds none, and no piece of it weighs more for it.
    #[test]
    fn a_pages_title_adds_no_evidence(input in input(), options in options()) {
        let without = SCANNER.traces(&input, &ScanOptions { context: String::new(), ..options.clone() });
        let with = SCANNER.traces(&input, &options);
        prop_assert_eq!(with.len(), without.len());
        for (with, without) in with.iter().zip(&without) {
            prop_assert_eq!((&with.source, &with.text), (&without.source, &without.text));
            prop_assert!(with.weight <= without.weight, "{:?} {:?}", with, without);
        }
    }

    /// A page's language is that of the reasons alone.
    #[test]
    fn the_verdict_is_the_same_in_each_language(input in input(), options in options()) {
        let verdict = |language| {
            let Report { risk, scam, score, findings } = scan(&input, &ScanOptions { language, ..options.clone() });
            let places: Vec<_> = findings.into_iter().map(|f| (f.message, f.start, f.end, f.text, f.kind, f.source)).collect();
            (risk, scam, score, places)
        };
        prop_assert_eq!(verdict(Language::ZhCn), verdict(Language::ZhTw));
        prop_assert_eq!(verdict(Language::ZhCn), verdict(Language::En));
    }

    /// The reader's own words are looked for whatever they are, and change nothing of what else is found.
    #[test]
    fn own_words_are_found_wherever_they_stand(words in own_words(), text in text(), others in options()) {
        let Ok(own) = OwnPhrases::try_from(vec![words.clone()]) else { return Ok(()) };
        // Accents alone are letters to Unicode, and nothing to a reader.
        prop_assume!(Folded::new(&words).text().contains(char::is_alphanumeric));
        let input = Input::Text(format!("{text}\n“{words}”\n{text}"));
        let with = scan(&input, &ScanOptions { own, ..others.clone() });
        report::assert_sound(&with, &input);
        let start = units(&text) + 2;
        let inside = |f: &&shizha::Finding| f.source == "own" && f.start < start + units(&words) && start < f.end;
        prop_assert!(with.findings.iter().any(|f| inside(&f)), "{:?} is not found: {:?}", words, with.findings);
        let plain = scan(&input, &ScanOptions { own: OwnPhrases::default(), ..others });
        let rest: Vec<_> = with.findings.into_iter().filter(|f| f.source != "own").collect();
        prop_assert_eq!((with.scam, rest), (plain.scam, plain.findings));
    }

    /// Text without a word of scams, further away than a passage is long, does not change what a passage is, if the passage itself
    /// does not talk about scams (talk is thinned by the length of a text), leads nowhere and quotes nobody.
    #[test]
    fn unrelated_text_far_away_changes_nothing(text in text()) {
        let text = text.replace(LEADS_OR_QUOTES, "").replace("民警", "").replace("受害人", "");
        prop_assume!(talk(&text) == 0.0);
        let (text, far) = (format!("\n{text}\n"), far());
        let alone = plain(&text);
        prop_assert_eq!(&moved(alone.clone(), 0, units(&far)), &plain(&format!("{far}{text}{far}")));
        prop_assert_eq!(&alone, &plain(&format!("{text}{far}")));
    }

    /// A conversation pasted as one text is judged as the thread of its lines.
    #[test]
    fn a_pasted_conversation_is_a_thread(lines in prop::collection::vec(text(), 3..7)) {
        let line = |(at, text): (usize, &String)| format!("{}：{}\n", ["客服", "我"][at % 2], text.replace('\n', "，"));
        let lines: Vec<String> = lines.iter().enumerate().map(line).collect();
        let pasted = plain(&lines.concat());
        let thread = scan(&Input::Thread(lines.clone()), &ScanOptions::default());
        prop_assert_eq!((pasted.risk, &pasted.scam, pasted.score), (thread.risk, &thread.scam, thread.score));
        let starts: Vec<u32> = lines.iter().scan(0, |at, line| Some(std::mem::replace(at, *at + units(line)))).collect();
        let there: Vec<_> = thread.findings.iter().map(|f| (f.start + starts[f.message as usize], &f.text, &f.source)).collect();
        let here: Vec<_> = pasted.findings.iter().map(|f| (f.start, &f.text, &f.source)).collect();
        prop_assert_eq!(here, there);
    }

    /// Silence before and after a conversation is not part of it.
    #[test]
    fn empty_messages_around_a_thread_change_nothing(messages in prop::collection::vec(text(), 0..5), before in 0..5usize, after in 0..5usize) {
        let silence = |count| vec![String::new(); count];
        let thread = |messages: Vec<String>| scan(&Input::Thread(messages), &ScanOptions::default());
        let around = thread([silence(before), messages.clone(), silence(after)].concat());
        prop_assert_eq!(moved(thread(messages), before as u32, 0), around);
    }
}

/// The lexicon's own wording is in the form that text is folded to: were it not, no text would ever hold it.
#[test]
fn folding_twice_is_folding_once_for_all_wording() {
    let lexicon = Lexicon::embedded();
    let phrases = lexicon.entries.iter().flat_map(|e| e.phrases.iter().map(|p| p.text.as_str()));
    let markers = lexicon.markers.iter().flat_map(|m| m.phrases.iter().map(String::as_str));
    let names = lexicon.web.institutions.iter().flat_map(|i| i.names.iter().chain(&i.tags).map(String::as_str));
    let mut count = 0;
    for part in phrases.chain(markers).chain(names).flat_map(|text| text.split(['…', '#', '{', '}'])) {
        let once = Folded::new(part.trim());
        assert_eq!(Folded::new(once.text()).text(), once.text(), "{part}");
        count += 1;
    }
    assert!(count > 40_000, "{count} parts");
}

#[test]
fn what_stands_far_away_is_nothing_by_itself() {
    assert_eq!(plain(&far()), Report { score: 0.0, ..Report::default() });
    assert!(far().len() > 750 && talk(&far()) == 0.0);
    assert!(SCANNER.traces(&Input::Text(far()), &ScanOptions::default()).is_empty());
    assert_eq!(plain("").risk, Risk::None);
}
