package rashomon.claim.clause;

import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Wordings;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * Reads from the words that govern a verb whether it happened: "failed to take", "urged both sides
 * to extend", "could seize", "an attempt at storming".
 */
public final class Governors {

  private static final int REACH = 9;
  private static final int CLAUSE = 6;

  /** What a governing word makes of the verb behind it; NONE where none stands there. */
  public enum Sense {
    REAL,
    REFUSED,
    FAILED,
    TRIED,
    DEMANDED,
    PLANNED,
    UNREAL,
    PURPOSE,
    NONE
  }

  /** Verbs of what has happened. */
  private static final Like TOLD =
      Like.of(".*ed|laid|(re)?took|fell|broke|won|lost|withdrew|overran|held|kept|left");

  private final Phrases<Sense> words;

  public Governors(Knowledge knowledge) {
    words =
        Phrases.of(knowledge, Wordings.GOVERNORS, (row, column) -> row.one("sense", Sense.class));
  }

  /** How the verb at the token is governed. */
  public Sense of(Line line, int verb) {
    int i = line.is(verb - 1, "\"") ? verb - 2 : verb - 1;
    while (isAuxiliary(line, i)) {
      i--;
    }
    if (line.is(i, WordClass.MODAL) && !line.covered(i, Time.class)) {
      return modal(line, i);
    }
    if (line.is(i, "to")) {
      return infinitive(line, i);
    }
    boolean least = line.is(i, "least") && line.is(i - 1, "at");
    int joint = least ? i - 2 : i;
    int to = line.isOneOf(joint, "and|or") ? joined(line, joint, verb) : -1;
    if (to >= 0) {
      return infinitive(line, to);
    }
    if (line.is(i, "from") && isHindered(line, i)) {
      return Sense.FAILED;
    }
    if (Like.of("attempt(ed|ing|s)?|consider(ed|ing)|avoid(ed|ing)").is(line.norm(i))
        && line.norm(verb).endsWith("ing")) {
      return Sense.TRIED; // "attempted storming X"
    }
    Sense near = line.isOneOf(i, "of|at|for|from|on|in|with|without") ? ending(line, i + 1) : null;
    return near != null ? near : clause(line, i, verb);
  }

  /** "blocked them from entering X", "stopped the rebels from taking X". */
  private static boolean isHindered(Line line, int from) {
    for (int i = from - 1; i >= Math.max(0, from - CLAUSE) && !isWall(line, i); i--) {
      if (line.is(i, WordClass.HINDERING)) {
        return true;
      }
    }
    return false;
  }

  /** "urged them to stand down and lift the siege": the "to" of both; -1 where there is none. */
  private static int joined(Line line, int and, int verb) {
    boolean base =
        !Like.of(".*(ed|ing|s)|took|fell|broke|held|cut|put|won|lost").is(line.norm(verb));
    for (int i = and - 1; base && i > Math.max(0, and - REACH); i--) {
      if (line.is(i, "to") && !line.covered(i + 1, PartyName.class)) {
        return i;
      }
      if (line.isOneOf(i, ";|.|:|,") || line.isOneOf(i, "which|who|but|after|while")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAuxiliary(Line line, int i) {
    return line.is(i, WordClass.BE)
        || line.is(i, WordClass.HAVE)
        || line.is(i, WordClass.NOT) && !line.is(i, "without")
        || line.is(i, WordClass.ADVERB) && line.norm(i).indexOf(' ') < 0
        || line.norm(i).endsWith("ly") && !line.isName(i);
  }

  private static Sense modal(Line line, int i) {
    return switch (line.norm(i)) {
      case "will", "shall" -> Sense.PLANNED;
      case "must", "should" -> Sense.DEMANDED;
      default -> Sense.UNREAL;
    };
  }

  /** "urged both sides to": the nearest governor before "to"; alone it tells a purpose. */
  private Sense infinitive(Line line, int to) {
    Sense joined = line.covered(to - 1, Time.class) ? null : ending(line, to + 1);
    if (joined != null) {
      return joined;
    }
    for (int i = to - 1; i >= Math.max(0, to - REACH) && !isWall(line, i); i--) {
      boolean month = line.covered(i, Time.class); // "in May to"
      Phrases.Hit<Sense> hit = month ? null : words.at(line.sentence().tokens(), i);
      boolean takesObject = hit != null && hit.value() != Sense.UNREAL && hit.value() != Sense.REAL;
      if (hit != null && (takesObject || endsAt(line, i + hit.length(), to))) {
        return hit.value();
      }
    }
    if (line.covered(to - 1, Time.class) && isDeadline(line, to)) {
      return Sense.DEMANDED;
    }
    boolean agreed = line.covered(to - 1, PartyName.class) && isAgreed(line, to);
    return agreed || line.is(to - 1, WordClass.BE) ? Sense.PLANNED : Sense.PURPOSE;
  }

  /** "gave the rebels until noon to", "gave them 48 hours to". */
  private static boolean isDeadline(Line line, int to) {
    for (int i = to - 1; i >= Math.max(0, to - REACH - CLAUSE) && !isWall(line, i); i--) {
      if (line.isOneOf(i, "gave|given|gives|giving|give")) {
        return true;
      }
    }
    return false;
  }

  /** "agreed to", "agreed in May to": only a time between. */
  private static boolean endsAt(Line line, int end, int to) {
    int i = line.isOneOf(end, "in|on|last|late|earlier|at") ? end + 1 : end;
    while (i < to && line.covered(i, Time.class)) {
      i++;
    }
    return end == to || i == to && line.covered(to - 1, Time.class);
  }

  /** "an understanding to end the clashes, and the army to keep its posts". */
  private static boolean isAgreed(Line line, int to) {
    for (int i = 0; i < to; i++) {
      if (line.isOneOf(i, "agreed|agreement|understanding|deal|accord")) {
        return true;
      }
    }
    return false;
  }

  /** The governor whose words end right before the token: "the aim of", "failed to". */
  private @Nullable Sense ending(Line line, int end) {
    for (int i = Math.max(0, end - 4); i < end; i++) {
      Phrases.Hit<Sense> hit = words.at(line.sentence().tokens(), i);
      if (hit != null && i + hit.length() == end) {
        return hit.value();
      }
    }
    return null;
  }

  /** "if the army takes", "demanded that the rebels leave": a governor of the whole clause. */
  private Sense clause(Line line, int last, int verb) {
    for (int i = last; i >= Math.max(0, last - CLAUSE) && !isWall(line, i); i--) {
      boolean done = line.is(i, "until") && isPast(line, verb, i);
      if (line.isOneOf(i, "if|unless|whether|until") && !done) {
        return Sense.UNREAL;
      }
      Sense that = line.is(i, "that") ? ending(line, i + 1) : null;
      if (that != null) {
        return isMaintained(line, i, verb) ? Sense.NONE : that;
      }
    }
    return Sense.NONE;
  }

  /**
   * "insisted that it was abiding by", "insists that they still hold": what is so, not a demand.
   */
  private static boolean isMaintained(Line line, int that, int verb) {
    boolean insists = line.norm(that - 1).startsWith("insist");
    boolean told = TOLD.is(line.norm(verb));
    for (int i = that + 1; insists && !told && i < verb; i++) {
      told =
          line.isOneOf(i, "is|are|was|were|has|had|have|still|already|now|never")
              && !line.is(i + 1, "be");
    }
    return insists && told;
  }

  /** "it was theirs until the army took it": it did; not "would fight until the army left". */
  private static boolean isPast(Line line, int verb, int until) {
    for (int i = until - 1; i >= 0; i--) {
      if (line.is(i, WordClass.MODAL) || line.is(i, WordClass.NOT) || line.is(i, "to")) {
        return false;
      }
    }
    return Like.of(".*ed|laid|(re)?took|fell|broke|won|lost|withdrew|overran").is(line.norm(verb));
  }

  private static boolean isWall(Line line, int i) {
    return line.isOneOf(i, ";|.|:|\"") || line.isOneOf(i, "which|who|but|after|while");
  }
}
