package rashomon.claim.place;

import java.util.Locale;
import rashomon.claim.Quote;
import rashomon.claim.clause.States;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.SourceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/** The word that a place is named by, "in" of "in the besieged northern city of X". */
public final class NamedBy {

  private static final String TOWNS = "towns|villages|cities|suburbs|districts|neighbourhoods";

  /** What a place is called before its name: "the Somali capital, X". */
  private static final OneOf APPOSED =
      OneOf.of("capital|city|town|village|port|hamlet|suburb|stronghold");

  /** "men who crossed from X": where they came from. */
  private static final OneOf CAME =
      OneOf.of(
          "cross|crossed|crossing|come|came|coming|arrived|returned|returning|infiltrated|hailed|hailing");

  private static final int GOAL = 4;

  private NamedBy() {}

  /** Whether the word puts something at the place. */
  public static boolean isLocative(Line line, Mention<PlaceName> place) {
    int word = word(line, place);
    boolean opens =
        word < 0
            && !line.is(place.to(), WordClass.SPEAKS)
            && !isDateline(line, place)
            && !isOfSpeaker(line, place);
    boolean put =
        opens
            || line.is(beforeTime(line, word), WordClass.PLACING)
            || place.rule().equals("place.head");
    return put
        && !isVenue(line, word)
        && !isOrigin(line, word)
        && !isGoal(line, word)
        && !States.ownsDeed(line, place)
        && !isOfSome(line, word)
        && !isFar(line, word)
        && !isOfForces(line, place)
        && !isTheirCapital(line, place)
        && !isClinic(line, place, word)
        && !isTellers(line, place, word)
        && !isCrossed(line, word, place);
  }

  /** "shelled late on Monday the town of X": the verb; the word itself where no time stands. */
  private static int beforeTime(Line line, int word) {
    Mention<Time> time = word < 0 ? null : line.at(word, Time.class);
    int i = time == null ? word : time.from() - 1;
    while (time != null && line.isOneOf(i, "on|at|in|late|early")) {
      i--;
    }
    return i;
  }

  /** "The Puebla state prosecutor's office said": whose office it is. */
  private static boolean isOfSpeaker(Line line, Mention<PlaceName> place) {
    Mention<SourceName> speaker = line.at(place.from(), SourceName.class);
    return speaker != null && speaker.to() > place.to();
  }

  /** "in the Chechen capital, Grozny": a people's, whose capital is named behind. */
  private static boolean isTheirCapital(Line line, Mention<PlaceName> place) {
    int behind = line.is(place.to(), "'s") ? place.to() + 1 : place.to();
    int noun = line.is(place.to() - 1, "capital") ? place.to() - 1 : behind;
    boolean centre = line.isOneOf(place.to() - 1, "centre|center");
    return line.is(noun, "capital") && line.isOneOf(noun + 1, ",|of")
        || centre && line.isOneOf(place.to(), "for|of"); // "the Centre for Peace"
  }

  /** "were taken to X hospital", "a doctor at X hospital said": where they were brought or tell. */
  private static boolean isClinic(Line line, Mention<PlaceName> place, int word) {
    boolean clinic = false;
    for (int i = place.from(); i < place.to(); i++) {
      clinic |= line.isOneOf(i, "hospital|clinic|infirmary|morgue|mortuary");
    }
    Mention<SourceName> speaker = line.at(place.from(), SourceName.class);
    boolean brought =
        line.is(word, "to")
            && line.isOneOf(
                word - 1,
                "taken|rushed|brought|airlifted|transferred|transported|evacuated|moved|flown"
                    + "|shifted|admitted|hospitalised|sent");
    return clinic && (brought || speaker != null && speaker.from() < place.from());
  }

  /** "the armed forces of X": whose they are, not where it was. */
  private static boolean isOfForces(Line line, Mention<PlaceName> place) {
    Mention<PartyName> forces = line.at(place.from(), PartyName.class);
    return forces != null
        && forces.from() < place.from() - 1
        && forces.rule().equals("party.group");
  }

  /** "far from X", "away from X": somewhere else. */
  private static boolean isFar(Line line, int word) {
    return line.is(word, "from") && line.isOneOf(word - 1, "far|away");
  }

  /** "evacuees from X were killed", "a rocket fired from X": where they came from. */
  private static boolean isOrigin(Line line, int of) {
    int word = behindTowns(line, of);
    boolean from = line.is(word, "from");
    boolean out = line.is(word, "of") && line.is(word - 1, "out");
    int i = out ? word - 2 : word - 1;
    if (from && line.isOneOf(i, "telephone|phone|radio|interview|speaking|mobile")) {
      return true; // "told reporters by telephone from the city of X"
    }
    return (from || out)
        && (line.is(i, WordClass.COMMITTED)
            || line.covered(i, People.class)
            || CAME.has(line.norm(i))
            || line.is(i, WordClass.LEAVING));
  }

  /** "while others fled towards the town of X": where they went. */
  private static boolean isGoal(Line line, int of) {
    int word = behindTowns(line, of);
    while (word > of - GOAL && line.is(word, "of")) {
      word--;
    }
    int to = word;
    while (to > word - GOAL && !line.is(to, WordClass.PREPOSITION) && !line.isMark(to)) {
      to--;
    }
    boolean towards = line.isOneOf(to, "to|towards|toward|into");
    return towards
        && line.isOneOf(
            to - 1,
            "fled|fleeing|escaped|escaping|flee|retreated|ambassador|ambassadors|envoy|envoys");
  }

  /** "from" of "from the northern towns of X", else the word itself. */
  static int behindTowns(Line line, int of) {
    boolean towns = line.is(of, "of") && line.isOneOf(of - 1, TOWNS);
    int word = towns ? of - 2 : of;
    while (towns && word >= 0 && describes(line, word)) {
      word--;
    }
    return word;
  }

  /** "43 were killed, most of them in X": not all of them there. */
  private static boolean isOfSome(Line line, int word) {
    boolean them =
        line.isOneOf(word - 1, "them|whom|these|those")
            && line.is(word - 2, "of")
            && !line.isOneOf(word - 3, "all|both|each");
    return them || line.isOneOf(word - 1, "mostly|mainly|largely|chiefly");
  }

  /** "the Red Cross in X said": where they speak. */
  private static boolean isTellers(Line line, Mention<PlaceName> place, int in) {
    if (line.is(in, "in") && line.isOneOf(in - 1, "said|announced")) {
      return true; // "the organisation said in X"
    }
    boolean speaker = line.covered(in - 1, SourceName.class) && line.isName(in - 1);
    return speaker
        && line.is(in, "in")
        && line.isOneOf(place.to(), "said|says|reported|announced|told|added");
  }

  /** "shelling across the Line of Control": what lies between, not where it fell. */
  private static boolean isCrossed(Line line, int word, Mention<PlaceName> place) {
    boolean border = false;
    for (int i = place.from(); i < place.to(); i++) {
      border |= line.isOneOf(i, "line|border|frontier|river|strait");
    }
    return border && line.isOneOf(word, "across|over");
  }

  /** "NAIROBI: The army said": where it was written; a country's name is a heading. */
  private static boolean isDateline(Line line, Mention<PlaceName> place) {
    String words = Quote.words(line, place.from(), place.to());
    boolean dated =
        line.sentence().index() <= 1
            && (line.is(place.to(), "(") || line.covered(place.to(), Time.class));
    return (line.is(place.to(), ":") || dated)
        && words.equals(words.toUpperCase(Locale.ROOT))
        && !place.meaning().type().equals("country");
  }

  /** "at talks in X", "speaking in X": where it was talked about, not where it happened. */
  private static boolean isVenue(Line line, int word) {
    int i = word - 1;
    while (i > 0
        && (line.covered(i, Time.class)
            || line.covered(i, PlaceName.class)
            || line.covered(i, PartyName.class)
            || line.is(i, "by"))) {
      i--;
    }
    return line.is(i, WordClass.VENUE);
  }

  /** Its token; articles and describing words between are passed over; -1 where there is none. */
  static int word(Line line, Mention<PlaceName> place) {
    int before = place.from() - 1;
    boolean apposed = line.is(before, ",") && APPOSED.has(line.norm(before - 1));
    before = apposed ? before - 2 : before;
    while (before >= 0
        && (describes(line, before) || apposed && (line.isName(before) || isSide(line, before)))) {
      before--;
    }
    return before;
  }

  /** "restive northern" of "in Mali's restive northern capital, X". */
  private static boolean isSide(Line line, int i) {
    return line.is(i, "'s") || Like.of("(north|south|east|west)(ern)?").is(line.norm(i));
  }

  /** The word before the token that is no article, name or description. */
  public static int wordBefore(Line line, int from) {
    int i = from - 1;
    while (i >= 0
        && (describes(line, i) || line.isName(i) || line.isOneOf(i, "'s|traffic|local"))) {
      i--;
    }
    return i;
  }

  private static boolean describes(Line line, int i) {
    String word = line.norm(i);
    return line.is(i, WordClass.ARTICLE)
        || line.is(i, WordClass.DESCRIBING)
        || line.is(i, WordClass.DESCRIBING_PLACE)
        || word.endsWith("-held")
        || word.endsWith("-controlled")
        || word.endsWith("-majority")
        || word.endsWith("-led");
  }
}
