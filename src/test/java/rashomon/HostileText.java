package rashomon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text that tries to be more than text, from {@code src/test/resources/hostile.tsv}.
 *
 * @param name what it is called
 * @param aim what it would take over: terminal, bidi, json, spreadsheet, html, markdown, yaml
 * @param text the characters themselves; it may hold surrogates without their other half
 */
public record HostileText(String name, String aim, String text) {

  private static final Path TABLE = Path.of("src/test/resources/hostile.tsv");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|([tnr\\\\]))");

  /** All of them. */
  public static List<HostileText> all() {
    try {
      return Files.readAllLines(TABLE).stream()
          .filter(line -> !line.startsWith("# ") && !line.startsWith("name\t"))
          .map(line -> line.split("\t", 3))
          .map(cells -> new HostileText(cells[0], cells[1], unescaped(cells[2])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String cell) {
    StringBuilder text = new StringBuilder();
    var found = ESCAPED.matcher(cell);
    int from = 0;
    while (found.find()) {
      text.append(cell, from, found.start()).append(character(found.group(1), found.group(2)));
      from = found.end();
    }
    return text.append(cell, from, cell.length()).toString();
  }

  private static char character(String code, String letter) {
    if (code != null) {
      return (char) Integer.parseInt(code, 16);
    }
    return switch (letter) {
      case "t" -> '\t';
      case "n" -> '\n';
      case "r" -> '\r';
      default -> '\\';
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
