package rashomon.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;

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
      if (place.from() >= to && after == null && !crosses(line, to, place.from())) {
        after = place;
      } else if (place.to() <= from) {
        before = inner(line, before, place);
      }
    }
    Mention<PlaceName> best = after != null ? after : before;
    return best == null ? null : best.meaning();
  }

  /** Of "in Douma in Eastern Ghouta" the first is the narrower. */
  private static Mention<PlaceName> inner(
      Line line, @Nullable Mention<PlaceName> before, Mention<PlaceName> place) {
    boolean nested =
        before != null
            && place.from() - before.to() <= 2
            && line.norm(before.to()).matches("in|,|of");
    return nested && before != null ? before : place;
  }

  private static boolean isLocative(Line line, Mention<PlaceName> place) {
    int before = place.from() - 1;
    while (before >= 0
        && (line.is(before, WordClass.ARTICLE)
            || line.is(before, WordClass.DESCRIBING)
            || line.norm(before)
                .matches(
                    "northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|north|south|east|west|nearby|.*-held|.*-controlled|besieged|rebel|divided|countrys|capital|city|of"))) {
      before--;
    }
    return LOCATIVE.contains(line.norm(before)) || place.rule().equals("place.head") || before < 0;
  }

  private static boolean crosses(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.norm(i).equals(";") || line.norm(i).equals("\"")) {
        return true;
      }
    }
    return false;
  }
}
