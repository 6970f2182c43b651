package rashomon.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rashomon.text.Sentence;

/**
 * All that an article mentions, by sentence.
 *
 * @param asides times that only TIMEX3 counts ({@link Timex#aside}), in order of the text; no
 *     reader of claims sees them
 */
public record Mentions(List<Line> lines, List<Mention<Time>> asides) {

  public Mentions {
    lines = List.copyOf(lines);
    asides = List.copyOf(asides);
  }

  public Mentions(List<Line> lines) {
    this(lines, List.of());
  }

  /**
   * The lines in stretches of at most so many sentences and tokens (or of one sentence), each
   * numbered from 0 as an article of its own; an article that is not longer is its only stretch.
   */
  public List<Mentions> stretches(int sentences, int tokens) {
    if (stretchEnd(0, sentences, tokens) == lines.size()) {
      return List.of(this);
    }
    List<Mentions> stretches = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int first = from;
      int to = stretchEnd(first, sentences, tokens);
      List<Line> some = lines.subList(first, to);
      stretches.add(new Mentions(some.stream().map(line -> line.forward(first)).toList()));
      from = to;
    }
    return stretches;
  }

  private int stretchEnd(int from, int sentences, int tokens) {
    int to = from;
    int size = 0;
    while (to < lines.size() && to - from < sentences) {
      size += lines.get(to).size();
      if (size > tokens && to > from) {
        return to;
      }
      to++;
    }
    return to;
  }

  public List<Sentence> sentences() {
    return lines.stream().map(Line::sentence).toList();
  }

  /** Every mention, asides included, in order of the text. */
  public List<Mention<?>> all() {
    return Stream.concat(lines.stream().flatMap(line -> line.mentions().stream()), asides.stream())
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .collect(Collectors.toList());
  }

  /** The mentions of one kind of meaning, in order of the text. */
  public <M extends Meaning> List<Mention<M>> of(Class<M> type) {
    return lines.stream().flatMap(line -> line.all(type).stream()).toList();
  }
}
