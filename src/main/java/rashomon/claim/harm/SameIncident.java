package rashomon.claim.harm;

import rashomon.claim.clause.Draft;

/** Whether two claims may tell of one incident: nothing that both tell differs. */
public final class SameIncident {

  private SameIncident() {}

  public static boolean is(Draft a, Draft b) {
    boolean place = a.where == null || b.where == null || a.where.touches(b.where);
    boolean self = b.people != null && b.people.areOf(a.by);
    return place && isSameDay(a, b) && !self;
  }

  /** On one day, or one of the two tells none. */
  public static boolean isSameDay(Draft a, Draft b) {
    return !a.when.isKnown()
        || !b.when.isKnown()
        || a.when.start() == null
        || a.when.start().equals(b.when.start());
  }
}
