//! Validates and embeds the lexicon, and generates the tables of folding and of public suffixes from kept crates.

#[allow(dead_code)]
#[path = "src/compiled.rs"]
mod compiled;
#[allow(dead_code)]
#[path = "src/phrases/dictionary.rs"]
mod dictionary;
#[allow(dead_code, unused_imports)]
#[path = "src/fold.rs"]
mod fold;
#[allow(dead_code)]
#[path = "src/lexicon/folder.rs"]
mod folder;
#[allow(dead_code)]
#[path = "src/gate.rs"]
mod gate;
#[allow(dead_code)]
#[path = "src/lists.rs"]
mod lists;
#[allow(dead_code)]
#[path = "src/lexicon/model.rs"]
mod model;
#[path = "src/phrases/packed.rs"]
mod packed;
#[path = "src/patterns/tables.rs"]
mod patterns;
#[path = "src/lexicon/raw.rs"]
mod raw;
#[path = "src/sound/tables.rs"]
mod sounds;
#[path = "src/lexicon/source.rs"]
mod source;
#[path = "src/links/suffixes.rs"]
mod suffixes;
#[allow(dead_code)]
#[path = "src/phrases/table.rs"]
mod table;
#[path = "src/fold/tables.rs"]
mod tables;
#[path = "src/patterns/written.rs"]
mod written;

// Names under which the engine's code, built in above, knows its neighbours.
use model as lexicon;
mod phrases {
    pub(crate) use super::{packed, table};
}

use compiled::Compiled;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{env, fs, process};

/// What folding asks of its tables, which the engine has in its code.
mod fold_tables {
    use super::TABLES;

    pub fn folded(code: u32) -> Option<u16> {
        TABLES.get().expect("made first").fold(code)
    }

    pub fn lookalikes() -> &'static [(char, u8)] {
        &TABLES.get().expect("made first").lookalikes
    }
}

static TABLES: OnceLock<tables::Tables> = OnceLock::new();

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=seeds");
    for source in [
        "src/compiled.rs",
        "src/fold.rs",
        "src/fold",
        "src/gate.rs",
        "src/lexicon",
        "src/links/suffixes.rs",
        "src/lists.rs",
        "src/patterns",
        "src/phrases",
        "src/sound",
    ] {
        println!("cargo::rerun-if-changed={source}");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let write = |name: &str, bytes: &[u8]| fs::write(out.join(name), bytes).expect("OUT_DIR is writable");

    let made = write_once(&out.join("fold_tables.postcard"), || stored(&tables::generate()));
    let tables: tables::Tables = postcard::from_bytes(&made).expect("written by this script");
    write("fold_tables.rs", tables.source().as_bytes());
    let _ = TABLES.set(tables);

    let lexicon = folder::read(Path::new("seeds")).unwrap_or_else(|errors| {
        for error in errors {
            println!("cargo::error={error}");
        }
        process::exit(1);
    });
    write("lexicon.postcard", &stored(&lexicon));
    write("suffixes.txt", suffixes::generate().as_bytes());
    let characters = lexicon.entries.iter().flat_map(|e| &e.phrases).flat_map(|p| p.text.chars()).collect();
    write("readings.rs", sounds::readings(&characters).as_bytes());
    let little_endian = env::var("CARGO_CFG_TARGET_ENDIAN").is_ok_and(|endian| endian == "little");
    write_once(&out.join("patterns.rs"), || patterns::generate(&out, little_endian).into_bytes());
    write_once(&out.join("words.rs"), || sounds::words().into_bytes());
    let Compiled { tables, reasons, addresses, sayings } = Compiled::new(lexicon);
    write("tables.postcard", &stored(&tables));
    write("reasons.postcard", &stored(&reasons));
    write("addresses.postcard", &stored(&addresses));
    write("sayings.postcard", &stored(&sayings));
}

fn stored<T: serde::Serialize>(value: &T) -> Vec<u8> {
    postcard::to_stdvec(value).expect("plain data")
}

/// Writes what depends on this script and its crates alone, not on the lexicon, so that a change of a phrase builds quickly. Comes
/// back with what is in the file.
fn write_once(path: &Path, generate: impl Fn() -> Vec<u8>) -> Vec<u8> {
    let written = |path: &Path| fs::metadata(path).and_then(|m| m.modified());
    let script = env::current_exe().and_then(|exe| written(&exe)).expect("the build script is a file");
    if written(path).is_ok_and(|table| table > script) {
        return fs::read(path).expect("it was written");
    }
    let bytes = generate();
    fs::write(path, &bytes).expect("OUT_DIR is writable");
    bytes
}
