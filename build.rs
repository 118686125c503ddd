//! Validates and embeds the lexicon, and generates the tables of folding and of public suffixes from kept crates.

#[allow(dead_code)]
#[path = "src/lexicon/folder.rs"]
mod folder;
#[allow(dead_code)]
#[path = "src/lexicon/model.rs"]
mod model;
#[path = "src/lexicon/raw.rs"]
mod raw;
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
    println!("cargo::rerun-if-changed=src/fold/tables.rs");
    println!("cargo::rerun-if-changed=src/links/suffixes.rs");
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
    fs::write(out.join("fold_tables.rs"), tables::generate()).expect("OUT_DIR is writable");
}
