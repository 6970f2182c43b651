#!/usr/bin/env bash
# Holds the bill of materials to the licences allowed (docs/decisions/0004), each library having one:
#   bill.sh FILE
# One is put right first: JLine's pom says "The BSD License" and links the one of three clauses; the
# plugin goes by the name, which it takes for the one of four, and cannot be told otherwise.
set -euo pipefail
bill=$1 allowed='Apache-2.0 MIT BSD-3-Clause'
[ -f "$bill" ] || { echo "bill: none is written where Maven is offline (-o)"; exit 0; }
awk '/"bom-ref" :/ { library = $0 }
     library ~ /org\.jline\/jline-terminal@/ { sub(/BSD-4-Clause/, "BSD-3-Clause") }
     { print }' "$bill" >"$bill.new"
mv "$bill.new" "$bill"
awk -v allowed="$allowed" '
  BEGIN { split(allowed, names, " "); for (i in names) may[names[i]] = 1 }
  /^  "dependencies" :/ { exit }
  /"bom-ref" :/ { library = $3; gsub(/[",]/, "", library); licence[library] = "none" }
  /"license" :/ { inside = 1 }
  inside && /"(id|name)" :/ { gsub(/[",]/, ""); sub(/^ *[a-z]+ : /, ""); licence[library] = $0; inside = 0 }
  END {
    for (library in licence) {
      n++
      if (!(licence[library] in may)) { print "bill: " library ": licence " licence[library]; bad = 1 }
    }
    print "bill: " n " libraries, ours among them"
    exit bad || n < 2
  }' "$bill"
