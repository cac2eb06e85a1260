//! How long the check of one product key takes: as it is printed, and in the most elaborate dress a paste can wear.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use firstlink_wizard::key::check;

/// The generic key that Microsoft publishes for Windows 10 and 11 Pro.
const PRINTED: &str = "VK7JG-NPHTM-C97JM-9MPGT-3V66T";
const DRESSED: &str = "\u{200F}“ｖｋ٧ｊｇ・ｎｐｈｔｍ\u{3000}—\u{200B}ｃ९７ｊｍ ー ９ｍｐｇｔ–３ｖ६６ｔ”\u{FEFF}";

fn key(bench: &mut Criterion) {
    bench.bench_function("key/printed", |b| b.iter(|| check(black_box(PRINTED))));
    bench.bench_function("key/dressed", |b| b.iter(|| check(black_box(DRESSED))));
}

criterion_group!(benches, key);
criterion_main!(benches);
