package rashomon.report.html;

import org.jsoup.nodes.Element;
import rashomon.report.Printable;

/**
 * Builds the elements of a page. Whatever is said is text of a node, which jsoup escapes when it
 * prints the page, and of characters that may be printed.
 */
final class Html {

  private Html() {}

  /** A new last child, on a line of its own. */
  static Element block(Element parent, String tag, String... classes) {
    parent.appendText("\n");
    return inline(parent, tag, classes);
  }

  /** A new last child, on the line. */
  static Element inline(Element parent, String tag, String... classes) {
    Element child = parent.appendElement(tag);
    for (String one : classes) {
      child.addClass(one);
    }
    return child;
  }

  /** Adds words, which may come from outside. */
  static Element say(Element element, String words) {
    String safe = Printable.of(words);
    return safe.isEmpty() ? element : element.appendText(safe);
  }

  /** A paragraph behind a word that says what it is; none where there are no words. */
  static void labelled(Element parent, String label, String words) {
    if (!words.isEmpty()) {
      say(label(parent, label), words);
    }
  }

  /** The beginning of a paragraph: a word that says what it is, and a blank. */
  static Element label(Element parent, String label) {
    Element paragraph = block(parent, "p", "labelled");
    say(inline(paragraph, "span", "label"), label);
    return paragraph.appendText(" ");
  }

  /** Words for those who hear the page, and do not see it. */
  static void heard(Element parent, String words) {
    say(inline(parent, "span", "heard"), words);
    parent.appendText(" ");
  }

  /** A part of an episode, under its heading. */
  static Element part(Element parent, String id, String title) {
    Element part = block(parent, "section").attr("id", id).attr("aria-labelledby", id + "-head");
    say(block(part, "h3").attr("id", id + "-head"), title);
    return part;
  }

  /** A link within the page. */
  static Element link(Element parent, String id, String... classes) {
    return inline(parent, "a", classes).attr("href", "#" + id);
  }

  /** A table with a head of one row; the body is for the caller to fill. */
  static Element table(Element parent, String caption, Iterable<String> heads) {
    Element table = block(parent, "table");
    say(block(table, "caption", "heard"), caption);
    Element row = block(block(table, "thead"), "tr");
    for (String head : heads) {
      say(inline(row, "th").attr("scope", "col"), head);
    }
    return table;
  }

  /** A cell that tells its column where the table is not set as one. */
  static Element cell(Element row, String column) {
    return inline(row, "td").attr("data-label", column);
  }
}
