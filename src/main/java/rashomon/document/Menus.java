package rashomon.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rashomon.text.Span;

/** Lines of items between bars: menus, language bars, share boxes. */
final class Menus {

  private static final Pattern BAR = Pattern.compile("\\s{0,4}[|\u00bb\u2022]\\s{0,4}|\\s/\\s");
  private static final int LONGEST_ITEM = 70;

  private final Rules<Furniture.Rule> whole;
  private final Rules<Furniture.Rule> items;

  Menus(Rules<Furniture.Rule> whole, Rules<Furniture.Rule> items) {
    this.whole = whole;
    this.items = items;
  }

  /** Whether half or more of the items between bars are such as menus have. */
  boolean has(String text, Span line) {
    if (!hasBar(text, line)) {
      return false;
    }
    if (whole.over(text, line.start(), line.end()) != null) {
      return true;
    }
    int all = 0;
    int known = 0;
    Matcher bar = BAR.matcher(text).region(line.start(), line.end());
    int from = line.start();
    while (from <= line.end()) {
      int to = bar.find() ? bar.start() : line.end();
      if (to - from > LONGEST_ITEM) {
        return false;
      }
      all++;
      known += items.over(text, from, to) == null ? 0 : 1;
      from = to < line.end() ? bar.end() : line.end() + 1;
    }
    return all > 1 && 2 * known >= all;
  }

  private static boolean hasBar(String text, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c == '|' || c == '/' || c == '\u00bb' || c == '\u2022') {
        return true;
      }
    }
    return false;
  }
}
