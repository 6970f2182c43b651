package rashomon.knowledge;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a house writes vague numbers down as counts (METHODS, "Vague numbers").
 *
 * @param counts by the word's name in {@code vague.tsv}; a word that is not there has no count
 */
public record Convention(String name, Map<String, Count> counts) {

  /** What the words can mean: dozens are 24 to 99. */
  public static final Convention INTERVAL = new Convention("interval", Map.of());

  /** No count for a vague word. */
  public static final Convention NONE = new Convention("none", Map.of());

  /**
   * A count from {@code min} to {@code max}, both included.
   *
   * @param min null where the convention gives no lower bound
   * @param max null where the convention gives no upper bound
   */
  public record Count(@Nullable Long min, @Nullable Long max) {}

  public Convention {
    counts = Map.copyOf(counts);
  }

  /**
   * The count of a vague word.
   *
   * @param meant what the word can mean
   * @return null where the convention has none
   */
  public @Nullable Count count(String word, Count meant) {
    return name.equals(INTERVAL.name) ? meant : counts.get(word);
  }
}
