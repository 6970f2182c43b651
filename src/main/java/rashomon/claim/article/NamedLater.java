package rashomon.claim.article;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Kind;
import rashomon.claim.clause.Draft;
import rashomon.claim.place.Bearings;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.PlaceName;
import rashomon.text.OneOf;

/**
 * Places that a lead leaves without a name: in "Rebels seized a town in the north. They took Sarin
 * at dawn" the town is Sarin, and nothing else was seized.
 */
final class NamedLater {

  private static final String TOWN = "town|city|village|capital|settlement";
  private static final String SITE =
      "base|airbase|airport|headquarters|district|stronghold|outpost|port|bastion|camp";

  /** What is taken of a town may be told by another verb than where it is named. */
  private static final String COMING = "captured|entered|holds";

  /** So many sentences on, the name may stand. */
  private static final int WITHIN = 4;

  private NamedLater() {}

  /** The place that a later claim of the same deed names; null where none does. */
  static @Nullable PlaceName of(List<Draft> drafts, Draft lead, Mentions mentions) {
    if (lead.where == null) {
      return null;
    }
    String word = last(lead.where.name());
    boolean town = OneOf.of(TOWN).has(word);
    if (!town && !OneOf.of(SITE).has(word) || lead.action.kind() != Kind.TERRITORY) {
      return null;
    }
    if (Capitals.is(lead.where.name())) {
      return Capitals.of(mentions, lead);
    }
    for (boolean same : new boolean[] {true, false}) {
      for (Draft later : drafts) {
        if (isDeed(lead, later, same) && isNamed(later) && fits(later, word, town)) {
          return later.where == null ? null : later.where.place();
        }
      }
    }
    PlaceName told = town ? told(mentions, lead) : null;
    return told == null && town ? attacked(mentions, lead) : told;
  }

  /** "the strategic town of Sarin", "an elder in Sarin town": told so in the sentences after. */
  private static @Nullable PlaceName told(Mentions mentions, Draft lead) {
    String[] words = lead.where == null ? new String[0] : lead.where.name().split(" ", -1);
    int first = lead.line.sentence().index();
    for (int n = first + 1; n <= Math.min(first + WITHIN, mentions.lines().size() - 1); n++) {
      Line line = mentions.lines().get(n);
      for (Mention<PlaceName> place : line.all(PlaceName.class)) {
        if (Whereabouts.narrowness(place.meaning()) >= 2 && isSo(line, place, words)) {
          return Bearings.is(line, place) ? null : place.meaning();
        }
      }
    }
    return null;
  }

  /** "attacked and took a town. The attack on Sarin left two dead": the next sentence names it. */
  private static @Nullable PlaceName attacked(Mentions mentions, Draft lead) {
    int next = lead.line.sentence().index() + 1;
    if (next >= mentions.lines().size()) {
      return null;
    }
    Line line = mentions.lines().get(next);
    for (Mention<PlaceName> place : line.all(PlaceName.class)) {
      int on = place.from() - 1;
      boolean the =
          line.isOneOf(on, "on|for")
              && line.isOneOf(on - 1, "attack|assault|raid|offensive|battle|onslaught")
              && line.isOneOf(on - 2, "the|this");
      if (the && Whereabouts.narrowness(place.meaning()) >= 2) {
        return place.meaning();
      }
    }
    return null;
  }

  /** Whether one of the lead's nouns stands in or right before the name: "port of X", "X town". */
  private static boolean isSo(Line line, Mention<PlaceName> place, String[] words) {
    for (int i = place.from(); i < place.to(); i++) {
      for (String word : words) {
        boolean noun = OneOf.of(TOWN).has(word) || OneOf.of(SITE).has(word);
        if (noun && line.is(i, word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDeed(Draft lead, Draft later, boolean same) {
    int gap = later.line.sentence().index() - lead.line.sentence().index();
    boolean near = gap > 0 && gap <= WITHIN || gap < 0 && later.line.isHeadline();
    boolean coming =
        OneOf.of(COMING).has(lead.action.word()) && OneOf.of(COMING).has(later.action.word());
    boolean side = lead.by == null || later.by == null || isOneSide(lead, later);
    return near
        && side
        && !later.line.is(later.from - 1, "also")
        && SameClaim.sameDay(lead.when.start(), later.when.start())
        && later.action.kind() == Kind.TERRITORY
        && (later.action == lead.action || !same && coming)
        && later.modality == lead.modality
        && later.scope == lead.scope;
  }

  /** Not two names of two sides: "the rebels" may be called by their own name later. */
  private static boolean isOneSide(Draft lead, Draft later) {
    return lead.by != null
        && later.by != null
        && (lead.by.key().equals(later.by.key()) || lead.by.party() == null);
  }

  private static boolean isNamed(Draft draft) {
    return draft.where != null
        && !draft.where.name().equals(draft.where.name().toLowerCase(Locale.ROOT))
        && !OneOf.of(TOWN + "|" + SITE).has(draft.where.name().toLowerCase(Locale.ROOT));
  }

  private static boolean fits(Draft later, String word, boolean town) {
    if (later.where == null) {
      return false;
    }
    int narrow = Whereabouts.narrowness(later.where.place());
    String type = later.where.place().type();
    return town
        ? narrow == 2
        : narrow == 3
            || type.equals("quarter")
            || later.where.name().toLowerCase(Locale.ROOT).contains(word);
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
