//! Weaves mutants into a copy of the engine's source, each behind a switch, so that one build does for all of them.
//!
//! `shizha-mutants LIST ROOT [LEFT-OUT...]`: `LIST` is what `cargo mutants --list --json` says, `ROOT` the copy, whose files are
//! written over, and `LEFT-OUT` the numbers of mutants (places in the list) to leave out. A mutant is asked for as
//! `crate::mutated::on(number)`. Prints one line of JSON for each that was woven in: its number, file, and the bytes in it that
//! are new (`start..end`). A mutant that no switch can decide on is not in the output: one in a constant, or beside names that a
//! condition binds, or one that returns another type.

mod places;

use places::{Kind, Place, places};
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::{env, fs};

#[derive(Deserialize)]
struct Mutant {
    file: String,
    genre: String,
    function: Option<Function>,
    replacement: String,
    span: Lines,
}

#[derive(Deserialize)]
struct Function {
    return_type: String,
}

/// Counted from 1, columns in characters.
#[derive(Deserialize)]
struct Lines {
    start: Spot,
    end: Spot,
}

#[derive(Deserialize)]
struct Spot {
    line: usize,
    column: usize,
}

/// Text that is put in at a byte of the source.
struct Piece {
    at: usize,
    /// Among those at one byte: what closes before what opens, the inner closes first, the outer opens first.
    order: (bool, isize),
    text: String,
    mutant: Option<usize>,
}

fn main() {
    let args: Vec<String> = env::args().skip(1).collect();
    let [list, root, left_out @ ..] = &args[..] else { panic!("usage: shizha-mutants LIST ROOT [LEFT-OUT...]") };
    let list = fs::read_to_string(list).expect("the list of mutants can be read");
    let mutants: Vec<Mutant> = serde_json::from_str(&list).expect("a list as cargo-mutants writes it");
    let left_out: HashSet<usize> = left_out.iter().map(|n| n.parse().expect("a number")).collect();
    let mut files: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (number, mutant) in mutants.iter().enumerate().filter(|(number, _)| !left_out.contains(number)) {
        files.entry(&mutant.file).or_default().push(number);
    }
    for (file, numbers) in files {
        let path = Path::new(root).join(file);
        let source = fs::read_to_string(&path).expect("the source can be read");
        let places = places(&source);
        let mut pieces: Vec<Piece> =
            numbers.iter().flat_map(|&number| weave(number, &mutants[number], &source, &places)).collect();
        pieces.sort_by_key(|piece| (piece.at, piece.order));
        fs::write(&path, put_in(file, &source, &pieces)).expect("the copy can be written");
    }
}

/// The source with all pieces in it.
fn put_in(file: &str, source: &str, pieces: &[Piece]) -> String {
    let (mut woven, mut read) = (String::new(), 0);
    for piece in pieces {
        woven.push_str(&source[read..piece.at]);
        read = piece.at;
        let start = woven.len();
        woven.push_str(&piece.text);
        if let Some(number) = piece.mutant {
            println!(r#"{{"number":{number},"file":"{file}","start":{start},"end":{}}}"#, woven.len());
        }
    }
    woven.push_str(&source[read..]);
    woven
}

/// What puts one mutant into the source; nothing if its place has no switch.
fn weave(number: usize, mutant: &Mutant, source: &str, places: &[Place]) -> Vec<Piece> {
    let (start, end) = (offset(source, &mutant.span.start), offset(source, &mutant.span.end));
    let replacement = &mutant.replacement;
    let put = |at: usize, opens: bool, length: usize, text: String, mutant| {
        let length = isize::try_from(length).expect("a file");
        Piece { at, order: (opens, if opens { -length } else { length }), text, mutant }
    };
    let on = format!("crate::mutated::on({number})");
    // Around an expression: the mutant's has none of the others in it, as one is on at a time.
    let either = |from: usize, to: usize, instead: String| {
        vec![
            put(from, true, to - from, format!("(if {on} {{ {instead} }} else {{ "), Some(number)),
            put(to, false, to - from, " })".to_owned(), None),
        ]
    };
    let found = |kind: Kind| places.iter().find(|place| place.kind == kind && place.mark == (start, end));
    match mutant.genre.as_str() {
        "FnValue" if mutant.function.as_ref().is_some_and(|f| f.return_type.starts_with("-> impl ")) => Vec::new(),
        "FnValue" => vec![put(start, true, end - start, format!("if {on} {{ return {replacement}; }} "), Some(number))],
        "BinaryOperator" => found(Kind::Binary).map_or_else(Vec::new, |place| {
            let (from, to) = place.whole;
            either(
                from,
                to,
                format!("({}) {replacement} ({})", &source[from..start].trim_end(), source[end..to].trim_start()),
            )
        }),
        "UnaryOperator" => found(Kind::Unary)
            .map_or_else(Vec::new, |place| either(place.whole.0, place.whole.1, source[end..place.whole.1].to_owned())),
        "MatchArmGuard" => found(Kind::Guard).map_or_else(Vec::new, |_| either(start, end, replacement.clone())),
        "MatchArm" => found(Kind::Arm).map_or_else(Vec::new, |place| {
            let (from, to) = place.whole;
            if from == to {
                return vec![put(from, true, 0, format!(" if !{on}"), Some(number))];
            }
            vec![
                put(from, true, source.len(), format!("!{on} && ("), Some(number)),
                put(to, false, source.len(), ")".to_owned(), None),
            ]
        }),
        "StructField" => found(Kind::Field).map_or_else(Vec::new, |place| {
            let (from, to) = place.whole;
            let rest = source[end..to].trim_start().trim_start_matches(',');
            either(from, to, format!("{}{rest}", &source[from..start]))
        }),
        _ => Vec::new(),
    }
}

fn offset(source: &str, spot: &Spot) -> usize {
    let line: usize = source.split_inclusive('\n').take(spot.line - 1).map(str::len).sum();
    line + source[line..].chars().take(spot.column - 1).map(char::len_utf8).sum::<usize>()
}
