package rashomon.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Files that are nearly articles: pieces of real ones, damaged and joined; the same for a seed. */
final class Mutations {

  private static final List<String> MARKS =
      List.of(
          "\"",
          "“",
          "”",
          "'",
          "(",
          ")",
          "[",
          "](",
          "<",
          "</p>",
          "<p>",
          "&amp;",
          "{",
          "}",
          ",",
          ".",
          ";",
          ":",
          "-",
          " — ",
          "\n",
          "\n\n",
          "\t",
          "\u0000",
          "\u202e",
          "\u200b",
          "\ud83d\udcf0",
          "\u0301",
          "\ufeff",
          "```",
          "**",
          "---\n",
          "#",
          "| ",
          "> ",
          "<!--",
          "<![CDATA[",
          "%PDF",
          "99999999999999999999",
          "0",
          "-1",
          "1,000",
          "31 February 2031",
          "29 Feb 2100",
          "00:00",
          "24:60",
          "2031-13-45",
          "between",
          "and",
          "at least",
          "two",
          "including",
          "of whom",
          "who",
          "said",
          "he",
          "killed",
          "truce",
          "until",
          "from",
          "since",
          "not",
          "will",
          "Homs",
          "NDF",
          "the",
          "'s",
          "(AFP) -",
          "half a",
          "dozens of",
          "million",
          "several",
          "per cent",
          "AD");

  private final List<byte[]> texts;
  private final SplittableRandom random;

  Mutations(List<byte[]> texts, long seed) {
    this.texts = texts;
    this.random = new SplittableRandom(seed);
  }

  /**
   * The files in a folder and those below it, in order of their names; of a table of input samples
   * the content of each row, after a byte for the name of the file.
   */
  static List<byte[]> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().flatMap(Mutations::texts).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<byte[]> texts(Path file) {
    String text = new String(bytes(file), StandardCharsets.UTF_8);
    if (!text.contains("\nsample\tfile\tmake\tcontent\t")) {
      return Stream.of(bytes(file));
    }
    return text.lines()
        .map(row -> row.split("\t", -1))
        .filter(row -> row.length > 3)
        .map(row -> "\0" + row[3].replace("\\n", "\n").replace("\\t", "\t"))
        .map(content -> content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }

  /** At most so many bytes of one or two of the texts, with some damage. */
  byte[] next(int most) {
    byte[] bytes = part(most);
    if (random.nextInt(3) == 0) {
      bytes = joined(bytes, part(most / 2));
    }
    for (int n = random.nextInt(8); n > 0; n--) {
      bytes = damaged(bytes);
    }
    return bytes;
  }

  private byte[] part(int most) {
    byte[] text = one(texts);
    int from = random.nextInt(4) == 0 ? random.nextInt(text.length + 1) : 0;
    return Arrays.copyOfRange(text, from, Math.min(text.length, from + random.nextInt(most + 1)));
  }

  /** With a piece left out, doubled, put in or moved. */
  byte[] damaged(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(30));
    byte[] before = Arrays.copyOf(bytes, at);
    byte[] piece = Arrays.copyOfRange(bytes, at, to);
    byte[] behind = Arrays.copyOfRange(bytes, to, bytes.length);
    return switch (random.nextInt(6)) {
      case 0 -> joined(before, behind);
      case 1 -> joined(before, joined(piece, joined(piece, behind)));
      case 2 -> joined(before, new byte[] {(byte) random.nextInt(256)}, piece, behind);
      case 3 -> joined(behind, before);
      default -> joined(before, mark(), piece, behind);
    };
  }

  private byte[] mark() {
    String mark = one(MARKS);
    return (random.nextBoolean() ? " " + mark + " " : mark).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    byte[] all = new byte[0];
    for (byte[] part : parts) {
      int length = all.length;
      all = Arrays.copyOf(all, length + part.length);
      System.arraycopy(part, 0, all, length, part.length);
    }
    return all;
  }
}
