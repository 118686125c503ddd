//! Stretches of folded text.

/// Folded bytes from the first up to the second.
pub type Span = (usize, usize);

/// Joins spans that touch: what comes back is ordered and free of overlaps.
pub fn merge(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut merged: Vec<Span> = Vec::with_capacity(spans.len());
    for (start, end) in spans {
        match merged.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => merged.push((start, end)),
        }
    }
    merged
}

/// Whether one of the `spans`, which are ordered and free of overlaps, shares a byte with another.
pub fn any_overlaps(spans: &[Span], (start, end): Span) -> bool {
    spans.get(spans.partition_point(|span| span.1 <= start)).is_some_and(|span| span.0 < end)
}
