//! Compiles the patterns into automata. Runs when the crate is built; the engine ships only what it writes.

use crate::written;
use regex_automata::Anchored;
use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::util::start;
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
        let begins = |behind: Option<u8>, byte: u8| {
            let start = start::Config::new().anchored(Anchored::Yes).look_behind(behind);
            let start = automaton.start_state(&start).expect("anchored searches are what it is for");
            !automaton.is_dead_state(automaton.next_state(start, byte))
        };
        let behind = [None, Some(b'a'), Some(b' '), Some(b'\n'), Some(0xE5)];
        let first: Vec<bool> = (0..=255).map(|byte| behind.iter().any(|&behind| begins(behind, byte))).collect();
        let _ = writeln!(
            source,
            "pub static {name}: Compiled = Compiled {{ first: {first:?}, link: {link}, \
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
