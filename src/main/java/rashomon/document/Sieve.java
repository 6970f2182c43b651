package rashomon.document;

import java.util.ArrayList;
import java.util.List;
import rashomon.document.Furniture.Part;
import rashomon.text.Paragraphs;
import rashomon.text.Span;

/** Parts paragraphs of an article from those that are furniture from end to end. */
final class Sieve {

  private static final int LONGEST_HEADLINE = 200;

  private Sieve() {}

  /** The article's paragraphs from {@code start} on; the others are added to the sections. */
  static List<Span> paragraphs(
      Furniture furniture, String text, int start, List<Section> sections) {
    List<Span> all = all(text, start);
    List<Span> paragraphs = new ArrayList<>();
    boolean inList = false;
    boolean atRest = false;
    for (int i = 0; i < all.size(); i++) {
      Part part = furniture.whole(text, all.get(i));
      atRest |= part == Part.REST && 2 * i >= all.size();
      inList = part == Part.LIST || inList && part == null && isHeadline(text, all.get(i));
      if (atRest || inList || part != null && part != Part.REST) {
        sections.add(new Section(Section.Part.FURNITURE, all.get(i)));
      } else {
        paragraphs.add(all.get(i));
      }
    }
    return paragraphs;
  }

  private static List<Span> all(String text, int start) {
    List<Span> all = new ArrayList<>();
    for (Span span : Paragraphs.of(text, new Span(start, text.length()))) {
      Span words = Blanks.strip(text, span);
      if (words.length() > 0) {
        all.add(words);
      }
    }
    return all;
  }

  /** Whether this is a short paragraph of some words that ends as no sentence ends. */
  static boolean isHeadline(String text, Span paragraph) {
    if (paragraph.length() > LONGEST_HEADLINE) {
      return false;
    }
    char last = text.charAt(paragraph.end() - 1);
    return ".:;,".indexOf(last) < 0 && Words.count(text, paragraph) >= 3;
  }
}
