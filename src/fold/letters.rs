//! Characters that stand for others only where their neighbours say so: letters of another alphabet inside a Latin word,
//! numerals that are everyday characters, text written down one character to a line.

use super::EAST_ASIA;
use super::chars::{fold_char, is_cjk};
use crate::fold_tables::lookalikes;
use std::ops::Range;

/// Fewest lines of one character each that are one word written downwards.
const VERTICAL: usize = 4;

/// Reads an original text's characters for what they stand for.
pub(super) struct Letters<'a> {
    original: &'a str,
    /// The word read last, in bytes, and whether letters of other alphabets in it stand for Latin ones.
    word: Range<usize>,
    latin: bool,
    /// The column of single characters read last, in bytes.
    column: Range<usize>,
    /// Up to where it is known that no column starts.
    searched: usize,
}

impl<'a> Letters<'a> {
    pub(super) fn new(original: &'a str) -> Self {
        Letters { original, word: 0..0, latin: false, column: 0..0, searched: 0 }
    }

    /// What the character `c` at byte `at` stands for; `None` for a line end that only divides a word. Each character is looked
    /// at a bounded number of times.
    pub(super) fn read(&mut self, at: usize, c: char) -> Option<char> {
        match c {
            '\n' | '\r' => (!self.divides_a_word(at)).then_some(c),
            '伍' | '陆' | '陸' | '拾' => Some(self.numeral(at, c).unwrap_or(c)),
            _ if c.is_ascii() => Some(c),
            _ => match lookalike(c) {
                Some(latin) if self.is_latin_word(at) => Some(latin),
                _ => Some(c),
            },
        }
    }

    /// "伍佰" is five hundred, "队伍" a team.
    fn numeral(&self, at: usize, c: char) -> Option<char> {
        let next = self.original[at + c.len_utf8()..].chars().next()?;
        let number = match c {
            '伍' => '五',
            '拾' => '十',
            _ => '六',
        };
        "佰仟拾萬万元圆圓".contains(next).then_some(number)
    }

    fn is_latin_word(&mut self, at: usize) -> bool {
        if !self.word.contains(&at) {
            let in_word = |c: &char| (c.is_alphanumeric() && !is_cjk(*c)) || fold_char(*c).is_none();
            let before: usize = self.original[..at].chars().rev().take_while(in_word).map(char::len_utf8).sum();
            let after: usize = self.original[at..].chars().take_while(in_word).map(char::len_utf8).sum();
            self.word = at - before..at + after;
            let word = &self.original[self.word.clone()];
            let all_alike = || word.chars().all(|c| lookalike(c).is_some() || !c.is_alphabetic());
            let beside_han = || {
                self.original[..self.word.start].ends_with(is_cjk) || self.original[self.word.end..].starts_with(is_cjk)
            };
            self.latin = word.contains(|c: char| c.is_ascii_alphabetic()) || (all_alike() && beside_han());
        }
        self.latin
    }

    fn divides_a_word(&mut self, at: usize) -> bool {
        if at >= self.searched && !self.column.contains(&at) {
            // A column starts with the last character of the line before, which must be the only one of its line.
            let line = self.original[..at].rfind('\n').map_or(0, |i| i + 1);
            let mut end = line;
            let mut lines = 0;
            for text in self.original[line..].split_inclusive('\n') {
                let mut visible = text.chars().filter(|c| !c.is_whitespace());
                if !(visible.next().is_some_and(is_cjk) && visible.next().is_none()) {
                    // Nor does one start in this line, however many carriage returns it holds.
                    self.searched = end + text.len();
                    break;
                }
                end += text.trim_end().len();
                lines += 1;
                if lines >= VERTICAL {
                    self.column = line..end;
                }
                end += text.len() - text.trim_end().len();
            }
            self.searched = self.searched.max(end).max(at + 1);
        }
        self.column.contains(&at)
    }
}

/// The ASCII letter that a letter of another alphabet looks like. Most characters of a Chinese text need not be searched for.
fn lookalike(c: char) -> Option<char> {
    if EAST_ASIA.contains(&c) {
        return None;
    }
    let lookalikes = lookalikes();
    let index = lookalikes.binary_search_by_key(&c, |(from, _)| *from).ok()?;
    Some(char::from(lookalikes[index].1))
}

/// Whether a character that folds to a Latin letter is drawn so that nobody writes it in earnest; wide and accented letters are
/// not.
pub(super) fn drawn_otherwise(c: char) -> bool {
    !(c.is_ascii() || (c.is_alphabetic() && (c as u32) < 0x250) || ('\u{FF21}'..='\u{FF5A}').contains(&c))
}

/// The digit that a folded character is in a long number.
pub(super) fn digit(c: char) -> Option<char> {
    Some(match c {
        '0'..='9' => c,
        '零' => '0',
        '一' | '幺' => '1',
        '二' | '两' => '2',
        '三' => '3',
        '四' => '4',
        '五' | '伍' => '5',
        '六' | '陆' => '6',
        '七' => '7',
        '八' => '8',
        '九' => '9',
        _ => return None,
    })
}
