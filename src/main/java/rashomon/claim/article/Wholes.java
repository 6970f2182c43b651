package rashomon.claim.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Scope;
import rashomon.claim.Where;
import rashomon.claim.clause.Draft;
import rashomon.claim.harm.Shares;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Category;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;

/**
 * Which toll each share is a share of: in "30 were killed. Six nurses were among the victims" the
 * last one told before it, or else one told soon after.
 */
final class Wholes {

  /** So many claims on, a share may be told before its toll. */
  private static final int AHEAD = 6;

  private Wholes() {}

  /**
   * Gives each share its toll; what is told as a share of none is dropped, unless its words tell of
   * deaths, wounds or arrests themselves.
   */
  static void attach(List<Draft> drafts) {
    for (int n = 0; n < drafts.size(); n++) {
      Draft share = drafts.get(n);
      if (share.share && share.whole == null) {
        share.whole = toll(drafts, n);
        boolean older = share.whole == null && !share.rule.endsWith(Shares.LAST);
        share.whole = older ? recalled(drafts, n) : share.whole;
        take(share, share.whole);
      }
    }
    drafts.stream().filter(Wholes::isAlone).forEach(Wholes::setAlone);
    drafts.removeIf(d -> d.share && d.whole == null && d.rule.endsWith(Shares.RULE));
  }

  private static void setAlone(Draft draft) {
    draft.share = false;
    boolean open = draft.where == null;
    draft.where = open ? Where.of(Whereabouts.of(draft.line, draft.from, draft.to)) : draft.where;
  }

  /** "A priest was among those killed", of a toll that nobody tells: one at least was. */
  private static boolean isAlone(Draft share) {
    boolean among = false;
    for (int i = share.from; i < share.to; i++) {
      among |= share.line.is(i, "among") && share.line.is(i - 1, WordClass.BE);
    }
    return (among || share.alone)
        && share.share
        && share.whole == null
        && share.rule.endsWith(Shares.RULE)
        && share.action != Action.CASUALTIES
        && share.people != null
        && share.people.quantity() != null;
  }

  /** What was learnt of a toll by reading its other mentions holds for its shares. */
  static void complete(List<Draft> once) {
    once.stream().filter(d -> d.share).forEach(share -> take(share, share.whole));
    once.stream().filter(d -> d.whole != null && d.by == null).forEach(Wholes::takeDoer);
  }

  private static void takeDoer(Draft part) {
    Draft toll = part.whole;
    boolean own = toll == null || part.people != null && part.people.areOf(toll.by);
    part.by = own || toll == null ? null : toll.by;
  }

  /** The one toll of the sentence before, where it tells of deaths alone. */
  private static @Nullable Draft last(List<Draft> drafts, Draft share) {
    Draft toll = null;
    for (Draft other : drafts) {
      int gap = share.line.sentence().index() - other.line.sentence().index();
      if (gap == 1 && !other.share && other.whole == null && other.action.kind().counts()) {
        boolean one = toll == null && isToll(other, share);
        if (!one) {
          return null;
        }
        toll = other;
      }
    }
    return toll;
  }

  private static @Nullable Draft toll(List<Draft> drafts, int n) {
    if (drafts.get(n).rule.endsWith(Shares.LAST)) {
      return last(drafts, drafts.get(n));
    }
    for (Draft other : drafts) {
      if (other.line.equals(drafts.get(n).line) && isToll(other, drafts.get(n))) {
        return other;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      if (isToll(drafts.get(i), drafts.get(n))) {
        return drafts.get(i);
      }
    }
    for (int i = n + 1; i < Math.min(drafts.size(), n + AHEAD); i++) {
      if (isToll(drafts.get(i), drafts.get(n))) {
        return drafts.get(i);
      }
    }
    return null;
  }

  /** The toll of an older event that the sentence before tells; the share is as old. */
  private static @Nullable Draft recalled(List<Draft> drafts, int n) {
    Draft share = drafts.get(n);
    for (int i = n - 1; i >= 0; i--) {
      Draft toll = drafts.get(i);
      int gap = share.line.sentence().index() - toll.line.sentence().index();
      if (gap == 1 && isOfOneAction(toll, share)) {
        share.scope = toll.scope;
        return toll;
      }
    }
    return null;
  }

  private static boolean isToll(Draft toll, Draft share) {
    return toll.scope == Scope.MAIN && isOfOneAction(toll, share);
  }

  private static boolean isOfOneAction(Draft toll, Draft share) {
    return toll.action == share.action
        && !toll.share
        && toll.whole == null
        && toll.people != null
        && toll.people.quantity() != null
        && !isOfOneKind(toll.people, share.people)
        && isLarger(toll.people.quantity(), share.people);
  }

  /** Children are no share of a toll of children, whose shares they would be. */
  private static boolean isOfOneKind(People toll, @Nullable People share) {
    return share != null && toll.category() == Category.CHILD && share.category() == Category.CHILD;
  }

  /** A share is no larger than its toll. */
  private static boolean isLarger(Quantity toll, @Nullable People share) {
    Quantity part = share == null ? null : share.quantity();
    return part == null || part.min() == null || toll.max() == null || toll.max() >= part.min();
  }

  private static void take(Draft share, @Nullable Draft toll) {
    if (toll != null) {
      boolean own = share.people != null && share.people.areOf(toll.by);
      share.by = share.by == null && !own ? toll.by : share.by;
      share.where = share.where == null ? toll.where : share.where;
      share.when = share.when.isKnown() ? share.when : toll.when;
    }
  }
}
