//! Folding: one pass that brings every disguise of a text to the same form and keeps the way back.
//!
//! Width, case, traditional and variant glyphs become one; ignorable characters go; separators and emoji that stand inside a
//! run of Chinese go too (刷.单, 加★微★信), for nobody writes them there without a purpose. Sentence ends, commas and quotes stay:
//! they carry meaning. Phrases of the lexicon pass through the same fold, so both sides always agree.

include!(concat!(env!("OUT_DIR"), "/fold_tables.rs"));

/// Longest run of separators inside Chinese, in characters, that is taken for a disguise and removed.
const LONGEST_SEPARATOR: usize = 4;

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
    /// Byte positions in `text` right behind the mark that ends a sentence.
    breaks: Vec<u32>,
    /// Length of the original in UTF-16 code units.
    length: u32,
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

/// What a folded character does to its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
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

impl Folded {
    /// Folds `original`. Linear in its length; about 9 bytes of memory for each folded byte.
    pub fn new(original: &str) -> Self {
        let mut folder = Folder::default();
        let mut at = 0;
        for c in original.chars() {
            let width = c.len_utf16() as u32;
            folder.push(c, at, at + width);
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

    /// Whether the characters of `start..end` were pulled apart by something a reader does not see or need: one symbol between
    /// two of them, or a space between each of at least three.
    pub fn pulled_apart(&self, start: usize, end: usize) -> bool {
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

/// Folds one character: `None` when it is dropped.
fn fold_char(c: char) -> Option<char> {
    let code = c as u32;
    let Some(&page) = PAGES.get((code >> 7) as usize) else {
        // Above the table only tag characters and variation selectors matter, all of them ignorable.
        return (!(0xE_0000..0xE_1000).contains(&code)).then_some(c);
    };
    match FOLDED[usize::from(page)][(code & 127) as usize] {
        0 => Some(c),
        0xFFFF => None,
        folded => char::from_u32(u32::from(folded)).or(Some(c)),
    }
}

fn class(c: char) -> Class {
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

fn is_cjk(c: char) -> bool {
    matches!(c as u32, 0x3005..=0x3007 | 0x3040..=0x30FF | 0x3105..=0x312F | 0x3400..=0x4DBF | 0x4E00..=0x9FFF
        | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0x2_0000..=0x3_FFFF)
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
}

impl Folder {
    fn push(&mut self, original: char, start: u32, end: u32) {
        let Some(c) = fold_char(original) else {
            self.removed = Removed::Symbol;
            return;
        };
        match class(c) {
            Class::Space | Class::Sign | Class::Symbol => self.waiting.push((c, start, end)),
            kept => {
                self.settle(kept);
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

    fn finish(mut self, length: u32) -> Folded {
        self.settle(Class::Mark);
        self.folded.length = length;
        self.folded
    }
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
        assert!(folded.pulled_apart(at, at + "加微信".len()));
    }

    #[test]
    fn ordinary_spacing_is_no_disguise() {
        let folded = Folded::new("请 加微信");
        assert!(!folded.pulled_apart(0, folded.text().len()));
        let folded = Folded::new("加 微 信");
        assert!(folded.pulled_apart(0, folded.text().len()));
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
