package rashomon.lineup.house;

import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Convention;
import rashomon.mention.Quantity;

/**
 * Makes numbers of what accounts say. A bound counts as its number: "at least 5" and "up to 5" are
 * 5, as are "about 5" and "nearly 5" (METHODS, "Vague numbers").
 */
public record Counting(Convention convention) {

  /** From {@code low} to {@code high}, both included. */
  public record Range(long low, long high) {}

  /** The number; null where the convention has no count for a vague word. */
  public @Nullable Range count(Quantity quantity) {
    Convention.Count said = new Convention.Count(quantity.min(), quantity.max());
    String vague = quantity.vague();
    Convention.Count count = vague == null ? said : convention.count(vague, said);
    Long low = count == null ? null : count.min() == null ? count.max() : count.min();
    Long high = count == null || count.max() == null ? low : count.max();
    return low == null || high == null ? null : new Range(low, high);
  }
}
