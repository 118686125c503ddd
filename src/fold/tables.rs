//! Generates the folding tables. Runs when the crate is built; the engine ships only what it prints.
//!
//! Sources: Unicode normalization data (crate `unicode-normalization`), Unicode confusables (crate `unicode-security`), Unicode
//! character names (crate `unicode_names2`), OpenCC's traditional-to-simplified and Japanese-to-traditional dictionaries (crate
//! `ferrous-opencc`).

use crate::fold::EAST_ASIA;
use ferrous_opencc::{OpenCC, config::BuiltinConfig};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fmt::Write;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_security::skeleton;

/// Code points per page of the table.
const PAGE: u32 = 128;
/// First code point above the table: planes 0 to 2 are covered.
const LIMIT: u32 = 0x3_0000;
/// Marks a code point that is dropped.
const DROP: u16 = 0xFFFF;

/// Default_Ignorable_Code_Point of the Unicode Character Database, planes 0 to 2.
const IGNORABLE: [(u32, u32); 15] = [
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFF8),
    (0x1D173, 0x1D17A),
];

/// Variants that the dictionaries keep apart because both are correct somewhere; in fraud they stand for each other.
const VARIANTS: [(char, char); 6] = [('帐', '账'), ('妳', '你'), ('祢', '你'), ('‘', '\''), ('’', '\''), ('ʼ', '\'')];

/// Words of Cantonese that are written with characters of their own, and what a Mandarin speaker writes: patterns of either are
/// heard in both.
const CANTONESE: [(char, char); 12] = [
    ('俾', '给'),
    ('畀', '给'),
    ('唔', '不'),
    ('冇', '没'),
    ('咗', '了'),
    ('佢', '他'),
    ('喺', '在'),
    ('嚟', '来'),
    ('攞', '拿'),
    ('搵', '找'),
    ('嘅', '的'),
    ('嗰', '那'),
];

/// Numerals written so that they cannot be altered, and the round zero: no data in a kept crate says which are which. Those that
/// are everyday characters as well (伍, 陆, 拾) are told apart where they stand, see `letters.rs`.
const NUMERALS: [(char, char); 10] = [
    ('壹', '一'),
    ('贰', '二'),
    ('叁', '三'),
    ('肆', '四'),
    ('柒', '七'),
    ('捌', '八'),
    ('玖', '九'),
    ('佰', '百'),
    ('仟', '千'),
    ('〇', '零'),
];

/// What characters fold to.
#[derive(Serialize, Deserialize)]
pub struct Tables {
    /// The page of each block of 128 code points.
    pub pages: Vec<u16>,
    /// What each code point of a page becomes; 0: itself, 0xFFFF: nothing.
    pub folded: Vec<Vec<u16>>,
    /// Letters of other alphabets with the ASCII letter they look like, by code point.
    pub lookalikes: Vec<(char, u8)>,
}

/// Makes the tables, in some seconds.
pub fn generate() -> Tables {
    let dictionaries = Dictionaries {
        simplify: OpenCC::from_config(BuiltinConfig::T2s).expect("the dictionaries are part of the crate"),
        japanese: OpenCC::from_config(BuiltinConfig::Jp2t).expect("the dictionaries are part of the crate"),
        drawn_like: ('一'..='\u{9FFF}').filter(|&c| gb2312(c) == Some(Level::Common)).map(|c| (drawn(c), c)).collect(),
    };
    let mut folded: Vec<Vec<u16>> = vec![vec![0; PAGE as usize]];
    let mut known: HashMap<Vec<u16>, u16> = HashMap::from([(folded[0].clone(), 0)]);
    let mut pages = Vec::new();
    for first in (0..LIMIT).step_by(PAGE as usize) {
        let page: Vec<u16> = (first..first + PAGE).map(|code| fold(code, &dictionaries)).collect();
        let next = folded.len() as u16;
        let id = *known.entry(page.clone()).or_insert(next);
        if id == next {
            folded.push(page);
        }
        pages.push(id);
    }
    let lookalikes = (0x80..0x1_0000u32)
        .filter_map(char::from_u32)
        .filter(|&c| c.is_alphabetic() && !EAST_ASIA.contains(&c))
        .filter(|&c| !(1..0x80).contains(&fold(c as u32, &dictionaries)))
        .filter_map(|c| Some((c, lookalike(c)?)))
        .collect();
    Tables { pages, folded, lookalikes }
}

impl Tables {
    /// Rust source of three statics: `PAGES`, `FOLDED` and `LOOKALIKES`.
    pub fn source(&self) -> String {
        let Tables { pages, folded, lookalikes } = self;
        let mut source = String::new();
        let _ = writeln!(source, "static PAGES: [u16; {}] = {pages:?};", pages.len());
        let _ = writeln!(source, "static FOLDED: [[u16; {PAGE}]; {}] = {folded:?};", folded.len());
        let _ = writeln!(source, "static LOOKALIKES: [(char, u8); {}] = {lookalikes:?};", lookalikes.len());
        source
    }

    /// What a code point becomes; `None` above the table.
    pub fn fold(&self, code: u32) -> Option<u16> {
        let page = self.pages.get((code / PAGE) as usize)?;
        Some(self.folded[usize::from(*page)][(code % PAGE) as usize])
    }
}

struct Dictionaries {
    simplify: OpenCC,
    japanese: OpenCC,
    /// Common Chinese characters by what they look like.
    drawn_like: HashMap<String, char>,
}

fn fold(code: u32, dictionaries: &Dictionaries) -> u16 {
    let Some(original) = char::from_u32(code) else { return 0 };
    if IGNORABLE.iter().any(|&(first, last)| (first..=last).contains(&code)) {
        return DROP;
    }
    if original.is_control() {
        return if matches!(original, '\t' | '\n' | '\r') { 0 } else { DROP };
    }
    if is_combining_mark(original) {
        return DROP;
    }
    let mut folded = only(std::iter::once(original).nfkc()).or_else(|| named(original)).unwrap_or(original);
    if folded == original {
        folded = named(original).unwrap_or(original);
    }
    // An accented Latin letter keeps its base letter, as a combining accent is dropped.
    if folded.is_alphabetic() && (folded as u32) < 0x250 {
        folded = std::iter::once(folded).nfd().next().unwrap_or(folded);
    }
    folded = only(folded.to_lowercase()).unwrap_or(folded);
    // Signs that are common characters to the eye: katakana (手机ロ), strokes, radicals, rare characters.
    if (0x2E80..0xA000).contains(&(folded as u32)) && gb2312(folded) != Some(Level::Common) {
        folded = dictionaries.drawn_like.get(&drawn(folded)).copied().unwrap_or(folded);
    }
    if (folded as u32) >= 0x3400 {
        folded = convert(&dictionaries.simplify, folded);
        // Japanese forms (楽, 囲) stand in for Chinese ones; a character that Chinese itself writes (芸, 予) is left alone.
        if folded == original && gb2312(folded).is_none() {
            folded = convert(&dictionaries.simplify, convert(&dictionaries.japanese, folded));
        }
    }
    folded = VARIANTS
        .iter()
        .chain(&CANTONESE)
        .chain(&NUMERALS)
        .find(|(from, _)| *from == folded)
        .map_or(folded, |(_, to)| *to);
    // The table holds 16 bits: the few simplified forms outside the first plane stay as they are.
    if folded == original { 0 } else { u16::try_from(folded as u32).unwrap_or(0) }
}

/// The letter or digit that a sign is by its name: circled, squared, negative, small capital, with a stroke, of another alphabet's
/// numerals.
fn named(c: char) -> Option<char> {
    let name = unicode_names2::name(c)?.to_string();
    let digit = ["ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE"];
    let stem = name.split(" WITH ").next()?.trim_end_matches(" FULL STOP").trim_end_matches(" COMMA");
    let (rest, last) = stem.rsplit_once(' ')?;
    if c.is_numeric() && rest.ends_with("DIGIT") {
        return digit.iter().position(|d| *d == last).and_then(|d| char::from_digit(d as u32, 10));
    }
    let letter = rest.contains("LATIN") && (rest.ends_with("LETTER") || rest.ends_with("LETTER SMALL CAPITAL"));
    let mut letters = last.chars().filter(|_| letter);
    let first = letters.next()?.to_ascii_lowercase();
    letters.next().is_none().then_some(first)
}

/// The ASCII letter that a letter of another alphabet looks like, as it is or in its other case (к, К).
fn lookalike(c: char) -> Option<u8> {
    let ascii = |c: char| {
        let drawn = only(skeleton(c.encode_utf8(&mut [0; 4])))?.to_ascii_lowercase();
        drawn.is_ascii_lowercase().then_some(drawn as u8)
    };
    let lower = only(c.to_lowercase())?;
    // A capital I of any alphabet is drawn like a small l: its small form knows better.
    ascii(lower).or_else(|| ascii(c)).or_else(|| ascii(only(c.to_uppercase())?))
}

/// What a character looks like, for comparison with others.
fn drawn(c: char) -> String {
    skeleton(c.encode_utf8(&mut [0; 4])).collect()
}

/// How common a character is by GB 2312, the character set of mainland China.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// One of its 3755 common characters.
    Common,
    /// One of its 3008 others.
    Other,
}

/// The place of a character in GB 2312; `None` when it is not in it.
pub fn gb2312(c: char) -> Option<Level> {
    let mut buffer = [0; 4];
    let (bytes, _, unknown) = encoding_rs::GBK.encode(c.encode_utf8(&mut buffer));
    match *bytes {
        [0xB0..=0xD7, 0xA1..=0xFF] if !unknown => Some(Level::Common),
        [0xD8..=0xF7, 0xA1..=0xFF] if !unknown => Some(Level::Other),
        _ => None,
    }
}

fn convert(dictionary: &OpenCC, c: char) -> char {
    only(dictionary.convert(c.encode_utf8(&mut [0; 4])).chars()).unwrap_or(c)
}

fn only(mut chars: impl Iterator<Item = char>) -> Option<char> {
    let first = chars.next()?;
    chars.next().is_none().then_some(first)
}
