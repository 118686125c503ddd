//! Disguises text as scams do, to measure how much the engine still sees. Each disguise has its rate: scams do not write every
//! character so, for people must still be able to read it.

use fastrand::Rng;
use shizha::fold::Folded;
use shizha::lexicon::Lexicon;
use shizha::sound;
use std::collections::HashMap;

/// A way to disguise text.
pub struct Disguise {
    /// Its name on the command line.
    pub name: &'static str,
    apply: fn(&Tables, &str, &mut Rng) -> String,
}

/// All disguises, with the rate at which each is applied.
pub const ALL: [Disguise; 20] = [
    // 30 % of all characters.
    Disguise { name: "full-width", apply: |_, text, rng| each(text, rng, 0.3, |c, _| wide(c)) },
    // Case of each letter at random.
    Disguise {
        name: "case",
        apply: |_, text, rng| each(text, rng, 0.5, |c, _| c.to_uppercase().next().map(String::from)),
    },
    // Behind 30 % of all characters.
    Disguise {
        name: "zero-width",
        apply: |_, text, rng| behind(text, rng, 0.3, &["\u{200b}", "\u{200d}", "\u{2060}", "\u{feff}"]),
    },
    // Behind 30 % of all characters.
    Disguise {
        name: "combining-marks",
        apply: |_, text, rng| behind(text, rng, 0.3, &["\u{301}", "\u{336}", "\u{489}", "\u{20dd}"]),
    },
    // Behind 30 % of all characters.
    Disguise {
        name: "bidi-controls",
        apply: |_, text, rng| behind(text, rng, 0.3, &["\u{200e}", "\u{200f}", "\u{202c}", "\u{2069}"]),
    },
    // Between 30 % of neighbouring Chinese characters.
    Disguise {
        name: "separators",
        apply: |_, text, rng| between(text, rng, 0.3, &[".", "*", "★", "·", "|", "-", "_"]),
    },
    // Between 30 % of neighbouring Chinese characters.
    Disguise { name: "spaces", apply: |_, text, rng| between(text, rng, 0.3, &[" ", "  ", "\u{3000}"]) },
    // Between 30 % of neighbouring Chinese characters.
    Disguise {
        name: "emoji-between",
        apply: |_, text, rng| between(text, rng, 0.3, &["❤", "🔥", "💰", "😀", "🌹", "✨"]),
    },
    // Inside 30 % of Latin words.
    Disguise { name: "signs-in-words", apply: |_, text, rng| words(text, rng, 0.3, with_sign) },
    // 15 % of Latin words, two spaces between them.
    Disguise { name: "letters-apart", apply: |_, text, rng| words(text, rng, 0.15, |w, _| apart(w)) },
    // 20 % of Chinese characters, any other character of the same sound without tone.
    Disguise { name: "homophones", apply: |t, text, rng| each(text, rng, 0.2, |c, rng| t.homophone(c, rng, false)) },
    // 10 % of Chinese characters, an everyday character of the same sound.
    Disguise {
        name: "everyday-homophones",
        apply: |t, text, rng| each(text, rng, 0.1, |c, rng| t.homophone(c, rng, true)),
    },
    // 10 % of Chinese characters.
    Disguise { name: "pinyin", apply: |_, text, rng| each(text, rng, 0.1, |c, _| sound::pinyin(c).map(str::to_owned)) },
    // 50 % of Chinese characters that have a traditional or variant form.
    Disguise { name: "variants", apply: |t, text, rng| each(text, rng, 0.5, |c, rng| pick(t.variants.get(&c)?, rng)) },
    // Half of the words that have an emoji or fall apart into pieces in the lexicon.
    Disguise { name: "emoji-and-pieces", apply: |t, text, rng| t.respell(text, rng) },
    // 70 % of digits.
    Disguise { name: "numerals", apply: |_, text, rng| each(text, rng, 0.7, numeral) },
    // 30 % of Latin letters that have a look-alike.
    Disguise { name: "mixed-alphabets", apply: |_, text, rng| each(text, rng, 0.3, |c, _| lookalike(c)) },
    // 30 % of Latin letters.
    Disguise { name: "enclosed", apply: |_, text, rng| each(text, rng, 0.3, enclosed) },
    // One or more letters of 30 % of Latin words of four letters and more.
    Disguise { name: "leet", apply: |_, text, rng| words(text, rng, 0.3, |w, _| leet(w)) },
    // Half of the runs of four Chinese characters and more, in texts of one line.
    Disguise { name: "vertical", apply: |_, text, rng| vertical(text, rng) },
];

impl Disguise {
    /// `text` in this disguise; the same for the same `seed`.
    pub fn apply(&self, tables: &Tables, text: &str, seed: u64) -> String {
        (self.apply)(tables, text, &mut Rng::with_seed(seed))
    }
}

/// What the disguises choose from, turned round from the engine's own tables: they measure that it reads what it knows, not that
/// it knows everything.
pub struct Tables {
    homophones: HashMap<&'static str, Vec<char>>,
    variants: HashMap<char, Vec<char>>,
    respellings: Vec<(String, Vec<String>)>,
}

impl Tables {
    /// Reads the tables once. Cost: some milliseconds.
    pub fn new() -> Self {
        let mut homophones: HashMap<&str, Vec<char>> = HashMap::new();
        let mut variants: HashMap<char, Vec<char>> = HashMap::new();
        for c in '一'..='\u{9FA5}' {
            let mut buffer = [0; 4];
            let original: &str = c.encode_utf8(&mut buffer);
            let folded = Folded::new(original).text().chars().next();
            match folded.filter(|f| *f != c) {
                Some(folded) => variants.entry(folded).or_default().push(c),
                None => homophones.entry(sound::pinyin(c).unwrap_or_default()).or_default().push(c),
            }
        }
        let respellings = Lexicon::embedded().respellings.into_iter().map(|r| (r.means, r.written)).collect();
        Tables { homophones, variants, respellings }
    }

    fn homophone(&self, c: char, rng: &mut Rng, everyday: bool) -> Option<String> {
        let all = self.homophones.get(sound::pinyin(c)?)?;
        let other: Vec<char> =
            all.iter().copied().filter(|o| *o != c && (!everyday || sound::is_everyday(*o))).collect();
        pick(&other, rng)
    }

    fn respell(&self, text: &str, rng: &mut Rng) -> String {
        let mut text = text.to_owned();
        for (means, written) in &self.respellings {
            if let Some(written) = rng.choice(written.iter()).filter(|_| rng.bool()) {
                text = text.replace(means, written);
            }
        }
        text
    }
}

fn pick(from: &[char], rng: &mut Rng) -> Option<String> {
    rng.choice(from).map(char::to_string)
}

/// Replaces a share of the characters that have a replacement.
fn each(text: &str, rng: &mut Rng, rate: f64, replace: impl Fn(char, &mut Rng) -> Option<String>) -> String {
    let one = |c: char| {
        let chosen = rng.f64() < rate;
        chosen.then(|| replace(c, rng)).flatten().unwrap_or_else(|| c.to_string())
    };
    text.chars().map(one).collect()
}

/// Puts something behind a share of the characters.
fn behind(text: &str, rng: &mut Rng, rate: f64, marks: &[&str]) -> String {
    each(text, rng, rate, |c, rng| Some(format!("{c}{}", rng.choice(marks)?)))
}

/// Puts something between a share of neighbouring Chinese characters.
fn between(text: &str, rng: &mut Rng, rate: f64, marks: &[&str]) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if is_han(c) && out.ends_with(is_han) && rng.f64() < rate {
            out.push_str(rng.choice(marks).unwrap_or(&""));
        }
        out.push(c);
    }
    out
}

/// Replaces a share of the Latin words of four letters and more; links, names with digits and the like stay, for they must work.
fn words(text: &str, rng: &mut Rng, rate: f64, replace: impl Fn(&str, &mut Rng) -> Option<String>) -> String {
    let one = |piece: &str| {
        let word = piece.trim_end();
        let whole = word.len() >= 4 && word.bytes().all(|b| b.is_ascii_alphabetic());
        let changed = (whole && rng.f64() < rate).then(|| replace(word, rng)).flatten();
        changed.map_or_else(|| piece.to_owned(), |c| c + &piece[word.len()..])
    };
    text.split_inclusive(' ').map(one).collect()
}

fn is_han(c: char) -> bool {
    ('一'..='\u{9FFF}').contains(&c)
}

fn wide(c: char) -> Option<String> {
    c.is_ascii_graphic().then(|| char::from_u32(c as u32 + 0xFEE0).map(String::from)).flatten()
}

fn with_sign(word: &str, rng: &mut Rng) -> Option<String> {
    let at = rng.usize(1..word.len());
    Some(format!("{}{}{}", &word[..at], rng.choice(["*", "_", "~", "^"])?, &word[at..]))
}

fn apart(word: &str) -> Option<String> {
    Some(word.chars().map(String::from).collect::<Vec<_>>().join(" ") + " ")
}

fn numeral(c: char, rng: &mut Rng) -> Option<String> {
    let digit = c.to_digit(10)? as usize;
    let forms = [
        "０１２３４５６７８９",
        "〇一二三四五六七八九",
        "零壹贰叁肆伍陆柒捌玖",
        "⓪①②③④⑤⑥⑦⑧⑨",
        "⓿❶❷❸❹❺❻❼❽❾",
        "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
    ];
    rng.choice(forms)?.chars().nth(digit).map(String::from)
}

fn lookalike(c: char) -> Option<String> {
    let latin = "aceiopsxyjABCEHIKMOPTXhv";
    let other = "асеіорѕхујАВСЕНІКМОРТХһν";
    other.chars().nth(latin.find(c)?).map(String::from)
}

fn enclosed(c: char, rng: &mut Rng) -> Option<String> {
    let at = c.is_ascii_alphabetic().then(|| c.to_ascii_lowercase() as u32 - 97)?;
    // Circled, negative squared, squared, mathematical bold.
    let first = rng.choice([0x24D0, 0x1F170, 0x1F130, 0x1D41A])?;
    char::from_u32(first + at).map(String::from)
}

fn leet(word: &str) -> Option<String> {
    let swap = |c: char| "oeas".find(c.to_ascii_lowercase()).map_or(c, |i| "03@$".chars().nth(i).unwrap_or(c));
    // At most two letters: a reader must still see the word.
    let mut left = 2;
    Some(
        word.chars()
            .map(|c| {
                let swapped = if left > 0 { swap(c) } else { c };
                left -= usize::from(swapped != c);
                swapped
            })
            .collect(),
    )
}

fn vertical(text: &str, rng: &mut Rng) -> String {
    if text.contains('\n') {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let han = is_han(first);
        let end = rest.find(|c: char| is_han(c) != han).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        if han && run.chars().count() >= 4 && rng.bool() {
            let lines: Vec<String> = run.chars().map(String::from).collect();
            if !out.is_empty() && !out.ends_with('\n') {
                out.push('\n');
            }
            out.push_str(&lines.join("\n"));
            out.push('\n');
        } else {
            out.push_str(run);
        }
        rest = after;
    }
    out
}
