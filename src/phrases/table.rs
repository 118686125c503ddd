//! A set of phrases as the build script stores it: read into parts, folded, each literal once.
//!
//! Most phrases are one unit: a literal, or any word of a class. They are stored by their units, each with its owner, as that is
//! how they are looked up. Those of one owner are in the order of their units, so a phrase's number need not be stored.

use super::dictionary::{Stored, numbers};
use super::packed;
use crate::fold::Folded;
use crate::lexicon::{Class, Lexicon};
use crate::lists::Lists;
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
    /// For each class: how many words it has.
    #[serde(with = "packed")]
    words: Vec<u32>,
    /// The words of all classes: of each class as steps from one literal's number to the next.
    #[serde(with = "packed")]
    members: Vec<u32>,
    /// The forms of all phrases.
    pub forms: Vec<Form>,
    /// For each phrase: its form.
    #[serde(with = "packed")]
    pub form_of: Vec<u16>,
    /// For each owner: how many phrases it has; those of one unit come first, in the order of their units.
    #[serde(with = "packed")]
    pub have: Vec<u16>,
    /// For each unit: how many phrases it is all of.
    #[serde(with = "packed")]
    pub single: Vec<u16>,
    /// The owners of those phrases, unit by unit.
    #[serde(with = "packed")]
    pub owners: Vec<u16>,
    /// For each of the other phrases: how far its first unit's number is from that of the one before; of one without parts 0.
    #[serde(with = "packed")]
    pub first: Vec<i32>,
    /// Their other units, one phrase after another.
    #[serde(with = "packed")]
    pub rest: Vec<u32>,
}

/// The phrases of a table, by their numbers.
pub struct Numbered {
    /// For each unit: the phrases that it is all of, by number, in order; then where those of the last one end.
    pub single: Lists<u32>,
    /// The units of each of the other phrases.
    pub joined: Lists<u32>,
    /// The numbers of those, in order.
    pub numbers: Vec<u32>,
}

/// What stands in the place of a part: a class by its place, or a literal, folded.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Word {
    Class(usize),
    Literal(String),
}

/// Phrases taken apart.
struct Parsed {
    literals: Stored,
    /// For each class the numbers of its words.
    words: Vec<Vec<u32>>,
    forms: Vec<Form>,
    form_of: Vec<u16>,
    /// For each phrase.
    units: Vec<Vec<u32>>,
}

impl Parsed {
    fn new<'a>(phrases: impl Iterator<Item = &'a str>, classes: &[Class]) -> Self {
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
        let mut known: HashMap<&Form, u16> = HashMap::new();
        let mut forms = Vec::new();
        let form_of = read.iter().map(|(form, _)| {
            *known.entry(form).or_insert_with(|| {
                forms.push(form.clone());
                forms.len() as u16 - 1
            })
        });
        Parsed {
            form_of: form_of.collect(),
            units: read.iter().map(|(_, words)| words.iter().map(unit).collect()).collect(),
            words: words.iter().map(|words| words.iter().map(|word| number[word.as_str()]).collect()).collect(),
            forms,
            literals: stored,
        }
    }
}

impl Table {
    /// Reads phrases as written in the lexicon, with the `classes` that they name. Cost: some microseconds a phrase.
    pub fn new<'a>(phrases: impl Iterator<Item = &'a str>, classes: &[Class]) -> Self {
        Self::owned(phrases, classes, &[])
    }

    /// The same for phrases whose owners have so many each, one owner's after another's. Stored smaller when those of each owner
    /// are in the order of [`put_in_order`].
    pub fn owned<'a>(phrases: impl Iterator<Item = &'a str>, classes: &[Class], have: &[u16]) -> Self {
        let Parsed { literals, words, forms, form_of, units } = Parsed::new(phrases, classes);
        let mut left = &units[..];
        let in_order = have.iter().all(|&count| {
            let (own, others) = left.split_at(usize::from(count));
            left = others;
            own.is_sorted_by_key(|units| (units.len() != 1, units.first().filter(|_| units.len() == 1)))
        });
        // Alone each phrase is in order.
        let have = if in_order && left.is_empty() { have.to_vec() } else { vec![1; units.len()] };
        let owner = have.iter().zip(0..).flat_map(|(&count, owner)| std::iter::repeat_n(owner, count.into()));
        let mut of: Vec<Vec<u16>> = vec![Vec::new(); classes.len() + literals.count()];
        let (mut first, mut rest, mut last) = (Vec::new(), Vec::new(), 0);
        for (units, owner) in units.iter().zip(owner) {
            match **units {
                [unit] => of[unit as usize].push(owner),
                [] => first.push(0),
                [one, ref others @ ..] => {
                    first.push(one as i32 - last);
                    rest.extend(others);
                    last = one as i32;
                }
            }
        }
        let steps: Vec<Vec<u32>> = words.into_iter().map(steps).collect();
        Table {
            literals,
            classes: classes.iter().map(|class| class.id.clone()).collect(),
            words: steps.iter().map(|steps| steps.len() as u32).collect(),
            members: steps.concat(),
            forms,
            form_of,
            have,
            single: of.iter().map(|owners| owners.len() as u16).collect(),
            owners: of.concat(),
            first,
            rest,
        }
    }

    /// The words of the classes, class by class: each a literal's number, and the class.
    pub fn members(&self) -> impl Iterator<Item = (u32, u16)> {
        let mut steps = self.members.iter();
        self.words.iter().zip(0u16..).flat_map(move |(&count, class)| {
            let own = steps.by_ref().take(count as usize).scan(0, |at, step| {
                *at += step;
                Some((*at, class))
            });
            own.collect::<Vec<_>>()
        })
    }

    /// The phrases by their numbers: one pass.
    pub fn numbered(&self) -> Numbered {
        // The number of each owner's next phrase.
        let mut next = Vec::with_capacity(self.have.len());
        let mut sum = 0;
        for &count in &self.have {
            next.push(sum);
            sum += u32::from(count);
        }
        let mut single =
            Lists { items: Vec::with_capacity(self.owners.len()), starts: Vec::with_capacity(self.single.len() + 1) };
        single.starts.push(0);
        let mut at = 0;
        for &count in &self.single {
            for &owner in &self.owners[at..at + usize::from(count)] {
                let phrase = &mut next[usize::from(owner)];
                single.items.push(*phrase);
                *phrase += 1;
            }
            at += usize::from(count);
            single.starts.push(at as u32);
        }
        let mut joined = Lists { items: Vec::with_capacity(self.first.len() + self.rest.len()), starts: vec![0] };
        let mut numbers = Vec::with_capacity(self.first.len());
        let (mut first, mut rest, mut end) = (0, 0, 0);
        for (&from, &count) in next.iter().zip(&self.have) {
            end += u32::from(count);
            for phrase in from..end {
                first += self.first[numbers.len()];
                numbers.push(phrase);
                if let Some(more) = self.forms[usize::from(self.form_of[phrase as usize])].before.len().checked_sub(1) {
                    joined.items.push(first as u32);
                    joined.items.extend_from_slice(&self.rest[rest..rest + more]);
                    rest += more;
                }
                joined.starts.push(joined.items.len() as u32);
            }
        }
        Numbered { single, joined, numbers }
    }

    /// The literals that stand in no phrase which `counts` is true for, nor in a class that is named in one; ordered.
    pub fn uncounted(&self, counts: impl Fn(u32) -> bool) -> Vec<u32> {
        let Numbered { single, joined, numbers } = self.numbered();
        let mut counted: Vec<bool> =
            (0..single.len() as u32).map(|unit| single.of(unit).iter().any(|&phrase| counts(phrase))).collect();
        for (_, at) in numbers.iter().zip(0..).filter(|(phrase, _)| counts(**phrase)) {
            joined.of(at).iter().for_each(|&unit| counted[unit as usize] = true);
        }
        let (classes, literals) = counted.split_at_mut(self.classes.len());
        for (literal, class) in self.members() {
            literals[literal as usize] |= classes[usize::from(class)];
        }
        literals.iter().zip(0..).filter(|(counted, _)| !**counted).map(|(_, literal)| literal).collect()
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
    let Parsed { form_of, units, .. } = Parsed::new(all, &lexicon.classes);
    let mut next = 0;
    for entry in &mut lexicon.entries {
        let phrases = std::mem::take(&mut entry.phrases).into_iter().zip(next..);
        let mut phrases: Vec<_> = phrases
            .map(|(phrase, at)| ((units[at].len() > 1, &units[at], form_of[at], phrase.disguise), phrase))
            .collect();
        next += phrases.len();
        phrases.sort_by_key(|(key, _)| *key);
        phrases.dedup_by_key(|(key, _)| *key);
        entry.phrases = phrases.into_iter().map(|(_, phrase)| phrase).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases::dictionary::Dictionary;

    #[test]
    fn a_phrase_is_taken_apart_where_it_has_gaps_numbers_and_classes() {
        use Between::*;
        let literal = |text: &str| Word::Literal(text.to_owned());
        for (text, words, before, behind) in [
            ("垫付", vec![literal("垫付")], vec![Nothing], Nothing),
            ("先…垫付", vec![literal("先"), literal("垫付")], vec![Nothing, Gap], Nothing),
            ("垫#元", vec![literal("垫"), literal("元")], vec![Nothing, Number], Nothing),
            ("垫#…元", vec![literal("垫"), literal("元")], vec![Nothing, NumberThenGap], Nothing),
            ("垫…#元", vec![literal("垫"), literal("元")], vec![Nothing, GapThenNumber], Nothing),
            ("#元", vec![literal("元")], vec![Number], Nothing),
            ("垫付#", vec![literal("垫付")], vec![Nothing], Number),
            ("加{群}", vec![literal("加"), Word::Class(0)], vec![Nothing, Nothing], Nothing),
            ("{群}…{号}", vec![Word::Class(0), Word::Class(1)], vec![Nothing, Gap], Nothing),
        ] {
            let (form, found) = take_apart(text, &HashMap::from([("群", 0), ("号", 1)]));
            assert_eq!((found, form), (words, Form { before, behind }), "{text}");
        }
    }

    #[test]
    fn a_literal_is_counted_if_a_phrase_that_counts_has_it_itself_or_by_a_class() {
        let classes = [Class { id: "群".to_owned(), words: vec!["丙".to_owned(), "丁".to_owned()] }];
        let table = Table::new(["甲", "乙…甲", "戊", "加{群}"].into_iter(), &classes);
        let dictionary = Dictionary::new(&table.literals);
        let uncounted = |counts: fn(u32) -> bool| {
            let mut left: Vec<String> =
                table.uncounted(counts).into_iter().map(|literal| dictionary.characters(literal).collect()).collect();
            left.sort();
            left.concat()
        };
        assert!(uncounted(|_| true).is_empty());
        assert_eq!(uncounted(|_| false), "丁丙乙加戊甲");
        assert_eq!(uncounted(|phrase| phrase == 0), "丁丙乙加戊");
        assert_eq!(uncounted(|phrase| phrase == 1), "丁丙加戊");
        assert_eq!(uncounted(|phrase| phrase == 3), "乙戊甲");
    }
}
