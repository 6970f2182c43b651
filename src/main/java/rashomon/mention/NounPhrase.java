package rashomon.mention;

import org.jspecify.annotations.Nullable;
import rashomon.text.OneOf;
import rashomon.text.Token;

/**
 * The noun phrase that names a group or a speaker: where it begins and ends around its head noun.
 * Words that cannot belong to it (prepositions, verbs, other clauses) bound it on the left.
 *
 * @param from its first word, count and article included
 * @param words its first word after count and article
 * @param head its head noun's first token; {@code to} is after the head
 */
record NounPhrase(int from, int words, int head, int to, @Nullable Mention<Quantity> quantity) {

  private static final int LONGEST = 8;

  private static final String MANY = "people|police|children|gunmen|personnel|infantry";

  private static final WordClasses OUTSIDE =
      WordClasses.of(
          WordClass.ARTICLE,
          WordClass.DETERMINER,
          WordClass.PREPOSITION,
          WordClass.RELATIVE,
          WordClass.PRONOUN,
          WordClass.ADVERB,
          WordClass.BE,
          WordClass.HAVE,
          WordClass.MODAL,
          WordClass.NOT,
          WordClass.VERB);

  /** The phrase around a head noun that stands at [head, to), up to any group told before it. */
  static NounPhrase around(Line line, int head, int to) {
    return around(line, head, to, 0);
  }

  /** The same where the head's own group is known already: "Ramsey County officials". */
  static NounPhrase whole(Line line, int head, int to) {
    return around(line, head, to, head);
  }

  private static NounPhrase around(Line line, int head, int to, int group) {
    int words = head;
    int aside = 0;
    while (words > 0 && head - words - aside < LONGEST) {
      int open = opening(line, words - 1);
      if (open < 0 && !describes(line, words - 1, group)) {
        break;
      }
      aside += open < 0 ? 0 : words - open;
      words = open < 0 ? words - 1 : open;
    }
    words = skipJoints(line, words, head);
    if (line.is(words - 1, WordClass.MORE)
        && words > 1
        && line.covered(words - 2, Quantity.class)) {
      words--;
    }
    boolean quoted = words > 1 && Written.isQuote(line.token(words - 1));
    Mention<Quantity> quantity =
        words > 0 ? line.at(quoted ? words - 2 : words - 1, Quantity.class) : null;
    int from = quantity != null ? quantity.from() : words;
    if (quantity == null && words > 0 && isArticle(line, words - 1) && !isClause(line, words, to)) {
      from = words - 1;
    }
    return new NounPhrase(from, words, head, to, quantity);
  }

  /** "one MFDC (Movement of Democratic Forces) member": where the aside opens; -1 for none. */
  private static int opening(Line line, int close) {
    if (!line.is(close, ")")) {
      return -1;
    }
    for (int i = close - 1; i > Math.max(0, close - LONGEST); i--) {
      if (line.is(i, "(")) {
        boolean acronym = line.isName(i - 1) && line.isName(i + 1);
        return acronym ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isArticle(Line line, int i) {
    return line.is(i, WordClass.ARTICLE) || line.is(i, WordClass.DETERMINER);
  }

  /** "denied that rebels had": the word before several people opens a clause. */
  private static boolean isClause(Line line, int words, int to) {
    String noun = line.norm(to - 1);
    boolean several = noun.endsWith("s") || noun.endsWith("men") || OneOf.of(MANY).has(noun);
    return several && line.is(words - 1, "that");
  }

  /** Quotes, hyphens and "and" inside a group do not begin it. */
  private static int skipJoints(Line line, int words, int head) {
    int i = words;
    while (i < head && (line.isMark(i) || line.is(i, WordClass.CONJUNCTION))) {
      i++;
    }
    return i;
  }

  /**
   * Whether the word may stand before a head noun and describe it.
   *
   * @param own the head, where a group that reaches over it is its own; 0 for no group at all
   */
  private static boolean describes(Line line, int i, int own) {
    Mention<People> group = line.at(i, People.class);
    boolean another = group != null && (own == 0 || group.to() <= own);
    if (line.covered(i, Quantity.class) || line.covered(i, Time.class) || another) {
      return false;
    }
    if (line.is(i, WordClass.MORE) && line.covered(i - 1, Quantity.class)) {
      return true;
    }
    if (line.is(i, "'s")) {
      return !line.covered(i - 1, PlaceName.class) || line.is(i - 1, WordClass.DESCRIBING);
    }
    if (line.isMark(i)) {
      return Written.isQuote(line.token(i)) && line.norm(i + 1).length() > 1;
    }
    if (line.is(i, WordClass.DESCRIBING) || isParticiple(line, i) || isOfVictims(line, i)) {
      return !isDone(line, i);
    }
    if (line.covered(i, PlaceName.class) && isLocative(line, i)) {
      return false;
    }
    return line.covered(i, PlaceName.class) || !bounds(line, i); // "United States soldiers"
  }

  /** "22 kidnap victims", "a bomb suspect": what befell them, or what they are held for. */
  private static boolean isOfVictims(Line line, int i) {
    return line.isOneOf(
            i, "kidnap|kidnapping|abduction|blast|bomb|bombing|hostage|torture|shooting|terror")
        && line.isOneOf(i + 1, "victim|victims|survivor|survivors|suspect|suspects");
  }

  private static boolean bounds(Line line, int i) {
    return line.isAny(i, OUTSIDE)
        || isDeed(line, i)
        || line.is(i, WordClass.CONJUNCTION) && !joinsNames(line, i)
        || looksLikeVerb(line, i);
  }

  /** "in revenge for the shelling rebels fired": a deed describes no group. */
  private static boolean isDeed(Line line, int i) {
    return line.is(i, WordClass.ATTACK) && line.norm(i).endsWith("ing");
  }

  /** "Syrian and Russian forces", "regime and allied troops": two describing words, no more. */
  private static boolean joinsNames(Line line, int i) {
    boolean and = line.is(i, "and");
    return and && (sidesWord(line, i - 1) && sidesWord(line, i + 1) || isCounted(line, i));
  }

  /** "scores of Syrian and foreign insurgents": one word each beside "and", behind a number. */
  private static boolean isCounted(Line line, int and) {
    return line.covered(and - 2, Quantity.class)
        && kindWord(line, and - 1)
        && kindWord(line, and + 1);
  }

  private static boolean kindWord(Line line, int i) {
    return sidesWord(line, i)
        || line.is(i, WordClass.KIND)
        || line.is(i, WordClass.DESCRIBING)
        || line.norm(i).startsWith("non-");
  }

  /** Also "US" of "US and British troops": a state by its letters. */
  private static boolean sidesWord(Line line, int i) {
    return line.covered(i, Demonym.class)
        || line.is(i, WordClass.SIDE)
        || line.covered(i, PlaceName.class) && line.token(i).shape() == Token.Shape.UPPER;
  }

  /** "militiamen detained Kurdish youths": what those before it did. */
  private static boolean isDone(Line line, int i) {
    Mention<People> subject = i == 0 ? null : line.at(i - 1, People.class);
    return subject != null
        && subject.to() == i
        && !subject.meaning().bare()
        && line.isOneOf(i, "detained|captured|kidnapped|abducted");
  }

  /**
   * "a targeted facilitator", "the wanted commander": an article before it makes it a word of kind.
   */
  private static boolean isParticiple(Line line, int i) {
    return isDoing(line, i)
        || line.norm(i).length() > 4
            && line.norm(i).endsWith("ed")
            && (line.is(i - 1, WordClass.ARTICLE) || line.is(i - 1, WordClass.POSSESSIVE))
            && !line.isOneOf(i, "killed|accused");
  }

  /** "two passing civilians", "a serving officer": what they do tells which. */
  private static boolean isDoing(Line line, int i) {
    return line.isOneOf(
            i,
            "passing|visiting|serving|patrolling|fleeing|fighting|attacking|remaining|surviving"
                + "|demonstrating|protesting|opposing|advancing|retreating|sleeping|praying"
                + "|playing|travelling|traveling|commanding|presiding|sitting|ruling|striking"
                + "|returning|departing|arriving|resting|unsuspecting|grieving|leading")
        && (line.isOneOf(i - 1, "a|an") || line.covered(i - 1, Quantity.class));
  }

  private static boolean looksLikeVerb(Line line, int i) {
    String norm = line.norm(i);
    boolean plain = !line.isName(i) && norm.indexOf('-') < 0;
    return plain && norm.length() > 4 && (norm.endsWith("ed") || norm.endsWith("ing"));
  }

  /** A place after "in", "at", "near" is where, not who. */
  private static boolean isLocative(Line line, int i) {
    Mention<PlaceName> place = line.at(i, PlaceName.class);
    int before = place == null ? i - 1 : place.from() - 1;
    return line.is(before, WordClass.PREPOSITION)
        || line.is(before, WordClass.ARTICLE)
            && line.is(before - 1, WordClass.PREPOSITION)
            && !line.is(before - 1, "by");
  }
}
