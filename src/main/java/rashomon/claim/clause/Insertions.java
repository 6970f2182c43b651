package rashomon.claim.clause;

import java.util.List;
import java.util.Set;
import rashomon.mention.Ages;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.WordClass;

/** What is put in between a subject and its verb: "two nuns, accused of hiding rebels, were". */
public final class Insertions {

  /** So many tokens an inserted "- who said so -" may have. */
  private static final int INSERTED = 16;

  private final Line line;
  private final Set<Integer> triggers;

  public Insertions(Line line, Set<Integer> triggers) {
    this.line = line;
    this.triggers = triggers;
  }

  /** The token before what is said of the subject between commas; {@code last} where none is. */
  public int before(int last) {
    int aged = ages(last);
    if (aged < last || !line.is(last, ",")) {
      return aged;
    }
    for (int i = last - 1; i > Math.max(0, last - INSERTED); i--) {
      if (line.is(i, ",")) {
        Mention<People> people = line.at(i - 1, People.class);
        boolean said = people != null && people.to() == i && isParticiple(i + 1);
        return said ? i - 1 : last;
      }
    }
    return last;
  }

  /** Before "aged nine and 12", ", 12, 14 and 17,": how old they were; the token for none. */
  private int ages(int last) {
    int i = line.is(last, ",") ? last - 1 : last;
    boolean number = Ages.isNumber(line, i);
    while (number && (Ages.isNumber(line, i) || line.isOneOf(i, "and|,"))) {
      i--;
    }
    boolean aged = number && line.isOneOf(i, "aged|ages");
    i = aged ? i - 1 : i;
    i = aged && line.is(i, ",") ? i - 1 : i;
    Mention<People> people = i < 0 ? null : line.at(i, People.class);
    boolean list = number && line.is(last, ",") && line.is(i + 1, ",");
    return people != null && people.to() == i + 1 && (aged || list) ? i : last;
  }

  /** The groups told between two tokens: "- two farmers and a soldier -"; counted ones or all. */
  public List<Mention<People>> groups(int from, int to, boolean counted) {
    return line.all(People.class).stream()
        .filter(p -> p.from() >= from && p.to() <= to)
        .filter(p -> !counted || p.meaning().quantity() != null)
        .toList();
  }

  /** The comma of "..., including nurses and drivers, were killed"; -1 where none opens a list. */
  public int listFrom(int last) {
    if (!line.is(last, ",")) {
      return -1;
    }
    for (int i = last - 1; i > Math.max(0, last - INSERTED); i--) {
      boolean light =
          line.isMark(i) && !line.is(i, "\"")
              || line.covered(i, People.class)
              || line.is(i, WordClass.CONJUNCTION);
      if (line.is(i, "including")) {
        Mention<People> whole = line.at(i - 2, People.class);
        boolean opens = line.is(i - 1, ",") && whole != null && whole.to() == i - 1;
        return opens ? i - 1 : -1;
      }
      if (!light) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * "Nine people including a striker of the youth team were killed", with or without commas: the
   * token of "including" behind the counted group whose list runs up to the verb; -1 for none.
   */
  public int including(int last) {
    for (int i = last; i > Math.max(0, last - INSERTED); i--) {
      if (line.is(i, "including")) {
        int end = line.is(i - 1, ",") ? i - 1 : i;
        Mention<People> whole = line.at(end - 1, People.class);
        boolean counted = whole != null && whole.meaning().quantity() != null;
        return counted && whole.to() == end && i < last ? i : -1;
      }
      boolean verb = line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING);
      boolean clause = line.is(i, WordClass.RELATIVE) || line.is(i, WordClass.BE);
      if (verb && !line.isName(i)
          || clause
          || triggers.contains(i)
          || ";:.\"".contains(line.norm(i))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isParticiple(int i) {
    String word = line.norm(i);
    return !line.is(i, WordClass.PARTLY)
        && !triggers.contains(i)
        && !line.isName(i)
        && word.length() > 4
        && (word.endsWith("ed") || word.endsWith("ing"));
  }

  /** Before "- who said so -" or "(...)": the token before it, or {@code i}. */
  public int dash(int i) {
    String open =
        switch (line.norm(i)) {
          case "-" -> "-";
          case ")" -> "(";
          default -> "";
        };
    for (int k = i - 1; !open.isEmpty() && k >= Math.max(0, i - INSERTED); k--) {
      if (line.is(k, open)) {
        return k - 1;
      }
    }
    return i;
  }
}
