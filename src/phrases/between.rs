//! What may stand between the parts of a phrase, and around them: a gap, a number.

use super::table::Between;
use crate::fold::Folded;

/// Longest gap that `…` stands for, in bytes of folded text: about 13 Chinese characters or 40 Latin letters.
pub const LONGEST_GAP: usize = 40;

/// Longest number that `#` stands for, in bytes of folded text. A bound, as each of many parts may look back over one run of digits.
pub const LONGEST_NUMBER: usize = 60;

/// Whether what stands in `end..start` of a text is what is to stand between two parts.
pub fn fits(between: Between, folded: &Folded, end: usize, start: usize) -> bool {
    let Some(gap) = folded.text().get(end..start) else { return false };
    let fits = match between {
        Between::Nothing => gap.len() <= LONGEST_GAP && gap.trim().is_empty(),
        Between::Gap => gap.len() <= LONGEST_GAP,
        Between::Number => gap.len() <= LONGEST_NUMBER && gap.chars().all(in_number) && gap.contains(is_digit),
        Between::NumberThenGap => gap.len() <= LONGEST_GAP && gap.trim_start().starts_with(is_digit),
        Between::GapThenNumber => gap.len() <= LONGEST_GAP && gap.trim_end().ends_with(is_digit),
    };
    fits && !folded.sentence_ends_within(end, start)
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || "零一二两三四五六七八九十百千万亿几数".contains(c)
}

fn in_number(c: char) -> bool {
    is_digit(c) || ",.+-~%kwx$¥£€ 多余至到".contains(c)
}

/// Where the number that ends at `start` begins, of which so much is read as a number is long.
pub fn number_before(text: &str, start: usize) -> Option<usize> {
    let read = text[..start].char_indices().rev();
    let (from, _) = read.take_while(|&(at, c)| in_number(c) && start - at <= LONGEST_NUMBER).last()?;
    let number = &text[from..start];
    number.contains(is_digit).then(|| start - number.trim_start().len())
}

/// Where the number that begins at `end` ends, of which so much is read as a number is long.
pub fn number_after(text: &str, end: usize) -> Option<usize> {
    let read = text[end..].char_indices();
    let (at, last) = read.take_while(|&(at, c)| in_number(c) && at < LONGEST_NUMBER).last()?;
    let number = &text[end..end + at + last.len_utf8()];
    number.contains(is_digit).then(|| end + number.trim_end().len())
}
