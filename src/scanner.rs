//! The scanner: built once, scans any number of texts.

use crate::context::{Context, Markers};
use crate::disguise::{self, Disguises};
use crate::fold::Folded;
use crate::lexicon::{Lexicon, Phrase};
use crate::links::{Links, Reading, Shown, What};
use crate::phrases::{Hit, Phrases};
use crate::report::*;
use crate::scene::{LOUD, Scene, Setting, appeals};
use crate::shapes::{CHEAP_SHAPE, Found, LINK_SHAPE, Shapes};
use crate::utterances::{Utterance, links_in, split};
use crate::verdict::{Evidence, Reach, judge};
use std::cell::LazyCell;

/// Length of a passage, in folded bytes (about 250 Chinese characters).
const PASSAGE: f32 = 750.0;
/// What remains of a message's evidence when the next message is judged.
const MEMORY: f32 = 0.97;
/// What a report or warning in a conversation says of the messages behind it, and how much of that is left a message later.
const TOPIC: f32 = 0.6;
const LOUDEST: f32 = 1.2;
const TOPIC_MEMORY: f32 = 0.9;
/// What the page's own title and headings say counts this much of what the text says itself.
const PAGE_TALK: f32 = 0.8;
/// What phishing's own evidence, and what every scam shares, keep in a message whose links all go to the institution it claims to be.
const WORD_KEPT: f32 = 0.4;
/// How near a word for money or contact makes a disguise evidence, in folded bytes (30 Chinese characters).
const BESIDE: f32 = 90.0;
/// What disguised characters count beside an entry.
const OBFUSCATION: f32 = 0.8;
/// Tells the concept "this entry in disguise" from the entry.
const DISGUISED: u32 = 1 << 30;

/// Id of the scam type that poses as an institution and leads to a link.
const PHISHING: &str = "phishing";

/// Finds scams in text. Immutable once built: share one.
pub struct Scanner {
    lexicon: Lexicon,
    phrases: Phrases,
    /// For each phrase: what it belongs to.
    owners: Vec<Owner>,
    disguises: Disguises,
    markers: Markers,
    shapes: Shapes,
    links: Links,
    /// The scam type that poses as an institution and leads to a link.
    phishing: Option<u16>,
}

/// What a phrase belongs to.
#[derive(Clone, Copy)]
struct Owner {
    entry: u32,
    /// Its place among the entry's phrases.
    wording: u32,
    /// Whether it is only ever written so to dodge filters.
    disguise: bool,
    /// Whether the wording, with its gaps, itself denies something ("do not tell … anyone").
    denies: bool,
}

/// A piece of evidence as those see it who tune the lexicon.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace {
    /// The part it plays; none for what calms.
    pub kind: Option<Kind>,
    /// Id of the entry or shape.
    pub source: String,
    /// The original text.
    pub text: String,
    /// What it counts in its context.
    pub weight: f32,
}

/// A piece of evidence in its place.
#[derive(Clone, Copy)]
struct Piece {
    evidence: Evidence,
    source: Source,
    /// Index of the utterance it is in.
    utterance: usize,
    /// In UTF-16 code units of the utterance.
    span: (u32, u32),
    /// Whether it was only found by reading through a disguise.
    hidden: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    Entry(u32),
    /// An entry's index, and the phrase that is disguised.
    Disguise(u32, u32),
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

impl Scanner {
    /// Builds the scanner from the lexicon that ships with the engine. Cost: some milliseconds.
    pub fn embedded() -> Self {
        Self::new(Lexicon::embedded())
    }

    /// Builds the scanner from a lexicon.
    pub fn new(mut lexicon: Lexicon) -> Self {
        let links = Links::new(std::mem::take(&mut lexicon.web));
        let markers = Markers::new(&lexicon);
        let phrases = || {
            let entries = lexicon.entries.iter().zip(0u32..);
            entries.flat_map(|(e, entry)| e.phrases.iter().zip(0u32..).map(move |(p, wording)| (entry, wording, p)))
        };
        let owner = |(entry, wording, phrase): (u32, u32, &Phrase)| Owner {
            entry,
            wording,
            disguise: phrase.disguise,
            denies: phrase.text.contains('…') && markers.read(&Folded::new(&phrase.text), &[]).has_negation(),
        };
        let set = Phrases::new(phrases().map(|(_, _, p)| p.text.as_str()), &lexicon.classes);
        Scanner {
            owners: phrases().map(owner).collect(),
            disguises: Disguises::new(&lexicon, &set),
            phrases: set,
            shapes: Shapes::new(&lexicon.shape_weights),
            links,
            phishing: lexicon.scams.iter().position(|s| s.id == PHISHING).map(|at| at as u16),
            markers,
            lexicon,
        }
    }

    /// The lexicon it was built from.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// What a verdict on the input is judged from: for those who fit weights.
    pub fn weighed(&self, input: &Input, options: &ScanOptions) -> (Vec<Evidence>, Reach) {
        let (utterances, conversation) = split(input);
        let (pieces, _) = self.gather(input, &utterances, conversation, options);
        (pieces.iter().map(|p| p.evidence).collect(), reach(conversation))
    }

    /// The phrases found in the input, as indexes into those of all entries in their order, repetitions included.
    pub fn phrases_in(&self, input: &Input) -> Vec<u32> {
        let (utterances, _) = split(input);
        utterances.iter().flat_map(|u| self.phrases.find(&Folded::new(u.text))).map(|hit| hit.phrase).collect()
    }

    /// What a piece of evidence's concept is called, if it has a weight of its own: an entry or a shape.
    pub fn concept(&self, concept: u32) -> Option<&str> {
        let shape = (u32::MAX - 1).wrapping_sub(concept) as usize;
        let shapes = self.shapes.list().get(shape).map(|shape| shape.id);
        shapes.or_else(|| self.lexicon.entries.get(concept as usize).map(|entry| entry.id.as_str()))
    }

    /// What a shape counts; 0 for an unknown one.
    pub fn shape_weight(&self, id: &str) -> f32 {
        self.shapes.list().iter().find(|shape| shape.id == id).map_or(0.0, |shape| shape.weight)
    }

    /// Scans one text or thread. Any text is fine; offsets in the report are UTF-16 code units of the original. Time and memory
    /// are linear in its length.
    pub fn scan(&self, input: &Input, options: &ScanOptions) -> Report {
        let (utterances, conversation) = split(input);
        let (pieces, signs) = self.gather(input, &utterances, conversation, options);
        let reach = if conversation { Reach::Conversation(MEMORY) } else { Reach::Passage(PASSAGE) };
        let evidence: Vec<Evidence> = pieces.iter().map(|p| p.evidence).collect();
        let Some(verdict) = judge(&evidence, self.lexicon.scams.len(), reach, &self.lexicon.rules) else {
            return Report::default();
        };
        if verdict.risk == Risk::None {
            return Report { score: verdict.score, ..Report::default() };
        }
        let mut used: Vec<&Piece> = pieces[verdict.evidence.clone()]
            .iter()
            .filter(|p| p.evidence.weight > 0.0 && p.evidence.kind.is_some())
            .filter(|p| p.evidence.scam.is_none_or(|s| s == verdict.scam))
            .collect();
        used.sort_by_key(|p| (p.utterance, p.span));
        Report {
            risk: verdict.risk,
            scam: self.lexicon.scam_id(Some(verdict.scam)).map(str::to_owned),
            score: verdict.score,
            findings: used
                .into_iter()
                .filter_map(|p| self.finding(p, &signs, utterances[p.utterance], options.language))
                .collect(),
        }
    }

    /// Everything found, whatever the verdict, each piece with what it counts in its context: for those who tune the lexicon.
    pub fn traces(&self, input: &Input, options: &ScanOptions) -> Vec<Trace> {
        let (utterances, conversation) = split(input);
        let (pieces, signs) = self.gather(input, &utterances, conversation, options);
        let trace = |piece: &Piece| Trace {
            kind: piece.evidence.kind,
            source: self.named(piece, &signs, "", options.language).1,
            text: utf16_slice(utterances[piece.utterance].text, piece.span),
            weight: piece.evidence.weight,
        };
        pieces.iter().map(trace).collect()
    }

    /// Names, rules, advice and hotlines in one language.
    pub fn catalog(&self, language: Language) -> Catalog {
        self.lexicon.catalog(language)
    }

    /// The evidence in all utterances, ordered by place, and what was read of their links.
    fn gather(
        &self,
        input: &Input,
        utterances: &[Utterance],
        conversation: bool,
        options: &ScanOptions,
    ) -> (Vec<Piece>, Vec<What>) {
        // Most texts hold no evidence: what surrounds evidence is read only where there is some to weigh.
        let page = LazyCell::new(|| self.markers.read(&Folded::new(&options.context), &[]).talk_overall() * PAGE_TALK);
        let mut pieces = Vec::new();
        let mut signs = Vec::new();
        let mut topic = 0.0;
        for (place, utterance) in utterances.iter().enumerate() {
            let (folded, hits) = self.disguises.find(&self.phrases, Folded::new(utterance.text));
            let shapes = self.shapes.links(folded.text());
            let links = self.read_links(input, *utterance, &folded, &shapes, options);
            if hits.is_empty() && links.signs.is_empty() && !conversation {
                continue;
            }
            let setting = Setting { page: *page + topic, conversation, follows: !pieces.is_empty() };
            let context = self.markers.read(&folded, &hits);
            let from = pieces.len();
            let found = self.weigh(&folded, hits, shapes, links, &mut signs, &context, place, setting);
            pieces.extend(found);
            if conversation {
                pieces[from..].iter_mut().for_each(|p| p.evidence.place = place as f32);
                let talk = context.talk_overall();
                topic = f32::max(topic * TOPIC_MEMORY, if talk < LOUD { 0.0 } else { (talk * TOPIC).min(LOUDEST) });
            }
        }
        number_spots(&mut pieces);
        (pieces, signs)
    }

    fn read_links(
        &self,
        input: &Input,
        said: Utterance,
        folded: &Folded,
        shapes: &[Found],
        options: &ScanOptions,
    ) -> Reading {
        let told = links_in(input, said, folded.original_length());
        if shapes.is_empty() && told.is_empty() {
            return Reading::default();
        }
        self.links.read(folded, said.text, &shown(shapes), &told, options)
    }

    /// All evidence in one utterance (the input's `place`th), in order, weighed by its context. What was read of its links goes to
    /// the end of `signs`.
    #[allow(clippy::too_many_arguments)]
    fn weigh(
        &self,
        folded: &Folded,
        hits: Vec<Hit>,
        mut shapes: Vec<Found>,
        links: Reading,
        signs: &mut Vec<What>,
        context: &Context,
        place: usize,
        setting: Setting,
    ) -> Vec<Piece> {
        if hits.is_empty() && links.signs.is_empty() && !setting.follows {
            return Vec::new();
        }
        // The institution's own link is where it should be.
        shapes.retain(|s| !links.own.iter().any(|&(start, end)| start <= s.start && s.end <= end));
        shapes.extend(self.shapes.others(folded.text()));
        let concrete = shapes.iter().filter(|f| self.shapes.list()[f.shape].concrete).map(|f| (f.start, f.end));
        let entry = |hit: &Hit| &self.lexicon.entries[self.owners[hit.phrase as usize].entry as usize];
        let appeals = appeals(folded, context, concrete, &hits, entry);
        let scene = Scene::new(folded, context, appeals, setting);
        let mut pieces = Vec::with_capacity(hits.len() + shapes.len());
        for hit in &hits {
            let Owner { entry: index, disguise, denies, .. } = self.owners[hit.phrase as usize];
            let entry = &self.lexicon.entries[index as usize];
            let denied = !hit.whole && !denies && context.negates_within(hit.start, hit.end);
            let phishing = entry.scam.is_none() || entry.scam == self.phishing;
            let calm = if links.keeps_word && phishing { WORD_KEPT } else { 1.0 };
            let weight = scene.weight(entry, hit.start, hit.end, denied) * calm;
            let piece = |source, kind, weight, concept| Piece {
                evidence: Evidence { place: hit.start as f32, kind, scam: entry.scam, weight, concept, spot: 0 },
                source,
                utterance: place,
                span: hit.disguised.unwrap_or_else(|| folded.span(hit.start, hit.end)),
                hidden: hit.disguised.is_some(),
            };
            pieces.push(piece(Source::Entry(index), entry.kind, weight, index));
            let drawn = hit.whole && folded.disguised(hit.start, hit.end);
            if weight > 0.0 && (disguise || drawn || hit.disguised.is_some()) {
                let source = Source::Disguise(index, hit.phrase);
                pieces.push(piece(
                    source,
                    Some(Kind::Obfuscation),
                    OBFUSCATION * weight / entry.weight,
                    DISGUISED | index,
                ));
            }
        }
        for found in shapes {
            let shape = &self.shapes.list()[found.shape];
            pieces.push(Piece {
                evidence: Evidence {
                    place: found.start as f32,
                    kind: Some(shape.kind),
                    scam: None,
                    weight: scene.shape_weight(shape.weight, found.start, found.end),
                    concept: u32::MAX - 1 - found.shape as u32,
                    spot: 0,
                },
                source: Source::Shape(found.shape),
                utterance: place,
                span: folded.span(found.start, found.end),
                hidden: false,
            });
        }
        for sign in links.signs {
            pieces.push(Piece {
                evidence: Evidence {
                    place: sign.start as f32,
                    kind: Some(sign.what.kind()),
                    scam: self.phishing,
                    weight: scene.sign_weight(sign.weight, sign.start, sign.end),
                    concept: CONCEPTS_OF_LINKS + sign.what.kind() as u32,
                    spot: 0,
                },
                source: Source::Link(signs.len()),
                utterance: place,
                span: folded.span(sign.start, sign.end),
                hidden: false,
            });
            signs.push(sign.what);
        }
        // Of two readings of the same spot the one that knows what is meant comes first, and stays.
        pieces.sort_by_key(|a| (a.span, !a.hidden));
        let mut pieces = drop_nested(pieces);
        if !setting.follows {
            drop_lone_disguises(&mut pieces);
        }
        pieces
    }

    /// Why a piece counts, which reads `quote` in the original, and what found it.
    fn named(&self, piece: &Piece, signs: &[What], quote: &str, language: Language) -> (String, String) {
        match piece.source {
            Source::Entry(i) => {
                let entry = &self.lexicon.entries[i as usize];
                (entry.reason.get(language).to_owned(), entry.id.clone())
            }
            Source::Disguise(i, phrase) => {
                let entry = &self.lexicon.entries[i as usize];
                let wording = &entry.phrases[self.owners[phrase as usize].wording as usize];
                let meant =
                    Some(wording).filter(|w| !w.disguise && !w.text.contains(['…', '#', '{'])).map(|w| w.text.as_str());
                (disguise::reason(quote, meant, language), entry.id.clone())
            }
            Source::Shape(i) => {
                let shape = &self.shapes.list()[i];
                (shape.reason.get(language).to_owned(), shape.id.to_owned())
            }
            Source::Link(i) => (signs[i].reason(language), signs[i].id().to_owned()),
        }
    }

    /// The piece as a report shows it; what calms is not shown.
    fn finding(&self, piece: &Piece, signs: &[What], said: Utterance, language: Language) -> Option<Finding> {
        let kind = piece.evidence.kind?;
        let text = utf16_slice(said.text, piece.span);
        let (reason, source) = self.named(piece, signs, &text, language);
        Some(Finding {
            message: said.message,
            start: said.offset + piece.span.0,
            end: said.offset + piece.span.1,
            text,
            kind,
            scam: self.lexicon.scam_id(piece.evidence.scam).map(str::to_owned),
            reason,
            source,
        })
    }
}

fn reach(conversation: bool) -> Reach {
    if conversation { Reach::Conversation(MEMORY) } else { Reach::Passage(PASSAGE) }
}

/// Above all concepts of the lexicon, below those of the shapes.
const CONCEPTS_OF_LINKS: u32 = u32::MAX - 1000;

/// The links among the shapes, each once and as long as it was found.
fn shown(shapes: &[Found]) -> Vec<Shown> {
    let mut links: Vec<Shown> = Vec::new();
    let mut all: Vec<&Found> = shapes.iter().filter(|s| matches!(s.shape, LINK_SHAPE | CHEAP_SHAPE)).collect();
    all.sort_by_key(|s| (s.start, s.end));
    for found in all {
        let cheap = found.shape == CHEAP_SHAPE;
        match links.last_mut().filter(|last| found.start < last.end) {
            Some(last) => *last = Shown { end: last.end.max(found.end), cheap: last.cheap || cheap, ..*last },
            None => links.push(Shown { start: found.start, end: found.end, cheap }),
        }
    }
    links
}

/// Gives pieces of one kind whose words overlap the same spot. `pieces` are ordered by utterance and start.
fn number_spots(pieces: &mut [Piece]) {
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
fn drop_nested(pieces: Vec<Piece>) -> Vec<Piece> {
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
/// is none in the passage: an odd spelling alone is nothing.
fn drop_lone_disguises(pieces: &mut Vec<Piece>) {
    let reach = |p: &Piece| match p.evidence.kind {
        Some(Kind::Obfuscation) => BESIDE,
        _ if p.hidden => PASSAGE,
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

/// The characters of `text` between two UTF-16 offsets that lie on character boundaries.
fn utf16_slice(text: &str, (start, end): (u32, u32)) -> String {
    let mut at = 0;
    text.chars()
        .skip_while(|c| {
            let before = at < start;
            if before {
                at += c.len_utf16() as u32;
            }
            before
        })
        .scan(start, |at, c| {
            let inside = *at < end;
            *at += c.len_utf16() as u32;
            inside.then_some(c)
        })
        .collect()
}
