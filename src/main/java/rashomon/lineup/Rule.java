package rashomon.lineup;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One way in which two answers relate.
 *
 * @param name as reports show it: {@code count.disjoint}
 * @param source the line of METHODS or DESIGN that it follows
 * @param blame whether to blame somebody is enough, though it is only alleged (METHODS: Airwars,
 *     contested)
 * @param test the finding, or null where the rule has nothing to say
 */
record Rule<V extends Value>(
    String name,
    String source,
    boolean blame,
    BiFunction<Said<V>, Said<V>, @Nullable Judgement> test) {

  Rule(String name, String source, BiFunction<Said<V>, Said<V>, @Nullable Judgement> test) {
    this(name, source, false, test);
  }

  /** A verdict and its reason, before the rule's name is added. */
  record Judgement(Verdict verdict, String reason) {}

  static Judgement agree(String reason) {
    return new Judgement(Verdict.AGREE, reason);
  }

  static Judgement compatible(String reason) {
    return new Judgement(Verdict.COMPATIBLE, reason);
  }

  static Judgement update(String reason) {
    return new Judgement(Verdict.UPDATE, reason);
  }

  static Judgement correction(String reason) {
    return new Judgement(Verdict.CORRECTION, reason);
  }

  static Judgement conflict(String reason) {
    return new Judgement(Verdict.CONFLICT, reason);
  }

  static Judgement incomparable(String reason) {
    return new Judgement(Verdict.NOT_COMPARABLE, reason);
  }

  @Nullable Finding apply(Said<V> one, Said<V> other) {
    Judgement judgement = test.apply(one, other);
    return judgement == null ? null : new Finding(judgement.verdict(), judgement.reason(), name);
  }
}
