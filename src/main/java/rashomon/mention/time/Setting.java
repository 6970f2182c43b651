package rashomon.mention.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.document.Published;
import rashomon.mention.Moment;

/** What a whole article says about how its dates are to be read. */
final class Setting {

  private static final int HEAD = 5;
  private static final int HEAD_WORDS = 8;
  private static final int OLD = 2;
  private static final int ENOUGH = 4;
  private static final int VERY_OLD = 20;

  private final List<Found> found;

  private Setting(List<Found> found) {
    this.found = found;
  }

  static Context of(Published published, List<Found> found) {
    Setting setting = new Setting(found);
    Moment anchor = moment(published);
    Boolean dayFirst = setting.dayFirst();
    Context context = new Context(anchor, false, dayFirst, Memory.EMPTY, Direction.OPEN, null);
    if (anchor == null || !anchor.hasDay()) {
      Moment head = setting.head(context);
      anchor = head == null ? anchor : head;
    }
    boolean history = anchor == null || setting.isHistory(anchor.year());
    return new Context(anchor, history, dayFirst, Memory.EMPTY, Direction.OPEN, null);
  }

  private static @Nullable Moment moment(Published published) {
    String value = published.value();
    Integer year = published.year();
    if (year == null) {
      return null;
    }
    LocalDate day = published.day();
    int month = value.length() >= 7 ? Digits.leading(value.substring(5)) : 0;
    return day != null ? Moment.of(day) : new Moment(year, month, 0, -1, -1, null);
  }

  /**
   * A full date that the article prints at its head: alone on its line, or in brackets. An article
   * that tells of later years did not appear then.
   */
  private @Nullable Moment head(Context context) {
    for (Found one : found) {
      if (one.sentence().index() > HEAD) {
        return null;
      }
      boolean bracket = one.isBetween("(", ")");
      boolean alone = one.words().size() - (one.end() - one.at()) < HEAD_WORDS;
      boolean day = one.sense().kind() == Kind.A_DAY && one.sense().statedYear() != 0;
      if (day && (bracket || alone && !one.words().get(one.words().size() - 1).is("."))) {
        Moment start = one.sense().place(context).start();
        return start == null || isTold(start.year() + 1) ? null : start;
      }
    }
    return null;
  }

  /** Whether the article tells of that year or of a later one. */
  private boolean isTold(int year) {
    return found.stream().anyMatch(one -> one.sense().statedYear() >= year);
  }

  /**
   * Mostly dates of years long before the article, few that count from its day; or few dates, all
   * of another age, and none that counts from its day.
   */
  private boolean isHistory(int year) {
    int old = 0;
    int stated = 0;
    int counted = 0;
    int veryOld = 0;
    for (Found one : found) {
      int own = one.sense().statedYear();
      stated += own != 0 ? 1 : 0;
      old += own != 0 && own <= year - OLD ? 1 : 0;
      veryOld += own != 0 && own <= year - VERY_OLD ? 1 : 0;
      counted += one.sense().countsFromNow() ? 1 : 0;
    }
    boolean another = veryOld > 0 && veryOld == stated && counted == 0;
    return another || old >= ENOUGH && old * 3 >= stated * 2 && counted * 3 < old;
  }

  /** Whether dates in digits put the day first, where one of them settles it and none objects. */
  private @Nullable Boolean dayFirst() {
    Boolean settled = null;
    for (Found one : found) {
      Boolean own = one.sense() instanceof NumericDate date ? date.dayFirst() : null;
      if (own != null && settled != null && !own.equals(settled)) {
        return null;
      }
      settled = own != null ? own : settled;
    }
    return settled;
  }
}
