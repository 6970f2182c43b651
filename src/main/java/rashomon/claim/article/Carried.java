package rashomon.claim.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.Where;
import rashomon.claim.clause.Draft;
import rashomon.claim.place.Whereabouts;
import rashomon.claim.truce.Countrywide;
import rashomon.mention.Line;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * Carries the place on to claims that tell none: from the one before, or else from the one after.
 * Not into a sentence that turns elsewhere, and not between where people were taken out of and
 * where others were hurt.
 */
final class Carried {

  /** What the claims so far have told: the last place, the last town, where people were led out. */
  private static final class Told {
    @Nullable Where last;
    @Nullable Where town;
    @Nullable Where left;
  }

  /** The first sentences tell of a place that later ones name. */
  private static final int LEAD = 1;

  private Carried() {}

  static void places(List<Draft> news) {
    carry(news, true);
    List<Draft> back = new ArrayList<>(news);
    Collections.reverse(back);
    carry(back, false);
  }

  /**
   * A claim without a place is put where the one before it was; a truce or a release, that is made
   * for a town or takes place somewhere in it, in the town told last.
   */
  private static void carry(List<Draft> drafts, boolean onwards) {
    Told told = new Told();
    boolean wide = Countrywide.anyTruce(drafts);
    for (Draft draft : drafts) {
      Where known = wide && draft.action.kind() == Kind.CEASEFIRE ? null : known(told, draft);
      boolean taken = draft.action.kind() == Kind.TERRITORY && draft.where != null;
      boolean lead = !onwards && draft.line.sentence().index() <= LEAD;
      boolean turned = !lead && turns(draft);
      if (isVague(draft.where)
          && !taken
          && !turned
          && known != null
          && !isElsewhere(draft, known)) {
        draft.where = Where.of(known.place());
      }
      tell(told, draft);
    }
  }

  private static @Nullable Where known(Told told, Draft draft) {
    if (draft.action == Action.EVACUATED) {
      return told.left;
    }
    boolean wide = draft.action.kind() == Kind.CEASEFIRE || draft.action == Action.RELEASED;
    return wide ? told.town : told.last;
  }

  private static void tell(Told told, Draft draft) {
    if (isVague(draft.where) || isSeveral(draft.where)) {
      return;
    }
    if (draft.action == Action.EVACUATED) {
      told.left = draft.where;
      return;
    }
    told.last = draft.where;
    boolean site = draft.where != null && Whereabouts.narrowness(draft.where.place()) > 2;
    told.town = site ? told.town : draft.where;
  }

  /** "two more villages": of no use as the place of what is told next. */
  private static boolean isSeveral(@Nullable Where where) {
    String name = where == null ? "" : where.name();
    return name.equals(name.toLowerCase(Locale.ROOT)) && Like.of("\\S+ .*s").is(name);
  }

  /** "43 were killed, most of them in X": in no one place. */
  private static boolean isScattered(Line line) {
    for (int i = 0; i < line.size(); i++) {
      boolean some =
          line.isOneOf(i, "most|many|some|half")
              && line.is(i + 1, "of")
              && line.isOneOf(i + 2, "them|whom");
      if (some && line.is(i + 3, "in")) {
        return true;
      }
    }
    return false;
  }

  /** "Elsewhere ...", "a town in the east of X": another place than the one told before. */
  private static boolean turns(Draft draft) {
    return Attackers.isElsewhere(draft.line)
        || isScattered(draft.line)
        || draft.where != null && isUnnamedIn(draft);
  }

  /** "raids on a town in eastern X": a place that the article does not name. */
  private static boolean isUnnamedIn(Draft draft) {
    Line line = draft.line;
    for (int i = 2; i < line.size(); i++) {
      boolean town = line.isOneOf(i, "town|village|city");
      boolean bare = line.isOneOf(i - 1, "a|an") || line.isOneOf(i - 2, "a|an");
      if (town && bare && line.isOneOf(i + 1, "in")) {
        return line.is(i - 2, WordClass.PLACING) || line.is(i - 3, WordClass.PLACING);
      }
    }
    return false;
  }

  private static boolean isElsewhere(Draft draft, Where known) {
    return isAbroad(draft, known) || isNationwide(draft);
  }

  /** "in Algeria since the start of the month": of the whole country, not of the town told last. */
  private static boolean isNationwide(Draft draft) {
    boolean since = false;
    for (int i = draft.to; i < draft.line.size(); i++) {
      since |= draft.line.is(i, "since");
    }
    return draft.where != null && (since || Scenes.isTotal(draft));
  }

  /** Told of another country than the place before lies in. */
  private static boolean isAbroad(Draft draft, Where known) {
    PlaceName country = draft.where == null ? null : draft.where.place();
    PlaceName place = known.place();
    return country != null
        && country.place() != null
        && place.place() != null
        && !country.place().country().equals(place.place().country());
  }

  /** Nowhere, or a whole country: too wide for an incident. */
  private static boolean isVague(@Nullable Where where) {
    return Whereabouts.narrowness(where == null ? null : where.place()) <= 0;
  }
}
