//! What must hold of any input whatever. Each claim takes bytes, so that properties, the kept corpus and the fuzzing targets check
//! the same.
#![allow(dead_code, reason = "each test takes the claims it needs")]

pub mod calls;
pub mod fold;
pub mod hostile;
pub mod lexicon;
pub mod lines;
pub mod report;
pub mod scan;

use shizha::Scanner;
use std::sync::LazyLock;

/// Built once: it costs milliseconds, a scan microseconds.
pub static SCANNER: LazyLock<Scanner> = LazyLock::new(Scanner::embedded);
