//! How fast the engine starts, matches and scans. `npm run bench` prints a table and writes `target/bench.json`.
//!
//! What is compared runs in turns, one call of each in every round, so that a busy machine slows all alike; medians over the
//! rounds, with the middle half of them as the spread. Texts are those of the folder that `SHIZHA_CORPORA` names, or generated:
//! Chinese with the character statistics of `seeds/documents`, English of words of the lexicon. Hostile texts are phrases on end,
//! whole or less a character.
//!
//! `-- --inputs FOLDER` writes the texts and phrases there, for `npm run bench:peers`, and measures nothing.

#[path = "speed/inputs.rs"]
mod inputs;
#[path = "speed/rounds.rs"]
mod rounds;
#[path = "speed/texts.rs"]
mod texts;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use daachorse::CharwiseDoubleArrayAhoCorasick;
use rounds::{Contender, Group, compare};
use shizha::compiled::Tables;
use shizha::phrases::dictionary::{Dictionary, Stored};
use shizha::{Input, ScanOptions, Scanner};
use std::path::PathBuf;
use std::{env, fs};
use texts::Texts;

const PHRASES: [usize; 4] = [100, 1_000, 10_000, 100_000];
const SIZES: [(&str, usize); 3] = [("1 KB", 1_000), ("50 KB", 50_000), ("5 MB", 5_000_000)];
/// Above this the full automaton of `aho-corasick` takes tens of megabytes.
const MOST_FOR_DFA: usize = 1_000;

fn main() {
    // `cargo test --benches` asks whether it runs, not how fast it is.
    let quick = !env::args().any(|argument| argument == "--bench");
    let texts = Texts::new(env::var_os("SHIZHA_CORPORA").map(PathBuf::from).as_deref());
    if let Some(folder) = env::args().skip_while(|argument| argument != "--inputs").nth(1) {
        inputs::write(&texts, &PathBuf::from(folder));
        return;
    }
    let mut groups = vec![start(), scans(&texts, quick)];
    for count in PHRASES.into_iter().take(if quick { 1 } else { PHRASES.len() }) {
        groups.push(matching(&texts, count, quick));
    }
    let groups: Vec<_> = groups.into_iter().flatten().collect();
    let results: Vec<_> = groups.into_iter().map(|group| compare(group, quick)).collect();
    let json = serde_json::to_string_pretty(&results).expect("plain data");
    fs::create_dir_all("target").and_then(|()| fs::write("target/bench.json", json)).expect("target is writable");
}

fn start() -> Vec<Group> {
    let contender = Contender::new("Scanner::embedded", || {
        let empty = Input::Text(String::new());
        Scanner::embedded().scan(&empty, &ScanOptions::default()).findings.len()
    });
    vec![Group { name: "start".into(), contenders: vec![contender], alike: true }]
}

fn scans(texts: &Texts, quick: bool) -> Vec<Group> {
    let scanner: &'static Scanner = Box::leak(Box::new(Scanner::embedded()));
    let sizes = SIZES.into_iter().take(if quick { 1 } else { SIZES.len() });
    sizes
        .map(|(size, bytes)| {
            let scan = |(kind, text): (&str, String)| {
                let input = Input::Text(text);
                Contender::new(kind, move || scanner.scan(&input, &ScanOptions::default()).findings.len())
            };
            let contenders = texts.all(bytes, texts.literals()).into_iter().map(scan).collect();
            Group { name: format!("full scan, {size}"), contenders, alike: false }
        })
        .collect()
}

fn matching(texts: &Texts, count: usize, quick: bool) -> Vec<Group> {
    let phrases: &'static [String] = Box::leak(texts.phrases(count).into_boxed_slice());
    let words: Vec<&str> = phrases.iter().map(String::as_str).collect();
    let dictionary: &'static Dictionary = Box::leak(Box::new(Dictionary::new(&Stored::new(&words))));
    let kind = if count <= MOST_FOR_DFA { AhoCorasickKind::DFA } else { AhoCorasickKind::ContiguousNFA };
    let automaton = AhoCorasick::builder().match_kind(MatchKind::Standard).kind(Some(kind)).build(phrases);
    let automaton: &'static AhoCorasick = Box::leak(Box::new(automaton.expect("few enough")));
    let daachorse = CharwiseDoubleArrayAhoCorasick::<u32>::new(phrases).expect("few enough");
    let daachorse: &'static CharwiseDoubleArrayAhoCorasick<u32> = Box::leak(Box::new(daachorse));
    let mut groups = Vec::new();
    for (size, bytes) in SIZES.into_iter().take(if quick { 1 } else { SIZES.len() }) {
        for (language, text) in texts.all(bytes, phrases) {
            let text: &'static str = Box::leak(text.into_boxed_str());
            let whole = move |start: usize, end: usize| !texts::runs_on(text, start) && !texts::runs_on(text, end);
            let contenders = vec![
                Contender::new("dictionary", move || {
                    let mut count = 0;
                    dictionary.find(text, |_, _| count += 1);
                    count
                }),
                Contender::new(
                    if kind == AhoCorasickKind::DFA { "aho-corasick, DFA" } else { "aho-corasick, NFA" },
                    move || automaton.find_overlapping_iter(text).filter(|m| whole(m.start(), m.end())).count(),
                ),
                Contender::new("daachorse, charwise", move || {
                    daachorse.find_overlapping_iter(text).filter(|m| whole(m.start(), m.end())).count()
                }),
            ];
            groups.push(Group { name: format!("{count} phrases, {size}, {language}"), contenders, alike: true });
        }
    }
    groups
}

/// The literals of the lexicon.
pub fn literals() -> Vec<String> {
    let dictionary = Dictionary::new(&Tables::embedded().evidence.literals);
    (0..dictionary.count() as u32).map(|word| dictionary.characters(word).collect()).collect()
}
