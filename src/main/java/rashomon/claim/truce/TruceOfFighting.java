package rashomon.claim.truce;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.truce.TruceWords.Stage;
import rashomon.mention.Line;
import rashomon.mention.Quantity;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * What a truce did to the fighting, and how soon it was over: "the truce ended nine days of
 * clashes" and "the war was halted by a truce" tell that it began, "it lasted two hours" that it
 * ended.
 */
final class TruceOfFighting {

  /** So far behind "ended" the fighting may stand: "ended more than nine months of bitter war". */
  private static final int REACH = 9;

  private static final Like ENDS = Like.of("(end|halt|stop|paus|suspend|silenc)(s|ed|es|ped|ing)?");

  private static final String FIGHTING =
      "fighting|war|clashes|bombing|bombings|shelling|hostilities|battles|conflict|violence"
          + "|bloodshed|strikes|airstrikes|combat|bombardment|warfare|offensive";

  private TruceOfFighting() {}

  /** The stage that the truce at [from, to) is told to be at, or null. */
  static @Nullable Stage of(Line line, int from, int to) {
    int lead = line.is(from - 1, WordClass.ARTICLE) ? from - 2 : from - 1;
    if (line.isOneOf(lead, "on|over|about|for|of")) {
      return null; // "the talks on the truce lasted two hours"
    }
    int verb = line.isOneOf(to, "deal|agreement|accord|pact") ? to + 1 : to;
    if (line.is(verb, "lasted") && isSpan(line, verb + 1)) {
      return new Stage(verb, verb + 1, Action.ENDED);
    }
    boolean has = line.is(verb, "has") || line.is(verb, "had");
    int ends = has ? verb + 1 : verb;
    if (line.norm(ends).endsWith("ed") && ENDS.is(line.norm(ends)) && isFought(line, ends + 1)) {
      return new Stage(ends, ends + 1, Action.STARTED);
    }
    int by = by(line, from);
    boolean halted =
        by > 1
            && line.norm(by - 1).endsWith("ed")
            && ENDS.is(line.norm(by - 1))
            && line.is(by - 2, WordClass.BE)
            && !line.is(by - 2, "be")
            && line.isOneOf(beforeBe(line, by - 2), FIGHTING);
    return halted ? new Stage(by - 1, from, Action.STARTED) : null;
  }

  private static int beforeBe(Line line, int be) {
    return line.is(be - 1, WordClass.HAVE) ? be - 2 : be - 1;
  }

  /** Where "by" stands before "a truce", "a UN truce"; -1 where it does not. */
  private static int by(Line line, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 3) && !line.isMark(i); i--) {
      if (line.is(i, "by")) {
        return i;
      }
    }
    return -1;
  }

  /** "two hours", "less than a day". */
  private static boolean isSpan(Line line, int from) {
    boolean counted = false;
    for (int i = from; i < Math.min(line.size(), from + REACH / 2); i++) {
      counted |= line.covered(i, Quantity.class) || line.covered(i, Time.class);
      if (Like.of("(minute|hour|day|week)s?").is(line.norm(i))) {
        return counted;
      }
      if (line.isMark(i) || line.isOneOf(i, "until|till")) {
        return false;
      }
    }
    return false;
  }

  /** "nine days of clashes", "the war over X": not "on the second day of clashes". */
  private static boolean isFought(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + REACH); i++) {
      if (line.isOneOf(i, FIGHTING)) {
        return true;
      }
      boolean other = line.is(i, WordClass.PREPOSITION) && !line.isOneOf(i, "of|than");
      if (line.isMark(i) || other || line.is(i, WordClass.CONJUNCTION)) {
        return false;
      }
    }
    return false;
  }
}
