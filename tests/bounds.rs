//! Text made to cost time: half a megabyte of each kind is scanned soundly. The time is linear: were it squared anywhere, that kind
//! alone would take minutes. `npm run bounds` measures up to 50 MB.
#![cfg(not(target_arch = "wasm32"))]

mod claims;

use claims::hostile::KINDS;
use claims::{SCANNER, report};
use shizha::{OwnPhrases, ScanOptions};

const SIZE: usize = 512 * 1024;

#[test]
fn no_text_takes_more_than_linear_time() {
    for kind in &KINDS {
        let input = (kind.make)(SIZE);
        report::assert_sound(&SCANNER.scan(&input, &ScanOptions::default()), &input);
    }
}

#[test]
fn nor_do_the_readers_own_words() {
    let own: Vec<String> = (0..50).map(|n| format!("转账加微信{n}")).chain(["加微信".into()]).skip(1).collect();
    let own = OwnPhrases::try_from(own).unwrap();
    for name in ["all hits", "homophones", "emoji that stand for words", "symbols"] {
        let kind = KINDS.iter().find(|kind| kind.name == name).unwrap();
        let input = (kind.make)(SIZE);
        report::assert_sound(
            &SCANNER.scan(&input, &ScanOptions { own: own.clone(), ..ScanOptions::default() }),
            &input,
        );
    }
}
