package rashomon.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import rashomon.document.Section.Part;
import rashomon.text.Span;

/** As much of an article as its recorded claims quote, each quote at its place. */
final class QuotedArticle {

  private QuotedArticle() {}

  /** The article that the claims are of; at least one. */
  static Document of(List<RecordedLine> claims) {
    RecordedLine first = claims.get(0);
    String outlet = first.words("outlet");
    String published = first.words("published");
    Published read = published == null ? null : Published.parse(published);
    Map<Integer, Section> sections = new TreeMap<>();
    String text = text(claims, sections);
    return new Document(
        first.id(),
        first.file(),
        outlet == null ? Document.id(first.file()) : outlet,
        outlet != null && !outlet.equals(first.id()),
        read == null ? Published.UNKNOWN : read,
        Published.UNKNOWN,
        null,
        null,
        null,
        null,
        null,
        text,
        List.copyOf(sections.values()),
        new EarlierRun(claims.stream().map(RecordedLine::json).toList(), false));
  }

  private static String text(List<RecordedLine> claims, Map<Integer, Section> sections) {
    StringBuilder text = new StringBuilder();
    for (RecordedLine claim : claims) {
      Span span = Objects.requireNonNull(claim.span());
      text.append(" ".repeat(Math.max(0, span.end() - text.length())));
      if (sections.values().stream().noneMatch(s -> overlaps(s.span(), span))) {
        text.replace(span.start(), span.end(), claim.quote());
        sections.put(span.start(), new Section(Part.BODY, span));
      }
    }
    return text.toString();
  }

  private static boolean overlaps(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
