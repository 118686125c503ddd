//! Characters one by one: what each folds to, and what it does to its neighbours.

use crate::fold_tables;
use std::ops::Range;

/// Where the letters and signs of East Asia are, none of which looks like a Latin letter.
pub const EAST_ASIA: Range<char> = '\u{2E80}'..'\u{AC00}';

/// What a folded character does to its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Chinese, Japanese or Korean letter.
    Cjk,
    /// Any other letter or digit.
    Word,
    /// White space within a line.
    Space,
    /// Sentence mark, quote, or line end: never removed.
    Mark,
    /// A sign with a meaning beside a number or a name: removed only inside Chinese.
    Sign,
    /// Any other symbol, emoji included.
    Symbol,
}

/// Folds one character: `None` when it is dropped.
pub fn fold_char(c: char) -> Option<char> {
    let code = c as u32;
    match fold_tables::folded(code) {
        // Above the table only tag characters and variation selectors matter, all of them ignorable.
        None => (!(0xE_0000..0xE_1000).contains(&code)).then_some(c),
        Some(0) => Some(c),
        Some(0xFFFF) => None,
        Some(folded) => char::from_u32(u32::from(folded)).or(Some(c)),
    }
}

/// The class of a folded character.
pub fn class(c: char) -> Class {
    match c {
        '\n' | '\r' | '。' | '!' | '?' | ';' | ',' | '、' | ':' | '…' | '—' | '"' | '\'' => Class::Mark,
        '“' | '”' | '「' | '」' | '『' | '』' | '《' | '》' => Class::Mark,
        // "+微信": read aloud, it says "add".
        '+' => Class::Mark,
        '%' | '$' | '¥' | '€' | '£' | '@' | '#' | '&' | '/' | '.' | '-' | '_' | '=' => Class::Sign,
        _ if c.is_whitespace() => Class::Space,
        _ if is_cjk(c) => Class::Cjk,
        _ if c.is_alphanumeric() => Class::Word,
        _ => Class::Symbol,
    }
}

/// Whether it is a letter of Chinese, Japanese or Korean.
pub fn is_cjk(c: char) -> bool {
    matches!(c as u32, 0x3005..=0x3007 | 0x3040..=0x30FF | 0x3105..=0x312F | 0x3400..=0x4DBF | 0x4E00..=0x9FFF
        | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0x2_0000..=0x3_FFFF)
}
