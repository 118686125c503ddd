//! Pieces of evidence in their places, and what becomes of those that share a place.

use crate::lexicon::Kind;
use crate::verdict::Evidence;

/// How near a word for money or contact makes a disguise evidence, in folded bytes (30 Chinese characters).
const BESIDE: f32 = 90.0;

/// A piece of evidence in its place.
#[derive(Clone, Copy)]
pub struct Piece {
    /// What it counts, and as what.
    pub evidence: Evidence,
    /// What found it.
    pub source: Source,
    /// Index of the utterance it is in.
    pub utterance: usize,
    /// In UTF-16 code units of the utterance.
    pub span: (u32, u32),
    /// Whether it was only found by reading through a disguise.
    pub hidden: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// An entry's index.
    Entry(u32),
    /// An entry's index, and the phrase that is disguised.
    Disguise(u32, u32),
    /// Index into the shapes.
    Shape(usize),
    /// Index into what was read of the links.
    Link(usize),
}

impl Source {
    /// Whether both tell the reader the same.
    fn is_like(self, other: Source) -> bool {
        match (self, other) {
            (Source::Disguise(one, _), Source::Disguise(another, _)) => one == another,
            _ => self == other,
        }
    }
}

/// Gives pieces of one kind whose words overlap the same spot. `pieces` are ordered by utterance and start.
pub fn number_spots(pieces: &mut [Piece]) {
    // For each kind: utterance, end and number of the spot that is being read.
    let mut open = [(usize::MAX, 0, 0); Kind::COUNT + 1];
    for (next, piece) in pieces.iter_mut().enumerate() {
        let (utterance, end, spot) = &mut open[piece.evidence.kind.map_or(Kind::COUNT, |kind| kind as usize)];
        if *utterance != piece.utterance || piece.span.0 >= *end {
            (*utterance, *end, *spot) = (piece.utterance, piece.span.1, next as u32);
        }
        *end = piece.span.1.max(*end);
        piece.evidence.spot = *spot;
    }
}

/// Removes pieces that lie within another piece of the same source.
pub fn drop_nested(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut kept: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let recent = kept.len().saturating_sub(16);
        let twin = kept[recent..].iter_mut().find(|k| k.source.is_like(piece.source) && piece.span.0 < k.span.1);
        match twin {
            Some(twin) if twin.span.1 - twin.span.0 < piece.span.1 - piece.span.0 => *twin = piece,
            Some(_) => {}
            None => kept.push(piece),
        }
    }
    kept
}

/// Removes disguises that have no word for money or contact beside them, and what was only found behind a disguise when there
/// is none in the passage (that many folded bytes): an odd spelling alone is nothing.
pub fn drop_lone_disguises(pieces: &mut Vec<Piece>, passage: f32) {
    let reach = |p: &Piece| match p.evidence.kind {
        Some(Kind::Obfuscation) => BESIDE,
        _ if p.hidden => passage,
        _ => f32::INFINITY,
    };
    if pieces.iter().all(|p| reach(p) == f32::INFINITY) {
        return;
    }
    let asks = |p: &&Piece| p.evidence.kind.is_some_and(|kind| kind.asks() || kind == Kind::Sum);
    let places: Vec<f32> = pieces.iter().filter(asks).map(|p| p.evidence.place).collect();
    let near = |p: &Piece| {
        let next = places.partition_point(|place| *place < p.evidence.place);
        let distances = places[next.saturating_sub(1)..].iter().take(2).map(|place| (place - p.evidence.place).abs());
        distances.fold(f32::INFINITY, f32::min) <= reach(p)
    };
    pieces.retain(|p| reach(p) == f32::INFINITY || near(p));
}
