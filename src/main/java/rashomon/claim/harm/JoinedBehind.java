package rashomon.claim.harm;

import java.util.Set;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.WordClass;

/** Groups joined behind what tells whose the first is: "two drivers of the convoy and a guard". */
final class JoinedBehind {

  /** So many words at most tell whose a group is: "of the emergency unit of the army". */
  private static final int WHOSE = 12;

  private final Line line;
  private final Set<Integer> triggers;

  JoinedBehind(Line line, Set<Integer> triggers) {
    this.line = line;
    this.triggers = triggers;
  }

  /** "two drivers of the convoy and six guards": before what tells whose the group ahead is. */
  int before(int i) {
    if (!line.is(i + 1, "and")) {
      return i;
    }
    for (int k = i; k > Math.max(0, i - WHOSE); k--) {
      if (line.isOneOf(k, "of|from|with")) {
        Mention<People> whole = line.at(k - 1, People.class);
        boolean counted = whole != null && whole.to() == k && whole.meaning().quantity() != null;
        return counted && opens(whole.from()) ? k - 1 : i;
      }
      boolean noun =
          line.isName(k)
              || !line.is(k, WordClass.VERB) && !line.isMark(k) && !line.is(k, WordClass.BE);
      if (!noun && !line.isOneOf(k, "(|)|'s") || isCounted(k) || triggers.contains(k)) {
        return i;
      }
    }
    return i;
  }

  private boolean isCounted(int i) {
    Mention<People> people = line.at(i, People.class);
    return people != null && people.meaning().quantity() != null;
  }

  /** Whether a sentence or quotation opens with the token. */
  private boolean opens(int from) {
    return from == 0
        || line.isOneOf(from - 1, "\"|,|:|-")
        || line.isOneOf(from - 1, "that|said|says");
  }
}
