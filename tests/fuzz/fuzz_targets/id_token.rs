//! libFuzzer on `firstlink_engine::fuzzing::id_token`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| firstlink_engine::fuzzing::id_token(data));
