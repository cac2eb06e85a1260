//! libFuzzer on `firstlink_engine::fuzzing::device_response`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| firstlink_engine::fuzzing::device_response(data));
