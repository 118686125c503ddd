//! The demo's conversations: for each scam type a scam and its honest look-alike.

use serde::Deserialize;
use std::fs;

#[derive(Deserialize)]
pub struct File {
    pub scam: Conversation,
    pub lookalike: Conversation,
}

#[derive(Deserialize)]
pub struct Conversation {
    messages: Vec<Message>,
}

#[derive(Deserialize)]
struct Message {
    text: String,
}

impl Conversation {
    pub fn texts(&self) -> Vec<String> {
        self.messages.iter().map(|m| m.text.clone()).collect()
    }
}

/// All of them, by id.
pub fn files() -> Vec<(String, File)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/www/conversations");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .map(|path| {
            let id = path.file_stem().unwrap().to_string_lossy().into_owned();
            (id, serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap())
        })
        .collect();
    files.sort_by(|a: &(String, File), b| a.0.cmp(&b.0));
    assert_eq!(files.len(), 25);
    files
}
