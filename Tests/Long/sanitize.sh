#!/usr/bin/env bash
# The whole test suite under the address sanitizer, then under the thread sanitizer. Each has a build of its own, since their objects do not mix.
# Usage: Tests/Long/sanitize.sh [address|thread] [arguments of swift test]
set -euo pipefail
cd "$(dirname "$0")/../.."
case "${1:-}" in
    address | thread) kinds=("$1"); shift ;;
    *) kinds=(address thread) ;;
esac
for kind in "${kinds[@]}"; do
    # Leaks are not looked for: the test runner and the libraries of the system end with memory that nobody gives back. Faults of the
    # memory are left to the program, whose own guard against crashes is under test.
    options=handle_segv=0:handle_sigbus=0:handle_sigill=0:handle_sigfpe=0:handle_abort=0
    ASAN_OPTIONS=detect_leaks=0:$options TSAN_OPTIONS=halt_on_error=1:suppressions=Tests/Long/thread.supp:$options \
        swift test --sanitize="$kind" --scratch-path ".build-$kind" "$@"
    echo "$kind sanitizer: no report"
done
