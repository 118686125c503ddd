//! Generates the sound tables. Runs when the crate is built; the engine ships only what it prints.
//!
//! Sources: the readings of characters (crate `pinyin`), the words of ordinary Chinese and how common they are (crate
//! `jieba-rs`), GB 2312 (crate `encoding_rs`).

use crate::tables::{Level, gb2312};
use jieba_rs::Jieba;
use pinyin::{ToPinyin, ToPinyinMulti};
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;

/// Code points per page of the table.
const PAGE: u32 = 128;
/// The characters that have a sound.
const HAN: std::ops::Range<u32> = 0x3400..0xA000;
/// How many words of two characters are known, the most common first: about 25 kB at this rate of false answers (5 %).
const WORDS: usize = 30_000;
/// Size of the filter of words, in bits.
const BITS: u32 = 24 * 1024 * 8;
/// Hashes for each word.
const HASHES: u32 = 4;
/// How many characters are words by themselves.
const ALONE: usize = 300;

/// Rust source of the syllables (`SYLLABLES`, sorted), of what syllable each character is (`SOUND_PAGES`, `SOUNDS`: its index
/// plus 1, 0 for none; `COMMON` is added for an everyday character), and of the second reading of those of `characters` that have one (`SECOND`, sorted).
pub fn readings(characters: &BTreeSet<char>) -> String {
    let plain = |c: char| c.to_pinyin().map(|p| p.plain().replace('ü', "v"));
    let all: BTreeSet<String> = HAN.filter_map(char::from_u32).filter_map(plain).filter(|p| p.is_ascii()).collect();
    let syllables: Vec<&str> = all.iter().map(String::as_str).collect();
    let index = |syllable: &str| syllables.binary_search(&syllable).ok().map(|i| i as u16);
    let mut pages: Vec<Vec<u16>> = Vec::new();
    let mut known: HashMap<Vec<u16>, usize> = HashMap::new();
    let mut order = Vec::new();
    for first in HAN.step_by(PAGE as usize) {
        let common = |c: char| if gb2312(c) == Some(Level::Common) { COMMON } else { 0 };
        let sound = |c: char| plain(c).and_then(|p| index(&p)).map_or(0, |i| (i + 1) | common(c));
        let page: Vec<u16> = (first..first + PAGE).map(|code| char::from_u32(code).map_or(0, sound)).collect();
        let next = pages.len();
        let id = *known.entry(page.clone()).or_insert(next);
        if id == next {
            pages.push(page);
        }
        order.push(id);
    }
    let second: Vec<(char, u16)> = characters
        .iter()
        .filter_map(|&c| {
            let first = plain(c)?;
            let other = |p: pinyin::Pinyin| Some(p.plain().replace('ü', "v")).filter(|p| *p != first);
            Some((c, index(&c.to_pinyin_multi()?.into_iter().find_map(other)?)?))
        })
        .collect();
    let mut source = String::new();
    let _ = writeln!(source, "static SYLLABLES: [&str; {}] = {syllables:?};", syllables.len());
    let _ = writeln!(source, "static SOUND_PAGES: [u8; {}] = {order:?};", order.len());
    let _ = writeln!(source, "static SOUNDS: [[u16; {PAGE}]; {}] = {pages:?};", pages.len());
    let _ = writeln!(source, "static SECOND: [(char, u16); {}] = {second:?};", second.len());
    source
}

/// Rust source of what ordinary Chinese is made of: `WORDS`, a Bloom filter of words of two characters, and `ALONE`, characters
/// that are words by themselves.
pub fn words() -> String {
    let jieba = Jieba::new();
    let common: Vec<char> = ('一'..='\u{9FFF}').filter(|&c| gb2312(c) == Some(Level::Common)).collect();
    let mut found: Vec<(usize, u64)> = Vec::new();
    let mut word = String::new();
    for &first in &common {
        for &second in &common {
            word.clear();
            word.extend([first, second]);
            if jieba.has_word(&word) {
                found.push((jieba.suggest_freq(&word), pair(first, second)));
            }
        }
    }
    found.sort_unstable_by_key(|&(often, pair)| (Reverse(often), pair));
    let mut filter = vec![0u8; BITS as usize / 8];
    for &(_, pair) in found.iter().take(WORDS) {
        for hash in 0..HASHES {
            let bit = bit(pair, hash, BITS);
            filter[bit as usize / 8] |= 1 << (bit % 8);
        }
    }
    let mut alone: Vec<(usize, char)> =
        common.iter().map(|&c| (jieba.suggest_freq(c.encode_utf8(&mut [0; 4])), c)).collect();
    alone.sort_unstable_by_key(|&(often, c)| (Reverse(often), c));
    let mut alone: Vec<char> = alone.into_iter().take(ALONE).map(|(_, c)| c).collect();
    alone.sort_unstable();
    let mut source = String::new();
    let _ = writeln!(source, "const HASHES: u32 = {HASHES};");
    let _ = writeln!(source, "static WORDS: [u8; {}] = {filter:?};", filter.len());
    let _ = writeln!(source, "static ALONE: [char; {}] = {alone:?};", alone.len());
    source
}

include!("filter.rs");
