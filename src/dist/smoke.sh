#!/usr/bin/env bash
# Unpacks the distribution elsewhere and uses it as its users would: no Java on the path.
#   smoke.sh ARCHIVE
set -euo pipefail
archive=$(readlink -f "$1")
here=$(cd "$(dirname "$0")" && pwd)
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
fail() { echo "smoke: $1" >&2; exit 1; }
tar -C "$there" -xzf "$archive"
cd "$there"
ln -s ./*/bin/rashomon linked
export PATH=/usr/bin:/bin JAVA_HOME=/nowhere
./linked --version | grep -q '^rashomon ' || fail "it does not start through a link"
./linked compare "$here/../../corpus/seeds" >report
diff -q report "$here/../test/resources/golden/seeds.txt" || fail "another report than from the jar"
[ "$(./linked compare "$here/../../corpus/seeds" | head -1 | wc -l)" = 1 ] || fail "| head -1"
./linked compare --fail-on conflict "$here/../../corpus/qamishli-2021-04" >/dev/null && fail "no 3"
for page in rashomon rashomon-compare rashomon-claims rashomon-explain; do
  grep -q '^.SH "SYNOPSIS"' ./*/share/man/man1/$page.1 || fail "no manual page $page"
done
if command -v groff >/dev/null; then
  groff -man -ww -z ./*/share/man/man1/*.1 2>warnings
  ! [ -s warnings ] || fail "manual pages: $(head -3 warnings)"
fi
bash -n ./*/share/bash-completion/completions/rashomon || fail "completion"
echo "smoke: $(basename "$archive") works where it was unpacked"
