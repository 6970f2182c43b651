package rashomon.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rashomon.document.Section.Part;
import rashomon.source.Limits;
import rashomon.source.Problems;
import rashomon.text.Span;

/** The articles of claims written earlier: lines of one article stand together. */
final class RecordedArticles implements Iterator<Document> {

  /** A claim's line, and what it says of its article. */
  private record Line(String json, String file, String id, Map<?, ?> members, Span span) {}

  private final String file;
  private final Lines lines;
  private final Predicate<String> whole;
  private final Problems problems;
  private final Set<String> seen = new HashSet<>();
  private @Nullable Line ahead;

  RecordedArticles(String file, Lines lines, Predicate<String> whole, Problems problems) {
    this.whole = whole;
    this.file = file;
    this.lines = lines;
    this.problems = problems;
  }

  @Override
  public boolean hasNext() {
    while (ahead == null && lines.hasNext()) {
      Lines.Row row = lines.next();
      String text = row.text().strip();
      if (!text.equals("[") && !text.equals("]")) {
        ahead = line(row, text.endsWith("},") ? text.substring(0, text.length() - 1) : text);
      }
    }
    return ahead != null;
  }

  @Override
  public Document next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    List<Line> together = new ArrayList<>();
    Set<String> said = new HashSet<>();
    String article = "";
    while (hasNext() && ahead != null && (together.isEmpty() || ahead.file().equals(article))) {
      article = ahead.file();
      if (said.add(ahead.json())) {
        together.add(ahead);
      }
      ahead = null;
    }
    if (!seen.add(article)) {
      problems.note(
          file, "claims of " + article + " stand in two places; sort the file by its documents");
    }
    return document(together);
  }

  private @Nullable Line line(Lines.Row row, String text) {
    String place = file + ":" + row.number();
    try {
      Object value = JsonTree.read(text);
      Line line = value instanceof Map<?, ?> members ? line(text, members) : null;
      if (line == null || !whole.test(text)) {
        problems.add(
            place,
            "no claim: id, document, kind, action, quote, span and trigger must stand in it, and"
                + " the quote fit its span; write it anew with 'rashomon claims'");
        return null;
      }
      return line;
    } catch (IOException e) {
      problems.add(place, "not JSON; mend or drop this line, the others are read");
      return null;
    }
  }

  private static @Nullable Line line(String json, Map<?, ?> members) {
    Span span = span(members.get("span"));
    String quote = words(members, "quote");
    String article = words(members, "document");
    String id = words(members, "id");
    boolean whole =
        words(members, "kind") != null
            && words(members, "action") != null
            && span(members.get("trigger")) != null;
    if (!whole || span == null || quote == null || article == null || id == null) {
      return null;
    }
    int number = id.lastIndexOf('#');
    boolean fits = quote.length() == span.length() && span.end() <= Limits.DEFAULT.bytes();
    return number > 0 && fits
        ? new Line(json, article, id.substring(0, number), members, span)
        : null;
  }

  private static @Nullable String words(Map<?, ?> members, String name) {
    return members.get(name) instanceof String words ? words : null;
  }

  private static @Nullable Span span(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> ends)) {
      return null;
    }
    try {
      int start = Integer.parseInt(String.valueOf(ends.get("start")));
      int end = Integer.parseInt(String.valueOf(ends.get("end")));
      return start >= 0 && start <= end ? new Span(start, end) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static Document document(List<Line> claims) {
    Line first = claims.get(0);
    int length = claims.stream().mapToInt(c -> c.span().end()).max().orElse(0);
    StringBuilder text = new StringBuilder(" ".repeat(length));
    Map<Integer, Section> sections = new TreeMap<>();
    for (Line claim : claims) {
      Span span = claim.span();
      if (sections.values().stream().noneMatch(s -> overlaps(s.span(), span))) {
        text.replace(span.start(), span.end(), String.valueOf(claim.members().get("quote")));
        sections.put(span.start(), new Section(Part.BODY, span));
      }
    }
    String outlet = words(first.members(), "outlet");
    String published = words(first.members(), "published");
    Published read = published == null ? null : Published.parse(published);
    String id = Document.id(first.file());
    return new Document(
        first.id(),
        first.file(),
        outlet == null ? id : outlet,
        outlet != null && !outlet.equals(first.id()),
        read == null ? Published.UNKNOWN : read,
        Published.UNKNOWN,
        null,
        null,
        null,
        null,
        null,
        text.toString(),
        List.copyOf(sections.values()),
        claims.stream().map(Line::json).toList());
  }

  private static boolean overlaps(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
