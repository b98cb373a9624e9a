#!/bin/bash
# The input decoder against random and damaged key sequences: ROUNDS rounds of each property (a million), from SEED on (any). The
# round that breaks a property is printed with its bytes.
export GIOTHONG_LONG=1 GIOTHONG_FUZZ_ROUNDS=${ROUNDS:-1000000} GIOTHONG_FUZZ_SEED=${SEED:-$RANDOM}
if declare -F suite_says >/dev/null; then
    suite_says InputFuzzTests
else
    cd "$(dirname "$0")/../.." && swift test --filter InputFuzzTests
fi
