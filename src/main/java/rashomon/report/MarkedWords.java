package rashomon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Words with marks on them, cut into lines before colour makes them longer. */
final class MarkedWords {

  /** Fields so short stay on one line. */
  private static final int BONDED = 24;

  private final StringBuilder words = new StringBuilder();
  private final List<@Nullable Mark> marks = new ArrayList<>();

  /** Adds words that a terminal may have, all marked alike; null marks none. */
  MarkedWords add(String safe, @Nullable Mark mark) {
    for (int i = 0; i < safe.length(); i++) {
      add(safe.charAt(i), mark);
    }
    return this;
  }

  /** Adds a name and what it names, kept on one line where the name ends and the words begin. */
  MarkedWords field(String name, String safe) {
    String whole = Sheet.width(safe) <= BONDED ? Sheet.together(safe) : safe;
    return add(words.isEmpty() ? "" : "  ", null)
        .add(Sheet.together(name + ": "), Mark.LABEL)
        .add(whole, null);
  }

  /** Adds a stretch of an article: its white space as single blanks, nothing hostile. */
  void article(String text, int from, int to, @Nullable Mark mark) {
    for (int i = from; i < to; i++) {
      char c = Printable.at(text, i);
      if (c != ' ' || !endsBlank()) {
        add(c, mark);
      }
    }
  }

  private void add(char c, @Nullable Mark mark) {
    words.append(c);
    marks.add(mark);
  }

  private boolean endsBlank() {
    return words.isEmpty() || words.charAt(words.length() - 1) == ' ';
  }

  /** The lines, no wider than {@code width}; what is not marked is written in {@code ink}'s own. */
  List<String> lines(int width, Ink ink, UnaryOperator<String> unmarked) {
    List<String> lines = new ArrayList<>();
    int end = words.length();
    for (int from = next(0); from < end; ) {
      int to = lineEnd(from, width);
      lines.add(inked(from, to, ink, unmarked));
      from = next(to);
    }
    return lines;
  }

  /** How wide the line of that number is, where lines are so wide. */
  int width(int number, int width) {
    return Sheet.width(lines(width, Ink.NONE, w -> w).get(number));
  }

  private int next(int from) {
    int at = from;
    while (at < words.length() && words.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Where the line that begins at {@code from} ends: at a blank if it has one. */
  private int lineEnd(int from, int width) {
    int blank = -1;
    int columns = 0;
    for (int i = from; i < words.length(); i++) {
      char c = words.charAt(i);
      blank = c == ' ' ? i : blank;
      columns += Sheet.columns(c);
      if (columns > width) {
        return blank >= 0 ? blank : i;
      }
    }
    return words.length();
  }

  private String inked(int from, int to, Ink ink, UnaryOperator<String> unmarked) {
    StringBuilder line = new StringBuilder();
    for (int start = from; start < to; ) {
      Mark mark = marks.get(start);
      int stop = start;
      while (stop < to && Objects.equals(marks.get(stop), mark)) {
        stop++;
      }
      String run = words.substring(start, stop);
      line.append(
          mark == null
              ? unmarked.apply(run)
              : mark == Mark.LABEL ? ink.faint(run) : ink.mark(mark, run));
      start = stop;
    }
    return line.toString();
  }
}
