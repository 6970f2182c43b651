package rashomon.mention.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What single words, verbs above all, say of past and future. */
final class Verbs {

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "of", "by", "with", "these", "those", "this", "its", "their", "his");
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

  private static final Set<String> MEANT =
      Set.of("supposed", "supposed to", "meant", "meant to", "intended", "intended to");

  private static final Set<String> DUE = Set.of("due", "scheduled", "slated", "set");

  private static final Set<String> APPEARING =
      Set.of("appeared", "seemed", "believed", "thought", "reported", "known", "found", "said");

  private Verbs() {}

  /** Where the word points to, or null where it is no verb that says. */
  static @Nullable Direction direction(List<Node> words, int i) {
    Node node = words.get(i);
    if (isGivenUp(words, i)) {
      return Direction.PAST;
    }
    if (isMeant(words, i)) {
      return Direction.MEANT;
    }
    if (node.is(Kind.WILL) && !node.is(Kind.MONTH)) {
      return Direction.FUTURE;
    }
    if (node.is(Kind.SOON)) {
      return i > 0 && words.get(i - 1).is("the") ? null : Direction.FUTURE;
    }
    if (node.is(Kind.BASE) && isPresent(words, i)) {
      return Direction.FUTURE;
    }
    if (node.is("to") && i > 0 && APPEARING.contains(words.get(i - 1).norm())) {
      return null; // "appeared to be calm on Monday" looks back with its first verb
    }
    if (node.is("to") && i + 1 < words.size() && words.get(i + 1).is(Kind.BASE)) {
      return Direction.FUTURE;
    }
    return isPast(node) ? past(words, i) : null;
  }

  /** "Had been due to resume on Sunday", "was supposed to begin on Sunday": it has passed. */
  private static boolean isGivenUp(List<Node> words, int i) {
    int meant = words.get(i).is("to") ? i - 1 : i;
    if (meant > 0 && MEANT.contains(words.get(meant).norm())) {
      return words.get(meant - 1).is("was") || words.get(meant - 1).is("were");
    }
    boolean ahead = words.get(i).is(Kind.WILL) || words.get(i).is("to");
    int due = ahead && !words.get(i).is(Kind.WILL) ? i - 1 : i;
    return ahead
        && due > 1
        && words.get(due).is(Kind.WILL)
        && words.get(due - 1).is("been")
        && words.get(due - 2).is("had");
  }

  /** "Was due to start on Sunday", "was to have begun on Sunday": before or after the news. */
  private static boolean isMeant(List<Node> words, int i) {
    boolean set = words.get(i).is("set to");
    if (!set && !words.get(i).is("to") || i + 1 == words.size()) {
      return false;
    }
    int be = set ? i - 1 : i > 0 && DUE.contains(words.get(i - 1).norm()) ? i - 2 : i - 1;
    boolean was = be >= 0 && (words.get(be).is("was") || words.get(be).is("were"));
    return was && (words.get(i + 1).is(Kind.BASE) || words.get(i + 1).is("have"));
  }

  /** "Talks open on Sunday": a verb of beginning or ending with its subject before it. */
  private static boolean isPresent(List<Node> words, int i) {
    Word word = words.get(i).word(Kind.BASE);
    Node before = i > 0 ? words.get(i - 1) : null;
    return word != null
        && word.code().equals("present")
        && before != null
        && before.norm().length() > 3
        && before.norm().endsWith("s");
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
  private static @Nullable Direction past(List<Node> words, int i) {
    if (i == 0) {
      return Direction.PAST;
    }
    Node before = words.get(i - 1);
    boolean no =
        DETERMINERS.contains(before.norm())
            || before.is("be")
            || before.is("being")
            || before.is(Kind.WILL) && !before.is(Kind.MONTH)
            || before.is("to")
            || before.is("is")
            || before.is("are");
    return no ? null : Direction.PAST;
  }
}
