package rashomon.document;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import rashomon.source.Limits;
import rashomon.source.Problems;

/** The lines of a text that are not blank, with their numbers; none is held longer than needed. */
final class Lines implements Iterator<Lines.Row> {

  /**
   * A line.
   *
   * @param number from 1
   */
  record Row(int number, String text) {}

  private final String file;
  private final Reader in;
  private final Problems problems;
  private final StringBuilder words = new StringBuilder();
  private int number;
  private @Nullable Row next;
  private boolean ended;

  Lines(String file, Reader in, Problems problems) {
    this.file = file;
    this.in = in;
    this.problems = problems;
  }

  /** The next line, which stays the next; null after the last. */
  @Nullable Row peek() {
    while (next == null && !ended) {
      try {
        next = read();
      } catch (IOException | UncheckedIOException e) {
        problems.add(file + ":" + (number + 1), "breaks off here; what follows is not read");
        ended = true;
      }
    }
    return next;
  }

  @Override
  public boolean hasNext() {
    return peek() != null;
  }

  @Override
  public Row next() {
    Row row = peek();
    if (row == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return row;
  }

  private @Nullable Row read() throws IOException {
    words.setLength(0);
    int c = in.read();
    boolean long_ = false;
    for (; c >= 0 && c != '\n'; c = in.read()) {
      long_ |= words.length() >= Limits.DEFAULT.bytes();
      if (!long_) {
        words.append((char) c);
      }
    }
    ended = c < 0;
    number++;
    if (long_) {
      problems.add(
          file + ":" + number,
          "line is longer than " + Limits.DEFAULT.words() + "; give one article a line");
      return null;
    }
    String text = words.toString().strip();
    return text.isEmpty() ? null : new Row(number, text);
  }
}
