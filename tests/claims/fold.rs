//! What holds of folded text.

use shizha::fold::Folded;

/// Asserts that every character of the folded text leads back to a place in the original, in order and on character boundaries.
pub fn assert_leads_back(text: &str) {
    let folded = Folded::new(text);
    let original: Vec<u16> = text.encode_utf16().collect();
    assert_eq!(folded.original_length() as usize, original.len());
    let mut last = 0;
    for (at, c) in folded.text().char_indices() {
        let (start, end) = folded.span(at, at + c.len_utf8());
        assert!(last <= start && start < end && end as usize <= original.len(), "{c:?} of {text:?} at {start}..{end}");
        assert!(String::from_utf16(&original[start as usize..end as usize]).is_ok(), "{c:?} cuts a character in half");
        assert!(folded.at(start) <= at, "{c:?} of {text:?}");
        let (from, to) = folded.sentence_around(at);
        assert!(from <= at && at < to && to <= folded.text().len(), "{c:?} of {text:?}");
        last = end;
    }
    for dropped in folded.dropped() {
        assert!(dropped.before <= folded.text().len() && folded.text().is_char_boundary(dropped.before), "{dropped:?}");
        assert!(dropped.span.0 < dropped.span.1 && dropped.span.1 as usize <= original.len(), "{dropped:?}");
        let (before, behind) = folded.text().split_at(dropped.before);
        let [before, behind] = [before.chars().next_back(), behind.chars().next()];
        let (before, behind) =
            (before.expect("Chinese before it").len_utf8(), behind.expect("Chinese behind it").len_utf8());
        assert!(folded.span(dropped.before - before, dropped.before).1 <= dropped.span.0, "{dropped:?} of {text:?}");
        assert!(dropped.span.1 <= folded.span(dropped.before, dropped.before + behind).0, "{dropped:?} of {text:?}");
    }
    assert!(folded.dropped().is_sorted_by_key(|d| (d.before, d.span)));
    assert!(folded.drawn().all(|at| folded.text().is_char_boundary(at)));
}
