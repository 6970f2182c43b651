package rashomon.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rashomon.document.Document;
import rashomon.mention.Line;
import rashomon.mention.Moment;

/** Tells the news of an article from its background: older events, totals of the war. */
final class Backdrop {

  private static final int OLD_AFTER_DAYS = 12;

  private final @Nullable LocalDate day;

  Backdrop(Document document) {
    day = document.anchor().day();
  }

  void mark(Draft draft) {
    if (isOld(draft.when) || tellsOfTheWar(draft.line, draft) || isState(draft)) {
      draft.scope = Scope.BACKGROUND;
    }
  }

  /** Who holds or besieges what is how things stand, unless the article leads with it. */
  private static boolean isState(Draft draft) {
    boolean state = draft.action == Action.HOLDS || draft.action == Action.BESIEGED;
    return state && draft.line.sentence().index() > 1;
  }

  private boolean isOld(When when) {
    Moment start = when.start();
    if (start == null || day == null) {
      return false;
    }
    if (!start.hasDay()) {
      return start.month() == 0
          || start.month() != day.getMonthValue()
          || start.year() != day.getYear();
    }
    return start.earliest().toLocalDate().isBefore(day.minusDays(OLD_AFTER_DAYS));
  }

  private static boolean tellsOfTheWar(Line line, Draft draft) {
    for (int i = 0; i < line.size(); i++) {
      String norm = line.norm(i);
      boolean war =
          norm.matches("war|conflict|uprising|insurgency|revolution")
              && line.norm(i + 1)
                  .matches(
                      "has|have|had|began|erupted|started|broke|since|,|in|which|that|now|left|killed|.*")
              && isSum(draft);
      if (war) {
        return true;
      }
    }
    return false;
  }

  /** Totals of a war run into the thousands. */
  private static boolean isSum(Draft draft) {
    if (draft.people == null || draft.people.quantity() == null) {
      return false;
    }
    Long min = draft.people.quantity().min();
    return min != null && min >= 2000;
  }
}
