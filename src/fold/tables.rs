//! Generates the folding tables. Runs when the crate is built; the engine ships only what it prints.
//!
//! Sources: Unicode normalization data (crate `unicode-normalization`), OpenCC's traditional-to-simplified dictionaries (crate
//! `ferrous-opencc`).

use ferrous_opencc::{OpenCC, config::BuiltinConfig};
use std::collections::HashMap;
use std::fmt::Write;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

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

/// Rust source of two statics: `PAGES`, the page of each block of 128 code points, and `FOLDED`, what each code point
/// becomes (0: itself, 0xFFFF: nothing).
pub fn generate() -> String {
    let simplify = OpenCC::from_config(BuiltinConfig::T2s).expect("the dictionaries are part of the crate");
    let mut pages: Vec<Vec<u16>> = vec![vec![0; PAGE as usize]];
    let mut known: HashMap<Vec<u16>, usize> = HashMap::from([(pages[0].clone(), 0)]);
    let mut index = Vec::new();
    for first in (0..LIMIT).step_by(PAGE as usize) {
        let page: Vec<u16> = (first..first + PAGE).map(|code| fold(code, &simplify)).collect();
        let next = pages.len();
        let id = *known.entry(page.clone()).or_insert(next);
        if id == next {
            pages.push(page);
        }
        index.push(id);
    }
    let mut source = String::new();
    let _ = writeln!(source, "static PAGES: [u16; {}] = {index:?};", index.len());
    let _ = writeln!(source, "static FOLDED: [[u16; {PAGE}]; {}] = {pages:?};", pages.len());
    source
}

fn fold(code: u32, simplify: &OpenCC) -> u16 {
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
    let mut folded = only(std::iter::once(original).nfkc()).unwrap_or(original);
    // An accented Latin letter keeps its base letter, as a combining accent is dropped.
    if folded.is_alphabetic() && (folded as u32) < 0x250 {
        folded = std::iter::once(folded).nfd().next().unwrap_or(folded);
    }
    folded = only(folded.to_lowercase()).unwrap_or(folded);
    if (folded as u32) >= 0x3400 {
        folded = only(simplify.convert(folded.encode_utf8(&mut [0; 4])).chars()).unwrap_or(folded);
    }
    folded = VARIANTS.iter().find(|(from, _)| *from == folded).map_or(folded, |(_, to)| *to);
    // The table holds 16 bits: the few simplified forms outside the first plane stay as they are.
    if folded == original { 0 } else { u16::try_from(folded as u32).unwrap_or(0) }
}

fn only(mut chars: impl Iterator<Item = char>) -> Option<char> {
    let first = chars.next()?;
    chars.next().is_none().then_some(first)
}
