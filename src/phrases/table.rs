//! A set of phrases as the build script stores it: read into parts, folded, each literal once.

use super::dictionary::{Stored, numbers};
use super::packed;
use crate::fold::Folded;
use crate::lexicon::{Class, Lexicon};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};

/// What stands before a part of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Between {
    /// Nothing but white space.
    Nothing,
    /// A gap.
    Gap,
    /// A number.
    Number,
    /// A number, then a gap.
    NumberThenGap,
    /// A gap, then a number.
    GapThenNumber,
}

impl Between {
    /// Whether there is a number in it.
    pub fn counts(self) -> bool {
        matches!(self, Between::Number | Between::NumberThenGap | Between::GapThenNumber)
    }

    /// As it is written in the lexicon.
    pub fn written(self) -> &'static str {
        match self {
            Between::Nothing => "",
            Between::Gap => "…",
            Between::Number => "#",
            Between::NumberThenGap => "#…",
            Between::GapThenNumber => "…#",
        }
    }
}

/// What phrases that differ in their words only have in common.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Form {
    /// What stands before each of the parts.
    pub before: Vec<Between>,
    /// What stands behind the last.
    pub behind: Between,
}

impl Form {
    /// Whether it is unbroken, without gap or number.
    pub fn whole(&self) -> bool {
        !self.behind.counts() && self.before.iter().all(|before| *before == Between::Nothing)
    }
}

/// A set of phrases, stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// All literals.
    pub literals: Stored,
    /// The classes' names.
    pub classes: Vec<String>,
    /// For each class: its words, as steps from one literal's number to the next.
    members: Vec<Vec<u32>>,
    /// The forms of all phrases.
    pub forms: Vec<Form>,
    /// For each phrase: its form.
    #[serde(with = "packed")]
    pub form_of: Vec<u16>,
    /// For each phrase: how far its first unit's number is from that of the phrase before; of one without parts 0.
    #[serde(with = "packed")]
    first: Vec<i32>,
    /// The other units, one phrase after another.
    #[serde(with = "packed")]
    rest: Vec<u32>,
}

/// What stands in the place of a part: a class by its place, or a literal, folded.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Word {
    Class(usize),
    Literal(String),
}

impl Table {
    /// Reads phrases as written in the lexicon, with the `classes` that they name. Cost: some microseconds a phrase.
    pub fn new<'a>(phrases: impl Iterator<Item = &'a str>, classes: &[Class]) -> Self {
        let place: HashMap<&str, usize> = classes.iter().zip(0..).map(|(class, at)| (class.id.as_str(), at)).collect();
        let read: Vec<(Form, Vec<Word>)> = phrases.map(|text| take_apart(text, &place)).collect();
        let words: Vec<Vec<String>> =
            classes.iter().map(|class| class.words.iter().filter_map(|word| folded(word)).collect()).collect();
        let literal = |word: &Word| match word {
            Word::Literal(text) => Some(text.clone()),
            Word::Class(_) => None,
        };
        let literals: BTreeSet<String> = read
            .iter()
            .flat_map(|(_, words)| words.iter().filter_map(literal))
            .chain(words.iter().flatten().cloned())
            .collect();
        let literals: Vec<&str> = literals.iter().map(String::as_str).collect();
        let stored = Stored::new(&literals);
        let number: HashMap<&str, u32> = literals.iter().copied().zip(numbers(&stored, &literals)).collect();
        let unit = |word: &Word| match word {
            Word::Class(at) => *at as u32,
            Word::Literal(text) => classes.len() as u32 + number[text.as_str()],
        };
        let mut table = Table {
            literals: stored,
            classes: classes.iter().map(|class| class.id.clone()).collect(),
            members: words
                .iter()
                .map(|words| steps(words.iter().map(|word| number[word.as_str()]).collect()))
                .collect(),
            ..Table::default()
        };
        let mut known: HashMap<Form, u16> = HashMap::new();
        let mut last = 0;
        for (form, words) in read {
            let next = table.forms.len() as u16;
            table.form_of.push(*known.entry(form).or_insert_with_key(|form| {
                table.forms.push(form.clone());
                next
            }));
            let mut units = words.iter().map(unit);
            let first = units.next().map_or(last, |first| first as i32);
            table.first.push(first - last);
            table.rest.extend(units);
            last = first;
        }
        table
    }

    /// For each class the numbers of its words.
    pub fn members(&self) -> impl Iterator<Item = impl Iterator<Item = u32>> {
        self.members.iter().map(|steps| {
            steps.iter().scan(0, |at, step| {
                *at += step;
                Some(*at)
            })
        })
    }

    /// The units of all phrases, one after another, and where those of each phrase begin, with the end of the last. A unit is a
    /// class, by its place, or a literal, by its number above the classes.
    pub fn units(&self) -> (Vec<u32>, Vec<u32>) {
        let mut units = Vec::with_capacity(self.form_of.len() + self.rest.len());
        let mut starts = Vec::with_capacity(self.form_of.len() + 1);
        let (mut first, mut next) = (0, 0);
        for (&form, step) in self.form_of.iter().zip(&self.first) {
            starts.push(units.len() as u32);
            first += step;
            let Some(more) = self.forms[usize::from(form)].before.len().checked_sub(1) else { continue };
            units.push(first as u32);
            units.extend_from_slice(&self.rest[next..next + more]);
            next += more;
        }
        starts.push(units.len() as u32);
        (units, starts)
    }
}

/// Numbers in order, each once, as the steps between them.
fn steps(mut numbers: Vec<u32>) -> Vec<u32> {
    numbers.sort_unstable();
    numbers.dedup();
    let mut last = 0;
    numbers.into_iter().map(|number| number - std::mem::replace(&mut last, number)).collect()
}

/// Takes a phrase apart; `classes` tells the place of each class by its name.
fn take_apart(text: &str, classes: &HashMap<&str, usize>) -> (Form, Vec<Word>) {
    let (mut words, mut form) = (Vec::new(), Form { before: Vec::new(), behind: Between::Nothing });
    let mut before = None;
    for piece in text.split_inclusive(['…', '#', '{', '}']) {
        let literal = piece.trim_end_matches(['…', '#', '{', '}']);
        let class = classes.get(literal).filter(|_| piece.ends_with('}')).map(|&at| Word::Class(at));
        if let Some(word) = class.or_else(|| folded(literal).map(Word::Literal)) {
            words.push(word);
            form.before.push(before.take().unwrap_or(Between::Nothing));
        }
        before = match (piece.chars().next_back(), before) {
            (Some('…'), Some(Between::Number)) => Some(Between::NumberThenGap),
            (Some('…'), _) => Some(Between::Gap),
            (Some('#'), Some(Between::Gap)) => Some(Between::GapThenNumber),
            (Some('#'), _) => Some(Between::Number),
            _ => before,
        };
    }
    form.behind = before.unwrap_or(Between::Nothing);
    (form, words)
}

/// A part as it is looked for; none when nothing of it is left.
fn folded(text: &str) -> Option<String> {
    Some(Folded::new(text.trim()).text().to_owned()).filter(|folded| !folded.is_empty())
}

/// Puts the phrases of each entry into the order that is stored smallest, and drops those that find just what another finds.
pub fn put_in_order(lexicon: &mut Lexicon) {
    let all = lexicon.entries.iter().flat_map(|entry| &entry.phrases).map(|phrase| phrase.text.as_str());
    let table = Table::new(all, &lexicon.classes);
    let (units, starts) = table.units();
    let mut next = 0;
    for entry in &mut lexicon.entries {
        let phrases = std::mem::take(&mut entry.phrases).into_iter().zip(next..);
        let mut phrases: Vec<_> = phrases
            .map(|(phrase, at)| {
                let form = table.form_of[at];
                let units = &units[starts[at] as usize..starts[at + 1] as usize];
                ((units.len() > 1, units, form, phrase.disguise), phrase)
            })
            .collect();
        next += phrases.len();
        phrases.sort_by_key(|(key, _)| *key);
        phrases.dedup_by_key(|(key, _)| *key);
        entry.phrases = phrases.into_iter().map(|(_, phrase)| phrase).collect();
    }
}
