package rashomon.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/** Finds where it happened: the nearest place that the words put it at. */
final class Whereabouts {

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "on",
          "outside",
          "inside",
          "around",
          "from",
          "of",
          "to",
          "across",
          "throughout",
          "hit",
          "struck",
          "targeted",
          "over",
          "along",
          "into",
          "toward",
          "towards",
          "targeting",
          "rocked",
          "hitting",
          "within");

  private Whereabouts() {}

  /** The place of an event told at the tokens [from, to) of the line, or null. */
  static @Nullable PlaceName of(Line line, int from, int to) {
    Mention<PlaceName> after = null;
    Mention<PlaceName> before = null;
    for (Mention<PlaceName> place : line.all(PlaceName.class)) {
      if (!isLocative(line, place)) {
        continue;
      }
      if (place.from() >= from && after == null && !crosses(line, to, place.from())) {
        after = place;
      } else if (place.to() <= from) {
        before = inner(line, before, place);
      }
    }
    if (after == null) {
      PlaceName quarter = quarter(line, before == null ? 0 : before.to());
      return quarter != null ? quarter : before == null ? null : ahead(line, before, from);
    }
    return after.meaning();
  }

  /** "in the neighbourhood", "from the district": the one named before (see Anaphora). */
  private static @Nullable PlaceName quarter(Line line, int from) {
    for (int i = from; i < line.size() - 2; i++) {
      boolean definite =
          OneOf.of("in|inside|from|within").has(line.norm(i)) && line.norm(i + 1).equals("the");
      if (definite
          && OneOf.of("neighborhood|neighbourhood").has(line.norm(i + 2))
          && !line.norm(i + 3).equals("of")
          && !line.covered(i + 2, PlaceName.class)) {
        return new PlaceName(line.norm(i + 2), "quarter", List.of(), null);
      }
    }
    return null;
  }

  /** "shot two men in Hill Street in X, and in return the army seized nine": not in that street. */
  private static @Nullable PlaceName ahead(Line line, Mention<PlaceName> place, int from) {
    if (narrowness(place.meaning()) < 3 || !isJoined(line, place.to(), from)) {
      return place.meaning();
    }
    Mention<PlaceName> town =
        line.norm(place.to()).equals("in") ? line.at(place.to() + 1, PlaceName.class) : null;
    return town == null ? null : town.meaning();
  }

  private static boolean isJoined(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.norm(i).equals("and") && OneOf.of("in|the").has(line.norm(i + 1))
          || line.norm(i).equals("while")) {
        return line.norm(i - 1).equals(",");
      }
    }
    return false;
  }

  /** Where people left: "out of X", "from X", "left X"; else where it happened. */
  static @Nullable PlaceName origin(Line line, int from, int to) {
    for (Mention<PlaceName> place : line.all(PlaceName.class)) {
      int before = before(line, place);
      boolean out =
          line.norm(before).equals("from")
              || line.norm(before).equals("of") && line.norm(before - 1).equals("out")
              || OneOf.of("left|fled|leaving|fleeing|leave|flee|evacuating").has(line.norm(before));
      if (out && place.from() >= from - 2) {
        return both(line, place);
      }
    }
    return of(line, from, to);
  }

  /** "X and Y": both. */
  static PlaceName both(Line line, Mention<PlaceName> first) {
    Mention<PlaceName> second =
        line.norm(first.to()).equals("and")
            ? line.at(Math.min(first.to() + 1, line.size() - 1), PlaceName.class)
            : null;
    if (second == null || second.from() != first.to() + 1) {
      return first.meaning();
    }
    PlaceName p = first.meaning();
    return new PlaceName(p.name() + " and " + second.meaning().name(), p.type(), p.within(), null);
  }

  /** How narrow a place is: a country 0, a region 1, a town 2, a quarter or site 3. */
  static int narrowness(@Nullable PlaceName place) {
    if (place == null) {
      return -1;
    }
    return switch (place.type()) {
      case "country" -> 0;
      case "region", "province", "governorate", "state", "oblast", "department" -> 1;
      case "quarter", "site", "base", "camp" -> 3;
      default -> 2;
    };
  }

  /** Of "in a quarter in a city" the first is the narrower. */
  private static Mention<PlaceName> inner(
      Line line, @Nullable Mention<PlaceName> before, Mention<PlaceName> place) {
    boolean nested =
        before != null
            && place.from() - before.to() <= 2
            && OneOf.of("in|,|of").has(line.norm(before.to()));
    return nested && before != null ? before : place;
  }

  private static boolean isLocative(Line line, Mention<PlaceName> place) {
    int before = before(line, place);
    return LOCATIVE.contains(line.norm(before)) || place.rule().equals("place.head") || before < 0;
  }

  /** The word that governs the place: articles and describing words between are passed over. */
  private static int before(Line line, Mention<PlaceName> place) {
    int before = place.from() - 1;
    while (before >= 0
        && (line.is(before, WordClass.ARTICLE)
            || line.is(before, WordClass.DESCRIBING)
            || Like.of(
                    "northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|north|south|east|west|nearby|.*-held|.*-controlled|besieged|rebel|divided|countrys|capital|city|two|both|towns|villages|predominantly|.*-majority|.*-led|shiite|shia|sunni|kurdish|muslim")
                .is(line.norm(before)))) {
      before--;
    }
    return before;
  }

  /**
   * Into another clause or quotation; a quotation that ends again ("the “Defence Forces”") is none.
   */
  private static boolean crosses(Line line, int from, int to) {
    int marks = 0;
    for (int i = from; i < to; i++) {
      if (line.norm(i).equals(";")) {
        return true;
      }
      marks += line.norm(i).equals("\"") ? 1 : 0;
    }
    return marks % 2 == 1;
  }
}
