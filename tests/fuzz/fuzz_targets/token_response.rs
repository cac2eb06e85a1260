//! libFuzzer on `firstlink_engine::fuzzing::token_response`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| firstlink_engine::fuzzing::token_response(data));
