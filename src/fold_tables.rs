//! The tables of folding as `fold/tables.rs` wrote them. The build script asks the same of the tables before they are written.

include!(concat!(env!("OUT_DIR"), "/fold_tables.rs"));

/// What a code point becomes (0: itself, 0xFFFF: nothing); `None` above the table.
pub fn folded(code: u32) -> Option<u16> {
    let page = PAGES.get((code >> 7) as usize)?;
    Some(FOLDED[usize::from(*page)][(code & 127) as usize])
}

/// Letters of other alphabets with the ASCII letter they look like, by code point.
pub fn lookalikes() -> &'static [(char, u8)] {
    &LOOKALIKES
}
