package rashomon.mention;

import org.jspecify.annotations.Nullable;
import rashomon.mention.HeadWords.Noun;
import rashomon.mention.HeadWords.Tells;

/**
 * Who people of no party are, in the text's own words: a people or faith ("Tamil fishermen",
 * "Copts"), a lot ("two priests"), those of a place or body ("residents of X", "evacuees from two
 * towns", "Red Cross workers").
 */
public final class GroupWords {

  /** "people evacuated from X": what happened to them before makes them a group. */
  public static final String MOVED = "evacuated|displaced|deported|expelled|resettled";

  /** "people of the Nuer tribe": groups that one is born into. */
  public static final String COMMUNITY = "tribe|clan|community|minority|sect|faith|caste";

  /** How many tokens behind the head may say of which place or body they are. */
  private static final int REACH = 8;

  private static final WordClasses ENDS =
      WordClasses.of(
          WordClass.BE, WordClass.HAVE, WordClass.MODAL, WordClass.RELATIVE, WordClass.PRONOUN);

  private final Sides sides;
  private final HeadWords heads;

  GroupWords(Sides sides, HeadWords heads) {
    this.sides = sides;
    this.heads = heads;
  }

  /** The words that say who they are, or null where they say no more than a category does. */
  @Nullable String of(Line line, NounPhrase phrase, Noun noun) {
    int first = telling(line, phrase, noun);
    int behind = last(line, phrase, noun);
    boolean told = first < phrase.to() || behind > phrase.to() || isTold(noun);
    if (!told) {
      return null;
    }
    int from = first < phrase.to() ? first : plain(line, phrase);
    return Written.name(line, from, behind);
  }

  /** Where the words behind the head end that say of which place, body or people they are. */
  private int last(Line line, NounPhrase phrase, Noun noun) {
    int to = phrase.to();
    if (line.isOneOf(to, MOVED) && line.is(to + 1, "from")) {
      int end = behind(line, to + 1);
      return end > to + 1 ? end : to;
    }
    int end = behind(line, to);
    boolean born = line.isOneOf(end - 1, COMMUNITY);
    return noun.tells() == Tells.NOTHING && !born ? to : end;
  }

  private static boolean isTold(Noun noun) {
    return noun.tells() == Tells.PEOPLE || noun.tells() == Tells.LOT;
  }

  /** The first word before the head that names a people, a side, a place or a body. */
  private int telling(Line line, NounPhrase phrase, Noun noun) {
    boolean named = isOfBodies(noun);
    for (int i = phrase.words(); i < phrase.to() - 1; i++) {
      boolean owner = line.is(i + 1, "'s") || line.norm(i).endsWith("'s");
      if (!owner && (sides.has(line, i) || isPeople(line, i) || named && isNamed(line, i))) {
        return i;
      }
    }
    return phrase.to();
  }

  /** "Hutu" of "Hutu civilians". */
  private boolean isPeople(Line line, int i) {
    var noun = heads.people().at(line.sentence().tokens(), i);
    return noun != null && noun.value().tells() == Tells.PEOPLE && line.isName(i);
  }

  /** "Red Cross nurses", "Dobrinja residents", but no "Florida boy": who may be of any body. */
  private static boolean isOfBodies(Noun noun) {
    return switch (noun.category()) {
      case CHILD, WOMAN -> false;
      case PEOPLE, CIVILIAN -> noun.tells() != Tells.NOTHING;
      default -> true;
    };
  }

  /** A capital that neither a headline nor the beginning of the sentence explains. */
  private static boolean isNamed(Line line, int i) {
    return line.isName(i) && !line.isHeadline() && i > 0 && !line.covered(i, Time.class);
  }

  /** "migrant labourers", but "farmers" of "more farmers" and of "wounded farmers". */
  private static int plain(Line line, NounPhrase phrase) {
    int from = phrase.words();
    for (int i = phrase.head() - 1; i >= phrase.words(); i--) {
      if (line.isOneOf(i, "whether|if|how|why|when|that|asked|told")) {
        from = i + 1;
        break;
      }
    }
    while (from < phrase.head()
        && (line.is(from, WordClass.MORE)
            || line.is(from, WordClass.DESCRIBING)
            || line.is(from, WordClass.HARM_STATE)
            || line.isMark(from)
            || line.is(from, "'s"))) {
      from++;
    }
    return from;
  }

  /** Where "of X", "from the towns of X and Y", "working for X" end behind the head. */
  private int behind(Line line, int to) {
    if (!line.isOneOf(to, "of|from")) {
      return to;
    }
    boolean named = false;
    int end = to;
    for (int i = to + 1; i < Math.min(line.size(), to + 1 + REACH) && !ends(line, i); i++) {
      named |= isNamed(line, i) || sides.has(line, i) || line.covered(i, PlaceName.class);
      end = named && isNoun(line, i) ? i + 1 : end;
    }
    return end;
  }

  /** Whether the words may end there: at a name or a kind of place. */
  private boolean isNoun(Line line, int i) {
    return line.isName(i)
        || line.isOneOf(i, COMMUNITY)
        || line.is(i, WordClass.PLACES)
        || heads.places().at(line.sentence().tokens(), i) != null;
  }

  private static boolean ends(Line line, int i) {
    boolean mark = line.isMark(i) && !Written.isQuote(line.token(i));
    boolean joint = line.is(i, "and") && line.isName(i + 1) || line.is(i, "of");
    return mark
        || !joint
            && (line.isAny(i, ENDS)
                || line.is(i, WordClass.PREPOSITION)
                || line.is(i, WordClass.CONJUNCTION)
                || line.is(i, WordClass.VERB) && !line.isName(i)
                || line.covered(i, Time.class)
                || line.covered(i, People.class));
  }
}
