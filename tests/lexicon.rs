//! Rules that the lexicon's files keep, and what happens to those that do not.
#![cfg(not(target_arch = "wasm32"))]

use shizha::fold::Folded;
use shizha::lexicon::source::{File, parse};
use shizha::lexicon::{Kind, Lexicon, Localized, Purpose};
use shizha::shapes::Shapes;
use std::collections::HashSet;
use std::fs;
use std::path::Path;

const TYPES: [&str; 25] = [
    "task",
    "invest",
    "romance",
    "police",
    "service",
    "carrier",
    "lead",
    "overseas",
    "gambling",
    "mule",
    "watch",
    "data",
    "loan",
    "credit",
    "shopping",
    "friend",
    "game",
    "flight",
    "military",
    "phishing",
    "sextortion",
    "support",
    "recovery",
    "bec",
    "advance",
];

fn folder(name: &str) -> Vec<File> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(name);
    let mut files: Vec<File> = fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| File { text: fs::read_to_string(&path).unwrap(), path: path.display().to_string() })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

#[test]
fn every_scam_type_has_a_file_with_both_sides() {
    let lexicon = Lexicon::embedded();
    let known: HashSet<&str> = lexicon.scams.iter().map(|s| s.id.as_str()).collect();
    assert_eq!(known, TYPES.into_iter().collect());
    for (index, scam) in lexicon.scams.iter().enumerate() {
        let own: Vec<_> = lexicon.entries.iter().filter(|e| e.scam == Some(index as u16)).collect();
        assert!(own.len() >= 8, "{}: only {} entries", scam.id, own.len());
        assert!(own.iter().any(|e| e.kind.is_some_and(Kind::offers)), "{}: nothing offers", scam.id);
        // A lead is the asking side alone: it points to the scam, it is not one.
        assert!(own.iter().any(|e| e.kind.is_some_and(Kind::asks)), "{}: nothing asks", scam.id);
    }
}

/// The seeds give the project its first words: each is in the lexicon, quoting the document it was read in.
#[test]
fn the_seeds_own_words_are_there_with_their_quotes() {
    let files: String = folder("lexicon").into_iter().map(|f| f.text).collect::<Vec<_>>().join("\n[[entry]]\n");
    for (word, document) in [
        ("高薪招聘", "004_62bab1bc5718a8e0.txt"),
        ("安全账户", "003_4c6874bf98725d9f.txt"),
        ("GOIP", "004_62bab1bc5718a8e0.txt"),
        ("刷单", "002_c1d96be46f10195e.txt"),
    ] {
        let found = files.split("[[entry]]").any(|entry| {
            let phrase = entry.lines().any(|l| {
                ["hans", "hant", "en"].iter().any(|key| l.starts_with(key))
                    && l.to_lowercase().contains(&word.to_lowercase())
            });
            phrase && entry.contains(document) && entry.contains("quote")
        });
        assert!(found, "{word} with a quote of {document}");
    }
}

/// The build checks the same; this test names the quote when somebody edits a document.
#[test]
fn every_quote_is_in_its_document() {
    let mut files = folder("lexicon");
    files.extend(folder("").into_iter().filter(|f| f.path.ends_with(".toml")));
    if let Err(errors) = parse(&files, &folder("documents")) {
        panic!("{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    }
}

/// A spelling that folding already sees through is no disguise of its own: it would call plain text disguised.
#[test]
fn a_disguise_differs_from_every_plain_wording() {
    let lexicon = Lexicon::embedded();
    let fold = |text: &str| Folded::new(text).text().to_owned();
    let phrases = || lexicon.entries.iter().flat_map(|e| e.phrases.iter().map(move |p| (e, p)));
    let plain: HashSet<String> = phrases().filter(|(_, p)| !p.disguise).map(|(_, p)| fold(&p.text)).collect();
    let wrong: Vec<_> = phrases().filter(|(_, p)| p.disguise && plain.contains(&fold(&p.text))).collect();
    let wrong: Vec<String> = wrong.iter().map(|(e, p)| format!("{}: {}", e.id, p.text)).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn the_regions_of_the_advice_have_hotlines() {
    let regions = Lexicon::embedded().regions;
    for id in ["CN", "TW", "HK", "SG", "US", "GB"] {
        let region = regions.iter().find(|r| r.id == id).unwrap_or_else(|| panic!("{id} is missing"));
        assert!(!region.hotlines.is_empty(), "{id} has no hotline");
    }
}

/// Who has nothing to report yet is not sent to an emergency line.
#[test]
fn no_emergency_number_is_one_to_ask() {
    for region in Lexicon::embedded().regions {
        for hotline in region.hotlines.iter().filter(|h| h.purpose == Purpose::Ask) {
            let number = hotline.number.as_deref().unwrap_or_default();
            assert!(!["110", "112", "911", "999"].contains(&number), "{}: {number}", region.id);
        }
    }
}

/// Quotation marks hold the scammer's words, who says what he likes.
fn without_quotations(text: &str) -> String {
    let mut depth = 0;
    let mut rest = String::new();
    for sign in text.chars() {
        match sign {
            '“' | '「' => depth += 1,
            '”' | '」' => depth -= 1,
            _ if depth == 0 => rest.push(sign),
            _ => {}
        }
    }
    rest
}

/// Many readers are old: in Chinese all of them are 您.
#[test]
fn the_reader_is_addressed_politely() {
    let lexicon = Lexicon::embedded();
    let shapes = Shapes::new();
    let scams = lexicon.scams.iter().flat_map(|s| [&s.name, &s.rule, &s.advice]);
    let hotlines = lexicon.regions.iter().flat_map(|r| r.hotlines.iter().flat_map(|h| [&h.label, &h.note]));
    let reasons = lexicon.entries.iter().map(|e| &e.reason).chain(shapes.list().iter().map(|s| &s.reason));
    let said: Vec<&Localized> = scams.chain(hotlines).chain(reasons).collect();
    let chinese: Vec<String> = said.iter().flat_map(|t| [&t.zh_cn, &t.zh_tw]).map(|t| without_quotations(t)).collect();
    assert!(chinese.iter().filter(|t| t.contains('您')).count() > 500, "the texts are there");
    let rude: Vec<&String> = chinese.iter().filter(|t| t.contains(['你', '妳'])).collect();
    assert!(rude.is_empty(), "{rude:#?}");
}

const HEAD: &str = r#"[scam]
id = "task"
name = { zh-CN = "刷单", zh-TW = "刷單", en = "Task" }
rule = { zh-CN = "规", zh-TW = "規", en = "Rule" }
advice = { zh-CN = "停", zh-TW = "停", en = "Stop" }
"#;

fn entry(lines: &str) -> String {
    format!("{HEAD}\n[[entry]]\n{lines}\n")
}

const GOOD: &str = r#"id = "task.x"
kind = "lure"
weight = 1
hans = ["刷单"]
reason = { zh-CN = "因", zh-TW = "因", en = "Why" }
from = { seed = "doc.txt", quote = "兼职刷单" }"#;

#[track_caller]
fn errors(text: &str) -> Vec<String> {
    let file = File { path: "seeds/lexicon/task.toml".into(), text: text.into() };
    let document = File { path: "seeds/documents/doc.txt".into(), text: "利用兼职刷单等虚假信息".into() };
    parse(&[file], &[document]).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn a_good_entry_is_read() {
    let file = File { path: "task.toml".into(), text: entry(GOOD) };
    let document = File { path: "doc.txt".into(), text: "兼职刷单".into() };
    let lexicon = parse(&[file], &[document]).unwrap();
    assert_eq!(lexicon.entries.len(), 1);
    assert_eq!((lexicon.entries[0].kind, lexicon.entries[0].scam), (Some(Kind::Lure), Some(0)));
}

/// Each fault is named with file, line and reason.
#[test]
fn a_broken_entry_is_named_with_file_line_and_reason() {
    let cases = [
        (
            GOOD.replace("\"刷单\"", "\"刷\""),
            "task.toml:11: `task.x`: phrase \"刷\": a phrase needs at least two characters",
        ),
        (
            GOOD.replace("\"刷单\"", "\"…刷单\""),
            "task.toml:11: `task.x`: phrase \"…刷单\": a gap stands between two parts",
        ),
        (GOOD.replace("weight = 1", "weight = 9"), "task.toml:10: `task.x`: weight 9 is not above 0 and at most 5"),
        (GOOD.replace("weight = 1", "weight = \"a\""), "task.toml:10: invalid type"),
        (GOOD.replace("lure", "bait"), "task.toml:9: `task.x`: unknown variant `bait`"),
        (GOOD.replace("task.x", "tusk.x"), "task.toml:8: id `tusk.x`: expected `task.name-in-kebab-case`"),
        (GOOD.replace("兼职刷单", "没有这句"), "task.toml:13: `task.x`: from: `doc.txt` does not say \"没有这句\""),
        (GOOD.replace("doc.txt", "no.txt"), "task.toml:13: `task.x`: from: no seed document is called `no.txt`"),
        (
            GOOD.replace("seed = \"doc.txt\", ", ""),
            "task.toml:13: `task.x`: from: expected { seed, quote } or { public }",
        ),
        (GOOD.replace("en = \"Why\"", "en = \"\""), "task.toml:12: reason: a language is empty"),
        (GOOD.replace(", en = \"Why\"", ""), "task.toml:12: missing field `en`"),
        (GOOD.replace("hans = [\"刷单\"]\n", ""), "task.toml:7: entry `task.x` has no phrase"),
        (GOOD.replace("kind = \"lure\"\n", ""), "task.toml:7: missing field `kind`"),
        (format!("{GOOD}\ncolour = 1"), "task.toml:14: unknown field `colour`"),
        (
            format!("{GOOD}\n[[entry]]\n{GOOD}"),
            "task.toml:15: id `task.x` is used twice, first in seeds/lexicon/task.toml",
        ),
        (
            GOOD.replace("\"刷单\"", "\"先{pai}#元\""),
            "task.toml:11: `task.x`: phrase \"先{pai}#元\": no class is called `pai`",
        ),
        (
            GOOD.replace("\"刷单\"", "\"先{pay#元\""),
            "task.toml:11: `task.x`: phrase \"先{pay#元\": a class is written {name}",
        ),
        ("id = ".to_owned(), "task.toml:8: "),
    ];
    for (lines, expected) in cases {
        let found = errors(&entry(&lines));
        let expected = format!("seeds/lexicon/{expected}");
        assert!(found.len() == 1 && found[0].starts_with(&expected), "expected {expected}\nfound {found:#?}");
    }
}

#[test]
fn every_fault_of_a_file_is_reported_at_once() {
    let lines = GOOD.replace("weight = 1", "weight = 9").replace("\"刷单\"", "\"刷\"");
    assert_eq!(errors(&entry(&lines)).len(), 2);
}

/// Numbers that only take text messages are no numbers to call.
#[test]
fn a_hotline_can_be_called_texted_or_opened() {
    let region = |way: &str| {
        format!(
            r#"[[region]]
id = "US"
name = {{ zh-CN = "美", zh-TW = "美", en = "US" }}
[[region.hotline]]
purpose = "report"
{way}
label = {{ zh-CN = "转发", zh-TW = "轉傳", en = "Forward" }}
note = {{ zh-CN = "勿拨", zh-TW = "勿撥", en = "Do not call" }}
from = {{ public = "somebody" }}"#
        )
    };
    for way in ["number = \"1\"", "sms = \"1\"", "url = \"https://a.example/\""] {
        assert_eq!(errors(&region(way)), [""; 0], "{way}");
    }
    assert_eq!(errors(&region("")), ["seeds/lexicon/task.toml:4: a hotline needs a number, an sms number or a url"]);
    let regions = Lexicon::embedded().regions;
    let forwarded: Vec<_> = regions.iter().flat_map(|r| &r.hotlines).filter(|h| h.sms.is_some()).collect();
    assert_eq!(forwarded.len(), 2);
    assert!(forwarded.iter().all(|h| h.number.is_none()));
}

#[test]
fn classes_serve_every_file() {
    let file = |path: &str, text: String| File { path: path.into(), text };
    let used = file("task.toml", entry(&GOOD.replace("\"刷单\"", "\"先{pay}#元\"")));
    let defined = file("words.toml", "[[class]]\nid = \"pay\"\nhans = [\"付\", \"转\"]".into());
    let document = file("doc.txt", "兼职刷单".into());
    let lexicon = parse(&[used, defined], &[document]).unwrap();
    assert_eq!(lexicon.classes[0].words, ["付", "转"]);
}

#[test]
fn a_broken_class_or_rule_is_named_with_line_and_reason() {
    let rule = |needs: &str| {
        format!("[[rule]]\nid = \"task.r\"\nplace = \"text\"\nverdict = \"suspicious\"\nneeds = {{ {needs} }}")
    };
    let cases = [
        ("[[class]]\nid = \"pay\"".to_owned(), "2: class `pay`: expected plain words, at least one"),
        (
            "[[class]]\nid = \"pay\"\nhans = [\"付…款\"]".to_owned(),
            "2: class `pay`: expected plain words, at least one",
        ),
        (rule("total = 0"), "5: `task.r`: total = 0 is not above 0"),
        (rule("totals = 1"), "5: `task.r`: unknown variant `totals`"),
        (rule(""), "5: `task.r` needs nothing: it would flag everything"),
        (rule("total = 1").replace("text", "page"), "3: unknown variant `page`"),
    ];
    for (text, expected) in cases {
        let found = errors(&text);
        let expected = format!("seeds/lexicon/task.toml:{expected}");
        assert!(found.len() == 1 && found[0].starts_with(&expected), "expected {expected}\nfound {found:#?}");
    }
}

#[test]
fn a_faulty_institution_is_named_with_its_line() {
    let text = r#"shorteners = ["t.cn", "T.cn", "t.cn"]
institution = [
  { id = "one", kind = "bank", region = "CN", names = ["一号银行"], domains = ["one.example"] },
  { id = "one", kind = "bank", region = "cn", names = ["号"], domains = ["http://one.example"] },
  { id = "Two", kind = "bank", region = "CN", names = [], domains = [] },
  { id = "three", kind = "bank", region = "CN", names = ["三…银行"], domains = ["com"] },
]
"#;
    let file = File { path: "seeds/institutions.toml".into(), text: text.into() };
    let errors: Vec<String> = parse(&[file], &[]).unwrap_err().iter().map(ToString::to_string).collect();
    for expected in [
        "institutions.toml:1: `shorteners`: domain \"T.cn\"",
        "institutions.toml:1: `shorteners`: domain \"t.cn\" is listed twice",
        "institutions.toml:4: institution `one` is listed twice",
        "institutions.toml:4: `one`: region `cn`",
        "institutions.toml:4: `one`: name \"号\"",
        "institutions.toml:4: `one`: domain \"http://one.example\"",
        "institutions.toml:5: id `Two`",
        "institutions.toml:5: `Two` has no name",
        "institutions.toml:5: `Two` has no domain",
        "institutions.toml:6: `three`: name \"三…银行\"",
        "institutions.toml:6: `three`: domain \"com\"",
    ] {
        assert!(errors.iter().any(|e| e.contains(expected)), "{expected} is not among {errors:#?}");
    }
    assert_eq!(errors.len(), 11, "{errors:#?}");
}

#[test]
fn the_institutions_are_many_and_keep_to_their_own_domains() {
    let web = Lexicon::embedded().web;
    assert!(web.institutions.len() >= 250, "{}", web.institutions.len());
    for institution in &web.institutions {
        for domain in &institution.domains {
            let nobodys =
                |list: &[String]| !list.contains(domain) || ["t.cn", "url.cn", "goo.gl"].contains(&domain.as_str());
            assert!(nobodys(&web.shorteners), "{domain} is a shortener and {}'s own", institution.names[0]);
        }
    }
}

#[test]
fn what_is_written_for_a_word_is_read_and_checked() {
    let lexicon = |text: &str| parse(&[File { path: "seeds/respellings.toml".into(), text: text.into() }], &[]);
    let read = lexicon("heard = [\"微信\"]\n[[respelling]]\nmeans = \"信\"\nas = [\"亻言\"]\n").unwrap();
    assert_eq!((read.heard, read.respellings[0].written.clone()), (vec!["微信".to_owned()], vec!["亻言".to_owned()]));
    for (text, expected) in [
        ("heard = [\"微信号\"]", "seeds/respellings.toml:1: heard: `微信号` is not of two characters"),
        (
            "\n[[respelling]]\nmeans = \"信\"\nas = []",
            "seeds/respellings.toml:2: respelling of `信`: give what is meant",
        ),
        ("\n[[respelling]]\nmeans = \"信\"\nas = [\"信\"]", "seeds/respellings.toml:2: respelling of `信`: give what"),
    ] {
        let errors: Vec<String> = lexicon(text).unwrap_err().iter().map(ToString::to_string).collect();
        assert!(errors.len() == 1 && errors[0].starts_with(expected), "{errors:?}");
    }
}
