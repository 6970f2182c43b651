package rashomon.claim.saying;

import rashomon.claim.Modality;
import rashomon.claim.clause.Draft;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.Line;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/** Reads how firmly a claim is told by the words around it, as {@code hedges.tsv} lists them. */
public final class Hedges {

  private static final int BESIDE = 6;
  private static final int BEFORE = 14;

  /** Whether the hedge may stand anywhere before in the clause, or must stand near. */
  private enum Reach {
    BESIDE,
    BEFORE
  }

  private record Hedge(Modality modality, Reach reach) {}

  private final Phrases<Hedge> phrases = new Phrases<>();

  public Hedges(Knowledge knowledge) {
    for (Row row : knowledge.table("hedges.tsv").rows()) {
      Modality modality = row.one("modality", Modality.class);
      phrases.put(row.need("phrase"), new Hedge(modality, row.one("reach", Reach.class)));
    }
  }

  /** The modality of the claim at the draft's words, where its sayer leaves it {@code firm}. */
  Modality of(Draft draft, Modality firm) {
    if (firm != Modality.STATED && firm != Modality.ALLEGED) {
      return firm;
    }
    for (int i = Math.max(0, draft.from - BEFORE); i < draft.to + 2; i++) {
      Phrases.Hit<Hedge> hit = phrases.at(draft.line.sentence().tokens(), i);
      if (hit != null
          && !isAside(draft, i, i + hit.length())
          && !isOfCharge(draft, i, i + hit.length())
          && reaches(draft, i, i + hit.length(), hit.value().reach())) {
        return hit.value().modality();
      }
      boolean near = i >= draft.from - BESIDE && !isOfAnother(draft.line, i, draft.from);
      if (near && isPassive(draft.line, i)) {
        return Modality.ALLEGED;
      }
    }
    return isGuessed(draft) ? Modality.ALLEGED : firm;
  }

  /** "Up to 300 bodies may lie there". */
  private static boolean isGuessed(Draft draft) {
    return draft.rule.endsWith("bodies")
        && draft.line.isOneOf(draft.to, "may|might|could")
        && draft.line.isOneOf(draft.to + 1, "be|lie|remain|have");
  }

  private static boolean reaches(Draft draft, int from, int to, Reach reach) {
    if (reach == Reach.BESIDE) {
      return from >= draft.from - BESIDE;
    }
    for (int i = to; i < draft.from; i++) {
      if (Like.of("[,;:]|but|while|whereas").is(draft.line.norm(i))) {
        return false;
      }
    }
    return to <= draft.from;
  }

  /** "two nuns, accused of theft, were killed": the hedge is of what is said between commas. */
  private static boolean isAside(Draft draft, int from, int to) {
    int open = from - 1;
    while (draft.line.is(open, WordClass.BE) || draft.line.is(open, "who")) {
      open--;
    }
    if (from <= draft.from || !draft.line.is(open, ",")) {
      return false;
    }
    for (int i = to + 1; i < draft.to; i++) {
      if (draft.line.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** "men accused of theft were killed": what they are held for is alleged, and not their death. */
  private static boolean isOfCharge(Draft draft, int from, int to) {
    return to > draft.from
        && draft.line.isOneOf(from, "accused|suspected")
        && draft.line.is(to - 1, "of");
  }

  /** "The raid was reported after they had agreed": the hedge is of the clause before. */
  private static boolean isOfAnother(Line line, int hedge, int from) {
    for (int i = hedge + 1; i < from; i++) {
      if (line.isOneOf(i, "after|before|when|while|because")) {
        return true;
      }
    }
    return false;
  }

  /** "were reported killed", "Nine feared dead"; not "was reported by the army". */
  private static boolean isPassive(Line line, int i) {
    String norm = line.norm(i);
    boolean be = line.isOneOf(i - 1, "were|was|are|is|been");
    boolean passive =
        OneOf.of("reported|believed|feared|thought|said|presumed").has(norm)
            && be
            && !line.is(i + 1, "by");
    boolean bare =
        OneOf.of("reported|feared|believed|presumed|thought").has(norm)
            && line.is(i + 1, WordClass.HARMED)
            && line.isOneOf(i + 1, "dead|killed|wounded|injured|missing");
    return passive || bare;
  }
}
