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
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "of", "by", "with", "these", "those", "this", "its", "their", "his");
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "during", "of", "and", "or", "to", ",", "early", "late", "-", "through");
  private static final Set<String> NO_VERBS =
      Set.of(
          "red",
          "bed",
          "shed",
          "need",
          "indeed",
          "hundred",
          "armed",
          "speed",
          "feed",
          "seed",
          "united",
          "exceed",
          "proceed",
          "unarmed",
          "so-called",
          "sacred");

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
      case FROM -> tense.isCode("announcing") ? Direction.FUTURE : tense.direction();
      case BY -> tense.direction() == Direction.PAST ? Direction.PAST : Direction.FUTURE;
      case FOR -> tense.isOf() ? tense.direction() : Direction.FUTURE;
      default -> tense.isAttribute() ? Direction.OPEN : tense.direction();
    };
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
      if (at(i) != null) {
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
      Direction direction = at(i);
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
    for (int i = found.at() - 1; i >= Math.max(0, found.at() - FAR); i--) {
      Direction direction = at(i);
      if (direction != null) {
        return direction;
      }
    }
    for (int i = found.end(); i < Math.min(words.size(), found.end() + FAR); i++) {
      Direction direction = at(i);
      if (direction != null) {
        return direction;
      }
    }
    return Direction.OPEN;
  }

  /** Where the word points to, or null where it is no verb that says. */
  private @Nullable Direction at(int i) {
    Node node = words.get(i);
    if (node.is(Kind.WILL) && !node.is(Kind.MONTH)) {
      return Direction.FUTURE;
    }
    if (node.is(Kind.SOON)) {
      return i > 0 && words.get(i - 1).is("the") ? null : Direction.FUTURE;
    }
    if (node.is("to") && i + 1 < words.size() && words.get(i + 1).is(Kind.BASE)) {
      return Direction.FUTURE;
    }
    return isPast(node) ? past(i) : null;
  }

  private static boolean isPast(Node node) {
    String norm = node.norm();
    return node.is(Kind.PAST)
        || node.is(Kind.LOWER)
            && norm.endsWith("ed")
            && norm.length() > 3
            && norm.indexOf('-') < 0
            && !NO_VERBS.contains(norm);
  }

  /** A past form, unless it stands as an adjective ("the wounded") or behind "be" or "is". */
  private @Nullable Direction past(int i) {
    if (i == 0) {
      return Direction.PAST;
    }
    Node before = words.get(i - 1);
    boolean no =
        DETERMINERS.contains(before.norm())
            || before.is("be")
            || before.is("being")
            || before.is("is")
            || before.is("are");
    return no ? null : Direction.PAST;
  }
}
