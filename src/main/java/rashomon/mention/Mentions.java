package rashomon.mention;

import java.util.List;
import rashomon.text.Sentence;

/** All that an article mentions, by sentence, in order of the text. */
public record Mentions(List<Sentence> sentences, List<Mention<?>> all) {

  public Mentions {
    sentences = List.copyOf(sentences);
    all = List.copyOf(all);
  }

  /** The mentions of one kind of meaning. */
  public <M extends Meaning> List<Mention<M>> of(Class<M> type) {
    return all.stream()
        .filter(m -> type.isInstance(m.meaning()))
        .map(
            m ->
                new Mention<>(
                    m.sentence(), m.from(), m.to(), m.span(), type.cast(m.meaning()), m.rule()))
        .toList();
  }
}
