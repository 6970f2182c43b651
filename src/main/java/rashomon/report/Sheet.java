package rashomon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lines of text of a certain width, as they are laid out. */
final class Sheet {

  private static final char BOND = '\u00a0';

  private final int width;
  private final StringBuilder text = new StringBuilder();

  Sheet(int width) {
    this.width = width;
  }

  int width() {
    return width;
  }

  void line(String words) {
    text.append(words.replace(BOND, ' ').stripTrailing()).append('\n');
  }

  /** The words so that no line break comes between them. */
  static String together(String words) {
    return words.replace(' ', BOND);
  }

  void blank() {
    text.append('\n');
  }

  /** Words after a first one, over as many lines as they need, all indented by its width. */
  void hanging(
      String first, UnaryOperator<String> firstInk, String words, UnaryOperator<String> ink) {
    int indent = width(first);
    List<String> lines = wrap(words, width - indent);
    for (int i = 0; i < lines.size(); i++) {
      line((i == 0 ? firstInk.apply(first) : " ".repeat(indent)) + ink.apply(lines.get(i)));
    }
  }

  void hanging(String first, String words) {
    hanging(first, UnaryOperator.identity(), words, UnaryOperator.identity());
  }

  /** Two columns side by side, the left one of the given width. */
  void columns(int indent, List<String> left, int leftWidth, List<String> right) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String begin = i < left.size() ? left.get(i) : "";
      String end = i < right.size() ? right.get(i) : "";
      line(" ".repeat(indent) + pad(begin, leftWidth) + "  " + end);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }

  static String pad(String words, int width) {
    return words + " ".repeat(Math.max(0, width - width(words)));
  }

  /** How many columns the words take: marks that sit on letters take none. */
  static int width(String words) {
    int columns = 0;
    for (int i = 0; i < words.length(); i++) {
      columns += columns(words.charAt(i));
    }
    return columns;
  }

  /** How many columns the character takes; the first half of a pair stands for both. */
  static int columns(char c) {
    if (c < '\u0300') {
      return c == '\u00ad' ? 0 : 1; // no letter's mark comes before, and no other format sign
    }
    int type = Character.getType(c);
    boolean narrow =
        Character.isLowSurrogate(c)
            || type == Character.NON_SPACING_MARK
            || type == Character.FORMAT;
    return narrow ? 0 : 1;
  }

  /** The words in lines no wider than {@code width}; a word that is wider is cut. */
  static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int taken = 0;
    for (String word : words.split(" ", -1)) {
      String rest = word;
      int columns = width(rest);
      if (!line.isEmpty() && taken + 1 + columns > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (columns > width) {
        lines.add(rest.substring(0, width));
        rest = rest.substring(width);
        columns = width(rest);
      }
      taken = line.isEmpty() ? columns : taken + 1 + columns;
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }
}
