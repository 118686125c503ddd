//! Folding: one pass that brings every disguise of a text to the same form and keeps the way back.
//!
//! Width, case, traditional and variant glyphs become one; ignorable characters go; separators and emoji that stand inside a
//! run of Chinese go too (刷.单, 加★微★信), for nobody writes them there without a purpose. Sentence ends, commas and quotes stay:
//! they carry meaning. Letters that look like others and numerals go where their neighbours give them away ([`letters`]).
//! Phrases of the lexicon pass through the same fold, so both sides always agree.

// By their paths, as the build script folds the lexicon with the same code.
#[path = "fold/chars.rs"]
mod chars;
#[path = "fold/letters.rs"]
mod letters;
#[path = "fold/pass.rs"]
mod pass;
#[path = "fold/reading.rs"]
mod reading;

pub(crate) use chars::EAST_ASIA;
use letters::Letters;
use pass::Folder;
pub use reading::{Edit, Reading};
use std::ops::Range;

/// A folded text with the way back to the original.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    text: String,
    /// For each byte of `text`: where its original character starts, in UTF-16 code units.
    starts: Vec<u32>,
    /// For each byte of `text`: where its original character ends, in UTF-16 code units.
    ends: Vec<u32>,
    /// For each byte of `text`: what was removed right before its character.
    removed: Vec<Removed>,
    /// Byte positions in `text` of letters that were drawn otherwise: circled, mathematical, of another alphabet. Ordered.
    redrawn: Vec<u32>,
    /// Symbols removed from inside Chinese, in order.
    dropped: Vec<Dropped>,
    /// Byte positions in `text` right behind the mark that ends a sentence.
    breaks: Vec<u32>,
    /// Length of the original in UTF-16 code units.
    length: u32,
}

/// A symbol that folding removed from inside Chinese.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// The symbol.
    pub symbol: char,
    /// The folded byte it stood before.
    pub before: usize,
    /// Where it stood in the original, in UTF-16 code units.
    pub span: (u32, u32),
}

/// What folding removed between two characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Removed {
    /// Nothing.
    #[default]
    Nothing,
    /// White space only.
    Space,
    /// An ignorable character, a symbol or an emoji.
    Symbol,
}

impl Folded {
    /// Folds `original`. Linear in its length; about 9 bytes of memory for each folded byte. The lexicon's wording stays as it is when
    /// it is folded again. Other text may not: what keeps two characters apart, such as a run of spaces, shrinks, and a second fold
    /// may take what is left of it for a disguise.
    pub fn new(original: &str) -> Self {
        let mut folder = Folder::default();
        let mut letters = Letters::new(original);
        let mut at = 0;
        for (index, c) in original.char_indices() {
            let width = c.len_utf16() as u32;
            match letters.read(index, c) {
                Some(read) => folder.push(read, at, at + width, read != c),
                None => folder.skip(),
            }
            at += width;
        }
        folder.finish(at)
    }

    /// The folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Length of the original in UTF-16 code units.
    pub fn original_length(&self) -> u32 {
        self.length
    }

    /// The place in the original of the folded bytes `start..end`, in UTF-16 code units. `start < end <= text().len()`.
    pub fn span(&self, start: usize, end: usize) -> (u32, u32) {
        (self.starts[start], self.ends[end - 1])
    }

    /// The folded byte at which the original's `unit`, in UTF-16 code units, is or would be; `text().len()` behind the end.
    pub fn at(&self, unit: u32) -> usize {
        self.starts.partition_point(|&start| start < unit)
    }

    /// Symbols that were removed from inside Chinese, in order.
    pub fn dropped(&self) -> &[Dropped] {
        &self.dropped
    }

    /// Folded bytes of the characters that are drawn otherwise, or have a symbol removed before them; in order.
    pub fn drawn(&self) -> impl Iterator<Item = usize> {
        let removed = |at: usize| self.removed[at] == Removed::Symbol;
        let redrawn = |at: usize| self.redrawn.binary_search(&(at as u32)).is_ok();
        self.text.char_indices().map(|(at, _)| at).filter(move |&at| removed(at) || redrawn(at))
    }

    /// Whether the characters of `start..end` were disguised: one of them drawn otherwise, or all pulled apart by something a
    /// reader does not see or need, be it one symbol between two of them or a space between each of at least three.
    pub fn disguised(&self, start: usize, end: usize) -> bool {
        let next = self.redrawn.partition_point(|&at| (at as usize) < start);
        if self.redrawn.get(next).is_some_and(|&at| (at as usize) < end) {
            return true;
        }
        let inner = || self.text[start..end].char_indices().skip(1).map(|(i, _)| self.removed[start + i]);
        let spaces = inner().filter(|r| *r == Removed::Space).count();
        inner().any(|r| r == Removed::Symbol) || (spaces >= 2 && spaces == inner().count())
    }

    /// Whether a sentence ends within the folded bytes `start..end`.
    pub fn sentence_ends_within(&self, start: usize, end: usize) -> bool {
        let next = self.breaks.partition_point(|&b| (b as usize) <= start);
        self.breaks.get(next).is_some_and(|&b| (b as usize) <= end)
    }

    /// The sentence that holds byte `at`: its bounds in folded bytes.
    pub fn sentence_around(&self, at: usize) -> (usize, usize) {
        let next = self.breaks.partition_point(|&b| (b as usize) <= at);
        let start = if next == 0 { 0 } else { self.breaks[next - 1] as usize };
        let end = self.breaks.get(next).map_or(self.text.len(), |&b| b as usize);
        (start, end)
    }

    /// The sentences around `place`, so many that on either side of them stands a mark that `parts` is true for, or nothing.
    pub fn stretch_around(&self, place: &Range<usize>, parts: impl Fn(char) -> bool) -> Range<usize> {
        let parts = |&end: &usize| self.text[..end].chars().next_back().is_some_and(&parts);
        let breaks = |breaks: Range<usize>| self.breaks[breaks].iter().map(|&end| end as usize);
        let upto = self.breaks.partition_point(|&end| end as usize <= place.start);
        let from = self.breaks.partition_point(|&end| (end as usize) < place.end);
        let start = breaks(0..upto).rev().find(parts);
        start.unwrap_or(0)..breaks(from..self.breaks.len()).find(parts).unwrap_or(self.text.len())
    }
}

/// The characters of an original between two UTF-16 offsets that lie on character boundaries, as [`Folded::span`] gives them.
pub fn utf16_slice(text: &str, (start, end): (u32, u32)) -> String {
    let mut at = 0;
    text.chars()
        .skip_while(|c| {
            let before = at < start;
            if before {
                at += c.len_utf16() as u32;
            }
            before
        })
        .scan(start, |at, c| {
            let inside = *at < end;
            *at += c.len_utf16() as u32;
            inside.then_some(c)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_folds(cases: &[(&str, &str)]) {
        for (original, folded) in cases {
            assert_eq!(Folded::new(original).text(), *folded, "{original:?}");
        }
    }

    #[test]
    fn width_case_and_script_become_one() {
        assert_folds(&[
            ("ＱＱ１２３", "qq123"),
            ("WeChat", "wechat"),
            ("安全帳戶", "安全账户"),
            ("刷單", "刷单"),
            ("帐号", "账号"),
            ("微信①②", "微信12"),
            ("𝐓𝐞𝐥𝐞𝐠𝐫𝐚𝐦", "telegram"),
            ("café", "cafe"),
        ]);
    }

    #[test]
    fn what_a_reader_does_not_see_goes() {
        assert_folds(&[
            ("刷\u{200b}单", "刷单"),
            ("安\u{feff}全\u{2060}账\u{ad}户", "安全账户"),
            ("转\u{7}账", "转账"),
            ("s\u{301}afe", "safe"),
            ("微\u{fe0f}信\u{e0061}", "微信"),
        ]);
    }

    #[test]
    fn letters_are_read_as_the_eye_reads_them() {
        assert_folds(&[
            ("pаypаl", "paypal"),
            ("ᴀccοunt Ⓒⓛⓘⓒⓚ", "account click"),
            ("加🅥信", "加v信"),
            ("ν信", "v信"),
            ("手机ロ", "手机口"),
            ("楽囲", "乐围"),
            ("Москва слово", "москва слово"),
            ("ελλάδα", "ελλάδα"),
            ("听莫斯科 хор", "听莫斯科хор"),
        ]);
    }

    #[test]
    fn numerals_are_numbers_where_they_count() {
        assert_folds(&[
            ("伍佰元叁仟", "五百元三千"),
            ("拾万陆元", "十万六元"),
            ("收拾陆地", "收拾陆地"),
            ("队伍登陆", "队伍登陆"),
            ("QQ一二叁肆5陆7〇", "qq12345670"),
            ("二〇〇八年", "二零零八年"),
            ("❶③❽", "138"),
        ]);
    }

    #[test]
    fn a_word_written_downwards_is_a_word() {
        assert_folds(&[
            ("加\n我\n微\n信", "加我微信"),
            ("看：\n加\n我\n微\n信\n好的", "看:\n加我微信\n好的"),
            ("是\n的\n好", "是\n的\n好"),
        ]);
    }

    #[test]
    fn separators_inside_chinese_go() {
        assert_folds(&[
            ("刷.单", "刷单"),
            ("刷 单", "刷单"),
            ("加★微★信", "加微信"),
            ("加💰微💰信", "加微信"),
            ("V ❤ 信", "v信"),
            ("【安】【全】账户", "【安全账户"),
        ]);
    }

    #[test]
    fn what_carries_meaning_stays() {
        assert_folds(&[
            ("做任务。单价", "做任务。单价"),
            ("保安，全账户", "保安,全账户"),
            ("他说“转账”", "他说“转账”"),
            ("safe  account", "safe account"),
            ("www.a-b.com/x?y=1", "www.a-b.com/x?y=1"),
            ("返利100% 马上", "返利100% 马上"),
            ("第一行\n第二行", "第一行\n第二行"),
            ("刷-----单", "刷-----单"),
            ("加+微信", "加+微信"),
        ]);
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for text in ["ＱＱ★群", "刷.单 返利", "【工商银行】您的账户", "Ａ１-Ｂ２ ①"] {
            let once = Folded::new(text).text().to_owned();
            assert_eq!(Folded::new(&once).text(), once);
        }
    }

    #[test]
    fn spans_lead_back_to_the_original_in_utf16_units() {
        let original = "😀加★微\u{200b}信😀";
        let folded = Folded::new(original);
        let at = folded.text().find("加微信").unwrap();
        assert_eq!(folded.span(at, at + "加微信".len()), (2, 7));
        assert_eq!(folded.original_length(), 9);
        assert!(folded.disguised(at, at + "加微信".len()));
    }

    #[test]
    fn ordinary_spacing_is_no_disguise() {
        let folded = Folded::new("请 加微信");
        assert!(!folded.disguised(0, folded.text().len()));
        let folded = Folded::new("ＷｅＣｈａｔ café");
        assert!(!folded.disguised(0, folded.text().len()));
        let folded = Folded::new("𝐓elegram");
        assert!(folded.disguised(0, 3) && !folded.disguised(1, 3));
        let folded = Folded::new("加 微 信");
        assert!(folded.disguised(0, folded.text().len()));
    }

    #[test]
    fn sentences_are_found() {
        let folded = Folded::new("第一句。第二句");
        assert!(folded.sentence_ends_within(0, folded.text().len()));
        assert!(!folded.sentence_ends_within("第一句。".len(), folded.text().len()));
        assert_eq!(folded.sentence_around(0), (0, "第一句。".len()));
        assert_eq!(folded.sentence_around("第一句。第".len()), ("第一句。".len(), folded.text().len()));
    }

    #[test]
    fn symbols_between_numerals_keep_their_places_when_those_become_digits() {
        let original = "甲★一★二三★★四五六七";
        let folded = Folded::new(original);
        assert_eq!(folded.text(), "甲1234567");
        let places: Vec<_> = folded.dropped().iter().map(|dropped| (dropped.before, dropped.span)).collect();
        assert_eq!(places, [(3, (1, 2)), (4, (3, 4)), (6, (6, 7)), (6, (7, 8))]);
        assert_eq!((folded.span(3, 4), folded.span(6, 7), folded.span(9, 10)), ((2, 3), (8, 9), (11, 12)));
        assert_eq!(folded.drawn().collect::<Vec<_>>(), [3, 4, 6]);
    }
}
