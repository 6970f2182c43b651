package rashomon.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import rashomon.source.Limits;
import rashomon.text.Span;

/**
 * A line that an earlier run wrote: a claim, or an article whole.
 *
 * @param file the article's
 * @param id the article's
 * @param span where the claim's quote stands; null for an article
 */
record RecordedLine(String json, String file, String id, Map<?, ?> members, @Nullable Span span) {

  static final String ARTICLE = "article";

  boolean isArticle() {
    return span == null;
  }

  /** The line with these members; null where they are not those of either. */
  static @Nullable RecordedLine of(String json, Map<?, ?> members) {
    String file = words(members, "document");
    String id = words(members, "id");
    String kind = words(members, "kind");
    if (file == null || id == null || kind == null) {
      return null;
    }
    if (kind.equals(ARTICLE)) {
      return new RecordedLine(json, file, id, members, null);
    }
    int number = id.lastIndexOf('#');
    Span span = quoted(members);
    boolean whole = words(members, "action") != null && span(members.get("trigger")) != null;
    return number > 0 && whole && span != null
        ? new RecordedLine(json, file, id.substring(0, number), members, span)
        : null;
  }

  /** Where the quote stands, if it fits there. */
  private static @Nullable Span quoted(Map<?, ?> members) {
    Span span = span(members.get("span"));
    String quote = words(members, "quote");
    boolean fits =
        span != null
            && quote != null
            && quote.length() == span.length()
            && span.end() <= Limits.DEFAULT.bytes();
    return fits ? span : null;
  }

  String quote() {
    return String.valueOf(members.get("quote"));
  }

  @Nullable String words(String name) {
    return words(members, name);
  }

  static @Nullable String words(Map<?, ?> members, String name) {
    return members.get(name) instanceof String words ? words : null;
  }

  static @Nullable Span span(@Nullable Object value) {
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
}
