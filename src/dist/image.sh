#!/usr/bin/env bash
# Makes the distribution: a trimmed runtime with the program in it and an archive of its classes,
# a launcher, completion and manual pages.
#   image.sh JAR NAME TARGET   (TARGET/dist/man1 holds the manual pages; writes TARGET/NAME.tar.gz)
set -euo pipefail
jar=$1 name=$2 target=$3
here=$(cd "$(dirname "$0")" && pwd)
java_home=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
work=$target/dist
rm -rf "$work/classes" "$work/image" "$work/$name"
mkdir -p "$work/classes" "$work/$name"/{bin,lib,share/man/man1,share/bash-completion/completions}

# one module: jlink takes no others, and none whose classes lie in layers
(cd "$work/classes" && "$java_home/bin/jar" --extract --file "$jar")
for layer in $(ls "$work/classes/META-INF/versions" | sort -n); do
  [ "$layer" -gt 17 ] || cp -r "$work/classes/META-INF/versions/$layer/." "$work/classes/"
done
rm -rf "$work/classes/META-INF/versions"
"$java_home/bin/javac" --release 17 -d "$work/classes" --patch-module "rashomon=$work/classes" \
  "$here/module-info.java"
"$java_home/bin/jar" --create --no-compress --file "$work/rashomon.jar" -C "$work/classes" .
"$java_home/bin/jlink" --module-path "$work/rashomon.jar" --add-modules rashomon,jdk.charsets \
  --strip-debug --no-header-files --no-man-pages --output "$work/$name/lib/runtime"

# the classes of usual runs, ready to be mapped
run="$work/$name/lib/runtime/bin/java -XX:+UseSerialGC"
corpus=$here/../../corpus
for command in "compare $corpus" "claims $corpus" "compare --format html $corpus/seeds" \
  "compare $corpus/seeds/*.txt"; do
  $run -XX:DumpLoadedClassList="$work/some.txt" -m rashomon/rashomon.cli.Main $command >/dev/null
  cat "$work/some.txt"
done | awk '!seen[$0]++' >"$work/classes.txt"
$run -Xshare:dump -XX:SharedClassListFile="$work/classes.txt" -m rashomon/rashomon.cli.Main \
  >"$work/dump.log" 2>&1

install -m 755 "$here/rashomon" "$work/$name/bin/rashomon"
"$work/$name/bin/rashomon" completion >"$work/$name/share/bash-completion/completions/rashomon"
cp "$work"/man1/*.1 "$work/$name/share/man/man1/"
cp "$here/../../LICENSE" "$here/../../README.md" "$work/$name/"
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime=@1767225600 \
  -C "$work" -cf - "$name" | gzip -n >"$target/$name.tar.gz"
