package rashomon.claim.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.Modality;
import rashomon.claim.Scope;
import rashomon.claim.When;
import rashomon.claim.clause.Draft;
import rashomon.document.Document;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Moment;
import rashomon.mention.Quantity;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/** Tells the news of an article from its background: older events, totals of the war. */
final class Backdrop {

  private static final int OLD_AFTER_DAYS = 12;

  /** So many days before the newest victims an incident was that is not the news any more. */
  private static final int OLDER_BY_DAYS = 3;

  /** So far into the article stands what it opens with. */
  private static final int OPENING = 3;

  private static final int OPEN_FOR_DAYS = 62;
  private static final long OF_A_WAR = 10_000;
  private static final int LEAD = 1;

  private final @Nullable LocalDate day;
  private final Recalls recalls;
  private final @Nullable Draft newest;

  Backdrop(Document document, Recalls recalls, List<Draft> drafts) {
    day = document.anchor().day();
    newest = day == null ? null : newest(drafts, day);
    this.recalls = recalls;
  }

  /** What the article opens with, where people came to harm on a day up to its own. */
  private static @Nullable Draft newest(List<Draft> drafts, LocalDate day) {
    for (Draft draft : drafts) {
      Moment start = draft.when.start();
      boolean opens = draft.line.sentence().index() <= OPENING && !draft.when.open();
      boolean dated = start != null && start.hasDay() && draft.action.kind() == Kind.CASUALTIES;
      if (opens && dated && start != null) {
        boolean ahead = start.earliest().toLocalDate().isAfter(day);
        return ahead ? null : draft;
      }
    }
    return null;
  }

  /** Told behind the news, and days before it. */
  private boolean isBeforeTheNews(Draft draft) {
    Moment start = draft.when.start();
    Moment news = newest == null ? null : newest.when.start();
    return start != null
        && start.hasDay()
        && news != null
        && newest != null
        && !draft.when.open()
        && draft.line.sentence().index() > newest.line.sentence().index()
        && start
            .earliest()
            .toLocalDate()
            .isBefore(news.earliest().toLocalDate().minusDays(OLDER_BY_DAYS));
  }

  void mark(Draft draft) {
    if (isOld(draft.when) && !isDaily(draft)
        || tellsOfTheWar(draft.line, draft)
        || isState(draft)
        || isOfTheWar(draft)
        || recalls.recalls(draft)
        || isLongBefore(draft)
        || isBeforeTheNews(draft)) {
      draft.scope = Scope.BACKGROUND;
    }
  }

  /** Nobody counts ten thousand dead in the incident that is the news. */
  private static boolean isOfTheWar(Draft draft) {
    Quantity count = draft.people == null ? null : draft.people.quantity();
    Long least = count == null || count.vague() != null ? null : count.min();
    return draft.action == Action.KILLED
        && least != null
        && least >= OF_A_WAR
        && draft.line.sentence().index() > LEAD;
  }

  /** "a month after a raid left 20 dead": what the news is measured from. */
  private static boolean isLongBefore(Draft draft) {
    for (Mention<Time> time : draft.line.all(Time.class)) {
      boolean before = time.to() <= draft.from && draft.from - time.to() <= 8;
      if (before && time.meaning().isDuration() && draft.line.is(time.to(), "after")) {
        return time.meaning().length() != null
            && time.meaning().length().nominal().toDays() >= OLD_AFTER_DAYS;
      }
    }
    return false;
  }

  /** Who holds or besieges what is how things stand, unless the article leads with it. */
  private static boolean isState(Draft draft) {
    boolean state = draft.action == Action.HOLDS || draft.action == Action.BESIEGED;
    return state
        && draft.modality != Modality.PLANNED
        && draft.line.sentence().index() > 1
        && !isDaily(draft)
        && !isAct(draft);
  }

  /** A siege whose days are being counted is the news. */
  private static boolean isDaily(Draft draft) {
    Time.Length length = draft.window.length();
    return draft.action == Action.BESIEGED
        && length != null
        && length.nominal().toDays() <= OPEN_FOR_DAYS;
  }

  /** "The army blocked the roads to X": a deed, not how things stand. */
  private static boolean isAct(Draft draft) {
    Line line = draft.line;
    String verb = line.norm(draft.from);
    boolean simple =
        !line.is(draft.from - 1, WordClass.BE)
            && !line.is(draft.from - 1, WordClass.HAVE)
            && !line.is(draft.from - 1, WordClass.RELATIVE)
            && !line.is(draft.to, "by");
    return draft.rule.equals("besieged.place")
        && draft.by != null
        && simple
        && OneOf.of("blocked|cut|closed|sealed|imposed|laid|blockaded").has(verb);
  }

  private boolean isOld(When when) {
    Moment start = when.start();
    if (start == null || day == null) {
      return false;
    }
    if (!start.hasDay()) {
      return start.month() == 0 || !when.open() || isLongAgo(start);
    }
    return start.earliest().toLocalDate().isBefore(day.minusDays(OLD_AFTER_DAYS));
  }

  /** "since mid-September", said in October, is still the news. */
  private boolean isLongAgo(Moment start) {
    return day != null && start.earliest().toLocalDate().isBefore(day.minusDays(OPEN_FOR_DAYS));
  }

  private static boolean tellsOfTheWar(Line line, Draft draft) {
    for (int i = 0; i < line.size(); i++) {
      String norm = line.norm(i);
      boolean war =
          OneOf.of("war|conflict|uprising|insurgency|revolution|rebellion|revolt|genocide|troubles")
                  .has(norm)
              && Like.of(
                      "has|have|had|began|erupted|started|broke|since|,|in|which|that|now|left|killed|.*")
                  .is(line.norm(i + 1))
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
    Long least = draft.people.quantity().min();
    Long min = least == null ? draft.people.quantity().max() : least;
    String vague = draft.people.quantity().vague();
    return min != null && min >= 2000
        || vague != null && (vague.contains("thousand") || vague.equals("millions"));
  }
}
