package rashomon.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sentences of the tables' own words in any order, as no text has them: what finders do when every
 * word means something to them.
 */
final class WordSalad {

  private static final Path TABLES = Path.of("src/main/resources/knowledge/en");

  /** Columns that hold whole sentences. */
  private static final int LONGEST = 30;

  private static final List<String> JOINTS =
      List.of(
          "the",
          "a",
          "of",
          "in",
          "and",
          ",",
          "by",
          "from",
          "to",
          "its",
          "his",
          "their",
          "capital",
          "12",
          "three",
          "dozens of",
          "at least",
          "was",
          "were",
          "have",
          "had",
          "said",
          "that",
          "who",
          "which",
          "including",
          "after",
          "near",
          "on Monday",
          "'s",
          "\"",
          "(",
          ")",
          "not");

  private static final List<List<String>> WORDS = words();

  private final Mutations random;

  WordSalad(Mutations random) {
    this.random = random;
  }

  private static List<List<String>> words() {
    try (Stream<Path> tables = Files.list(TABLES)) {
      return tables.sorted().map(WordSalad::words).filter(words -> !words.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(Path table) {
    try (Stream<String> lines = Files.lines(table)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .flatMap(line -> Arrays.stream(line.split("[\t;]", -1)))
          .filter(cell -> !cell.isBlank() && cell.length() <= LONGEST && !cell.endsWith("."))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A headline and a few sentences. */
  byte[] next() {
    String text = "# " + titled(sentence()) + "\n\n";
    for (int n = 1 + random.below(4); n > 0; n--) {
      text += (random.below(4) == 0 ? titled(sentence()) : sentence()) + ". ";
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String sentence() {
    return Stream.generate(() -> random.below(3) == 0 ? random.one(JOINTS) : word())
        .limit(3 + random.below(18))
        .collect(Collectors.joining(" "));
  }

  private String word() {
    return random.one(random.one(WORDS));
  }

  private static String titled(String sentence) {
    return Arrays.stream(sentence.split(" ", -1))
        .map(w -> w.isEmpty() ? w : w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
        .collect(Collectors.joining(" "));
  }
}
