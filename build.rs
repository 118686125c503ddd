//! Validates and embeds the lexicon, and generates the folding tables from kept crates.

#[allow(dead_code)]
#[path = "src/lexicon/model.rs"]
mod model;
#[path = "src/lexicon/source.rs"]
mod source;
#[path = "src/fold/tables.rs"]
mod tables;

use source::{File, parse};
use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=seeds");
    println!("cargo::rerun-if-changed=src/fold/tables.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));

    let mut files = read_folder("seeds/lexicon", "toml");
    files.extend(read_folder("seeds", "toml"));
    let lexicon = parse(&files, &read_folder("seeds/documents", "txt")).unwrap_or_else(|errors| {
        for error in errors {
            println!("cargo::error={error}");
        }
        process::exit(1);
    });
    let bytes = postcard::to_stdvec(&lexicon).expect("a lexicon is plain data");
    fs::write(out.join("lexicon.postcard"), bytes).expect("OUT_DIR is writable");
    fs::write(out.join("fold_tables.rs"), tables::generate()).expect("OUT_DIR is writable");
}

/// The files with this extension directly in `folder`, sorted by name.
fn read_folder(folder: &str, extension: &str) -> Vec<File> {
    let list = fs::read_dir(folder).unwrap_or_else(|e| panic!("{folder}: {e}"));
    let mut paths: Vec<PathBuf> = list.flatten().map(|entry| entry.path()).collect();
    paths.retain(|p| p.extension().is_some_and(|e| e == extension));
    paths.sort();
    paths.into_iter().map(|p| File { text: read(&p), path: p.display().to_string() }).collect()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}
