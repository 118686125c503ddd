//! Runs contenders in turns and compares their medians.

use serde::Serialize;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Longest that one group takes, and most rounds of it.
const LONGEST: Duration = Duration::from_secs(3);
const ROUNDS: usize = 101;
/// Fewest rounds that a median is taken of.
const FEWEST: usize = 5;

/// Something that is timed: its name, and one call of it, which says how many it found.
pub struct Contender {
    name: String,
    call: Box<dyn Fn() -> usize>,
}

impl Contender {
    pub fn new(name: &str, call: impl Fn() -> usize + 'static) -> Self {
        Contender { name: name.to_owned(), call: Box::new(call) }
    }
}

/// What is compared with each other; the first is what ratios are to.
pub struct Group {
    pub name: String,
    pub contenders: Vec<Contender>,
    /// Whether all must find the same.
    pub alike: bool,
}

/// What came out, in microseconds a call.
#[derive(Serialize)]
pub struct Outcome {
    group: String,
    name: String,
    found: usize,
    rounds: usize,
    median: f64,
    lower_quartile: f64,
    upper_quartile: f64,
    ratio: f64,
}

/// Times the contenders of a group, prints a line for each and returns them.
pub fn compare(group: Group, quick: bool) -> Vec<Outcome> {
    let found: Vec<usize> = group.contenders.iter().map(|c| (c.call)()).collect();
    assert!(!group.alike || found.windows(2).all(|pair| pair[0] == pair[1]), "{}: found {found:?}", group.name);
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); group.contenders.len()];
    let begun = Instant::now();
    let (most, fewest) = if quick { (1, 1) } else { (ROUNDS, FEWEST) };
    for round in 0..most {
        if round >= fewest && begun.elapsed() > LONGEST {
            break;
        }
        for (contender, times) in group.contenders.iter().zip(&mut times) {
            let start = Instant::now();
            black_box((contender.call)());
            times.push(start.elapsed().as_secs_f64() * 1e6);
        }
    }
    println!("\n{}", group.name);
    let mut outcomes: Vec<Outcome> = Vec::new();
    for ((contender, mut times), found) in group.contenders.iter().zip(times).zip(found) {
        times.sort_by(f64::total_cmp);
        let part = |quarters: usize| times[(times.len() - 1) * quarters / 4];
        let median = part(2);
        let ratio = median / outcomes.first().map_or(median, |first| first.median);
        let (lower_quartile, upper_quartile) = (part(1), part(3));
        println!(
            "  {:<22} {median:>12.1} us  ({lower_quartile:.1} to {upper_quartile:.1})  {ratio:>6.2} x  {found} found",
            contender.name
        );
        outcomes.push(Outcome {
            group: group.name.clone(),
            name: contender.name.clone(),
            found,
            rounds: times.len(),
            median,
            lower_quartile,
            upper_quartile,
            ratio,
        });
    }
    outcomes
}
