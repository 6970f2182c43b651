package rashomon.claim.truce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.Modality;
import rashomon.claim.When;
import rashomon.claim.Where;
import rashomon.claim.Window;
import rashomon.claim.clause.Draft;
import rashomon.claim.place.Whereabouts;
import rashomon.knowledge.Names;
import rashomon.mention.Line;
import rashomon.mention.Mentions;
import rashomon.mention.Moment;
import rashomon.text.Like;

/**
 * Reads the truces of an article together: what is told without a truce's name counts only beside a
 * named one, and sentences about one truce lend each other its hours and its brokers.
 */
public final class Truces {

  private static final int NEXT = 3;

  private Truces() {}

  public static void settle(List<Draft> drafts, Mentions mentions, @Nullable LocalDate published) {
    keepNamed(drafts);
    List<Draft> truces = new ArrayList<>();
    drafts.stream().filter(d -> d.action.kind() == Kind.CEASEFIRE).forEach(truces::add);
    Hours.settle(truces, mentions, published);
    for (Draft draft : truces) {
      nearest(truces, draft).forEach(other -> lend(other, draft));
    }
    drafts.removeIf(d -> isDuration(d) && !nearest(truces, d).isEmpty());
    drafts.replaceAll(d -> isEnding(d) ? ending(d) : d);
  }

  /** Calm, "the deal" and talks tell of a truce only where the article names one. */
  private static void keepNamed(List<Draft> drafts) {
    boolean truce = drafts.stream().anyMatch(d -> isNamed(d) && d.action != Action.CALLED_FOR);
    drafts.removeIf(d -> Calm.isCalm(d) && !truce);
    drafts.removeIf(d -> d.rule.equals(Talks.IN_TRUCE) && !truce);
    drafts.removeIf(d -> isUnnamed(d) && !followsNamed(drafts, d));
    drafts.removeIf(d -> isTalk(d) && drafts.stream().anyMatch(o -> isSameTalk(o, d)));
  }

  private static boolean isNamed(Draft draft) {
    return draft.action.kind() == Kind.CEASEFIRE
        && !Calm.isCalm(draft)
        && !isTalk(draft)
        && !isUnnamed(draft);
  }

  private static boolean isUnnamed(Draft draft) {
    return draft.rule.contains(Truce.UNNAMED);
  }

  private static boolean isTalk(Draft draft) {
    return draft.rule.equals(Talks.IN_TRUCE) || draft.rule.equals(Talks.MEDIATED);
  }

  /** Talks that the same sentence already tells with the truce's name. */
  private static boolean isSameTalk(Draft other, Draft talk) {
    return !other.equals(talk)
        && !isTalk(other)
        && other.line.equals(talk.line)
        && other.action == Action.NEGOTIATED;
  }

  private static boolean followsNamed(List<Draft> drafts, Draft unnamed) {
    return drafts.stream()
        .filter(Truces::isNamed)
        .mapToInt(d -> unnamed.line.sentence().index() - d.line.sentence().index())
        .anyMatch(gap -> gap >= 0 && gap <= 2);
  }

  /** "It is to last until noon": no act of its own, only the truce's hours. */
  private static boolean isDuration(Draft draft) {
    return draft.rule.endsWith(Truce.LASTING);
  }

  /** "The truce will expire on Sunday", of a truce that nothing else is told of. */
  private static boolean isEnding(Draft draft) {
    Line line = draft.line;
    return isDuration(draft)
        && Like.of("end|expire|lapse").is(line.norm(draft.to - 1))
        && line.isOneOf(draft.to - 2, "will|would")
        && draft.window.start() == null;
  }

  private static Draft ending(Draft draft) {
    Draft end = new Draft(draft.line, draft.from, draft.to, Action.ENDED, "ended.ahead");
    end.where = draft.where;
    end.parties = draft.parties;
    end.attribution = draft.attribution;
    end.scope = draft.scope;
    end.modality = Modality.PLANNED;
    end.when = new When(draft.window.end(), null, false, draft.when.text());
    return end;
  }

  /** The drafts of the same truce, the nearest sentence first. */
  private static List<Draft> nearest(List<Draft> truces, Draft draft) {
    List<Draft> same = new ArrayList<>();
    truces.stream()
        .filter(
            o ->
                !o.equals(draft) && isSameTruce(o, draft) && (!isDuration(draft) || !isDuration(o)))
        .forEach(same::add);
    same.sort((a, b) -> Integer.compare(gap(a, draft), gap(b, draft)));
    return same;
  }

  private static int gap(Draft a, Draft b) {
    return Math.abs(a.line.sentence().index() - b.line.sentence().index());
  }

  private static boolean isSameTruce(Draft a, Draft b) {
    return gap(a, b) <= NEXT
        && runs(a)
        && runs(b)
        && (isExtended(a) == isExtended(b) || tellsOf(a, b) || tellsOf(b, a))
        && samePlace(a.where, b.where)
        && sameParties(a, b)
        && sameMoment(a.window.start(), b.window.start())
        && sameMoment(a.window.end(), b.window.end())
        && sameLength(a.window, b.window)
        && sameSpeaker(a, b);
  }

  private static boolean isExtended(Draft draft) {
    return draft.action == Action.EXTENDED;
  }

  /** "It is prolonged. It is to last until Sunday": the hours told next are the longer ones. */
  private static boolean tellsOf(Draft hours, Draft extended) {
    return isDuration(hours)
        && isExtended(extended)
        && extended.line.sentence().index() + 1 == hours.line.sentence().index();
  }

  /** Whether the claim tells of the truce as running or made, so that its hours belong to it. */
  private static boolean runs(Draft draft) {
    return switch (draft.action) {
      case AGREED, DECLARED, STARTED, HOLDING, EXTENDED -> draft.modality != Modality.DENIED;
      default -> false;
    };
  }

  private static boolean sameMoment(@Nullable Moment a, @Nullable Moment b) {
    return a == null || b == null || a.equals(b);
  }

  private static boolean sameLength(Window a, Window b) {
    return a.length() == null
        || b.length() == null
        || a.length().nominal().equals(b.length().nominal());
  }

  /** Whether nothing tells the two truces' parties apart: some side is in both. */
  public static boolean sameParties(Draft a, Draft b) {
    boolean blamed = a.action == Action.VIOLATED && (a.by == null) != (b.by == null);
    return !blamed && haveOneParty(a, b);
  }

  private static boolean haveOneParty(Draft a, Draft b) {
    return a.parties.isEmpty()
        || b.parties.isEmpty()
        || a.parties.stream()
            .anyMatch(p -> b.parties.stream().anyMatch(q -> q.key().equals(p.key())));
  }

  private static boolean samePlace(@Nullable Where a, @Nullable Where b) {
    return a == null
        || b == null
        || Whereabouts.narrowness(a.place()) < 2
        || Whereabouts.narrowness(b.place()) < 2
        || Names.key(a.name()).equals(Names.key(b.name()));
  }

  private static boolean sameSpeaker(Draft a, Draft b) {
    return a.attribution.isEmpty() || b.attribution.isEmpty() || key(a).equals(key(b));
  }

  private static String key(Draft draft) {
    return draft.attribution.get(draft.attribution.size() - 1).source().key();
  }

  private static void lend(Draft from, Draft to) {
    boolean near = gap(from, to) == 0;
    boolean holding = to.action == Action.HOLDING && to.window.start() == null;
    Window lent = from.window;
    boolean own = to.window.start() == null && WindowTimes.hasOpenStart(to.line) && !near;
    Window known = holding ? new Window(null, lent.end(), null, lent.permanent()) : lent;
    known = own ? known.between(null, known.end()).open(null, known.to()) : known;
    if (isSameTruce(from, to)) {
      Window filled = Windows.filled(to.window, known, to.action);
      to.window = filled.equals(to.window) || near ? filled : filled.asLent();
      to.brokers = to.brokers.isEmpty() ? new ArrayList<>(from.brokers) : to.brokers;
      to.parties = to.parties.isEmpty() ? new ArrayList<>(from.parties) : to.parties;
    }
  }
}
