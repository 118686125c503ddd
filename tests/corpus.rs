//! The kept inputs of the fuzzing targets, each against its claim: what fuzzing once found stays mended.
#![cfg(not(target_arch = "wasm32"))]

mod claims;

use std::fs;
use std::path::Path;

#[track_caller]
fn replay(target: &str, hold: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut count = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        println!("{}", path.display());
        hold(&fs::read(path).unwrap());
        count += 1;
    }
    assert!(count > 0, "{} is empty", folder.display());
}

#[test]
fn scan() {
    replay("scan", claims::scan::hold);
}

#[test]
fn lexicon() {
    replay("lexicon", claims::lexicon::hold);
}

#[test]
fn lines() {
    replay("lines", claims::lines::hold);
}

#[test]
fn calls() {
    replay("calls", claims::calls::hold);
}
