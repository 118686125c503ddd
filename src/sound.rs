//! Sound: what Chinese text says when it is read aloud, whatever characters, pinyin or digits it is written with.
//!
//! A scam that writes 佰佳樂 for 百家乐 or "jia薇信" for 加微信 counts on the reader's ear. Every piece of the lexicon's Chinese
//! wording goes into one automaton over syllables without tones; a text is read into syllables and matched. What sounds like a
//! piece and is spelled otherwise is taken for it only when the spelling is no ordinary Chinese: each character that differs
//! must form no word with its neighbours (大家微信 holds no 加微信).

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use std::collections::HashMap;
use std::ops::Range;

include!(concat!(env!("OUT_DIR"), "/readings.rs"));
include!(concat!(env!("OUT_DIR"), "/words.rs"));
include!("sound/filter.rs");

/// Longest piece of wording that is listened for, in characters. Longer ones are rarely disguised in full.
const LONGEST: usize = 8;
/// Most ways of reading one piece aloud that are listened for.
const MOST_READINGS: usize = 2;

/// A stretch of text that sounds like a piece of wording and is spelled otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Echo {
    /// Where it stands, in bytes of the text.
    pub place: Range<usize>,
    /// Index of the piece of wording, in the order they were given to [`Sounds::new`].
    pub piece: u32,
    /// How many of its characters are spelled otherwise.
    pub changed: u32,
}

/// One syllable of a text.
#[derive(Clone, Copy)]
struct Unit {
    start: u32,
    end: u32,
    syllable: u16,
    /// The character, when it is a Chinese one.
    han: Option<char>,
    /// Whether it is nothing that is written every day: a rare character, or pinyin among Chinese.
    odd: bool,
    /// The numeral that a digit is.
    numeral: Option<char>,
}

impl Unit {
    fn differs(&self, meant: char) -> bool {
        self.han != Some(meant) && self.numeral != Some(meant)
    }
}

/// Pieces of wording, ready to be heard.
pub struct Sounds {
    automaton: AhoCorasick,
    /// For each pattern of the automaton: the pieces that sound so.
    meant: Vec<Vec<u32>>,
    pieces: Vec<Vec<char>>,
    /// Pieces of two characters that are recognised in everyday characters, too; ordered.
    well_known: Vec<u32>,
}

impl Sounds {
    /// Builds the set from pieces of folded wording; those that are not 2 to 8 Chinese characters are never heard. Two syllables
    /// are soon said by chance: only the pieces that are among `well_known` are recognised whatever they are spelled with.
    /// Cost: some microseconds a piece.
    pub fn new<'a>(pieces: impl Iterator<Item = &'a str>, well_known: &[String]) -> Self {
        let known = |(piece, i): (&str, u32)| well_known.iter().any(|w| w == piece).then_some(i);
        let (pieces, well_known): (Vec<Vec<char>>, Vec<Option<u32>>) =
            pieces.zip(0..).map(|piece| (piece.0.chars().collect(), known(piece))).unzip();
        let well_known = well_known.into_iter().flatten().collect();
        let mut patterns: Vec<Vec<u8>> = Vec::new();
        let mut meant: Vec<Vec<u32>> = Vec::new();
        let mut known: HashMap<Vec<u8>, usize> = HashMap::new();
        for (index, piece) in pieces.iter().enumerate().filter(|(_, p)| (2..=LONGEST).contains(&p.len())) {
            for pattern in readings(piece) {
                let at = *known.entry(pattern).or_insert_with_key(|pattern| {
                    patterns.push(pattern.clone());
                    meant.push(Vec::new());
                    patterns.len() - 1
                });
                meant[at].push(index as u32);
            }
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(&patterns)
            .expect("the lexicon is far below the automaton's limits");
        Sounds { automaton, meant, pieces, well_known }
    }

    /// What in `text` (folded) sounds like a piece and is spelled otherwise, not overlapping, in order. Linear in its length
    /// plus the number of pieces heard.
    pub fn echoes(&self, text: &str) -> Vec<Echo> {
        if !text.contains(|c| sound(c).is_some()) {
            return Vec::new();
        }
        let units = syllables(text);
        let mut spoken = Vec::with_capacity(units.len() * 2 + 2);
        for (i, unit) in units.iter().enumerate() {
            // A break in the text is one in the sound: no pattern holds a zero.
            if i > 0 && units[i - 1].end != unit.start && !text[units[i - 1].end as usize..unit.start as usize].eq(" ")
            {
                spoken.extend([0, 0]);
            }
            spoken.extend(encode(unit.syllable));
        }
        // For each pair of bytes: the unit it is of.
        let mut of = Vec::with_capacity(spoken.len() / 2);
        let mut next = 0;
        for pair in spoken.chunks_exact(2) {
            of.push(next);
            next += usize::from(pair[0] != 0);
        }
        let mut echoes = Vec::new();
        for found in self.automaton.find_overlapping_iter(&spoken) {
            let span = of[found.start() / 2]..of[found.end() / 2 - 1] + 1;
            echoes.extend(self.echo(text, &units, span, found.pattern().as_usize()));
        }
        choose(echoes)
    }

    /// The piece that `units[span]`, sounding like `pattern`, is a spelling of.
    fn echo(&self, text: &str, units: &[Unit], span: Range<usize>, pattern: usize) -> Option<Echo> {
        let spelled = &units[span.clone()];
        let differs = |piece: u32| {
            let piece = &self.pieces[piece as usize];
            spelled.iter().zip(piece).filter(|(unit, c)| unit.differs(**c)).count()
        };
        let (changed, piece) = self.meant[pattern].iter().map(|&p| (differs(p), p)).min()?;
        let wording = &self.pieces[piece as usize];
        let odd = || spelled.iter().zip(wording).all(|(unit, c)| !unit.differs(*c) || unit.odd);
        let enough = match spelled.len() {
            2 if self.well_known.binary_search(&piece).is_ok() => true,
            2 => changed == 1 && odd(),
            length => changed < length || odd(),
        };
        if changed == 0 || !enough {
            return None;
        }
        let around = |i: usize| units.get(i).filter(|u| touches(units, i, span.start, span.end, u)).and_then(|u| u.han);
        let explained = span.clone().zip(wording).any(|(i, meant)| {
            units[i].han.is_some_and(|c| {
                let before = i.checked_sub(1).and_then(around);
                c != *meant
                    && (ALONE.binary_search(&c).is_ok()
                        || before.is_some_and(|b| is_word(b, c))
                        || around(i + 1).is_some_and(|a| is_word(c, a)))
            })
        });
        let place = spelled[0].start as usize..spelled[spelled.len() - 1].end as usize;
        let whole = whole_words(text, &place);
        (whole && !explained).then_some(Echo { place, piece, changed: changed as u32 })
    }
}

/// Whether unit `i` stands within the span or right beside it.
fn touches(units: &[Unit], i: usize, from: usize, to: usize, unit: &Unit) -> bool {
    (from..to).contains(&i)
        || (i < from && unit.end == units[from].start)
        || (i >= to && unit.start == units[to - 1].end)
}

/// Whether no Latin word goes on beyond either end of `place`.
fn whole_words(text: &str, place: &Range<usize>) -> bool {
    let letter = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = text.as_bytes();
    let before = place.start.checked_sub(1).and_then(|i| bytes.get(i));
    let opens = letter(before) && letter(bytes.get(place.start));
    let goes_on = letter(bytes.get(place.end - 1)) && letter(bytes.get(place.end));
    !opens && !goes_on
}

/// Of echoes that overlap the longest stay, of those the ones with the fewest changes.
fn choose(mut echoes: Vec<Echo>) -> Vec<Echo> {
    echoes.sort_by_key(|e| (std::cmp::Reverse(e.place.len()), e.changed, e.place.start));
    let mut chosen: Vec<Echo> = Vec::new();
    for echo in echoes {
        let at = chosen.partition_point(|c| c.place.start < echo.place.start);
        let free = at.checked_sub(1).is_none_or(|before| chosen[before].place.end <= echo.place.start)
            && chosen.get(at).is_none_or(|after| echo.place.end <= after.place.start);
        if free {
            chosen.insert(at, echo);
        }
    }
    chosen
}

/// Whether two characters are a word of ordinary Chinese, or the end and the beginning of parts of one. Wrong once in twenty
/// times for two that are none.
fn is_word(first: char, second: char) -> bool {
    let pair = pair(first, second);
    (0..HASHES).all(|hash| {
        let bit = bit(pair, hash, WORDS.len() as u32 * 8);
        WORDS[bit as usize / 8] & (1 << (bit % 8)) != 0
    })
}

/// What a character sounds like, as an index into the syllables, and whether it is an everyday one.
fn sound(c: char) -> Option<(u16, bool)> {
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

/// The ways of reading a piece aloud, encoded; none when a character has no sound.
fn readings(piece: &[char]) -> Vec<Vec<u8>> {
    let mut spoken: Vec<Vec<u8>> = vec![Vec::new()];
    for &c in piece {
        let Some((first, _)) = sound(c) else { return Vec::new() };
        let second = SECOND.binary_search_by_key(&c, |(c, _)| *c).ok().map(|i| SECOND[i].1);
        let other = second.filter(|_| spoken.len() < MOST_READINGS);
        let turned: Vec<Vec<u8>> = other
            .iter()
            .flat_map(|&s| spoken.iter().map(move |so_far| [so_far.as_slice(), &encode(s)].concat()))
            .collect();
        spoken.iter_mut().for_each(|so_far| so_far.extend(encode(first)));
        spoken.extend(turned);
    }
    spoken
}

/// Two bytes of a syllable; the first of any is below 0x80 and above 0, the second is not, so that matches keep in step.
fn encode(syllable: u16) -> [u8; 2] {
    [1 + (syllable >> 7) as u8, 0x80 | (syllable & 127) as u8]
}

/// The syllables of a folded text, in order: Chinese characters, pinyin, single digits, and the letter v, which is read "wei".
fn syllables(text: &str) -> Vec<Unit> {
    let mut units = Vec::with_capacity(text.len() / 3);
    let bytes = text.as_bytes();
    let mut at = 0;
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
            units.extend(read.map(|s| Unit { numeral, ..unit(at, end, s) }));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_hears(pieces: &[&str], text: &str, expected: &[(&str, &str)]) {
        let echoes = Sounds::new(pieces.iter().copied(), &["刷单".to_owned(), "博彩".to_owned()]).echoes(text);
        let heard: Vec<_> = echoes.iter().map(|e| (&text[e.place.clone()], pieces[e.piece as usize])).collect();
        assert_eq!(heard, expected, "{text}");
    }

    #[test]
    fn other_characters_with_the_same_sound_are_heard() {
        assert_hears(&["百家乐"], "来玩百加乐吧", &[("百加乐", "百家乐")]);
        assert_hears(&["博彩"], "正规搏采平台", &[("搏采", "博彩")]);
        assert_hears(&["加微信"], "加薇信", &[("加薇信", "加微信")]);
        assert_hears(&["银行卡"], "收垠航卡", &[("垠航卡", "银行卡")]);
    }

    #[test]
    fn pinyin_digits_and_v_are_read_aloud() {
        assert_hears(&["刷单"], "找人刷dan", &[("刷dan", "刷单")]);
        assert_hears(&["刷单"], "shuadan兼职", &[("shuadan", "刷单")]);
        assert_hears(&["加微信"], "jia wei xin 聊", &[("jia wei xin", "加微信")]);
        assert_hears(&["加微信"], "加v信", &[("加v信", "加微信")]);
        assert_hears(&["六合彩"], "买6合采", &[("6合采", "六合彩")]);
    }

    #[test]
    fn ordinary_chinese_is_no_disguise() {
        assert_hears(&["加微信"], "大家微信上说", &[]);
        assert_hears(&["博彩"], "买了菠菜", &[]);
        assert_hears(&["二等奖"], "得了2等奖", &[]);
        assert_hears(&["接我"], "楼下节我", &[]);
        assert_hears(&["加微信"], "加微信", &[]);
        assert_hears(&["信用卡"], "信,用卡", &[]);
        assert_hears(&["转账"], "transfer shang hai", &[]);
    }
}
