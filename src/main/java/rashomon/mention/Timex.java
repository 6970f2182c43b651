package rashomon.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.text.Span;

/**
 * What TIMEX3 says of an expression beyond its type and value.
 *
 * @param quant of a repetition: {@code EVERY}, {@code EACH}; null where not said
 * @param freq of a repetition: {@code 2X}, twice in each; null where not said
 * @param parts the expressions that TIMEX3 marks where it marks other ones than this: the two ends
 *     of "10 to 12 May", the length alone of "two days after the raid"; else empty
 * @param aside whether only TIMEX3 counts it as a time ("former", "current"): nothing happens then
 */
public record Timex(
    @Nullable String quant, @Nullable String freq, List<Part> parts, boolean aside) {

  /** Nothing beyond type and value. */
  public static final Timex PLAIN = new Timex(null, null, List.of(), false);

  public static final Timex ASIDE = new Timex(null, null, List.of(), true);

  public Timex {
    parts = List.copyOf(parts);
  }

  /** An expression with words of its own. */
  public record Part(Span span, Time time) {}

  public static Timex often(@Nullable String quant, @Nullable String freq) {
    return new Timex(quant, freq, List.of(), false);
  }
}
