package rashomon.lineup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.claim.Scope;
import rashomon.claim.When;
import rashomon.document.Published;
import rashomon.episode.Naming;

/**
 * The time up to which an account speaks: the day it appeared, else the latest day that it tells
 * of, and then it may well be later. Unknown ends are null, and then no order is claimed (DESIGN
 * section 7: never fill a gap).
 *
 * @param minute when it appeared, where that is stated to the minute
 * @param printed whether the article is dated; if not, it may have been written later
 */
record AsOf(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDateTime minute,
    boolean printed) {

  static final AsOf UNKNOWN = new AsOf(null, null, null, false);

  static AsOf on(LocalDate first, LocalDate last) {
    return new AsOf(first, last, null, true);
  }

  static AsOf of(Account account) {
    Published published = account.document().anchor();
    LocalDate day = published.day();
    if (day != null) {
      LocalDateTime minute =
          published.value().length() >= 16 ? LocalDateTime.parse(published.value()) : null;
      return new AsOf(day, day, minute, true);
    }
    LocalDate latest = null;
    boolean open = false;
    for (Claim claim : account.claims()) {
      LocalDate last = last(claim);
      if (last != null && (latest == null || last.isAfter(latest))) {
        latest = last;
        open = claim.when().open();
      }
    }
    return latest == null ? UNKNOWN : new AsOf(latest, open ? null : latest, null, false);
  }

  private static @Nullable LocalDate last(Claim claim) {
    When when = claim.when();
    if (claim.scope() != Scope.MAIN) {
      return null;
    }
    LocalDate end = when.end() == null ? null : when.end().date();
    return end != null || when.start() == null ? end : when.start().date();
  }

  boolean before(AsOf other) {
    if (minute != null && other.minute != null) {
      return minute.isBefore(other.minute);
    }
    return to != null && other.from != null && to.isBefore(other.from);
  }

  /** The same, known not to be earlier than that day. */
  AsOf notBefore(LocalDate day) {
    boolean later = from == null || from.isBefore(day);
    return later ? new AsOf(day, to == null || to.isBefore(day) ? null : to, null, printed) : this;
  }

  /** Whether it is known to be of that time or later. */
  boolean notBefore(AsOf other) {
    return from != null && other.printed && other.to != null && !from.isBefore(other.to);
  }

  /** Whether it is earlier even if an undated article was written later than it tells. */
  boolean surelyBefore(AsOf other) {
    return printed && before(other);
  }

  boolean isKnown() {
    return from != null && to != null;
  }

  /** Whether both speak up to the same day, as far as they tell. */
  boolean overlaps(AsOf other) {
    return isKnown() && other.isKnown() && !before(other) && !other.before(this);
  }

  /** Whether both are dated, to the same day, and neither is known to be earlier. */
  boolean same(AsOf other) {
    return printed && other.printed && overlaps(other);
  }

  /** "24 April"; "an unknown day". */
  String words() {
    return from == null
        ? "an unknown day"
        : (to == null ? "some day from " : "") + Naming.day(from);
  }
}
