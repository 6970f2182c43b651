#!/usr/bin/env bash
# Times the stages beside a peer, in one run of JMH.
#   run.sh JAR LIB FOLDER   (LIB holds JMH and the peers; FOLDER the articles)
set -euo pipefail
jar=$1 lib=$2 folder=$3
here=$(cd "$(dirname "$0")" && pwd)
classes=$(mktemp -d)
processors=$(printf '%s:' "$lib"/*.jar)
trap 'rm -rf "$classes"' EXIT
javac --release 17 -cp "$jar:$lib/*" -processorpath "$processors" -d "$classes" \
  "$here"/java/rashomon/bench/*.java
java -cp "$classes:$jar:$lib/*" org.openjdk.jmh.Main \
  -p folder="$folder" -f 1 -t 1 ${JMH_ARGS:--wi 3 -w 5 -i 5 -r 5}
