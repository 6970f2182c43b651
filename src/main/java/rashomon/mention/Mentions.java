package rashomon.mention;

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
