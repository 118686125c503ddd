//! Labelled text: files of JSON lines with "text" or "thread", "label" and "category".

use serde::Deserialize;
use shizha::Input;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

/// What a row is labelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Label {
    /// To be found.
    Scam,
    /// Commercial bulk mail that is no fraud.
    Spam,
    /// To be left alone.
    Legit,
}

impl Label {
    /// As it is written in the files.
    pub fn name(self) -> &'static str {
        match self {
            Label::Scam => "scam",
            Label::Spam => "spam",
            Label::Legit => "legit",
        }
    }
}

/// One labelled input.
pub struct Row {
    /// Line in its file, from 1.
    pub line: usize,
    /// What is scanned.
    pub input: Input,
    /// What it is.
    pub label: Label,
    /// Its kind within the label; may be empty.
    pub category: String,
}

#[derive(Deserialize)]
struct RawRow {
    text: Option<String>,
    thread: Option<Vec<String>>,
    label: Label,
    #[serde(default)]
    category: String,
}

/// Reads the rows of `file`, and says of each line that cannot be read where and why; the others are not lost.
///
/// # Errors
/// When the file itself cannot be read.
pub fn read(file: &Path) -> io::Result<Vec<Result<Row, String>>> {
    let lines = BufReader::new(File::open(file)?).split(b'\n').enumerate();
    lines
        .map(|(index, line)| {
            let place = |error: String| format!("{}:{}: {error}", file.display(), index + 1);
            let line = line?;
            let row = serde_json::from_slice::<RawRow>(&line).map_err(|error| place(error.to_string()));
            Ok(row.and_then(|RawRow { text, thread, label, category }| {
                let input = match (text, thread) {
                    (_, Some(thread)) => Input::Thread(thread),
                    (Some(text), None) => Input::Text(text),
                    (None, None) => return Err(place("neither \"text\" nor \"thread\"".to_owned())),
                };
                Ok(Row { line: index + 1, input, label, category })
            }))
        })
        .collect()
}
