package rashomon.mention.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rashomon.mention.Mention;
import rashomon.mention.Time;
import rashomon.mention.Timex;
import rashomon.text.Span;

/**
 * Counts as TempEval-3 does: an expression is found where ours overlaps it (relaxed) or covers just
 * it (strict), and its value is right where the value is the same string.
 */
final class TimexScore {

  /** An expression that the table marks, or that we read. */
  private record Marked(Span span, String value, String words) {}

  private int gold;
  private int ours;
  private int relaxed;
  private int strict;
  private int value;
  private final List<String> faults = new ArrayList<>();

  /** Adds a paragraph with its times in brackets: {@code fell on [Friday=2031-03-14]}. */
  void add(String published, String bracketed) {
    StringBuilder text = new StringBuilder();
    List<Marked> marked = new ArrayList<>();
    for (int at = 0; at < bracketed.length(); at++) {
      if (bracketed.charAt(at) != '[') {
        text.append(bracketed.charAt(at));
        continue;
      }
      int equals = bracketed.indexOf('=', at);
      int end = bracketed.indexOf(']', at);
      String words = bracketed.substring(at + 1, equals);
      Span span = new Span(text.length(), text.length() + words.length());
      marked.add(new Marked(span, bracketed.substring(equals + 1, end), words));
      text.append(words);
      at = end;
    }
    count(marked, read(published, text.toString()));
  }

  private static List<Marked> read(String published, String text) {
    List<Marked> read = new ArrayList<>();
    for (Mention<Time> mention : Reading.of(published, text).mentions()) {
      List<Timex.Part> parts = mention.meaning().timex().parts();
      if (parts.isEmpty()) {
        read.add(marked(mention.span(), mention.meaning(), text));
      }
      parts.forEach(part -> read.add(marked(part.span(), part.time(), text)));
    }
    return read;
  }

  private static Marked marked(Span span, Time time, String text) {
    String set = time.type() == Time.Type.SET ? "set " : "";
    return new Marked(span, set + time.value(), span.of(text));
  }

  private void count(List<Marked> marked, List<Marked> read) {
    gold += marked.size();
    ours += read.size();
    List<Marked> left = new ArrayList<>(read);
    for (Marked one : marked) {
      Marked hit =
          left.stream().filter(m -> m.span().overlaps(one.span())).findFirst().orElse(null);
      boolean right = hit != null && hit.value().equals(one.value());
      relaxed += hit == null ? 0 : 1;
      strict += hit != null && hit.span().equals(one.span()) ? 1 : 0;
      value += right ? 1 : 0;
      if (!right) {
        faults.add(one + " read as " + hit);
      }
      left.remove(hit);
    }
    left.forEach(extra -> faults.add("read where nothing is: " + extra));
  }

  int expressions() {
    return gold;
  }

  double relaxedF1() {
    return f1(relaxed);
  }

  double strictF1() {
    return f1(strict);
  }

  double valueF1() {
    return f1(value);
  }

  private double f1(int right) {
    return 2.0 * right / (gold + ours);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d expressions: relaxed %.3f, strict %.3f, value %.3f%n%s",
        gold,
        relaxedF1(),
        strictF1(),
        valueF1(),
        String.join("\n", faults));
  }
}
