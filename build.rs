//! Validates and embeds the lexicon, and generates the tables of folding and of public suffixes from kept crates.

#[allow(dead_code)]
#[path = "src/lexicon/folder.rs"]
mod folder;
#[allow(dead_code)]
#[path = "src/lexicon/model.rs"]
mod model;
#[path = "src/lexicon/raw.rs"]
mod raw;
#[path = "src/sound/tables.rs"]
mod sounds;
#[path = "src/lexicon/source.rs"]
mod source;
#[path = "src/links/suffixes.rs"]
mod suffixes;
#[path = "src/fold/tables.rs"]
mod tables;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=seeds");
    for source in ["src/fold/tables.rs", "src/sound/tables.rs", "src/sound/filter.rs", "src/links/suffixes.rs"] {
        println!("cargo::rerun-if-changed={source}");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));

    let lexicon = folder::read(Path::new("seeds")).unwrap_or_else(|errors| {
        for error in errors {
            println!("cargo::error={error}");
        }
        process::exit(1);
    });
    let bytes = postcard::to_stdvec(&lexicon).expect("a lexicon is plain data");
    fs::write(out.join("lexicon.postcard"), bytes).expect("OUT_DIR is writable");
    fs::write(out.join("suffixes.txt"), suffixes::generate()).expect("OUT_DIR is writable");
    let characters = lexicon.entries.iter().flat_map(|e| &e.phrases).flat_map(|p| p.text.chars()).collect();
    fs::write(out.join("readings.rs"), sounds::readings(&characters)).expect("OUT_DIR is writable");
    write_once(&out.join("fold_tables.rs"), tables::generate);
    write_once(&out.join("words.rs"), sounds::words);
}

/// Writes what depends on this script and its crates alone, not on the lexicon, so that a change of a phrase builds quickly.
fn write_once(path: &Path, generate: impl Fn() -> String) {
    let written = |path: &Path| fs::metadata(path).and_then(|m| m.modified());
    let script = env::current_exe().and_then(|exe| written(&exe)).expect("the build script is a file");
    if !written(path).is_ok_and(|table| table > script) {
        fs::write(path, generate()).expect("OUT_DIR is writable");
    }
}
