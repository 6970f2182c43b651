package rashomon.document;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import rashomon.source.Problems;
import rashomon.text.Span;

/** Reads a header block. Whatever is wrong with it becomes a problem, and the rest is read. */
final class HeaderReader {

  private static final int MOST_LINES = 60;
  private static final int LONGEST_KEY = 30;

  private final String file;
  private final String text;
  private final Problems problems;
  private final Map<HeaderKey, Header.Stated> values = new EnumMap<>(HeaderKey.class);
  private int line;
  private int at;

  private HeaderReader(String file, String text, Problems problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
  }

  static Header read(String file, String text, Problems problems) {
    HeaderReader header = new HeaderReader(file, text, problems);
    if (!text.startsWith("---") || !isRule(header.nextLine())) {
      return Header.NONE;
    }
    return header.isClosed() ? header.readClosed() : header.readOpen();
  }

  private static boolean isRule(String row) {
    return row.length() >= 3 && row.chars().allMatch(c -> c == '-');
  }

  private boolean isClosed() {
    int from = at;
    boolean closed = false;
    for (int i = 0; i < MOST_LINES && at < text.length() && !closed; i++) {
      closed = isRule(nextLine());
    }
    at = from;
    line = 1;
    return closed;
  }

  private Header readClosed() {
    int from = at;
    for (String row = nextLine(); !isRule(row); row = nextLine()) {
      if (!row.isEmpty() && !readRow(row, from)) {
        problems.add(place(), "header line is not 'key: value'; it is passed over");
      }
      from = at;
    }
    return new Header(values, at);
  }

  /** As far as the lines look like a header; a text may also begin with a mere rule. */
  private Header readOpen() {
    int from = at;
    while (at < text.length() && isKnown(nextLine())) {
      at = from;
      line--;
      readRow(nextLine(), from);
      from = at;
    }
    if (values.isEmpty()) {
      return Header.NONE;
    }
    problems.add(file + ":1", "header block is not closed; end it with a line '---'");
    return new Header(values, from);
  }

  private static boolean isKnown(String row) {
    int colon = row.indexOf(':');
    return colon > 0 && HeaderKey.of(word(row, colon)) != null;
  }

  private static String word(String row, int colon) {
    return row.substring(0, colon).strip().toLowerCase(Locale.ROOT);
  }

  /** The next line without blanks around it. */
  private String nextLine() {
    int to = text.indexOf('\n', at);
    String row = text.substring(at, to < 0 ? text.length() : to).strip();
    at = to < 0 ? text.length() : to + 1;
    line++;
    return row;
  }

  private boolean readRow(String row, int from) {
    int colon = row.indexOf(':');
    String word = colon > 0 ? word(row, colon) : "";
    if (word.isEmpty() || word.length() > LONGEST_KEY || word.indexOf(' ') >= 0) {
      return false;
    }
    HeaderKey key = HeaderKey.of(word);
    if (key == null) {
      problems.add(place(), "header does not know '" + word + "'; it knows " + HeaderKey.words());
    } else if (values.containsKey(key)) {
      problems.add(place(), "'" + word + "' stands twice in the header; the first is used");
    } else {
      readValue(key, from);
    }
    return true;
  }

  private void readValue(HeaderKey key, int from) {
    Span value = Blanks.strip(text, new Span(text.indexOf(':', from) + 1, at));
    int start = value.start();
    int end = value.end();
    boolean quoted = value.length() > 1 && text.charAt(start) == '"' && text.charAt(end - 1) == '"';
    Span words = quoted ? new Span(start + 1, end - 1) : value;
    if (words.length() > 0) {
      values.put(key, new Header.Stated(words, line));
    }
  }

  private String place() {
    return file + ":" + line;
  }
}
