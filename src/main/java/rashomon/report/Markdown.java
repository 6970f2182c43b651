package rashomon.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of Markdown (CommonMark with the tables of GitHub) as they are laid out. Words from outside
 * come in plain and stay so: what Markdown, HTML or a link would be made of is escaped.
 */
final class Markdown {

  private static final String MARKED = "\\`*_{}[]#~|!$";

  /**
   * Between the halves of what would be a link, a mail address, a mention or a reference: these are
   * looked for in the words that are left when backslashes are gone (GitHub, remark).
   */
  private static final String APART = "<!-- -->";

  private final StringBuilder text = new StringBuilder();

  /** Words as they are to be read, whatever stands in them. */
  static String plain(String words) {
    String safe = Printable.of(words);
    StringBuilder plain = new StringBuilder(safe.length() + 8);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      switch (c) {
        case '&' -> plain.append("&amp;");
        case '<' -> plain.append("&lt;");
        case '>' -> plain.append("&gt;");
        default -> append(plain, safe, i);
      }
    }
    return plain.toString();
  }

  /** The character as a word's own, with a comment where renderers look for a link or a name. */
  private static void append(StringBuilder plain, String words, int at) {
    char c = words.charAt(at);
    boolean site = c == '.' && at > 2 && words.regionMatches(true, at - 3, "www", 0, 3);
    boolean address = c == ':' && words.startsWith("//", at + 1);
    boolean issue = c == '#' && isDigits(words.substring(at + 1, Math.min(at + 2, words.length())));
    plain.append(site ? APART : "");
    plain.append(isMark(words, at) ? "\\" : "").append(c);
    plain.append(address || issue || c == '@' ? APART : "");
  }

  /** Whether Markdown would read the character as its own there. */
  private static boolean isMark(String words, int at) {
    char c = words.charAt(at);
    boolean item = at == 0 && "-+=".indexOf(c) >= 0;
    boolean number = (c == '.' || c == ')') && at > 0 && isDigits(words.substring(0, at));
    return MARKED.indexOf(c) >= 0 || item || number;
  }

  private static boolean isDigits(String words) {
    return !words.isEmpty() && words.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  void heading(int level, String words) {
    text.append(text.isEmpty() ? "" : "\n");
    text.append("#".repeat(level)).append(' ').append(plain(words)).append('\n');
  }

  /** A paragraph, behind a word that says what it is; nothing where there are no words. */
  void paragraph(String label, String words) {
    if (!words.isEmpty()) {
      String before = label.isEmpty() ? "" : "**" + label + ":** ";
      text.append('\n').append(before).append(plain(words)).append('\n');
    }
  }

  void list(List<String> items) {
    if (!items.isEmpty()) {
      text.append('\n');
      items.forEach(item -> text.append("- ").append(plain(item)).append('\n'));
    }
  }

  /** A table, a list of cells a row; nothing where it has no rows. */
  void table(List<String> heads, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    text.append('\n');
    row(heads);
    text.append("|").append(" --- |".repeat(heads.size())).append('\n');
    rows.forEach(this::row);
  }

  private void row(List<String> cells) {
    text.append(
        cells.stream().map(Markdown::plain).collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
