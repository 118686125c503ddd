//! How Chinese is read aloud: the syllable of a character, and the syllables of a text.

use super::COMMON;

include!(concat!(env!("OUT_DIR"), "/readings.rs"));

/// One syllable of a text.
#[derive(Clone, Copy)]
pub(super) struct Unit {
    pub start: u32,
    pub end: u32,
    pub syllable: u16,
    /// The character, when it is a Chinese one.
    pub han: Option<char>,
    /// Whether it is nothing that is written every day: a rare character, or pinyin among Chinese.
    pub odd: bool,
    /// The numeral that a digit is.
    pub numeral: Option<char>,
}

impl Unit {
    pub fn differs(&self, meant: char) -> bool {
        self.han != Some(meant) && self.numeral != Some(meant)
    }
}

/// What a character sounds like, as an index into the syllables, and whether it is an everyday one.
pub(super) fn sound(c: char) -> Option<(u16, bool)> {
    let code = (c as u32).checked_sub(0x3400)?;
    let page = *SOUND_PAGES.get(code as usize >> 7)?;
    let sound = SOUNDS[usize::from(page)][code as usize & 127];
    Some(((sound & !COMMON).checked_sub(1)?, sound & COMMON != 0))
}

/// The pinyin of a character without its tone, `v` for ü; `None` when it is no Chinese character with a known sound.
pub fn pinyin(c: char) -> Option<&'static str> {
    Some(SYLLABLES[usize::from(sound(c)?.0)])
}

/// Whether a Chinese character is an everyday one by GB 2312.
pub fn is_everyday(c: char) -> bool {
    sound(c).is_some_and(|(_, everyday)| everyday)
}

/// The second reading of a character that the lexicon uses.
pub(super) fn second_sound(c: char) -> Option<u16> {
    SECOND.binary_search_by_key(&c, |(c, _)| *c).ok().map(|i| SECOND[i].1)
}

/// The syllables of a folded text from byte `from` on, in order: Chinese characters, pinyin, single digits, and the letter v, which is read "wei".
pub(super) fn syllables(text: &str, from: usize) -> Vec<Unit> {
    let mut units = Vec::with_capacity((text.len() - from) / 3);
    let bytes = text.as_bytes();
    let mut at = from;
    while let Some(c) = text[at..].chars().next() {
        let end = if c.is_ascii_alphanumeric() {
            at + bytes[at..].iter().take_while(|b| b.is_ascii_alphanumeric()).count()
        } else {
            at + c.len_utf8()
        };
        let unit = |start: usize, end: usize, syllable| Unit {
            start: start as u32,
            end: end as u32,
            syllable,
            han: None,
            odd: true,
            numeral: None,
        };
        if !c.is_ascii() {
            units.extend(sound(c).map(|(s, common)| Unit { han: Some(c), odd: !common, ..unit(at, end, s) }));
        } else if end - at == 1 {
            let numeral = c.to_digit(10).and_then(|d| "零一二三四五六七八九".chars().nth(d as usize));
            let read =
                numeral.and_then(|n| Some(sound(n)?.0)).or_else(|| (c == 'v').then(|| sound('微').map(|s| s.0))?);
            // A digit is written every day.
            units.extend(read.map(|s| Unit { numeral, odd: numeral.is_none(), ..unit(at, end, s) }));
        } else if let Some(parts) = pinyin_parts(&text[at..end]) {
            units.extend(parts.into_iter().map(|(from, to, s)| unit(at + from, at + to, s)));
        }
        at = end;
    }
    units
}

/// Longest run of letters that is read as pinyin: "zhuangzhuangzhuang".
const LONGEST_PINYIN: usize = 24;

/// A run of letters as pinyin, in as few syllables as possible: start, end and syllable of each.
fn pinyin_parts(word: &str) -> Option<Vec<(usize, usize, u16)>> {
    let length = word.len();
    if length > LONGEST_PINYIN || !word.bytes().all(|b| b.is_ascii_lowercase()) {
        return None;
    }
    // For each place from the end: how many syllables follow, and the first of them.
    let mut ways: [Option<(u8, u8, u16)>; LONGEST_PINYIN + 1] = [None; LONGEST_PINYIN + 1];
    ways[length] = Some((0, 0, 0));
    for from in (0..length).rev() {
        for to in from + 1..=length.min(from + 6) {
            let Some((count, ..)) = ways[to] else { continue };
            let Ok(syllable) = SYLLABLES.binary_search(&&word[from..to]) else { continue };
            if ways[from].is_none_or(|(fewest, ..)| count < fewest) {
                ways[from] = Some((count + 1, to as u8, syllable as u16));
            }
        }
    }
    let mut parts = Vec::new();
    let mut at = 0;
    while at < length {
        let (_, to, syllable) = ways[at]?;
        parts.push((at, usize::from(to), syllable));
        at = usize::from(to);
    }
    Some(parts)
}
