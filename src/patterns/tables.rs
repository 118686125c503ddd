//! Compiles the patterns into automata. Runs when the crate is built; the engine ships only what it writes.

use crate::written;
use regex_automata::Anchored;
use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::util::primitives::StateID;
use regex_automata::util::start;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

/// Rust source of a static for each pattern by its name, and of the list of all; the automata are written into the folder `out`.
/// They find matches that begin at a given place, the one that the pattern prefers, and are as small as they can be.
pub fn generate(out: &Path, little_endian: bool) -> String {
    let mut source = String::new();
    for (name, pattern, link) in written::ALL {
        let config = dense::Config::new().start_kind(StartKind::Anchored).minimize(true);
        let automaton = dense::Builder::new().configure(config).build(pattern).expect("a valid pattern");
        let automaton = automaton.to_sparse().expect("far below the limits");
        let bytes = if little_endian { automaton.to_bytes_little_endian() } else { automaton.to_bytes_big_endian() };
        std::fs::write(out.join(format!("{name}.dfa")), bytes).expect("OUT_DIR is writable");
        // Where an automaton is behind each of what may stand before a match.
        let behind = [None, Some(b'a'), Some(b' '), Some(b'\n'), Some(0xE5)];
        let starts = behind.map(|behind| {
            let start = start::Config::new().anchored(Anchored::Yes).look_behind(behind);
            automaton.start_state(&start).expect("anchored searches are what it is for")
        });
        let behind_one = |byte: u8| starts.map(|start| automaton.next_state(start, byte));
        let goes_on = |state: &StateID| !automaton.is_dead_state(*state);
        let first: Vec<bool> = (0..=255).map(|byte| behind_one(byte).iter().any(goes_on)).collect();
        let behind_any: BTreeSet<StateID> = (0..=255).flat_map(behind_one).filter(goes_on).collect();
        let follows = |byte: u8| behind_any.iter().any(|&state| goes_on(&automaton.next_state(state, byte)));
        let second: Vec<bool> = (0..=255).map(follows).collect();
        let _ = writeln!(
            source,
            "pub static {name}: Compiled = Compiled {{ first: {first:?}, second: {second:?}, link: {link}, \
            automaton: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.dfa\")) }};"
        );
    }
    let list: Vec<String> = written::ALL.iter().map(|(name, ..)| format!("({name:?}, &{name})")).collect();
    let _ = writeln!(
        source,
        "#[cfg(all(test, not(target_arch = \"wasm32\")))]\npub static ALL: [(&str, &Compiled); {}] = [{}];",
        list.len(),
        list.join(", ")
    );
    source
}
