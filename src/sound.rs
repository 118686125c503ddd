//! Sound: what Chinese text says when it is read aloud, whatever characters, pinyin or digits it is written with.
//!
//! A scam that writes 佰佳樂 for 百家乐 or "jia薇信" for 加微信 counts on the reader's ear. Every piece of the lexicon's Chinese
//! wording is listed by the syllables, without tones, that it begins with; a text is read into syllables and compared. What sounds
//! like a piece and is spelled otherwise is taken for it only when the spelling is no ordinary Chinese: each character that differs
//! must form no word with its neighbours (大家微信 holds no 加微信).

mod ordinary;
mod piece;
mod syllables;

use crate::gate::Gate;
use crate::lists::Lists;
use crate::phrases::dictionary::Dictionary;
use ordinary::Spelling;
use piece::{Piece, Spoken};
use std::collections::BTreeMap;
use std::ops::Range;
use syllables::{Unit, sound, syllables};
pub use syllables::{is_everyday, pinyin};

include!("sound/filter.rs");

/// Longest piece of wording that is listened for, in characters. Longer ones are rarely disguised in full.
const LONGEST: usize = 8;

/// A stretch of text that sounds like a piece of wording and is spelled otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Echo {
    /// Where it stands, in bytes of the text.
    pub place: Range<usize>,
    /// Number of the piece of wording: see [`Sounds::piece`].
    pub piece: u32,
    /// How many of its characters are spelled otherwise.
    pub changed: u32,
    /// Whether it is two syllables that nothing but an odd character or pinyin makes a disguise, or three of which only the first
    /// or the last is spelled otherwise, which may belong to the word beside them.
    pub slight: bool,
}

/// What was heard in a text, or in a stretch of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// What sounds like a piece; not overlapping, in order.
    pub echoes: Vec<Echo>,
    /// How many odd characters stand in those, and how many beside them.
    odd: [usize; 2],
}

impl Heard {
    /// Whether a text is spelled oddly all over, so that an odd spelling says nothing of its place.
    pub fn all_over(&self) -> bool {
        let [inside, strays] = self.odd;
        strays > MOST_STRAYS.max(inside)
    }

    /// What is heard when what was heard `before` in some stretches is `now` heard in their stead; the echoes stay.
    pub fn counting(self, before: &Heard, now: &Heard) -> Self {
        let odd = std::array::from_fn(|which| self.odd[which] - before.odd[which] + now.odd[which]);
        Heard { odd, ..self }
    }
}

/// Whether there is anything to hear in a text: pinyin alone is English.
pub fn speaks(text: &str) -> bool {
    text.contains(|c| sound(c).is_some())
}

/// Most odd characters that a text in plain spelling has beside those that are heard as something.
const MOST_STRAYS: usize = 2;

/// Pieces of wording, ready to be heard: those of the evidence, which are words of a [`Dictionary`], and those of the context.
#[derive(Default)]
pub struct Sounds {
    /// How each letter of the dictionary is read, from letter 1 on.
    letters: Vec<Spoken>,
    /// The pieces of the context, the first meant first.
    context: Lists<Spoken>,
    /// The number of the first of those; below are words of the dictionary.
    first_context: u32,
    /// Whether pieces may begin with a pair of syllables.
    gate: Gate,
    /// For each pair of syllables, or rather a hash of it: the pieces that may begin with it.
    opening: Lists<Opening>,
    /// The words of two characters that are recognised whatever they are spelled with.
    well_known: Vec<String>,
}

/// What tells that a piece is not meant without a look at it.
#[derive(Clone, Copy)]
struct Opening {
    piece: u32,
    /// How many characters it has.
    length: u16,
    /// Its third syllable plus 1; 0 where there is none, or more than one.
    third: u16,
}

impl Opening {
    fn new(number: u32, piece: Piece) -> Self {
        let third = (piece.length() > 2).then(|| piece.at(2)).filter(|spoken| spoken.second == 0);
        Opening { piece: number, length: piece.length() as u16, third: third.map_or(0, |spoken| spoken.syllable) }
    }

    /// Whether it may be what begins with `units`, of which so many are said in one breath.
    fn fits(self, units: &[Unit], breath: usize) -> bool {
        usize::from(self.length) <= breath && (self.third == 0 || self.third == units[2].syllable + 1)
    }
}

impl Sounds {
    /// Gets ready to hear the words of a dictionary, but for the `unmeant` (ordered), and pieces of context; what is not 2 to 8
    /// Chinese characters is never heard. Two syllables are soon said by chance: only the pieces that are among `well_known` are
    /// recognised whatever they are spelled with.
    pub fn new<C: Iterator<Item = char>>(
        dictionary: &Dictionary,
        unmeant: &[u32],
        context: impl Iterator<Item = C>,
        well_known: &[String],
    ) -> Self {
        let mut sounds = Sounds {
            letters: dictionary.alphabet().iter().map(|&c| Spoken::new(c)).collect(),
            first_context: dictionary.count() as u32,
            well_known: well_known.to_vec(),
            ..Sounds::default()
        };
        for piece in context {
            sounds.context.items.extend(piece.map(Spoken::new));
            sounds.context.starts.push(sounds.context.items.len() as u32);
        }
        let pieces = sounds.first_context + sounds.context.len() as u32;
        let lists = pieces.next_power_of_two();
        let mut gate = Gate::new(pieces as usize);
        let mut opening = Vec::with_capacity(pieces as usize);
        let mut unmeant = unmeant.iter().peekable();
        for number in 0..pieces {
            let piece = sounds.get(dictionary, number);
            let heard = unmeant.next_if_eq(&&number).is_none() && (2..=LONGEST).contains(&piece.length());
            if !heard || piece.spoken().any(|spoken| spoken.syllable == 0) {
                continue;
            }
            let (first, second, this) = (piece.at(0), piece.at(1), Opening::new(number, piece));
            let mut open = |one: u16, other: u16| {
                gate.open(one, other);
                opening.push((hash(one, other) % lists, this));
            };
            open(first.syllable, second.syllable);
            if first.second > 0 {
                open(first.second, second.syllable);
            } else if second.second > 0 {
                open(first.syllable, second.second);
            }
        }
        sounds.gate = gate;
        sounds.opening = Lists::new(lists as usize, || opening.iter().copied());
        sounds
    }

    fn get<'a>(&'a self, dictionary: &'a Dictionary, number: u32) -> Piece<'a> {
        match number.checked_sub(self.first_context) {
            Some(context) => Piece::Context(self.context.of(context)),
            None => Piece::Word(&self.letters, dictionary.reversed(number)),
        }
    }

    /// The characters of a piece, by its number.
    pub fn piece(&self, dictionary: &Dictionary, number: u32) -> String {
        self.get(dictionary, number).characters().collect()
    }

    /// Whether a piece is wording of the context.
    pub fn is_context(&self, number: u32) -> bool {
        number >= self.first_context
    }

    /// What in a stretch of `text` (folded, and one that [`speaks`]) sounds like a piece and is spelled otherwise. The stretch begins and
    /// ends where a sentence does. Of words that sound alike and differ alike the one of the lowest `rank` is meant. Linear in the
    /// stretch's length plus the number of pieces heard.
    pub fn listen(
        &self,
        dictionary: &Dictionary,
        rank: impl Fn(u32) -> u32,
        text: &str,
        stretch: Range<usize>,
    ) -> Heard {
        let units = syllables(&text[..stretch.end], stretch.start);
        // How many units from each on are said in one breath.
        let mut breath = vec![1; units.len()];
        for i in (1..units.len()).rev() {
            let (end, start) = (units[i - 1].end as usize, units[i].start as usize);
            if end == start || &text[end..start] == " " {
                breath[i - 1] = breath[i] + 1;
            }
        }
        let spelling = Spelling::new(&units);
        let lists = self.opening.len() as u32;
        let mut echoes = Vec::new();
        for (i, pair) in units.windows(2).enumerate().filter(|(i, _)| breath[*i] > 1) {
            let (one, other) = (pair[0].syllable + 1, pair[1].syllable + 1);
            if !self.gate.lets(one, other) {
                continue;
            }
            let opening = self.opening.of(hash(one, other) % lists).iter();
            // What is spelled otherwise stands behind what is ordinary.
            let reaches = |opening: &&Opening| usize::from(opening.length) > spelling.ordinary(i);
            let pieces = opening.filter(reaches).filter(|opening| opening.fits(&units[i..], breath[i]));
            let pieces = pieces.map(|opening| (opening.piece, self.get(dictionary, opening.piece)));
            // Nearly all that is said is spelled plainly, or no disguise for what stands around it.
            let hidden = |piece: Piece| spelling.may_hide(i, piece) && piece.sounds_like(&units[i..]);
            let mut lengths = [false; LONGEST + 1];
            pieces.clone().filter(|(_, piece)| hidden(*piece)).for_each(|(_, piece)| lengths[piece.length()] = true);
            if lengths == [false; LONGEST + 1] {
                continue;
            }
            // The piece of each length that is meant, and how many characters are spelled otherwise.
            let mut meant: [Option<(u32, u32)>; LONGEST + 1] = [None; LONGEST + 1];
            for (number, piece) in pieces.filter(|(_, piece)| lengths[piece.length()]) {
                let length = piece.length();
                if piece.sounds_like(&units[i..i + length]) {
                    let differs =
                        units[i..].iter().zip(piece.characters()).filter(|(unit, c)| unit.differs(*c)).count();
                    let this = (differs as u32, number);
                    let nearer = |other: (u32, u32)| {
                        let key = |(differs, number)| (differs, self.is_context(number));
                        let rank = |number| if self.is_context(number) { number } else { rank(number) };
                        key(this)
                            .cmp(&key(other))
                            .then_with(|| (rank(number), number).cmp(&(rank(other.1), other.1)))
                            .is_lt()
                    };
                    if meant[length].is_none_or(nearer) {
                        meant[length] = Some(this);
                    }
                }
            }
            for (length, (changed, number)) in meant.iter().enumerate().filter_map(|(l, m)| Some((l, (*m)?))) {
                echoes.extend(self.echo(dictionary, text, &units, i..i + length, number, changed as usize));
            }
        }
        let echoes = choose(echoes);
        let heard = |u: &&Unit| {
            let next = echoes.partition_point(|e| e.place.end <= u.start as usize);
            echoes.get(next).is_some_and(|e| e.place.start <= u.start as usize)
        };
        let odd = units.iter().filter(|u| u.odd);
        let inside = odd.clone().filter(heard).count();
        Heard { odd: [inside, odd.count() - inside], echoes }
    }

    /// What `units[span]`, which sounds like a piece, is when it is a spelling of it with so many characters changed.
    fn echo(
        &self,
        dictionary: &Dictionary,
        text: &str,
        units: &[Unit],
        span: Range<usize>,
        number: u32,
        changed: usize,
    ) -> Option<Echo> {
        if changed == 0 {
            return None;
        }
        let spelled = &units[span.clone()];
        let piece = self.get(dictionary, number);
        let wording = || piece.characters();
        let odd = || spelled.iter().zip(wording()).all(|(unit, c)| !unit.differs(c) || unit.odd);
        let pair = spelled.len() == 2 && !self.well_known.iter().any(|word| word.chars().eq(wording()));
        let enough = if pair { changed == 1 && odd() } else { changed < spelled.len() || spelled.len() == 2 || odd() };
        if !enough {
            return None;
        }
        let around = |i: usize| units.get(i).filter(|u| touches(units, i, span.start, span.end, u)).and_then(|u| u.han);
        let explained = span.clone().zip(wording()).any(|(i, meant)| {
            units[i].han.is_some_and(|c| {
                let before = i.checked_sub(1).and_then(around);
                // Of two characters the other must belong to nothing else either.
                (c != meant || pair)
                    && ((c != meant && ordinary::is_alone(c))
                        || before.is_some_and(|b| ordinary::is_word(b, c))
                        || around(i + 1).is_some_and(|a| ordinary::is_word(c, a)))
            })
        });
        let place = spelled[0].start as usize..spelled[spelled.len() - 1].end as usize;
        let whole = whole_words(text, &place);
        let slight = pair || (spelled.len() == 3 && changed == 1 && !spelled[1].differs(piece.at(1).character));
        (whole && !explained).then_some(Echo { place, piece: number, changed: changed as u32, slight })
    }
}

/// Whether unit `i` stands within the span or right beside it.
fn touches(units: &[Unit], i: usize, from: usize, to: usize, unit: &Unit) -> bool {
    (from..to).contains(&i)
        || (i < from && unit.end == units[from].start)
        || (i >= to && unit.start == units[to - 1].end)
}

/// Whether no Latin word goes on beyond either end of `place`.
fn whole_words(text: &str, place: &Range<usize>) -> bool {
    let letter = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = text.as_bytes();
    let before = place.start.checked_sub(1).and_then(|i| bytes.get(i));
    let opens = letter(before) && letter(bytes.get(place.start));
    let goes_on = letter(bytes.get(place.end - 1)) && letter(bytes.get(place.end));
    !opens && !goes_on
}

/// Of echoes that overlap the longest stay, of those the ones with the fewest changes.
fn choose(mut echoes: Vec<Echo>) -> Vec<Echo> {
    echoes.sort_by_key(|e| (std::cmp::Reverse(e.place.len()), e.changed, e.place.start));
    let mut chosen: BTreeMap<usize, Echo> = BTreeMap::new();
    for echo in echoes {
        let Range { start, end } = echo.place;
        let free = chosen.range(..start).next_back().is_none_or(|(_, before)| before.place.end <= start)
            && chosen.range(start..).next().is_none_or(|(&after, _)| end <= after);
        if free {
            chosen.insert(start, echo);
        }
    }
    chosen.into_values().collect()
}

/// A number for two syllables, different from that of most others.
fn hash(first: u16, second: u16) -> u32 {
    u32::from(first) * 419 + u32::from(second)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases::dictionary::Stored;

    fn ready(pieces: &[&str]) -> (Dictionary, Sounds) {
        let dictionary = Dictionary::new(&Stored::new(pieces));
        let context = std::iter::empty::<std::str::Chars>();
        let sounds = Sounds::new(&dictionary, &[], context, &["刷单".to_owned(), "博彩".to_owned()]);
        (dictionary, sounds)
    }

    fn listen(dictionary: &Dictionary, sounds: &Sounds, text: &str) -> Heard {
        if speaks(text) { sounds.listen(dictionary, |_| 0, text, 0..text.len()) } else { Heard::default() }
    }

    #[track_caller]
    fn assert_hears(pieces: &[&str], text: &str, expected: &[(&str, &str)]) {
        let (dictionary, sounds) = ready(pieces);
        let echoes = listen(&dictionary, &sounds, text).echoes;
        let heard: Vec<_> =
            echoes.iter().map(|e| (&text[e.place.clone()], sounds.piece(&dictionary, e.piece))).collect();
        let heard: Vec<(&str, &str)> = heard.iter().map(|(spelled, meant)| (*spelled, meant.as_str())).collect();
        assert_eq!(heard, expected, "{text}");
    }

    #[test]
    fn other_characters_with_the_same_sound_are_heard() {
        assert_hears(&["百家乐"], "来玩百加乐吧", &[("百加乐", "百家乐")]);
        assert_hears(&["博彩"], "正规搏采平台", &[("搏采", "博彩")]);
        assert_hears(&["加微信"], "加薇信", &[("加薇信", "加微信")]);
        assert_hears(&["银行卡"], "收垠航卡", &[("垠航卡", "银行卡")]);
    }

    #[test]
    fn pinyin_digits_and_v_are_read_aloud() {
        assert_hears(&["刷单"], "找人刷dan", &[("刷dan", "刷单")]);
        assert_hears(&["刷单"], "shuadan兼职", &[("shuadan", "刷单")]);
        assert_hears(&["加微信"], "jia wei xin 聊", &[("jia wei xin", "加微信")]);
        assert_hears(&["加微信"], "加v信", &[("加v信", "加微信")]);
        assert_hears(&["六合彩"], "买6合采", &[("6合采", "六合彩")]);
    }

    #[test]
    fn ordinary_chinese_is_no_disguise() {
        assert_hears(&["加微信"], "大家微信上说", &[]);
        assert_hears(&["博彩"], "买了菠菜", &[]);
        assert_hears(&["二等奖"], "得了2等奖", &[]);
        assert_hears(&["接我"], "楼下节我", &[]);
        assert_hears(&["加微信"], "加微信", &[]);
        assert_hears(&["信用卡"], "信,用卡", &[]);
        assert_hears(&["转账"], "transfer shang hai", &[]);
        assert_hears(&["私聊"], "我们4聊", &[]);
        assert_hears(&["银商"], "yin商品缺货", &[]);
    }

    #[test]
    fn a_text_may_be_spelled_oddly_all_over() {
        let (dictionary, sounds) = ready(&["刷单", "加微信"]);
        let all_over = |text| listen(&dictionary, &sounds, text).all_over();
        assert!(all_over("ni们明tian去不qu爬shan"));
        assert!(!all_over("找人刷dan，jia薇xin聊"));
        assert!(!all_over("我们明天去不去爬山，wo请客"));
    }
}
