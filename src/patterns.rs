//! Patterns of characters, compiled into tables when the crate is built.
//!
//! The patterns are regular expressions ([`written`]); the engine has no parser or compiler for them, only the automata that the
//! build script made. Those match from a given place on, which keeps them small, so all places are tried where a match may begin.

/// What the build script made of the patterns in `patterns/written.rs`.
pub mod compiled {
    use super::Compiled;
    include!(concat!(env!("OUT_DIR"), "/patterns.rs"));
}
#[cfg(all(test, not(target_arch = "wasm32")))]
mod written;

use regex_automata::dfa::{Automaton, sparse::DFA};
use regex_automata::{Anchored, Input};
use std::ops::Range;
use std::sync::OnceLock;

/// A pattern as the build script writes it.
pub struct Compiled {
    /// Whether a match may begin with a byte.
    first: [bool; 256],
    /// Whether a byte may follow that: half of Chinese begins with the same few.
    second: [bool; 256],
    /// Whether it is a link: see [`Pattern::next`].
    link: bool,
    automaton: &'static [u8],
}

/// A pattern, ready to be looked for.
pub struct Pattern {
    compiled: &'static Compiled,
    /// Read when a match may begin for the first time.
    automaton: OnceLock<DFA<&'static [u8]>>,
}

impl Pattern {
    /// A pattern by what the build script made of it.
    pub fn new(compiled: &'static Compiled) -> Self {
        Pattern { compiled, automaton: OnceLock::new() }
    }

    /// Cost of the first call: some microseconds, as all of the automaton is checked.
    fn automaton(&self) -> &DFA<&'static [u8]> {
        let read = || DFA::from_bytes(self.compiled.automaton).expect("the build script wrote these bytes").0;
        self.automaton.get_or_init(read)
    }

    /// Where a match that begins at byte `at` of `text` ends.
    fn end(&self, text: &str, at: usize) -> Option<usize> {
        let may = |bytes: &[bool; 256], at: usize| text.as_bytes().get(at).map(|byte| bytes[usize::from(*byte)]);
        if may(&self.compiled.first, at) != Some(true) || may(&self.compiled.second, at + 1) == Some(false) {
            return None;
        }
        let input = Input::new(text).range(at..).anchored(Anchored::Yes);
        let found = self.automaton().try_search_fwd(&input).expect("nothing makes the automaton give up");
        found.map(|found| found.offset())
    }

    /// Whether a match opens `text`.
    pub fn opens(&self, text: &str) -> bool {
        self.end(text, 0).is_some()
    }

    /// Whether a match is in `text`, which is short: time grows with the square of its length at worst.
    pub fn is_in(&self, text: &str) -> bool {
        (0..text.len()).any(|at| self.end(text, at).is_some())
    }

    /// The matches in `text`, from the left, not overlapping. Linear in its length for a pattern whose matches are of a bounded
    /// length, or that is a link.
    pub fn find_all<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Range<usize>> {
        let mut at = 0;
        std::iter::from_fn(move || {
            while at < text.len() {
                at += text.as_bytes()[at..].iter().take_while(|byte| !self.stops(**byte)).count();
                if at == text.len() {
                    break;
                }
                let start = at;
                match self.end(text, start) {
                    Some(end) => {
                        at = end;
                        return Some(start..end);
                    }
                    None => at = self.next(text, start),
                }
            }
            None
        })
    }

    /// Whether a match may begin with a byte, or the next place to try is not right behind it: most of a text is neither.
    fn stops(&self, byte: u8) -> bool {
        self.compiled.first[usize::from(byte)] || (self.compiled.link && byte.is_ascii_alphanumeric())
    }

    /// The next place to try when no match begins at `at`. Where no link begins at the first letter of a run, none begins at
    /// another letter of it, but for `http://` and `www`: whatever follows the run follows it there, too. Trying them all would
    /// take a long run's length squared.
    fn next(&self, text: &str, at: usize) -> usize {
        let rest = &text.as_bytes()[at..];
        if !self.compiled.link || !rest[0].is_ascii_alphanumeric() {
            return at + 1;
        }
        let run = rest.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'-').count();
        let starts =
            |i: &usize| [&b"www"[..], b"http://", b"https://"].iter().any(|start| rest[*i..].starts_with(start));
        at + (1..run).find(starts).unwrap_or(run)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use regex::Regex;

    /// What patterns are made of, and what comes near it.
    const WORDS: [&str; 64] = [
        "http://", "https://", "http", "www", "www.", ".", "com", "cn", "top", "apk", "t.cn", "a-b", "-", "/", "?x=1",
        ":", "@", "10.0.0.7", "微信", "v信", "wx", "qq", "电报", "telegram", "line", "号", " id", "是", "=", " ",
        "abc", "x_1", "138", "00138000", "6222", "0000", "+44", "020", "(", ")", "¥", "rs.", "nt$", "5,000", "万",
        "元", "usd", "三", "百", "块", "24", "小时", "内", "今", "日", "失效", "within ", "hours", "您", "提醒", "的",
        "your", "账户", "\n",
    ];

    fn oracles() -> Vec<(&'static str, Pattern, Regex)> {
        let pattern = |name: &str| Pattern::new(compiled::ALL.iter().find(|(n, _)| *n == name).expect("compiled").1);
        written::ALL
            .iter()
            .map(|(name, text, _)| (*name, pattern(name), Regex::new(text).expect("a constant")))
            .collect()
    }

    #[track_caller]
    fn assert_alike(text: &str) {
        for (name, pattern, oracle) in oracles() {
            let found: Vec<_> = pattern.find_all(text).collect();
            let expected: Vec<_> = oracle.find_iter(text).map(|m| m.range()).collect();
            assert_eq!(found, expected, "{name} in {text:?}");
            assert_eq!(pattern.is_in(text), oracle.is_match(text), "{name} in {text:?}");
        }
    }

    #[test]
    fn links_may_begin_inside_a_run() {
        for text in [
            "xxwww.abc/d",
            "xhttp://abc.d",
            "a-www",
            "-a.top",
            "aa.-b.com",
            "www.com",
            "wwwwww",
            "a.b.c.d.e.f.com",
            "https:x.cc",
        ] {
            assert_alike(text);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(192))]
        #[test]
        fn they_find_what_the_regular_expressions_find(words in prop::collection::vec(prop::sample::select(&WORDS[..]), 0..24)) {
            assert_alike(&words.concat());
        }
    }
}
