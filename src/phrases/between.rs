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

/// Whether a character may stand in a number.
pub fn in_number(c: char) -> bool {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_fits(between: Between, gap: &str, expected: bool) {
        let folded = Folded::new(&format!("a甲{gap}乙b"));
        let (end, start) = (1 + "甲".len(), folded.text().len() - 1 - "乙".len());
        assert_eq!(fits(between, &folded, end, start), expected, "{gap:?} is {between:?}");
    }

    #[test]
    fn a_gap_is_of_the_kind_that_is_asked_for() {
        let kinds = [Between::Nothing, Between::Gap, Between::Number, Between::NumberThenGap, Between::GapThenNumber];
        for (gap, expected) in [
            ("", [true, true, false, false, false]),
            ("丙", [false, true, false, false, false]),
            ("12", [false, true, true, true, true]),
            ("1,2", [false, true, true, true, true]),
            ("三千多", [false, true, true, true, false]),
            ("12丙", [false, true, false, true, false]),
            ("丙12", [false, true, false, false, true]),
            ("丙12丁", [false, true, false, false, false]),
            (",", [false, true, false, false, false]),
            ("丙。丁", [false; 5]),
            ("1。2", [false; 5]),
        ] {
            kinds.into_iter().zip(expected).for_each(|(kind, expected)| assert_fits(kind, gap, expected));
        }
    }

    #[test]
    fn gaps_and_numbers_have_a_longest_length() {
        let folded = |gap: &str| Folded::new(&format!("a{gap}b"));
        let fitting = |between: Between, gap: &str| fits(between, &folded(gap), 1, 1 + gap.len());
        for (length, expected) in [(LONGEST_GAP, true), (LONGEST_GAP + 1, false)] {
            assert_eq!(fitting(Between::Gap, &"x".repeat(length)), expected);
            assert_eq!(fitting(Between::NumberThenGap, &format!("1{}", "x".repeat(length - 1))), expected);
            assert_eq!(fitting(Between::GapThenNumber, &format!("{}1", "x".repeat(length - 1))), expected);
        }
        for (length, expected) in [(LONGEST_NUMBER, true), (LONGEST_NUMBER + 1, false)] {
            assert_eq!(fitting(Between::Number, &"1".repeat(length)), expected);
        }
        assert!(!fits(Between::Gap, &folded("x"), 2, 1), "the second part stands before the first");
    }

    #[test]
    fn a_number_is_read_back_and_on_without_the_space_around_it() {
        for (text, from) in [
            ("ab12", Some(2)),
            ("ab 12", Some(3)),
            ("ab1,2", Some(2)),
            ("ab三千", Some(2)),
            ("ab", None),
            ("ab,-", None),
            ("", None),
        ] {
            assert_eq!(number_before(text, text.len()), from, "{text}");
        }
        for (text, to) in [
            ("12ab", Some(2)),
            ("12 ab", Some(2)),
            ("1,2ab", Some(3)),
            ("三千ab", Some(6)),
            ("ab", None),
            (",-ab", None),
            ("", None),
        ] {
            assert_eq!(number_after(text, 0), to, "{text}");
        }
        let long = "1".repeat(LONGEST_NUMBER + 10);
        assert_eq!(number_before(&long, long.len()), Some(10));
        assert_eq!(number_after(&long, 0), Some(LONGEST_NUMBER));
    }
}
