package rashomon.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import rashomon.text.Span;

/**
 * The header block of a text file: lines of {@code key: value} between two lines of {@code ---}.
 *
 * @param values where in the text each value stands
 * @param end where the article begins: after the block, or 0 without one
 */
record Header(Map<HeaderKey, Stated> values, int end) {

  static final Header NONE = new Header(Map.of(), 0);

  /**
   * A value and its place.
   *
   * @param line its line in the file, from 1
   */
  record Stated(Span span, int line) {}

  @Nullable Span span(HeaderKey key) {
    Stated value = values.get(key);
    return value == null ? null : value.span();
  }

  @Nullable String words(HeaderKey key, String text) {
    Span span = span(key);
    return span == null ? null : span.of(text);
  }
}
