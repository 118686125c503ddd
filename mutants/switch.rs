//! The switch that all mutants hang on: the one whose number is in `MUTANT` is on.

use std::sync::LazyLock;

static MUTANT: LazyLock<Option<usize>> = LazyLock::new(|| std::env::var("MUTANT").ok()?.parse().ok());

/// Whether this mutant is on.
pub fn on(number: usize) -> bool {
    *MUTANT == Some(number)
}
