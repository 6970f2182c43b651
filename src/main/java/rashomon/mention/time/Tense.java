package rashomon.mention.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Time.Bearing;

/**
 * Where the verbs around a time point to (METHODS, "Weekdays"): the nearest verb before it decides,
 * else the first one after it.
 */
final class Tense {

  private static final int FAR = 25;
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "during", "of", "and", "or", "to", ",", "early", "late", "-", "through");

  private static final Set<String> COPULA_LINKS = Set.of("in", "on", "for", "set");

  private final Found found;
  private final List<Node> words;

  private Tense(Found found) {
    this.found = found;
    this.words = found.words();
  }

  static Direction of(Found found, Bearing bearing) {
    Tense tense = new Tense(found);
    return switch (bearing) {
      case SINCE -> Direction.PAST;
      case UNTIL -> tense.until();
      case FROM ->
          tense.isCode("announcing")
              ? Direction.FUTURE
              : tense.isEffective() ? Direction.OPEN : tense.direction();
      case BY -> tense.direction() == Direction.PAST ? Direction.PAST : Direction.FUTURE;
      case FOR -> tense.isOf() || tense.isReported() ? tense.direction() : Direction.FUTURE;
      default -> tense.isMoved() ? Direction.FUTURE : tense.plain();
    };
  }

  /** "Was named president, effective 1 January": what was done is not what the day is of. */
  private boolean isEffective() {
    return found.sense() instanceof Calendar
        && found.at() > 0
        && words.get(found.at() - 1).norm().startsWith("effective");
  }

  /** "Sales for May fell", unlike "set a vote for May" and "the talks for 10 May". */
  private boolean isReported() {
    Kind kind = found.sense().kind();
    return (kind == Kind.A_MONTH || kind == Kind.A_QUARTER)
        && !isCode("announcing")
        && !isCode("moving");
  }

  private Direction plain() {
    return isAttribute() ? Direction.OPEN : isCopula() ? Direction.FUTURE : direction();
  }

  /** "The vote is on Sunday", "the next hearings are in May". */
  private boolean isCopula() {
    int at = found.at() - 1;
    if (at > 0 && COPULA_LINKS.contains(words.get(at).norm())) {
      at--;
    }
    return at > 0 && (words.get(at).is("is") || words.get(at).is("are"));
  }

  /** "Postponed to Sunday". */
  private boolean isMoved() {
    return found.at() > 0 && words.get(found.at() - 1).is("to") && isCode("moving");
  }

  /** "December delivery": a month without a preposition has no part in the verb's tense. */
  private boolean isAttribute() {
    boolean month = found.sense() instanceof Calendar && found.sense().kind() == Kind.A_MONTH;
    return month && (found.at() == 0 || !PREPOSITIONS.contains(words.get(found.at() - 1).norm()));
  }

  /** "The truce lasted until Friday", "until Friday it was calm" look back; all others ahead. */
  private Direction until() {
    boolean told = !hasVerbBefore() && direction() == Direction.PAST;
    return told || isCode("lasting") ? Direction.PAST : Direction.FUTURE;
  }

  private boolean hasVerbBefore() {
    for (int i = found.at() - 1; i >= Math.max(0, found.at() - FAR); i--) {
      if (Verbs.direction(words, i) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isOf() {
    return found.end() < words.size() && words.get(found.end()).is("'s");
  }

  /** Whether the verb that decides is of that sort: lasted, agreed. */
  private boolean isCode(String code) {
    for (int i = found.at() - 1; i >= Math.max(0, found.at() - FAR); i--) {
      Direction direction = Verbs.direction(words, i);
      if (direction != null) {
        Word past = words.get(i).word(Kind.PAST);
        return direction == Direction.PAST && past != null && past.code().equals(code);
      }
    }
    return false;
  }

  private Direction direction() {
    if (found.end() < words.size() && words.get(found.end()).is(Kind.WILL)) {
      return Direction.FUTURE;
    }
    Direction own = before(true);
    Direction after = own == null ? after() : null;
    Direction any = own == null && after == null ? before(false) : own;
    return any != null ? any : after == null ? Direction.OPEN : after;
  }

  /** What the nearest verb before says; that of an earlier clause ("..., but on Friday") or not. */
  private @Nullable Direction before(boolean inClause) {
    for (int i = found.at() - 1; i >= Math.max(0, found.at() - FAR); i--) {
      if (inClause && (words.get(i).is("but") || words.get(i).is(";"))) {
        return null;
      }
      Direction direction = Verbs.direction(words, i);
      if (direction != null) {
        return direction;
      }
    }
    return null;
  }

  private @Nullable Direction after() {
    for (int i = found.end(); i < Math.min(words.size(), found.end() + FAR); i++) {
      Direction direction = Verbs.direction(words, i);
      if (direction != null) {
        return direction;
      }
    }
    return null;
  }
}
