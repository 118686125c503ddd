//! Gathers the evidence in an input: reads each utterance, and weighs what it finds by its context.

use crate::compiled::{Owners, Tables};
use crate::context::{Context, Markers};
use crate::disguise::{Disguises, Seen};
use crate::fold::Folded;
use crate::known::Known;
use crate::lexicon::{Entry, Kind, Lexicon};
use crate::links::{Reading, Shown, What};
use crate::phrases::{Hit, Phrases};
use crate::pieces::{Piece, Source, drop_lone_disguises, drop_nested, number_spots};
use crate::report::{Input, ScanOptions};
use crate::scene::{LOUD, Scene, Setting, appeals};
use crate::shapes::{CHEAP_SHAPE, Found, LINK_SHAPE, Shape, Shapes};
use crate::utterances::{Utterance, links_in};
use crate::verdict::Evidence;
use std::cell::LazyCell;

/// Length of a passage, in folded bytes (about 250 Chinese characters).
pub const PASSAGE: f32 = 750.0;
/// What a report or warning in a conversation says of the messages behind it, and how much of that is left a message later.
const TOPIC: f32 = 0.6;
const LOUDEST: f32 = 1.2;
const TOPIC_MEMORY: f32 = 0.9;
/// What the page's own title and headings say counts this much of what the text says itself.
const PAGE_TALK: f32 = 0.8;
/// What phishing's own evidence, and what every scam shares, keep in a message whose links all go to the institution it claims to be.
const WORD_KEPT: f32 = 0.4;
/// What disguised characters count beside an entry.
const OBFUSCATION: f32 = 0.3;

/// Concepts are the entries' indexes; those of disguised entries, of links and of shapes lie above.
const DISGUISED: u32 = 1 << 30;
const CONCEPTS_OF_LINKS: u32 = u32::MAX - 1000;
const LAST_CONCEPT: u32 = u32::MAX - 1;

/// Id of the scam type that poses as an institution and leads to a link.
const PHISHING: &str = "phishing";

/// Everything that finds evidence, built once from a lexicon.
pub struct Gatherer {
    phrases: Phrases,
    /// Where the phrases of each entry end.
    ends: Vec<u32>,
    owners: Owners,
    disguises: Disguises,
    markers: Markers,
    shapes: Shapes,
    /// The scam type that poses as an institution and leads to a link.
    phishing: Option<u16>,
}

/// One utterance as it was read, before its evidence is weighed.
struct Read<'a> {
    folded: &'a Folded,
    hits: &'a [Hit],
    /// Whether the text is disguised all over.
    all_over: bool,
    links: &'a Reading,
    /// Index of the utterance.
    place: usize,
}

impl Gatherer {
    /// Reads what finds the evidence of a compiled lexicon; what else is in the lexicon comes back.
    pub fn new(tables: Tables) -> (Self, Lexicon) {
        let Tables { lexicon, evidence, owners, markers, markers_have } = tables;
        let phrases = Phrases::read(evidence);
        let markers = Markers::new(&lexicon.markers, markers, &markers_have);
        let mut end = 0;
        let mut next_end = |&count: &u16| {
            end += u32::from(count);
            end
        };
        let gatherer = Gatherer {
            disguises: Disguises::new(&lexicon, &phrases, &owners.disguises, &owners.unmeant, markers.phrases()),
            phrases,
            ends: owners.have.iter().map(&mut next_end).collect(),
            owners,
            shapes: Shapes::new(),
            phishing: lexicon.scam_index(PHISHING),
            markers,
        };
        (gatherer, lexicon)
    }

    /// The shapes that are looked for.
    pub fn shapes(&self) -> &[Shape] {
        self.shapes.list()
    }

    /// What a phrase is, as it is written; none for one with a gap, a number or a class, and for one that is a disguise itself.
    /// `written` says how those are that are written otherwise than they fold.
    pub fn plain_wording(&self, phrase: u32, written: &[(u32, String)]) -> Option<String> {
        if !self.phrases.is_plain(phrase) || self.is_disguise(phrase) {
            return None;
        }
        let otherwise = written.binary_search_by_key(&phrase, |(at, _)| *at).map(|at| written[at].1.clone());
        Some(otherwise.unwrap_or_else(|_| self.phrases.wording(phrase)))
    }

    /// The entry that a phrase belongs to.
    fn entry_of(&self, phrase: u32) -> usize {
        self.ends.partition_point(|&end| end <= phrase)
    }

    /// Whether a phrase is only ever written so to dodge filters.
    fn is_disguise(&self, phrase: u32) -> bool {
        self.owners.disguises.binary_search(&phrase).is_ok()
    }

    /// Whether a phrase is, or may be, part of an address.
    fn is_address(&self, phrase: u32) -> bool {
        self.owners.addresses.binary_search(&phrase).is_ok()
    }

    /// Whether the wording of a phrase, with its gaps, itself denies something ("do not tell … anyone").
    fn denies(&self, phrase: u32) -> bool {
        let wording = self.phrases.wording(phrase);
        wording.contains('…') && self.markers.read(&Folded::new(&wording), &[]).has_negation()
    }

    /// The phrases found in a text, as indexes into those of all entries in their order, repetitions included.
    pub fn phrases_in(&self, text: &str) -> impl Iterator<Item = u32> {
        self.phrases.find(&Folded::new(text)).into_iter().map(|hit| hit.phrase)
    }

    /// The evidence in all utterances, ordered by place, and what was read of their links.
    pub fn gather(
        &self,
        known: &Known,
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
            let Seen { folded, mut hits, all_over } = self.disguises.find(&self.phrases, Folded::new(utterance.text));
            let shapes = self.shapes.links(folded.text());
            // The words of an address say nothing, but for those that are meant for one.
            hits.retain(|hit| self.is_address(hit.phrase) || !in_address(&shapes, hit));
            let links = self.read_links(known, input, *utterance, &folded, &shapes, options);
            if hits.is_empty() && links.signs.is_empty() && !conversation {
                continue;
            }
            let setting = Setting { page: *page + topic, conversation, follows: !pieces.is_empty() };
            let context = self.markers.read(&folded, &hits);
            let from = pieces.len();
            if !hits.is_empty() || !links.signs.is_empty() || setting.follows {
                let read = Read { folded: &folded, hits: &hits, all_over, links: &links, place };
                pieces.extend(self.weigh(&known.lexicon, &read, shapes, &context, setting, signs.len()));
                signs.extend(links.signs.into_iter().map(|sign| sign.what));
            }
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
        known: &Known,
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
        known.links().read(folded, said.text, &shown(shapes), &told, options)
    }

    /// All evidence in one utterance, in order, weighed by its context; `first_sign` is what its first sign of links counts as.
    fn weigh(
        &self,
        lexicon: &Lexicon,
        read: &Read,
        mut shapes: Vec<Found>,
        context: &Context,
        setting: Setting,
        first_sign: usize,
    ) -> Vec<Piece> {
        let Read { folded, hits, links, .. } = *read;
        // The institution's own link is where it should be.
        shapes.retain(|s| !links.own.iter().any(|&(start, end)| start <= s.start && s.end <= end));
        shapes.extend(self.shapes.others(folded.text()));
        let concrete = shapes.iter().filter(|f| self.shapes()[f.shape].concrete).map(|f| (f.start, f.end));
        let entry = |hit: &Hit| &lexicon.entries[self.entry_of(hit.phrase)];
        let appeals = appeals(folded, context, concrete, hits, entry);
        let scene = Scene::new(folded, context, appeals, setting);
        let mut pieces = Vec::with_capacity(hits.len() + shapes.len());
        for hit in hits {
            self.weigh_hit(entry(hit), hit, read, &scene, context, &mut pieces);
        }
        pieces.extend(shapes.iter().map(|found| self.weigh_shape(found, read, &scene)));
        pieces.extend(self.weigh_links(read, &scene, first_sign));
        // Of two readings of the same spot the one that knows what is meant comes first, and stays.
        pieces.sort_by_key(|a| (a.span, !a.hidden));
        let mut pieces = drop_nested(pieces);
        if !setting.follows {
            drop_lone_disguises(&mut pieces, PASSAGE);
        }
        pieces
    }

    fn weigh_hit(
        &self,
        entry: &Entry,
        hit: &Hit,
        read: &Read,
        scene: &Scene,
        context: &Context,
        pieces: &mut Vec<Piece>,
    ) {
        let index = self.entry_of(hit.phrase) as u32;
        let denied = !hit.whole && context.negates_within(hit.start, hit.end) && !self.denies(hit.phrase);
        let phishing = entry.scam.is_none() || entry.scam == self.phishing;
        let calm = if read.links.keeps_word && phishing { WORD_KEPT } else { 1.0 };
        let weight = scene.weight(entry, hit.start, hit.end, denied) * calm;
        let piece = |source, kind, weight, concept| Piece {
            evidence: Evidence { place: hit.start as f32, kind, scam: entry.scam, weight, concept, spot: 0 },
            source,
            utterance: read.place,
            span: hit.disguised.unwrap_or_else(|| read.folded.span(hit.start, hit.end)),
            hidden: hit.disguised.is_some(),
        };
        pieces.push(piece(Source::Entry(index), entry.kind, weight, index));
        let drawn = hit.whole && read.folded.disguised(hit.start, hit.end);
        let hides = self.is_disguise(hit.phrase) || !read.all_over && (drawn || hit.disguised.is_some());
        if weight > 0.0 && entry.kind.is_some() && hides {
            let source = Source::Disguise(index, hit.phrase);
            let weight = OBFUSCATION * weight / entry.weight;
            pieces.push(piece(source, Some(Kind::Obfuscation), weight, DISGUISED | index));
        }
    }

    fn weigh_shape(&self, found: &Found, read: &Read, scene: &Scene) -> Piece {
        let shape = &self.shapes()[found.shape];
        Piece {
            evidence: Evidence {
                place: found.start as f32,
                kind: Some(shape.kind),
                scam: None,
                weight: scene.shape_weight(shape.weight, found.start, found.end),
                concept: LAST_CONCEPT - found.shape as u32,
                spot: 0,
            },
            source: Source::Shape(found.shape),
            utterance: read.place,
            span: read.folded.span(found.start, found.end),
            hidden: false,
        }
    }

    fn weigh_links(&self, read: &Read, scene: &Scene, first_sign: usize) -> impl Iterator<Item = Piece> {
        read.links.signs.iter().zip(first_sign..).map(|(sign, number)| Piece {
            evidence: Evidence {
                place: sign.start as f32,
                kind: Some(sign.what.kind()),
                scam: self.phishing,
                weight: scene.sign_weight(sign.weight, sign.start, sign.end),
                concept: CONCEPTS_OF_LINKS + sign.what.kind() as u32,
                spot: 0,
            },
            source: Source::Link(number),
            utterance: read.place,
            span: read.folded.span(sign.start, sign.end),
            hidden: false,
        })
    }
}

/// Whether a hit lies in one of the links, which are ordered: the cheap ones behind all of them.
fn in_address(links: &[Found], hit: &Hit) -> bool {
    let (all, cheap) = links.split_at(links.partition_point(|link| link.shape < CHEAP_SHAPE));
    [all, cheap].into_iter().any(|links| {
        let next = links.partition_point(|link| link.start <= hit.start);
        links[..next].last().is_some_and(|link| hit.end <= link.end)
    })
}

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
