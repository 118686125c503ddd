//! Claims of the command's reader of JSON lines.

#[path = "../../src/bin/shizha/scan.rs"]
mod command;

use super::{SCANNER, report};
use shizha::ScanOptions;

/// Whatever a line holds, it is scanned soundly, or the error says in a line what is wrong with it.
pub fn hold(data: &[u8]) {
    for line in data.split(|&byte| byte == b'\n') {
        match command::Line::parse(line) {
            Ok((input, host)) => {
                let options = ScanOptions { host, ..ScanOptions::default() };
                report::assert_sound(&SCANNER.scan(&input, &options), &input);
            }
            Err(fault) => assert!(!fault.is_empty() && !fault.contains('\n'), "{fault:?}"),
        }
    }
}
