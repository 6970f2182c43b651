package rashomon.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import rashomon.document.Section.Part;
import rashomon.text.Span;

/**
 * Passages that a page prints twice at its head: a standfirst with which the text then begins
 * again. The first of the two is furniture, so that nothing is claimed twice.
 */
final class Repeats {

  private static final int SHORTEST = 40;
  private static final int LONGEST = 600;

  private Repeats() {}

  static List<Section> without(String text, List<Section> sections) {
    List<Section> once = new ArrayList<>(sections.size());
    Span next = new Span(0, 0);
    for (int i = sections.size() - 1; i >= 0; i--) {
      Section section = sections.get(i);
      if (section.part() != Part.BODY) {
        once.add(section);
        continue;
      }
      add(text, section.span(), next, once);
      next = section.span();
    }
    Collections.reverse(once);
    return once;
  }

  /** Adds a section of body, later ones first: as furniture as far as the text says it again. */
  private static void add(String text, Span body, Span next, List<Section> once) {
    int repeat = repeat(text, body);
    if (repeat > 0) {
      once.add(new Section(Part.BODY, new Span(repeat, body.end())));
      once.add(new Section(Part.FURNITURE, new Span(body.start(), repeat)));
    } else {
      once.add(new Section(begins(text, body, next) ? Part.FURNITURE : Part.BODY, body));
    }
  }

  /** Whether the words of the first span begin the second. */
  private static boolean begins(String text, Span first, Span second) {
    return first.length() >= SHORTEST
        && first.length() <= LONGEST
        && second.length() >= first.length()
        && text.regionMatches(second.start(), text, first.start(), first.length());
  }

  /** Where the beginning of a paragraph is said a second time at once; -1 where it is not. */
  private static int repeat(String text, Span paragraph) {
    if (paragraph.length() < 2 * SHORTEST) {
      return -1;
    }
    String start = text.substring(paragraph.start(), paragraph.start() + SHORTEST);
    int again = text.indexOf(start, paragraph.start() + SHORTEST);
    if (again < 0 || again > paragraph.start() + LONGEST || again > paragraph.end() - SHORTEST) {
      return -1;
    }
    Span first = Blanks.strip(text, new Span(paragraph.start(), again));
    return begins(text, first, new Span(again, paragraph.end())) ? again : -1;
  }
}
