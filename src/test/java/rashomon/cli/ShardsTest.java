package rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles read in parts, and the parts made one. */
class ShardsTest {

  @TempDir private Path folder;

  /** The corpus, and beside it JSON Lines, a table and a zip that is not in the order of names. */
  private String articles() throws IOException {
    Path mixed = Files.createDirectories(folder.resolve("mixed"));
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      lines.append(
          "{\"outlet\":\"Wire %d\",\"text\":\"A shell killed %d in Mopti.\"}\n".formatted(i, i));
    }
    Files.writeString(mixed.resolve("wire.jsonl"), lines + "{\"text\":\"Nobody came.\"}\n");
    Files.writeString(
        mixed.resolve("t.csv"), "text\nTwo soldiers died in Gao.\nNine rebels died.\n");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(mixed.resolve("z.zip")))) {
      for (String name : List.of("z.txt", "b.txt", "a.txt", "m/a.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            ("Six farmers were killed in Wau, said " + name).getBytes(StandardCharsets.UTF_8));
      }
    }
    return mixed.toString();
  }

  private List<Path> shards(int of, String format, boolean packed, String... paths)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (int part = 1; part <= of; part++) {
      List<String> args =
          new ArrayList<>(List.of("claims", "--format", format, "--shard", part + "/" + of));
      args.addAll(Arrays.asList(paths));
      Run run = Run.of(args.toArray(String[]::new));
      assertThat(run.err()).isEmpty();
      Path file = folder.resolve(part + "-of-" + of + "." + format + (packed ? ".gz" : ""));
      try (OutputStream out = Files.newOutputStream(file);
          OutputStream to = packed ? new GZIPOutputStream(out) : out) {
        to.write(run.out().getBytes(StandardCharsets.UTF_8));
      }
      files.add(file);
    }
    return files;
  }

  private static Run merge(List<Path> files) {
    return Run.of(
        Stream.concat(Stream.of("merge"), files.stream().map(Path::toString))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({"1, jsonl", "2, jsonl", "3, jsonl", "7, jsonl", "3, pile"})
  void mergedShardsAreTheWholeByteForByte(int of, String format) throws IOException {
    String mixed = articles();
    Run whole = Run.of("claims", "--format", format, "corpus", mixed);
    List<Path> shards = shards(of, format, of % 2 == 0, "corpus", mixed);
    Collections.reverse(shards);
    Run merged = merge(shards);
    assertThat(merged.err()).isEmpty();
    assertThat(merged.exit()).isZero();
    assertThat(merged.out()).isEqualTo(whole.out());
  }

  /** Text has nothing that could be merged; its parts are all the same. */
  @Test
  void partsShareNothingAndAreAllTogetherAndAboutEqual() throws IOException {
    List<String> seen = new ArrayList<>();
    int size = heads(Run.of("claims", "--format", "text", "corpus")).size();
    for (int part = 1; part <= 3; part++) {
      Run run = Run.of("claims", "--format", "text", "--shard", part + "/3", "corpus");
      List<String> heads = heads(run);
      assertThat((double) heads.size()).isCloseTo(size / 3.0, offset(size / 6.0));
      seen.addAll(heads);
    }
    assertThat(seen).doesNotHaveDuplicates().hasSize(size);
  }

  private static List<String> heads(Run run) {
    return run.out().lines().filter(line -> line.contains(" claim")).distinct().toList();
  }

  @Test
  void articleMoreMovesNoOther() throws IOException {
    Path some = Files.createDirectories(folder.resolve("some"));
    for (int i = 0; i < 20; i++) {
      Files.writeString(some.resolve(i + ".txt"), "A mine killed " + (i + 2) + " people in Aden.");
    }
    List<String> before = documents(some);
    Files.writeString(some.resolve("5b.txt"), "A mine killed 40 people in Aden.");
    List<String> after = new ArrayList<>(documents(some));
    after.removeIf(line -> line.contains("5b.txt"));
    assertThat(before).isNotEmpty().hasSizeLessThan(20).isEqualTo(after);
  }

  private static List<String> documents(Path some) {
    return Run.of("claims", "--shard", "2/2", some.toString())
        .out()
        .lines()
        .filter(line -> line.contains("\"document\""))
        .map(line -> line.replaceAll(",\"at\":\\d+\\}$", "}"))
        .toList();
  }

  @Test
  void shardsAreReadAsClaimsToo() throws IOException {
    List<Path> shards = shards(2, "pile", false, "corpus/qamishli-2021-04");
    Run run = Run.of("compare", shards.get(0).toString(), shards.get(1).toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(Run.of("compare", "corpus/qamishli-2021-04").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/3", "4/3", "3", "a/b", "-1/2", "1/0", "1/9999999"})
  void whatIsNoShardIsUsage(String shard) {
    Run run = Run.of("claims", "--shard", shard, "corpus");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("'" + shard + "' is no part of a whole; write 1/7");
  }

  @Test
  void missingPartIsNamedAndNothingIsWritten() throws IOException {
    List<Path> shards = shards(3, "jsonl", false, articles());
    refused(shards.subList(0, 2), "1-of-3.jsonl: is one of 3 parts, and 1 are missing (3/3)");
    refused(List.of(shards.get(0), shards.get(0)), "is part 1/3, as ", "give each part once");
  }

  @Test
  void partsOfDifferentRunsAreRefused() throws IOException {
    String mixed = articles();
    Path one = shards(2, "jsonl", false, mixed).get(0);
    refused(List.of(one, shards(2, "pile", false, mixed).get(1)), "holds pile, and ", "jsonl");
    refused(List.of(one, shards(3, "jsonl", false, mixed).get(1)), "is part 2/3, and ");
    Path kept = Files.copy(one, folder.resolve("kept.jsonl"));
    refused(List.of(kept, shards(2, "jsonl", false, "corpus").get(1)), "is of other articles than");
    Path other = shards(2, "jsonl", false, "--hostilities", mixed).get(1);
    refused(List.of(kept, other), "with other options, than");
    Path plain = folder.resolve("plain.jsonl");
    Files.writeString(plain, Run.of("claims", mixed).out());
    refused(List.of(plain), "plain.jsonl:1: does not begin as a shard does");
    refused(List.of(folder.resolve("none.jsonl")), "cannot be read (it is gone)");
    refused(List.of(folder), "cannot be read (is a folder)");
  }

  private static void refused(List<Path> files, String... words) {
    Run run = merge(files);
    assertThat(run.exit()).isEqualTo(ExitCode.UNDONE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(words);
  }

  /** Of a shard of which something is amiss the rest is merged. */
  @ParameterizedTest
  @CsvSource({
    "cut, breaks off after 9 lines; write the shard anew with 'rashomon claims --shard 1/2'",
    "half, 'jsonl:4: no line of a shard; write'",
    "unplaced, 'jsonl:4: no line of a shard; write'",
    "lost, ' lines stand before, and '",
    "moved, stands behind what comes after it; write",
    "more, something follows the shard's last line",
  })
  void brokenShardIsToldWithItsLine(String fault, String words) throws IOException {
    List<Path> shards = shards(2, "jsonl", false, articles());
    int whole = merge(shards).out().split("\n").length;
    List<String> lines = new ArrayList<>(Files.readAllLines(shards.get(0)));
    switch (fault) {
      case "cut" -> lines.subList(10, lines.size()).clear();
      case "half" -> lines.set(3, lines.get(3).replace(":{", ":"));
      case "unplaced" -> lines.set(3, lines.get(3).replaceAll(",\"at\":\\d+", ""));
      case "lost" -> lines.remove(3);
      case "moved" -> Collections.swap(lines, 3, 7);
      default -> lines.add(lines.get(3));
    }
    Files.write(shards.get(0), lines);
    Run run = merge(shards);
    assertThat(run.exit()).isEqualTo(ExitCode.UNDONE);
    assertThat(run.err()).contains(words);
    assertThat(run.out().split("\n")).hasSizeBetween(whole / 3, whole);
  }
}
