package rashomon.claim.article;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.Modality;
import rashomon.claim.Where;
import rashomon.claim.clause.Draft;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.text.Like;

/**
 * A lead that tells of a place and leaves its name to the sentences behind it: "The rebels seized a
 * northern town on Monday. ... Fighters entered X at dawn": the town is X.
 */
final class Leads {

  /** So far into the article a lead goes, and so far behind it the name may stand. */
  private static final int LEAD = 3;

  private static final int NAMED_WITHIN = 5;

  private static final Like TOWN =
      Like.of("(.* )?(town|city|village|district|port|settlement|township)( .*)?");

  private Leads() {}

  static void settle(List<Draft> drafts) {
    for (Draft lead : drafts) {
      Where told = lead.where;
      if (told != null
          && lead.action.kind() == Kind.TERRITORY
          && lead.line.sentence().index() <= LEAD
          && isUnnamed(told)
          && TOWN.is(told.name())) {
        Where named = named(drafts, lead);
        lead.where = named == null ? told : new Where(named.place(), told.part());
      }
    }
  }

  private static boolean isUnnamed(Where where) {
    return where.name().equals(where.name().toLowerCase(Locale.ROOT));
  }

  /** The place of the first claim behind it that tells of the same deed. */
  private static @Nullable Where named(List<Draft> drafts, Draft lead) {
    for (Draft later : drafts) {
      int gap = later.line.sentence().index() - lead.line.sentence().index();
      boolean near = gap > 0 && gap <= NAMED_WITHIN;
      if (near && isSame(lead, later) && isTown(later) && !isAnother(later)) {
        return later.where;
      }
    }
    return null;
  }

  private static boolean isSame(Draft lead, Draft later) {
    boolean held = lead.action == Action.CAPTURED && later.action == Action.HOLDS;
    boolean deed =
        lead.action == later.action || held || isTaking(lead.action) && isTaking(later.action);
    return deed
        && sameSide(lead.by, later.by)
        && later.scope == lead.scope
        && (later.modality == lead.modality || later.modality != Modality.PLANNED);
  }

  private static boolean isTaking(Action action) {
    return action == Action.CAPTURED || action == Action.ENTERED;
  }

  private static boolean isTown(Draft later) {
    Where where = later.where;
    return where != null && !isUnnamed(where) && Whereabouts.narrowness(where.place()) >= 2;
  }

  /** "the rebels", then by their name: the same; an army and its foe are not. */
  private static boolean sameSide(@Nullable PartyName a, @Nullable PartyName b) {
    return a == null || b == null || a.key().equals(b.key()) || !(isState(a) ^ isState(b));
  }

  private static boolean isState(PartyName party) {
    return Like.of(".*(army|government|troops|military|police|regime|soldiers|security forces).*")
        .is(party.name().toLowerCase(Locale.ROOT));
  }

  /** "also took X", "meanwhile took X": another place than the lead's. */
  private static boolean isAnother(Draft later) {
    Line line = later.line;
    for (int i = 0; i < later.to; i++) {
      if (line.isOneOf(
          i, "also|another|elsewhere|meanwhile|second|separately|earlier|previously")) {
        return true;
      }
    }
    return false;
  }
}
