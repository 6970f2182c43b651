package rashomon.mention.time;

import java.util.List;
import java.util.Set;
import rashomon.mention.Time.Bearing;

/** How the words before a time tie it to what happened. */
final class Bearings {

  private static final Set<String> BETWEEN =
      Set.of("at", "on", "the", "about", "around", "least", "of", "in", "approximately", "exactly");
  private static final Set<String> TO = Set.of("to", "through", "thru");
  private static final Set<String> LIST = Set.of("and", "or", ",", "&");
  private static final int FARTHEST = 3;

  private Bearings() {}

  static Bearing of(Found found) {
    List<Node> words = found.words();
    for (int i = found.at() - 1; i >= 0 && found.at() - i <= FARTHEST; i--) {
      Node node = words.get(i);
      Word word = node.word(Kind.BEARING);
      if (word != null) {
        return of(word, node, found);
      }
      if (!BETWEEN.contains(node.norm()) && !node.is(Kind.APPROX)) {
        break;
      }
    }
    return isFrom(found) ? Bearing.FROM : Bearing.AT;
  }

  private static Bearing of(Word word, Node node, Found found) {
    boolean length = found.sense().kind() == Kind.A_LENGTH;
    if (node.is("in") || node.is("inside")) {
      return length ? Bearing.WITHIN : Bearing.AT;
    }
    boolean of = next(found, "'s") || next(found, "'");
    return node.is("by") && of ? Bearing.AT : Bearing.valueOf(word.code());
  }

  /** "Friday onwards", "2011 onward". */
  private static boolean isFrom(Found found) {
    return next(found, "onwards") || next(found, "onward") || next(found, "on,");
  }

  private static boolean next(Found found, String word) {
    return found.end() < found.words().size() && found.words().get(found.end()).is(word);
  }

  /** Whether the words between two times of one sentence make them the ends of a range. */
  static boolean links(Found first, Found second) {
    if (!first.isOf(second) || second.at() <= first.end() || !isDate(first) || !isDate(second)) {
      return false;
    }
    boolean to = false;
    boolean and = false;
    for (int i = first.end(); i < second.at(); i++) {
      Node node = first.words().get(i);
      boolean link = TO.contains(node.norm()) || isGlued(first.words(), i);
      if (!link && !node.is("and") && !BETWEEN.contains(node.norm())) {
        return false;
      }
      to |= link;
      and |= node.is("and");
    }
    boolean between = first.at() > 0 && first.words().get(first.at() - 1).is("between");
    return to || and && between;
  }

  /** Whether only "and", "or" or a comma stands between two times: July and September 1862. */
  static boolean listed(Found first, Found second) {
    if (!first.isOf(second) || second.at() <= first.end() || second.at() > first.end() + 2) {
      return false;
    }
    return first.words().subList(first.end(), second.at()).stream()
        .allMatch(node -> LIST.contains(node.norm()));
  }

  /** A dash without spaces; one with spaces begins another thought. */
  private static boolean isGlued(List<Node> words, int i) {
    return words.get(i).isDash()
        && words.get(i - 1).touches(words.get(i))
        && words.get(i).touches(words.get(i + 1));
  }

  private static boolean isDate(Found found) {
    Kind kind = found.sense().kind();
    return kind != Kind.A_LENGTH && kind != Kind.A_SET && kind != Kind.A_REF;
  }
}
