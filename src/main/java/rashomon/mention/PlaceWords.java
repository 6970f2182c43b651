package rashomon.mention;

import rashomon.knowledge.Phrases;
import rashomon.knowledge.Place;
import rashomon.text.Like;
import rashomon.text.OneOf;

/** Small words and endings around a name that tell what kind of name it is. */
final class PlaceWords {

  private static final String OF_PLACES =
      "residents|inhabitants|outskirts|mayor|suburbs|recapture|siege|encirclement|control|liberation"
          + "|storming|blockade|villagers";

  /** What forces do "from" or "out of" a place, not of somebody. */
  private static final Like LEFT =
      Like.of(
          "with(draw|drew|drawn|drawing)|retreat(ed|ing|s)?|pull(ed|ing|s)?|oust(ed|ing|s)?|evict(ed|ing)?|dislodg(ed|ing)|driven|drove|chas(ed|ing)|flush(ed|ing)");

  /** So many auxiliaries and adverbs a verb group has before its verb. */
  private static final int GROUP = 4;

  private PlaceWords() {}

  /**
   * Whether the head word has a name of its own behind it: "the Syrian city of X", but "the Y
   * district of X", which is Y.
   */
  static boolean isOwnName(Line line, int to, Phrases.Hit<String> head) {
    boolean of = line.is(to + head.length(), "of");
    return of && !(line.is(to, "district") && line.isName(to + head.length() + 1));
  }

  /**
   * "12 died in Dolo Reuters said", in a text that has lost its commas: whether the run of names
   * that begins behind "in" ends with whoever speaks.
   */
  static boolean isSpeaker(Line line, int from, int to) {
    int verb = line.is(to, WordClass.HAVE) ? to + 1 : to;
    return to - from > 1
        && line.is(from - 1, WordClass.LOCATIVE)
        && line.is(verb, WordClass.SPEAKS)
        && line.isName(to - 1);
  }

  /** "the ambassador to Georgia Pavel Orlov": the name begins behind the country. */
  static boolean isOfPost(Line line, int from) {
    return line.is(from - 1, "to")
        && line.isOneOf(
            from - 2, "ambassador|envoy|representative|adviser|advisor|delegate|consul");
  }

  /** The end of the run without the acronym that speaks: "in Dolo TASS reported". */
  static int beforeSpeaker(Line line, int from, int to) {
    String last = to > from ? line.token(to - 1).text() : "";
    boolean acronym = last.length() > 2 && last.equals(last.toUpperCase(java.util.Locale.ROOT));
    return acronym && isSpeaker(line, from, to) ? to - 1 : to;
  }

  /** "retook X", "X was overrun", "X fell to", "residents of X": what is done to places only. */
  static boolean isTaken(Line line, int from, int to) {
    boolean object = line.is(from - 1, WordClass.TAKES_PLACE) && !line.is(from - 2, WordClass.BE);
    boolean of = line.is(from - 1, "of") && line.isOneOf(from - 2, OF_PLACES);
    boolean over = line.is(from - 1, "over") && line.is(from - 2, "control");
    boolean owner = line.isOneOf(to, "'s|\u2019s") || isTitled(line.norm(from));
    if (object || !owner && (of || over || isLeft(line, from - 1))) {
      return true;
    }
    boolean thing =
        from == 0 && to == 1 && Like.of(".*(ment|tion|sion|ness|ism|ty|s)").is(line.norm(from));
    return !thing && isSubject(line, to);
  }

  private static boolean isTitled(String word) {
    return Titles.is(word) || OneOf.of("colonel|general").has(word);
  }

  /** "withdrew from X", "pulled out of X", "drove the rebels out of X". */
  private static boolean isLeft(Line line, int word) {
    boolean out = line.is(word, "of") && line.is(word - 1, "out");
    if (!out && !line.is(word, "from")) {
      return false;
    }
    int verb = out ? word - 2 : word - 1;
    verb = line.is(verb, "back") ? verb - 1 : verb;
    boolean party = line.covered(verb, PartyName.class);
    while (party
        && verb > 0
        && (line.covered(verb, PartyName.class) || line.is(verb, WordClass.ARTICLE))) {
      verb--;
    }
    return LEFT.is(line.norm(verb));
  }

  /** "X has been retaken", "X had fallen to", "X is under siege". */
  private static boolean isSubject(Line line, int to) {
    boolean be = false;
    int i = to;
    while (i < to + GROUP
        && (line.is(i, WordClass.BE)
            || line.is(i, WordClass.HAVE)
            || line.is(i, WordClass.ADVERB))) {
      be |= line.is(i, WordClass.BE);
      i++;
    }
    boolean fell = line.isOneOf(i, "fell|falls|fallen") && line.is(i + 1, "to");
    boolean under =
        be && line.is(i, "under") && line.isOneOf(i + 1, "siege|blockade|rebel|government|army");
    return fell || under || be && line.is(i, WordClass.TAKES_PLACE);
  }

  /** "in rebel-held X". */
  static boolean isHeld(Line line, int i) {
    return line.norm(i).endsWith("-held") || line.norm(i).endsWith("-controlled");
  }

  /** "Syria's Aleppo" in a text that has lost its apostrophes. */
  static boolean isOwner(Line line, int i, Place place) {
    return place.type().equals("country") && line.token(i).text().equals(place.name() + "s");
  }
}
