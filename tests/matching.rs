//! The phrases that the engine finds, against a matcher too simple to be wrong: one that looks for each phrase at each place.
//! (Its dictionary and its patterns are held against `aho-corasick` and `regex` beside their own code.)
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use shizha::fold::Folded;
use shizha::lexicon::Lexicon;
use shizha::phrases::Phrases;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Where in `text` the folded `word` stands, without cutting a run of Latin letters or of digits in two.
fn places(text: &str, word: &str) -> Vec<(usize, usize)> {
    let cuts = |at: usize| {
        let (before, after) = (text[..at].bytes().next_back(), text[at..].bytes().next());
        let both = |kind: fn(&u8) -> bool| before.as_ref().is_some_and(kind) && after.as_ref().is_some_and(kind);
        both(u8::is_ascii_alphabetic) || both(u8::is_ascii_digit)
    };
    let starts = text.char_indices().map(|(at, _)| at).filter(|&at| text[at..].starts_with(word));
    starts.map(|at| (at, at + word.len())).filter(|&(start, end)| !cuts(start) && !cuts(end)).collect()
}

/// Where a phrase of parts with gaps between them stands: from each place of its first part to each of its last.
fn gapped(folded: &Folded, parts: &[String]) -> BTreeSet<(usize, usize)> {
    let (first, rest) = parts.split_first().expect("a part");
    let mut found: BTreeSet<(usize, usize)> = places(folded.text(), first).into_iter().collect();
    for part in rest {
        let next = places(folded.text(), part);
        let joined = |&(start, end): &(usize, usize)| {
            let near = next.iter().filter(move |p| p.0 >= end && p.0 - end <= 40);
            near.filter(move |p| !folded.sentence_ends_within(end, p.0)).map(move |p| (start, p.1))
        };
        found = found.iter().flat_map(joined).collect();
    }
    found
}

fn folded_parts(phrase: &str) -> Vec<String> {
    phrase.split('…').map(|part| Folded::new(part.trim()).text().to_owned()).collect()
}

/// The phrases of the lexicon without classes and numbers.
static WORDING: LazyLock<Wording> = LazyLock::new(|| {
    let all = Lexicon::embedded().entries.into_iter().flat_map(|entry| entry.phrases).map(|phrase| phrase.text);
    let all: Vec<String> = all.filter(|text| !text.contains(['{', '#'])).collect();
    let phrases = Phrases::new(all.iter().map(String::as_str), &[]);
    Wording { parts: all.iter().map(|text| folded_parts(text)).collect(), phrases, written: all }
});

struct Wording {
    written: Vec<String>,
    phrases: Phrases,
    parts: Vec<Vec<String>>,
}

/// Text made of the words that are looked for, of others, and of what may stand between them.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => any::<prop::sample::Index>().prop_map(|at| at.get(&WORDING.written).replace('…', "的")),
        1 => any::<prop::sample::Index>().prop_map(|at| at.get(&WORDING.written).chars().skip(1).collect()),
        2 => "[ 。，的a-c0-9★\n]{0,3}",
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Each phrase without a gap is found exactly where it stands; each with gaps at most from one of its beginnings to its end.
    #[test]
    fn the_lexicons_phrases_are_found_where_they_stand(text in text()) {
        let Wording { written, phrases, parts } = &*WORDING;
        let folded = Folded::new(&text);
        let mut found: Vec<BTreeSet<(usize, usize)>> = vec![BTreeSet::new(); written.len()];
        for hit in phrases.find(&folded) {
            prop_assert!(found[hit.phrase as usize].insert((hit.start, hit.end)), "{} twice", written[hit.phrase as usize]);
        }
        for ((phrase, parts), found) in written.iter().zip(parts).zip(found) {
            let expected = gapped(&folded, parts);
            if phrase.contains('…') {
                prop_assert!(found.is_subset(&expected), "{} in {:?}: {:?}", phrase, text, found);
            } else {
                prop_assert_eq!(found, expected, "{} in {:?}", phrase, text);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// Of two parts that share no character each end is found, from the nearest beginning.
    #[test]
    fn gaps_are_found_from_the_nearest_beginning(
        first in "[甲乙]{1,2}", last in "[丙丁]{1,2}", text in "[甲乙丙丁，。的\n 一]{0,40}", far in "的{0,30}", rest in "[甲丙丁。]{0,4}",
    ) {
        let folded = Folded::new(&format!("{text}{far}{rest}"));
        let found: Vec<(usize, usize)> = Phrases::new([format!("{first}…{last}").as_str()].into_iter(), &[])
            .find(&folded).iter().map(|hit| (hit.start, hit.end)).collect();
        let all = gapped(&folded, &[first, last]);
        let ends: BTreeSet<usize> = all.iter().map(|place| place.1).collect();
        let nearest: Vec<(usize, usize)> = ends.into_iter().map(|end| *all.iter().filter(|p| p.1 == end).max().unwrap()).collect();
        prop_assert_eq!(found, nearest, "{:?}", folded.text());
    }
}
