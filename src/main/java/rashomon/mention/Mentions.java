package rashomon.mention;

import java.util.List;
import java.util.stream.Collectors;
import rashomon.text.Sentence;

/** All that an article mentions, by sentence. */
public record Mentions(List<Line> lines) {

  public Mentions {
    lines = List.copyOf(lines);
  }

  public List<Sentence> sentences() {
    return lines.stream().map(Line::sentence).toList();
  }

  /** Every mention, in order of the text. */
  public List<Mention<?>> all() {
    return lines.stream()
        .flatMap(line -> line.mentions().stream())
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .collect(Collectors.toList());
  }

  /** The mentions of one kind of meaning, in order of the text. */
  public <M extends Meaning> List<Mention<M>> of(Class<M> type) {
    return lines.stream().flatMap(line -> line.all(type).stream()).toList();
  }
}
