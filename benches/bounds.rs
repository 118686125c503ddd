//! Time and memory on text made to cost both (`tests/claims/hostile.rs`), at 5 and 50 MB: `npm run bounds`, or `-- KIND…` for some.
//!
//! Each input is scanned in a process of its own, which tells its time on the processor and its peak of memory.

#[path = "../tests/claims/hostile.rs"]
mod hostile;

use hostile::KINDS;
use shizha::{Input, Linked, Said, ScanOptions, Scanner};
use std::process::{Command, exit};
use std::time::Instant;
use std::{env, fs};

const SIZES: [usize; 2] = [5, 50];

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [flag, name, size] = &arguments[..]
        && flag == "--one"
    {
        return one(name, size.parse().expect("megabytes"));
    }
    println!("{:<40} {:>9} {:>9} {:>7} {:>12}", "", "5 MB", "50 MB", "ratio", "peak / input");
    for kind in KINDS.iter().filter(|kind| arguments.is_empty() || arguments.iter().any(|a| a == kind.name)) {
        let [small, large] = SIZES.map(|size| measured(kind.name, size));
        let (ratio, memory) = (large.0 / small.0.max(0.001), large.1 / large.2);
        println!("{:<40} {:>7.2} s {:>7.2} s {ratio:>7.1} {memory:>12.1}", kind.name, small.0, large.0);
    }
}

/// Seconds on the processor, and bytes of memory at the peak and of the input.
fn measured(name: &str, size: usize) -> (f64, f64, f64) {
    let program = env::current_exe().expect("the path of this program");
    let output = Command::new(program).args(["--one", name, &size.to_string()]).output().expect("starts again");
    let text = String::from_utf8_lossy(&output.stdout);
    let figures: Vec<f64> = text.split_whitespace().filter_map(|figure| figure.parse().ok()).collect();
    let [seconds, peak, bytes] = figures[..] else {
        eprintln!("{name} at {size} MB: {}", output.status);
        exit(1);
    };
    (seconds, peak, bytes)
}

fn one(name: &str, size: usize) {
    let kind = KINDS.iter().find(|kind| kind.name == name).expect("a kind");
    let scanner = Scanner::embedded();
    let input = (kind.make)(size << 20);
    let start = processor().unwrap_or_default();
    let begun = Instant::now();
    scanner.scan(&input, &ScanOptions::default());
    let seconds = processor().map_or_else(|| begun.elapsed().as_secs_f64(), |end| end - start);
    println!("{seconds} {} {}", peak().unwrap_or(0), bytes(&input));
}

fn bytes(input: &Input) -> usize {
    match input {
        Input::Text(text) | Input::Linked(Linked { said: Said::Text(text), .. }) => text.len(),
        Input::Thread(all) | Input::Linked(Linked { said: Said::Thread(all), .. }) => all.iter().map(String::len).sum(),
    }
}

/// Seconds that this thread was on the processor; Linux tells.
fn processor() -> Option<f64> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(text.split_whitespace().next()?.parse::<f64>().ok()? / 1e9)
}

/// Most memory that this process had, in bytes; Linux tells.
fn peak() -> Option<usize> {
    let text = fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<usize>().ok()? << 10)
}
