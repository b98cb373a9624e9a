#!/bin/bash
# fuzz.sh [ROUNDS] [SEED]: the input decoder against random and damaged key sequences, millions of them. Ends with 0 when every
# property held; the round that broke one is printed with its bytes.
cd "$(dirname "$0")/../.." || exit 2
export GIOTHONG_FUZZ_ROUNDS=${1:-2000000} GIOTHONG_FUZZ_SEED=${2:-$RANDOM}
echo "fuzz: $GIOTHONG_FUZZ_ROUNDS rounds a property, seed $GIOTHONG_FUZZ_SEED"
exec swift test -c release -Xswiftc -enable-testing --filter InputFuzzTests
