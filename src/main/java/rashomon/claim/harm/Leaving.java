package rashomon.claim.harm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;
import rashomon.text.Token;

/**
 * How a sentence tells that people leave a place: "left X", "carrying 90 families", "the second
 * batch left on Friday".
 */
final class Leaving {

  private static final String CARRYING = "carrying|transporting|ferrying";

  private static final int PLACE_WITHIN = 5;

  private static final int PARTS_WITHIN = 6;

  private static final int CLAUSE = 7;

  private static final int BATCH = 14;

  /** So many words a vehicle may stand before whom it carries. */
  private static final int VEHICLE = 6;

  private Leaving() {}

  /** "left the town", which one the text named before. */
  static @Nullable PlaceName generic(Line line, int from) {
    boolean head =
        line.is(from, "the")
            && line.isOneOf(
                from + 1, "neighbourhood|neighborhood|district|enclave|quarter|village|camp|area")
            && !line.is(from + 2, "of");
    return head ? new PlaceName(line.norm(from + 1), "settlement", List.of(), null) : null;
  }

  /** "The second batch of 90 rebels left on Friday": wherever they were taken out of. */
  static boolean isBatch(Line line, int verb) {
    boolean when = line.is(verb + 1, "on") || line.covered(verb + 1, Time.class);
    boolean ends = verb + 1 >= line.size() || line.is(verb + 1, ".");
    for (int i = Math.max(0, verb - BATCH); i < verb; i++) {
      boolean batch = line.isOneOf(i, "batch|contingent");
      if (batch && line.is(i + 1, "of")) {
        return when || ends;
      }
    }
    return false;
  }

  /** Whether the word may tell of leaving. */
  static boolean mayBeToldBy(Token word) {
    return OneOf.of("left|escaped|departed|leave|depart").has(word.norm())
        || OneOf.of(CARRYING).has(word.norm());
  }

  /** "are scheduled to leave", "were due to depart": by arrangement, and not yet. */
  static boolean isAhead(Line line, int i) {
    return line.isOneOf(i, "leave|depart")
        && line.is(i - 1, "to")
        && line.isOneOf(i - 2, "scheduled|due|expected|set")
        && line.is(i - 3, WordClass.BE);
  }

  static boolean isLeaving(Line line, int i) {
    return line.isOneOf(i, "left|escaped")
        || isAhead(line, i)
        || line.is(i, "departed")
            && (line.is(i + 1, "from") || line.covered(i + 1, PlaceName.class));
  }

  /** "buses carrying", "a convoy of trucks transporting", in a sentence that says they moved. */
  static boolean isCarried(Line line, int i) {
    if (!line.isOneOf(i, CARRYING)) {
      return false;
    }
    boolean vehicle = false;
    for (int k = Math.max(0, i - VEHICLE); k < i; k++) {
      vehicle |= line.is(k, WordClass.VEHICLE);
    }
    boolean moves = false;
    for (int k = 0; k < line.size(); k++) {
      moves |=
          line.isOneOf(
              k,
              "left|departed|arrived|reached|entered|crossed|headed|leaves|pulled|rolled|drove|set");
    }
    return vehicle && moves;
  }

  static @Nullable Mention<PlaceName> left(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (isLeaving(line, i)) {
        return placeAfter(line, i + 1);
      }
    }
    return null;
  }

  /** The place right behind the verb; "left for X" tells where they went. */
  static @Nullable Mention<PlaceName> placeAfter(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + PLACE_WITHIN); i++) {
      Mention<PlaceName> place = line.at(i, PlaceName.class);
      if (place != null) {
        return place;
      }
      boolean light =
          i > from && line.covered(i + 1, PlaceName.class)
              || line.is(i, WordClass.ARTICLE)
              || line.is(i, WordClass.DESCRIBING)
              || line.is(i, WordClass.DESCRIBING_PLACE)
              || line.is(i, "from")
              || line.norm(i).indexOf('-') > 0;
      if (!light) {
        return null;
      }
    }
    return null;
  }

  /**
   * "300 rebels who reject the deal left X", "80 people on Friday left X": before what stands
   * between.
   */
  static int subjectEnd(Line line, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - CLAUSE); i--) {
      if (line.is(i, "who")) {
        return i;
      }
      if (line.is(i, ",") || line.covered(i, People.class)) {
        break;
      }
    }
    int i = isAhead(line, verb) ? verb - 3 : verb;
    while (line.covered(i - 1, Time.class)
        || line.is(i - 1, "on")
        || line.is(i - 1, WordClass.HAVE)) {
      i--;
    }
    return i;
  }

  static int parts(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + PARTS_WITHIN); i++) {
      if (line.is(i, WordClass.PARTLY)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "since the offensive began", "as the rebels took the town". */
  static boolean isFromWar(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.covered(i, PartyName.class)
          || line.is(i, WordClass.ATTACK)
          || line.isOneOf(i, "fighting|clashes|war|battle|battles|operation|violence")) {
        return true;
      }
    }
    return false;
  }

  /** Under a deal, out of a siege or in a convoy of the UN; or fighters by the busload. */
  static boolean isArranged(Line line) {
    boolean armed = false;
    boolean vehicle = false;
    boolean escort = false;
    for (int i = 0; i < line.size(); i++) {
      if (line.isOneOf(
          i,
          "evacuation|evacuated|evacuate|agreement|deal|besieged|siege|enclave|corridor|corridors|refugees")) {
        return true;
      }
      armed |= line.isOneOf(i, "rebels|gunmen|militants|insurgents");
      escort |= line.isOneOf(i, "un|icrc|peacekeepers|escort|escorted");
      vehicle |= line.is(i, WordClass.VEHICLE);
    }
    return (armed || escort) && vehicle;
  }
}
