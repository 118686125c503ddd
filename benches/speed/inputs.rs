//! Writes texts and phrases for those who measure outside of Rust.

use crate::texts::Texts;
use crate::{PHRASES, SIZES};
use serde::Serialize;
use std::fs;
use std::path::Path;

/// A text by its file, and what it is.
#[derive(Serialize)]
struct Text {
    file: String,
    phrases: usize,
    size: &'static str,
    kind: &'static str,
}

/// Writes `COUNT.json` for each set of phrases, a file for each text, and `index.json`, which lists the texts.
pub fn write(texts: &Texts, folder: &Path) {
    let write = |name: &str, content: &str| fs::write(folder.join(name), content).expect("the folder is writable");
    fs::create_dir_all(folder).expect("the folder can be made");
    let mut index = Vec::new();
    for count in PHRASES {
        let phrases = texts.phrases(count);
        write(&format!("{count}.json"), &serde_json::to_string(&phrases).expect("plain data"));
        for (size, bytes) in SIZES {
            for (kind, text) in texts.all(bytes, &phrases) {
                let file = format!("{count}-{bytes}-{}.txt", kind.replace(' ', "-"));
                write(&file, &text);
                index.push(Text { file, phrases: count, size, kind });
            }
        }
    }
    write("index.json", &serde_json::to_string_pretty(&index).expect("plain data"));
}
