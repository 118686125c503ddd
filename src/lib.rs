//! 识诈 Shizha: recognises telecom and online fraud in text, on the reader's own machine.
//!
//! Text goes in, evidence comes out. A [`Scanner`] is built once from a [`lexicon::Lexicon`]; [`Scanner::scan`] folds the text
//! ([`fold`]), finds the phrases ([`phrases`]) and shapes ([`shapes`]) of scams in it, hears who speaks to whom ([`context`]),
//! and judges ([`verdict`]) what that amounts to. The crate knows no page, no network, no file and no clock.

mod catalog;
pub mod compiled;
pub mod context;
pub mod disguise;
pub mod fold;
mod fold_tables;
mod gate;
mod gather;
mod known;
pub mod lexicon;
mod links;
mod lists;
mod own;
mod patterns;
pub mod phrases;
mod pieces;
mod report;
mod scanner;
mod scene;
pub mod shapes;
pub mod sound;
mod spans;
mod utterances;
pub mod verdict;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use own::OwnPhrases;
pub use report::*;
pub use scanner::{Scanner, Trace};
