package rashomon.claim.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Quote;
import rashomon.claim.Where;
import rashomon.knowledge.Phrases;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/**
 * Places before what was taken that only tell whose or which it is: "Chad's northern towns", "the
 * Homs suburb of X", "a Red Sea port town".
 */
public final class OfAnother {

  /** So many words behind the owner what he owns may stand. */
  private static final int OWNED = 2;

  /** So many words behind the owner the town may stand. */
  private static final int PART = 4;

  private static final int TOWN = 2;

  private static final String OUTER =
      "suburbs|outskirts|fringes|edges|edge|centre|center|downtown|half";

  private static final OneOf SITES = OneOf.of("site|base|camp");

  private static final String PORTIONS =
      "part|parts|third|area|areas|side|sides|streets|quarters|districts|suburb|heart|rest|remainder"
          + "|north|south|east|west|stronghold|strongholds|positions|defences|defenses|facilities"
          + "|installations|buildings|institutions|sites|points|territory|land|countryside|hinterland"
          + "|environs|approaches|ruins|gates";

  /** So many words behind the owner its part or site may stand: "two largest army camps". */
  private static final int OWN = 6;

  private static final String QUARTERS =
      "suburb|district|neighbourhood|neighborhood|quarter|area|borough|ward|commune|township";

  private final Sites sites;

  public OfAnother(Sites sites) {
    this.sites = sites;
  }

  /** "the governor's palace", "the brigade's main base": at the mark before what is owned. */
  public boolean isOwned(Line line, int i) {
    boolean owner = line.isOneOf(i, "'s|\u2019s|'|\u2019") && !line.isName(i - 1);
    for (int k = i + 1; owner && k <= i + OWNED && !line.isMark(k); k++) {
      if (sites.head(line, k) != null) {
        return !line.norm(k).endsWith("s") || k == i + 1;
      }
    }
    return false;
  }

  /** "the Hama province villages of X and Y": the place only tells which villages. */
  public boolean isOfAnother(Line line, PlaceRead place) {
    Phrases.Hit<String> head = sites.head(line, place.to());
    Mention<PlaceName> inner =
        line.is(place.to(), "of") ? line.at(place.to() + 1, PlaceName.class) : null;
    if (inner != null) { // "the Kurdish region of X"
      int outer = Whereabouts.narrowness(place.where().place());
      return outer == 1 && Whereabouts.narrowness(inner.meaning()) > outer;
    }
    if (isAdjective(line, place)) {
      return true;
    }
    return head != null
        && head.value().equals("settlement")
        && Whereabouts.narrowness(place.where().place()) <= 1
        && line.is(place.to() + head.length(), "of")
        && line.isName(place.to() + head.length() + 1);
  }

  /** "the Chechen capital, Grozny", "the Tigrayan capital Mekelle": whose capital it is. */
  public static boolean isAdjective(Line line, PlaceRead place) {
    int capital = line.is(place.to(), "capital") ? place.to() : place.to() - 1;
    boolean of = line.isOneOf(capital + 1, "of|,") && line.isName(capital + 2);
    return line.is(capital, "capital")
        && line.isName(capital - 1)
        && (of || line.isName(capital + 1));
  }

  /** "the X Serb capital of Y", "the X rebels' stronghold of Y": where Y begins, or -1. */
  private static int ranked(Line line, PlaceRead place) {
    for (int i = place.to(); i < Math.min(line.size(), place.to() + PART); i++) {
      if (line.isOneOf(i, "capital|stronghold|bastion|headquarters")) {
        return line.is(i + 1, "of") && line.isName(i + 2) ? i + 2 : -1;
      }
      boolean through =
          line.isName(i)
              || line.is(i, WordClass.DESCRIBING)
              || line.isOneOf(i, "rebel|rebels|'|'s|\u2019|\u2019s");
      if (!through) {
        return -1;
      }
    }
    return -1;
  }

  /** "the Homs suburb of X": where X begins, or -1. */
  public int inner(Line line, PlaceRead place) {
    int ranked = ranked(line, place);
    if (ranked > 0) {
      return ranked;
    }
    Phrases.Hit<String> head = sites.head(line, place.to());
    boolean own = sites.head(line, place.to() - 1) != null && line.is(place.to(), "of");
    int noun = own ? place.to() - 1 : place.to();
    int of = own || head == null ? place.to() : place.to() + head.length();
    Mention<PlaceName> behind = line.at(of + 1, PlaceName.class);
    boolean known = behind != null && behind.meaning().place() != null; // "the X quarter of Homs"
    boolean quarter =
        (own || head != null && place.where().place().place() != null)
            && !known
            && line.isOneOf(noun, QUARTERS)
            && line.is(of, "of")
            && (line.isName(of + 1) || behind != null);
    return quarter ? of + 1 : -1;
  }

  /** "a Red Sea port town": the place only tells where it lies. */
  public boolean isOnWater(Line line, int from, PlaceRead place) {
    boolean water = false;
    for (int i = from; i < place.to(); i++) {
      water |= line.isOneOf(i, "sea|gulf|river|lake|coast|ocean");
    }
    boolean headed = place.to() - from > 1 && sites.head(line, place.to() - 1) != null;
    return water
        && (sites.head(line, place.to()) != null
            || headed && line.isOneOf(place.to() - 1, "town|city|village|base|port"));
  }

  /** "Monrovia's western suburbs": a part of it; the token behind them, or -1. */
  public static int outer(Line line, PlaceRead place) {
    boolean owner =
        line.isOneOf(place.to(), "'s|'|\u2019s|\u2019")
            && Whereabouts.narrowness(place.where().place()) == TOWN;
    for (int i = place.to() + 1; owner && i < place.to() + PART; i++) {
      if (line.isOneOf(i, OUTER)) {
        return i + 1;
      }
      if (!line.is(i, WordClass.DESCRIBING_PLACE) && !Like.of(".*(ern|er|al)").is(line.norm(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** "Chad's northern towns": whose they are. */
  public boolean isOwner(Line line, PlaceRead place) {
    boolean owner = line.isOneOf(place.to(), "'s|'|\u2019s|\u2019");
    PlaceRead owned = owner ? PlaceRead.at(line, place.to() + 1, false) : null;
    if (owned != null && owned.isNamed() && line.isName(place.to() + 1)) {
      return true; // "Bria's Old Town"
    }
    for (int i = place.to() + 1; owner && i < place.to() + PART; i++) {
      Phrases.Hit<String> head = sites.head(line, i);
      if (head != null && head.value().equals("settlement")) {
        boolean many = line.norm(i + head.length() - 1).endsWith("s");
        return many || Whereabouts.narrowness(place.where().place()) <= 1 && !line.isName(i);
      }
    }
    return false;
  }

  /** Whether the place only says whose the object is: "Bambari's food stocks", "Goma's port". */
  public static boolean isWhose(Line line, PlaceRead place) {
    return line.isOneOf(place.to(), "'s|'|\u2019s|\u2019")
        && (line.norm(place.to()).endsWith("s") || line.norm(place.to() - 1).endsWith("s"));
  }

  /** The site or the part that is the place's; null where it has another thing. */
  public @Nullable PlaceRead owned(Line line, PlaceRead place) {
    for (int i = place.to() + 1; i < Math.min(line.size(), place.to() + OWN); i++) {
      Phrases.Hit<String> head = sites.head(line, i);
      if (head != null && isSite(line, i, head)) {
        return new PlaceRead(site(line, place.where(), i, head), i + head.length());
      }
      if (head != null || line.isOneOf(i, OUTER) || line.isOneOf(i, PORTIONS)) {
        int to = head == null ? i + 1 : i + head.length();
        return new PlaceRead(new Where(place.where().place(), true), to);
      }
      if (line.isMark(i) || line.is(i, WordClass.PREPOSITION)) {
        return null;
      }
    }
    return null;
  }

  /** One site, "the airport", and not "camps". */
  private static boolean isSite(Line line, int i, Phrases.Hit<String> head) {
    return SITES.has(head.value()) && !line.norm(i + head.length() - 1).endsWith("s");
  }

  /** "Goma's airport" is "Goma airport". */
  private static Where site(Line line, Where owner, int i, Phrases.Hit<String> head) {
    List<String> within = new ArrayList<>(List.of(owner.name()));
    within.addAll(owner.place().within());
    String site = Quote.words(line, i, i + head.length());
    boolean country = Whereabouts.narrowness(owner.place()) == 0; // "the country's main airport"
    String name = country ? site : owner.name() + " " + site;
    return new Where(new PlaceName(name, head.value(), within, null), false);
  }

  /** "the storming of the Khartoum sit-in": people are stormed, and no town. */
  public static boolean isGathering(Line line, int behind) {
    return line.isOneOf(
        behind,
        "sit-in|sit-ins|protest|protests|demonstration|demonstrations|rally|march|vigil|parade"
            + "|wedding|funeral|concert|festival|conference|summit|talks|meeting");
  }
}
