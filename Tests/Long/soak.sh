#!/usr/bin/env bash
# A long day at one desk: the board stays open while another program records donations in a steady stream, and then
# nothing happens for a while. Afterwards its memory and its handles are what they were, and its screen is what a fresh drawing shows.
#
#     Tests/Long/soak.sh [--program PATH] [--changes 7200] [--rate 10] [--idle-minutes 20]
#
# Needs tmux and the release build. Exit code 0 when all of it holds.
set -euo pipefail
cd "$(dirname "$0")/../.."

program=.build/release/giothong changes=7200 rate=10 idle=20
while [ $# -gt 0 ]; do
    case $1 in
    --program) program=$2 ;;
    --changes) changes=$2 ;;
    --rate) rate=$2 ;;
    --idle-minutes) idle=$2 ;;
    *) sed -n '2,7s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
    esac
    shift 2
done
program=$(realpath "$program")

home=$(mktemp -d)
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config GIOTHONG_LANG=vi LC_ALL=C.UTF-8
unset GIOTHONG_DATABASE TMUX
mkdir -m 700 "$XDG_DATA_HOME" "$XDG_CONFIG_HOME"
screen() { tmux -S "$home/tmux" "$@"; }
trap 'screen kill-server 2>/dev/null || true; rm -rf "$home"' EXIT

"$program" office --ward 2025:00367 --target 100000 --operator "Chị Hà" --desk "Bàn 1" >/dev/null
cat >"$home/donors.csv" <<'CSV'
ho_ten,nam_sinh,dien_thoai,dia_chi
Nguyễn Thị Hoa,1990,0912345678,132 Quan Nhân
CSV
"$program" import "$home/donors.csv" --operator "Chị Hà" --desk "Bàn 1" >/dev/null
donor=$("$program" find hoa --format csv | sed -n '2s/,.*//p')

screen -f /dev/null new-session -d -x 120 -y 40 "exec '$program' --operator 'Chị Hà' --desk 'Bàn 1'"
pid=$(screen display-message -p '#{pane_pid}')
memory() { awk '/^VmRSS/ { print $2 }' "/proc/$pid/status"; }
handles() { ls "/proc/$pid/fd" | wc -l; }
picture() { screen capture-pane -p -e; }
until picture | grep -q 'Tổng quan'; do sleep 0.1; done

# The first news bring in what every later one uses again; they are not counted.
bag=0
record() { bag=$((bag + 1)); "$program" record --donor "$donor" --volume 350 --bag "T$bag" --operator "Anh Ba" --desk "Bàn 2" >/dev/null; }
for _ in 1 2 3 4 5; do record; done
sleep 6
memory_before=$(memory) handles_before=$(handles)
echo "before: $memory_before kB, $handles_before handles"

start=$(date +%s%N)
for ((change = 1; change <= changes; change++)); do
    record
    due=$((start + change * 1000000000 / rate)) now=$(date +%s%N)
    if [ "$now" -lt "$due" ]; then sleep "$(printf '%d.%09d' $(((due - now) / 1000000000)) $(((due - now) % 1000000000)))"; fi
    if [ $((change % 600)) -eq 0 ]; then echo "$change changes: $(memory) kB, $(handles) handles"; fi
done
ticks_before=$(awk '{ print $14 + $15 }' "/proc/$pid/stat")
# The marks on changed figures go after some seconds; after that only the clock moves.
sleep $((idle * 60 + 6))
ticks=$(($(awk '{ print $14 + $15 }' "/proc/$pid/stat") - ticks_before))

fails=0
check() { if [ "$2" -le "$3" ]; then echo "$1: $2"; else echo "$1: $2, more than $3" >&2; fails=1; fi; }
grown=$(($(memory) - memory_before))
check "memory grown by, kB" "${grown#-}" 3072
check "handles more than before" $(($(handles) - handles_before)) 0
check "hundredths of a second of processor time while idle" "$ticks" $((idle * 60))

# The clock may turn between the two pictures: then it is the next ones that count.
for _ in 1 2 3; do
    picture >"$home/shown"
    screen send-keys C-l
    sleep 1
    picture >"$home/fresh"
    if cmp -s "$home/shown" "$home/fresh"; then same=1; break; else same=0; fi
done
if [ "$same" -eq 1 ]; then echo "the screen is as drawn afresh"; else
    echo "the screen is not what a fresh drawing shows:" >&2
    diff "$home/shown" "$home/fresh" >&2 || true
    fails=1
fi
# As the screen writes numbers: a point after each three digits.
shown=$(echo $((changes + 5)) | sed ':again; s/\B[0-9]\{3\}\>/.&/; t again')
grep -qF "$shown" "$home/fresh" || { echo "$shown is not on the screen: not all changes came" >&2; fails=1; }
screen send-keys C-q
"$program" check || fails=1
exit $fails
