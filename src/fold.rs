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
#[path = "fold/reading.rs"]
mod reading;

use chars::{Class, class, fold_char};
use letters::Letters;
pub use reading::{Edit, Reading};

/// Longest run of separators inside Chinese, in characters, that is taken for a disguise and removed.
const LONGEST_SEPARATOR: usize = 4;

/// Fewest digits in a row, some of them written as Chinese numerals, that are a telephone or contact number and no year.
const LONG_NUMBER: usize = 6;

/// Brackets set words apart in honest text, too: removed inside Chinese, but no disguise.
const BRACKETS: &str = "()[]{}<>【】〔〕〈〉〖〗";

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
                None => folder.removed = Removed::Symbol,
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
}

#[derive(Default)]
struct Folder {
    folded: Folded,
    /// Separators read and not yet kept or removed: folded character, start, end.
    waiting: Vec<(char, u32, u32)>,
    /// Class of the last character kept.
    last: Option<Class>,
    /// What was removed since the last character kept.
    removed: Removed,
    /// The run of digits and Chinese numerals that is being read: where it starts in the folded text, and how many they are.
    number: Option<(usize, usize)>,
}

impl Folder {
    /// Takes the next character; `lookalike` when it stands for another.
    fn push(&mut self, original: char, start: u32, end: u32, lookalike: bool) {
        let Some(c) = fold_char(original) else {
            self.removed = Removed::Symbol;
            return;
        };
        match class(c) {
            Class::Space | Class::Sign | Class::Symbol => self.waiting.push((c, start, end)),
            kept => {
                self.settle(kept);
                if c.is_ascii_lowercase() && (lookalike || letters::drawn_otherwise(original)) {
                    self.end_number();
                    self.folded.redrawn.push(self.folded.text.len() as u32);
                }
                self.keep(c, start, end, kept);
            }
        }
    }

    /// Decides what becomes of the waiting separators, now that the next character's class is known.
    fn settle(&mut self, next: Class) {
        if self.waiting.is_empty() {
            return;
        }
        let waiting = std::mem::take(&mut self.waiting);
        let removable = waiting.len() <= LONGEST_SEPARATOR
            && match (self.last, next) {
                (Some(Class::Cjk), Class::Cjk) => true,
                (Some(Class::Cjk), Class::Word) | (Some(Class::Word), Class::Cjk) => {
                    waiting.iter().all(|(c, ..)| class(*c) != Class::Sign)
                }
                _ => false,
            };
        if removable {
            let symbol = waiting.iter().any(|(c, ..)| !(class(*c) == Class::Space || BRACKETS.contains(*c)));
            self.removed = self.removed.max(if symbol { Removed::Symbol } else { Removed::Space });
            let before = self.folded.text.len();
            let symbols = waiting.into_iter().filter(|(c, ..)| class(*c) == Class::Symbol);
            let dropped = symbols.map(|(symbol, start, end)| Dropped { symbol, before, span: (start, end) });
            self.folded.dropped.extend(dropped);
            return;
        }
        let mut spaced = false;
        for (c, start, end) in waiting {
            let space = class(c) == Class::Space;
            if !(space && spaced) {
                self.keep(if space { ' ' } else { c }, start, end, class(c));
            }
            spaced = space;
        }
    }

    fn keep(&mut self, c: char, start: u32, end: u32, class: Class) {
        match (letters::digit(c), &mut self.number) {
            (Some(_), Some((_, count))) => *count += 1,
            (Some(_), none) => *none = Some((self.folded.text.len(), 1)),
            (None, _) => self.end_number(),
        }
        let from = self.folded.text.len();
        self.folded.text.push(c);
        let to = self.folded.text.len();
        self.folded.starts.resize(to, start);
        self.folded.ends.resize(to, end);
        self.folded.removed.resize(to, self.removed);
        let full_stop = class == Class::Space && self.folded.text[..from].ends_with('.');
        if full_stop || matches!(c, '\n' | '\r' | '。' | '!' | '?' | ';') {
            self.folded.breaks.push(to as u32);
        }
        self.removed = Removed::Nothing;
        self.last = Some(class);
    }

    /// Ends a run of digits: a long one with Chinese numerals in it becomes ASCII digits, as the shapes look for.
    fn end_number(&mut self) {
        let Some((from, count)) = self.number.take() else { return };
        let folded = &mut self.folded;
        if count < LONG_NUMBER || folded.text[from..].is_ascii() {
            return;
        }
        let run = folded.text.split_off(from);
        // Each numeral becomes one byte. Counted on from symbol to symbol, as there may be one behind each numeral.
        let first = folded.dropped.partition_point(|dropped| dropped.before <= from);
        let (mut read, mut numerals) = (0, 0);
        for dropped in &mut folded.dropped[first..] {
            let upto = dropped.before - from;
            numerals += run[read..upto].chars().count();
            read = upto;
            dropped.before = from + numerals;
        }
        let (starts, ends, removed) =
            (folded.starts.split_off(from), folded.ends.split_off(from), folded.removed.split_off(from));
        for (at, c) in run.char_indices() {
            folded.text.push(letters::digit(c).unwrap_or(c));
            folded.starts.push(starts[at]);
            folded.ends.push(ends[at]);
            folded.removed.push(removed[at]);
        }
    }

    fn finish(mut self, length: u32) -> Folded {
        self.settle(Class::Mark);
        self.end_number();
        self.folded.length = length;
        self.folded
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
}
