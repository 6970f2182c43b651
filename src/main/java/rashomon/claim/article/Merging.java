package rashomon.claim.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Where;
import rashomon.claim.clause.Draft;
import rashomon.claim.place.Whereabouts;
import rashomon.document.Document;
import rashomon.mention.Category;
import rashomon.mention.People;

/** Writes a claim that an article makes several times once, at its fullest (gold/GUIDE, "Once"). */
final class Merging {

  private static final int NEXT = 2;
  private static final int LEAD = 1;

  private Merging() {}

  static List<Draft> once(List<Draft> drafts, Document document) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : bodyFirst(drafts, document)) {
      Draft twin = twin(kept, draft, document.isTitle(draft.line.sentence().span()));
      if (twin == null) {
        if (!isEcho(kept, draft, document)) {
          kept.add(draft);
        }
      } else {
        boolean title = document.isTitle(draft.line.sentence().span());
        boolean fuller = !title && isFuller(draft, twin);
        Draft into = fuller ? draft : twin;
        Draft from = fuller ? twin : draft;
        kept.replaceAll(d -> d.equals(from) ? into : d);
        fill(into, from, title);
        drafts.forEach(d -> d.whole = Objects.equals(d.whole, from) ? into : d.whole);
      }
    }
    kept.forEach(d -> d.whole = Objects.equals(d.whole, d) ? null : d.whole);
    kept.sort(
        Comparator.comparingInt((Draft d) -> d.line.sentence().index())
            .thenComparingInt(d -> d.from));
    return kept;
  }

  /** The mention that names the speaker, or tells the hours itself, is the fuller one. */
  private static boolean isFuller(Draft later, Draft earlier) {
    boolean speaker = earlier.attribution.isEmpty() && !later.attribution.isEmpty();
    boolean silent = later.attribution.isEmpty() && !earlier.attribution.isEmpty();
    return speaker || !silent && later.window.isTold() && !earlier.window.isTold();
  }

  /** A headline counts only for what the body does not say (gold/GUIDE, "Once"). */
  private static List<Draft> bodyFirst(List<Draft> drafts, Document document) {
    List<Draft> sorted = new ArrayList<>();
    List<Draft> titles = new ArrayList<>();
    drafts.forEach(d -> (document.isTitle(d.line.sentence().span()) ? titles : sorted).add(d));
    sorted.addAll(titles);
    return sorted;
  }

  /** A headline's vague or uncounted claim that the body tells with a figure. */
  private static boolean isEcho(List<Draft> kept, Draft draft, Document document) {
    boolean title = document.isTitle(draft.line.sentence().span());
    boolean exact =
        draft.people != null
            && draft.people.quantity() != null
            && draft.people.quantity().vague() == null;
    return title && !exact && kept.stream().anyMatch(k -> k.action == draft.action);
  }

  private static @Nullable Draft twin(List<Draft> kept, Draft draft, boolean title) {
    for (Draft other : kept) {
      if (title && SameClaim.isRetold(other, draft)
          || SameClaim.is(other, draft, title) && (title || sameSpeaker(other, draft))) {
        return other;
      }
    }
    return null;
  }

  /**
   * The same speaker, or one of the two is in the outlet's own voice: a sentence that the next lays
   * to somebody (a lead: one of the next), or one that goes on about what was said.
   */
  private static boolean sameSpeaker(Draft earlier, Draft later) {
    boolean unsaid = earlier.attribution.isEmpty();
    boolean again = later.by == null && later.attribution.isEmpty() && !later.when.isKnown();
    if (again && later.rule.equals("captured.noun")) {
      return true; // "the capture of X", told at length before
    }
    if (unsaid || later.attribution.isEmpty()) {
      boolean silent = unsaid && later.attribution.isEmpty();
      boolean far = unsaid && earlier.line.sentence().index() > LEAD;
      return silent || gap(earlier, later) <= (far ? 1 : NEXT);
    }
    return key(earlier).equals(key(later));
  }

  private static int gap(Draft a, Draft b) {
    return Math.abs(a.line.sentence().index() - b.line.sentence().index());
  }

  private static String key(Draft draft) {
    return draft.attribution.get(draft.attribution.size() - 1).source().key();
  }

  private static void fill(Draft into, Draft from, boolean title) {
    if (!title
        && into.people != null
        && from.people != null
        && isFuller(from.people, into.people)) {
      into.people = from.people;
    }
    into.by = into.by == null ? from.by : into.by;
    boolean apart = title && Attackers.isElsewhere(into.line);
    into.where = apart ? into.where : narrower(into.where, from.where);
    boolean told = into.window.isKnown() || into.window.isTold();
    into.window = told ? into.window : from.window;
    into.brokers = into.brokers.isEmpty() ? from.brokers : into.brokers;
    into.parties = into.parties.isEmpty() ? from.parties : into.parties;
    into.lost = into.lost == null ? from.lost : into.lost;
    into.when = into.when.isKnown() ? into.when : from.when;
    into.whole = into.whole == null ? from.whole : into.whole;
    if (into.attribution.isEmpty()) {
      into.attribution = from.attribution;
    }
  }

  private static @Nullable Where narrower(@Nullable Where a, @Nullable Where b) {
    int mine = Whereabouts.narrowness(a == null ? null : a.place());
    int theirs = Whereabouts.narrowness(b == null ? null : b.place());
    return theirs > mine ? b : a;
  }

  private static boolean isFuller(People a, People b) {
    return fullness(a) > fullness(b);
  }

  private static int fullness(People p) {
    boolean open = p.quantity() != null && p.quantity().max() == null;
    return (p.category() == Category.PEOPLE ? 0 : 2) + (p.side() == null ? 0 : 2) + (open ? 1 : 0);
  }
}
