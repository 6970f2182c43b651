package rashomon.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.text.Span;

/**
 * A sentence with its marks. Where colours cannot show them, signs do: {@code [56
 * civilians|people]}, and {@code {were killed}#1} for the words of claim 1.
 */
final class MarkedSentence {

  private final String text;
  private final List<Stretch> stretches;
  private final boolean plain;
  private final MarkedWords words;
  private int at;
  private int next;

  private MarkedSentence(
      MarkedWords words, String text, Span span, List<Stretch> stretches, boolean plain) {
    this.words = words;
    this.text = text;
    this.stretches = stretches;
    this.plain = plain;
    this.at = span.start();
  }

  /** Adds the sentence to the words. */
  static void add(
      MarkedWords words, String text, Span span, List<Stretch> stretches, boolean plain) {
    new MarkedSentence(words, text, span, stretches, plain).write(span.end(), null);
  }

  /** Writes up to {@code end}, and all stretches that begin before it. */
  private void write(int end, @Nullable Mark mark) {
    while (next < stretches.size() && stretches.get(next).span().start() < end) {
      Stretch stretch = stretches.get(next++);
      copy(stretch.span().start(), mark);
      boolean trigger = stretch.mark() == Mark.TRIGGER;
      words.add(plain ? (trigger ? "{" : "[") : "", Mark.LABEL);
      write(Math.min(stretch.span().end(), end), stretch.mark());
      if (trigger) {
        words.add((plain ? "}" : "") + stretch.label(), Mark.LABEL);
      } else {
        words.add(plain ? "|" + stretch.label() + "]" : "", Mark.LABEL);
      }
    }
    copy(end, mark);
  }

  private void copy(int to, @Nullable Mark mark) {
    words.article(text, at, to, mark);
    at = Math.max(at, to);
  }
}
