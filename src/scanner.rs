//! The scanner: built once, scans any number of texts.

use crate::compiled::{Compiled, Tables};
use crate::disguise;
use crate::fold::utf16_slice;
use crate::gather::{Gatherer, PASSAGE};
use crate::known::Known;
use crate::lexicon::Lexicon;
use crate::links::What;
use crate::own::{self, Finder};
use crate::pieces::{Piece, Source};
use crate::report::*;
use crate::utterances::{Utterance, split};
use crate::verdict::{Evidence, Reach, Terms, judge};

/// What remains of a message's evidence when the next message is judged.
const MEMORY: f32 = 0.985;

/// Finds scams in text. Immutable once built: share one.
pub struct Scanner {
    known: Known,
    gatherer: Gatherer,
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

impl Scanner {
    /// Builds the scanner from the lexicon that ships with the engine, which the build script has compiled. Cost: some milliseconds.
    pub fn embedded() -> Self {
        let (gatherer, lexicon) = Gatherer::new(Tables::embedded());
        Scanner { gatherer, known: Known::embedded(lexicon) }
    }

    /// Builds the scanner from a lexicon. Cost: some hundred milliseconds, most of which is compiling the lexicon.
    pub fn new(lexicon: Lexicon) -> Self {
        let Compiled { tables, reasons, addresses, sayings } = Compiled::new(lexicon);
        let (gatherer, lexicon) = Gatherer::new(tables);
        Scanner { gatherer, known: Known::new(lexicon, reasons, addresses, sayings) }
    }

    /// The lexicon it was built from, without the wording and the web's addresses.
    pub fn lexicon(&self) -> &Lexicon {
        &self.known.sayings().lexicon
    }

    /// What a verdict on the input is judged from: for those who fit weights.
    pub fn weighed(&self, input: &Input, options: &ScanOptions) -> (Vec<Evidence>, Reach) {
        let (utterances, conversation) = split(input);
        let (pieces, _) = self.gatherer.gather(&self.known, input, &utterances, conversation, options);
        (pieces.iter().map(|p| p.evidence).collect(), reach(conversation))
    }

    /// The phrases found in the input, as indexes into those of all entries in their order, repetitions included.
    pub fn phrases_in(&self, input: &Input) -> Vec<u32> {
        let (utterances, _) = split(input);
        utterances.iter().flat_map(|u| self.gatherer.phrases_in(u.text)).collect()
    }

    /// Scans one text or thread. Any text is fine; offsets in the report are UTF-16 code units of the original. Time and memory
    /// are linear in its length (up to a logarithm).
    ///
    /// What belongs together must be handed over together: nothing is remembered from one input to the next, and evidence in a
    /// text adds up within a passage of some 250 Chinese characters. What stands further away neither adds to it nor takes from it,
    /// but for talk about scams, which counts for the whole text, thinned by its length. A conversation pasted as one text, each line
    /// of it opened by a speaker's name and a colon, is judged as the thread of its lines. Empty messages at either end of a thread
    /// change nothing.
    pub fn scan(&self, input: &Input, options: &ScanOptions) -> Report {
        self.scan_with(input, options, Finder::new(&options.own, &self.known.lexicon).as_ref())
    }

    /// Scans each input on its own; reports in the same order. Gets ready for the user's own phrases once.
    pub fn scan_all(&self, inputs: &[Input], options: &ScanOptions) -> Vec<Report> {
        let own = Finder::new(&options.own, &self.known.lexicon);
        inputs.iter().map(|input| self.scan_with(input, options, own.as_ref())).collect()
    }

    fn scan_with(&self, input: &Input, options: &ScanOptions, own: Option<&Finder>) -> Report {
        let report = self.judged(input, options);
        match own {
            Some(finder) => with_own(report, own_findings(finder, input, options.language)),
            None => report,
        }
    }

    /// What the lexicon's evidence amounts to.
    fn judged(&self, input: &Input, options: &ScanOptions) -> Report {
        let (utterances, conversation) = split(input);
        let (pieces, signs) = self.gatherer.gather(&self.known, input, &utterances, conversation, options);
        let reach = reach(conversation);
        let evidence: Vec<Evidence> = pieces.iter().map(|p| p.evidence).collect();
        let without: Vec<u16> = options.without.iter().filter_map(|id| self.known.lexicon.scam_index(id)).collect();
        let terms = Terms { rules: &self.known.lexicon.rules, sensitivity: options.sensitivity, without: &without };
        let Some(verdict) = judge(&evidence, self.known.lexicon.scams.len(), reach, terms) else {
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
            scam: self.known.lexicon.scam_id(Some(verdict.scam)).map(str::to_owned),
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
        let (pieces, signs) = self.gatherer.gather(&self.known, input, &utterances, conversation, options);
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
        self.lexicon().catalog(language)
    }

    /// Why a piece counts, which reads `quote` in the original, and what found it.
    fn named(&self, piece: &Piece, signs: &[What], quote: &str, language: Language) -> (String, String) {
        match piece.source {
            Source::Entry(i) => {
                let reasons = self.known.reasons();
                (reasons.reason(i as usize, language).to_owned(), reasons.id(i as usize).to_owned())
            }
            Source::Disguise(i, phrase) => {
                let id = self.known.reasons().id(i as usize);
                let meant = self.gatherer.plain_wording(phrase, &self.known.sayings().written);
                (disguise::reason(quote, meant.as_deref(), language), id.to_owned())
            }
            Source::Shape(i) => {
                let shape = &self.gatherer.shapes()[i];
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
            scam: self.known.lexicon.scam_id(piece.evidence.scam).map(str::to_owned),
            reason,
            source,
        })
    }
}

/// Where the user's own phrases stand, as a report shows them.
fn own_findings(finder: &Finder, input: &Input, language: Language) -> Vec<Finding> {
    let mut findings = Vec::new();
    for said in split(input).0 {
        findings.extend(finder.find(said.text).into_iter().map(|span| Finding {
            message: said.message,
            start: said.offset + span.0,
            end: said.offset + span.1,
            text: utf16_slice(said.text, span),
            // What part they play is for the user to know: they are what he does not want to fall for.
            kind: Kind::Lure,
            scam: None,
            reason: own::reason().get(language).to_owned(),
            source: own::SOURCE.to_owned(),
        }));
    }
    findings
}

/// The report after the user's own phrases had their say: with any of them there is a risk.
fn with_own(mut report: Report, own: Vec<Finding>) -> Report {
    if own.is_empty() {
        return report;
    }
    report.risk = report.risk.max(Risk::Suspicious);
    report.score = report.score.max(0.5);
    report.findings.extend(own);
    report.findings.sort_by_key(|f| (f.message, f.start));
    report
}

fn reach(conversation: bool) -> Reach {
    if conversation { Reach::Conversation(MEMORY) } else { Reach::Passage(PASSAGE) }
}
