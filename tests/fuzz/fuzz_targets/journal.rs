//! libFuzzer on `firstlink_engine::fuzzing::journal_text`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| firstlink_engine::fuzzing::journal_text(data));
