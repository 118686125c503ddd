//! How well weights do: on all rows, on rows and on sources they were not fitted to.

use super::model::{Case, Model};
use super::words::Words;
use crate::rows::Label;
use shizha::lexicon::Lexicon;
use shizha::{Risk, Scanner};
use std::collections::{BTreeMap, BTreeSet};

/// The verdict on each case with weights fitted to the other folds; rows are dealt in turn.
pub fn by_row(model: &Model, cases: &[Case], folds: usize, fitted_to: impl Fn(&Case) -> bool) -> Vec<Risk> {
    let mut risks = vec![Risk::None; cases.len()];
    for fold in 0..folds {
        let others =
            cases.iter().enumerate().filter(|(i, case)| i % folds != fold && fitted_to(case)).map(|(_, case)| case);
        let factors = model.fit(others);
        (fold..cases.len()).step_by(folds).for_each(|i| risks[i] = model.verdict(&cases[i], &factors));
    }
    risks
}

/// The verdicts on each case with weights fitted to the other sources, and in the second list also without the wordings that only
/// the case's own source confirms.
pub fn by_source(
    lexicon: &Lexicon,
    scanner: &Scanner,
    model: &Model,
    cases: &[Case],
    fitted_to: impl Fn(&Case) -> bool,
) -> [Vec<Risk>; 2] {
    let words = Words::find(scanner, cases.iter().map(|case| (case.source.as_str(), case.label, &case.input)));
    let mut risks = [vec![Risk::None; cases.len()], vec![Risk::None; cases.len()]];
    for source in cases.iter().map(|case| case.source.as_str()).collect::<BTreeSet<_>>() {
        let factors = model.fit(cases.iter().filter(|case| case.source != source && fitted_to(case)));
        let fewer = Scanner::new(words.without(lexicon, source));
        for (index, case) in cases.iter().enumerate().filter(|(_, case)| case.source == source) {
            let unread = Case::new(&fewer, &case.source, case.label, case.input.clone());
            risks[0][index] = model.verdict(case, &factors);
            risks[1][index] = model.verdict(&unread, &factors);
        }
    }
    risks
}

/// Prints, for each source and label, the share flagged in each column.
pub fn print(columns: &[(&str, Vec<Risk>)], cases: &[Case]) {
    let mut groups: BTreeMap<(&str, Label), Vec<usize>> = BTreeMap::new();
    for (index, case) in cases.iter().enumerate() {
        groups.entry((&case.source, case.label)).or_default().push(index);
    }
    println!(
        "suspicious or more / dangerous, in percent; by hand: weights given by hand; fitted: to all rows; other rows, other sources:"
    );
    println!("fitted to all rows but those measured\n");
    print!("{:<42}{:>7}", "source and label", "rows");
    columns.iter().for_each(|(name, _)| print!("{name:>18}"));
    println!();
    for ((source, label), rows) in groups {
        print!("{:<42}{:>7}", format!("{source} {}", label.name()), rows.len());
        for (_, risks) in columns {
            let percent =
                |least: Risk| 100.0 * rows.iter().filter(|&&i| risks[i] >= least).count() as f64 / rows.len() as f64;
            print!("{:>18}", format!("{:.2} / {:.2}", percent(Risk::Suspicious), percent(Risk::Dangerous)));
        }
        println!();
    }
}
