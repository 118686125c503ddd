//! The pass itself: what becomes of each character, of separators between them, and of digits in a row.

use super::chars::{Class, class, fold_char};
use super::{Dropped, Folded, Removed, letters};

/// Longest run of separators inside Chinese, in characters, that is taken for a disguise and removed.
const LONGEST_SEPARATOR: usize = 4;

/// Fewest digits in a row, some of them written as Chinese numerals, that are a telephone or contact number and no year.
const LONG_NUMBER: usize = 6;

/// Brackets set words apart in honest text, too: removed inside Chinese, but no disguise.
const BRACKETS: &str = "()[]{}<>【】〔〕〈〉〖〗";

/// Takes the characters of an original one by one.
#[derive(Default)]
pub(super) struct Folder {
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
    pub fn push(&mut self, original: char, start: u32, end: u32, lookalike: bool) {
        let Some(c) = fold_char(original) else {
            self.skip();
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

    /// Leaves out a character that nobody sees.
    pub fn skip(&mut self) {
        self.removed = Removed::Symbol;
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

    pub fn finish(mut self, length: u32) -> Folded {
        self.settle(Class::Mark);
        self.end_number();
        self.folded.length = length;
        self.folded
    }
}
