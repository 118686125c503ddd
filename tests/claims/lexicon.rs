//! Claims of the lexicon's parser: files as people write them.

use shizha::lexicon::source::{File, parse};
use shizha::{Input, ScanOptions, Scanner};

/// What stands between the files: a line with their names.
const NEXT: &str = "\n=== ";

/// Whatever the files hold, they are a lexicon that can be scanned with, or every fault names a file and a line of it.
pub fn hold(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let files: Vec<File> = text.split(NEXT).enumerate().map(|(index, part)| file(index, part)).collect();
    match parse(&files, &[File { path: "seed.txt".into(), text: "刷单就是诈骗".into() }]) {
        Ok(lexicon) => {
            let scanner = Scanner::new(lexicon);
            for text in ["", "刷单日结，先垫付100元，加微信abc12345 http://a.example/", &text] {
                let input = Input::Text(text.to_owned());
                super::report::assert_sound(&scanner.scan(&input, &ScanOptions::default()), &input);
            }
        }
        Err(faults) => {
            assert!(!faults.is_empty());
            for fault in faults {
                let file = files.iter().find(|f| f.path == fault.file).expect("a fault names its file");
                let lines = file.text.matches('\n').count() + 1;
                assert!((1..=lines).contains(&fault.line) && !fault.reason.is_empty(), "{fault}");
            }
        }
    }
}

fn file(index: usize, part: &str) -> File {
    let (path, text) = if index == 0 { ("task.toml", part) } else { part.split_once('\n').unwrap_or((part, "")) };
    // A fault names its file by path: two of one name could not be told apart.
    File { path: format!("{index}/{path}"), text: text.to_owned() }
}
