package rashomon.document;

import java.util.ArrayList;
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
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      int repeat = section.part() == Part.BODY ? repeat(text, section.span()) : -1;
      if (repeat > 0) {
        once.add(new Section(Part.FURNITURE, new Span(section.span().start(), repeat)));
        once.add(new Section(Part.BODY, new Span(repeat, section.span().end())));
      } else if (section.part() == Part.BODY && begins(text, section.span(), next(sections, i))) {
        once.add(new Section(Part.FURNITURE, section.span()));
      } else {
        once.add(section);
      }
    }
    return once;
  }

  private static Span next(List<Section> sections, int i) {
    return sections.stream()
        .skip(i + 1L)
        .filter(s -> s.part() == Part.BODY)
        .map(Section::span)
        .findFirst()
        .orElse(new Span(0, 0));
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
