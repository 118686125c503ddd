//! A folded text with some of it spelled as it is meant.

use super::Folded;
use std::ops::Range;

/// A stretch of folded text that stands for a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The stretch, in folded bytes; empty where folding had already removed a symbol that stands for a word.
    pub place: Range<usize>,
    /// Where it stands in the original, in UTF-16 code units.
    pub span: (u32, u32),
    /// What is meant, folded.
    pub means: String,
}

/// A second reading of a folded text.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The text as it is meant; its spans lead back to the original.
    pub folded: Folded,
    /// Where each edit stands in it, in bytes; ordered.
    pub edited: Vec<Range<usize>>,
    /// For each of its bytes: the bytes of the first reading that its character comes from.
    origins: Vec<(u32, u32)>,
}

impl Reading {
    /// The bytes of the first reading that `start..end` of this one come from; empty when that is a removed symbol alone.
    pub fn origin(&self, start: usize, end: usize) -> Range<usize> {
        let (from, to) = (self.origins[start].0 as usize, self.origins[end - 1].1 as usize);
        from..to.max(from)
    }

    /// What a stretch of this one is in the first reading, which has so many bytes. No edit goes beyond the stretch.
    pub fn stretch_of_first(&self, stretch: &Range<usize>, length: usize) -> Range<usize> {
        let behind = |at: usize| at.checked_sub(1).map_or(0, |last| self.origins[last].1 as usize);
        let end = if stretch.end == self.folded.text.len() { length } else { behind(stretch.end) };
        behind(stretch.start)..end
    }

    /// Whether any of `start..end` was spelled otherwise.
    pub fn is_edited(&self, start: usize, end: usize) -> bool {
        let next = self.edited.partition_point(|e| e.end <= start);
        self.edited.get(next).is_some_and(|e| e.start < end)
    }
}

impl Folded {
    /// This text with the `edits` made, which are ordered and do not overlap. Linear in its length.
    pub fn reread(&self, edits: &[Edit]) -> Reading {
        let mut writer = Writer {
            source: self,
            reading: Reading {
                folded: Folded::default(),
                edited: Vec::with_capacity(edits.len()),
                origins: Vec::new(),
            },
            breaks: self.breaks.iter().peekable(),
            redrawn: self.redrawn.iter().peekable(),
        };
        let mut at = 0;
        for edit in edits {
            writer.copy(at..edit.place.start);
            writer.write(edit);
            at = edit.place.end;
        }
        writer.copy(at..self.text.len());
        writer.reading.folded.length = self.length;
        writer.reading
    }
}

struct Writer<'a> {
    source: &'a Folded,
    reading: Reading,
    breaks: std::iter::Peekable<std::slice::Iter<'a, u32>>,
    redrawn: std::iter::Peekable<std::slice::Iter<'a, u32>>,
}

impl Writer<'_> {
    fn copy(&mut self, range: Range<usize>) {
        let (source, folded) = (self.source, &mut self.reading.folded);
        let shift = |at: u32| at - range.start as u32 + folded.text.len() as u32;
        while let Some(&at) = self.redrawn.next_if(|&&at| (at as usize) < range.end) {
            if at as usize >= range.start {
                folded.redrawn.push(shift(at));
            }
        }
        while let Some(&at) = self.breaks.next_if(|&&at| at as usize <= range.end) {
            if at as usize > range.start {
                folded.breaks.push(shift(at));
            }
        }
        folded.text.push_str(&source.text[range.clone()]);
        folded.starts.extend_from_slice(&source.starts[range.clone()]);
        folded.ends.extend_from_slice(&source.ends[range.clone()]);
        folded.removed.extend_from_slice(&source.removed[range.clone()]);
        for (at, c) in source.text[range.clone()].char_indices() {
            let from = (range.start + at) as u32;
            let width = c.len_utf8() as u32;
            self.reading.origins.extend((0..width).map(|_| (from, from + width)));
        }
    }

    fn write(&mut self, edit: &Edit) {
        let (source, folded) = (self.source, &mut self.reading.folded);
        let start = folded.text.len();
        let written = &source.text[edit.place.clone()];
        // Character for character where they correspond, so that a part of a word leads back to its part of the disguise.
        let one_to_one = written.chars().count() == edit.means.chars().count();
        let mut places = written.char_indices();
        for c in edit.means.chars() {
            let (from, to) = match places.next() {
                Some((at, w)) if one_to_one => (edit.place.start + at, edit.place.start + at + w.len_utf8()),
                _ => (edit.place.start, edit.place.end),
            };
            let (first, last) = if one_to_one { source.span(from, to) } else { edit.span };
            folded.text.push(c);
            let end = folded.text.len();
            folded.starts.resize(end, first);
            folded.ends.resize(end, last);
            folded.removed.resize(end, super::Removed::Nothing);
            self.reading.origins.resize(end, (from as u32, to as u32));
        }
        self.reading.edited.push(start..folded.text.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(folded: &Folded, written: &str, means: &str) -> Edit {
        let start = folded.text().find(written).unwrap();
        let place = start..start + written.len();
        Edit { span: folded.span(place.start, place.end), place, means: means.to_owned() }
    }

    #[test]
    fn what_stands_around_an_edit_keeps_its_sentences_its_drawing_and_its_way_back() {
        let folded = Folded::new("甲。乙丙。丁★戊。𝐚己");
        assert_eq!(folded.text(), "甲。乙丙。丁戊。a己");
        for (means, before, behind) in [("天", 6, 9), ("天地", 6, 12), ("abcde", 6, 11)] {
            let reading = folded.reread(&[edit(&folded, "乙丙", means)]);
            let text = reading.folded.text();
            assert_eq!(text, format!("甲。{means}。丁戊。a己"));
            assert_eq!(reading.edited, std::slice::from_ref(&(before..behind)));
            let sentence = |part: &str| {
                let (start, end) = reading.folded.sentence_around(text.find(part).unwrap());
                &text[start..end]
            };
            assert_eq!(["甲", means, "丁", "己"].map(sentence), ["甲。", &format!("{means}。"), "丁戊。", "a己"]);
            let drawn = reading.folded.drawn().map(|at| text[at..].chars().next().unwrap());
            assert_eq!(drawn.collect::<String>(), "戊a");
            let last = text.len() - "己".len();
            assert_eq!(reading.folded.span(last, text.len()), (11, 12));
            assert_eq!(reading.origin(last, text.len()), folded.text().len() - "己".len()..folded.text().len());
            assert_eq!(reading.folded.original_length(), 12);
            assert!(reading.is_edited(before, behind) && reading.is_edited(behind - 1, behind + 1));
            assert!(!reading.is_edited(0, before) && !reading.is_edited(behind, behind + 3));
        }
    }

    #[test]
    fn a_disguise_of_as_many_characters_leads_back_character_by_character() {
        let folded = Folded::new("甲乙丙丁");
        let origins = |means: &str| {
            let reading = folded.reread(&[edit(&folded, "乙丙", means)]);
            let text = reading.folded.text();
            let start = text.find(means).unwrap();
            let characters = text[start..start + means.len()].char_indices();
            characters
                .map(|(at, c)| {
                    let (from, to) = (start + at, start + at + c.len_utf8());
                    (reading.origin(from, to), reading.folded.span(from, to))
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(origins("天地"), [(3..6, (1, 2)), (6..9, (2, 3))]);
        assert_eq!(origins("天"), [(3..9, (1, 3))]);
        assert_eq!(origins("天地人"), vec![(3..9, (1, 3)); 3]);
    }

    #[test]
    fn edits_follow_each_other_and_may_stand_for_what_folding_removed() {
        let folded = Folded::new("加♥信你好");
        assert_eq!(folded.text(), "加信你好");
        let dropped = folded.dropped()[0];
        let symbol = Edit { place: dropped.before..dropped.before, span: dropped.span, means: "微".to_owned() };
        let reading = folded.reread(&[symbol, edit(&folded, "你", "您")]);
        assert_eq!(reading.folded.text(), "加微信您好");
        assert_eq!(reading.edited, [3..6, 9..12]);
        assert!(reading.origin(3, 6).is_empty());
        assert_eq!(reading.folded.span(3, 6), (1, 2));
        assert_eq!(reading.origin(9, 12), 6..9);
    }
}
