//! Claims of what the browser hands over: inputs and options, here as JSON of the same shape.

use super::{SCANNER, report};
use serde::Deserialize;
use shizha::{Input, Report, ScanOptions};

#[derive(Deserialize)]
struct Call {
    #[serde(default)]
    inputs: Vec<Input>,
    #[serde(default)]
    options: ScanOptions,
}

/// Whatever is handed over is refused, or scanned soundly; and what goes back can be read as it was written.
pub fn hold(data: &[u8]) {
    let Ok(Call { inputs, options }) = serde_json::from_slice(data) else { return };
    let reports = SCANNER.scan_all(&inputs, &options);
    assert_eq!(reports.len(), inputs.len());
    for (found, input) in reports.iter().zip(&inputs) {
        report::assert_sound(found, input);
    }
    let written = serde_json::to_string(&reports).expect("a report is plain data");
    let read: Vec<Report> = serde_json::from_str(&written).expect("a report reads as it was written");
    for (read, found) in read.into_iter().zip(reports) {
        // This reader of JSON is wrong in the last digit of some numbers.
        assert!((read.score - found.score).abs() < 1e-12, "{} {}", read.score, found.score);
        assert_eq!(Report { score: found.score, ..read }, found);
    }
    let settings = serde_json::to_string(&options).expect("options are plain data");
    assert_eq!(serde_json::from_str::<ScanOptions>(&settings).expect("options read as they were written"), options);
}
