package rashomon.claim.truce;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Where;
import rashomon.claim.clause.ClaimKind;
import rashomon.claim.clause.Draft;
import rashomon.claim.deed.Actors;
import rashomon.claim.deed.Doers;
import rashomon.claim.place.Whereabouts;
import rashomon.claim.truce.TruceContext.Sense;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.Token;

/** Fighting in spite of a truce, which breaks it: "despite the truce, the army shelled Goma". */
public final class TruceDefied implements ClaimKind {

  private static final int PHRASE = 10;
  private static final int CLAUSE = 24;

  private final TruceWords words;
  private final TruceContext context;

  public TruceDefied(TruceWords words, TruceContext context) {
    this.words = words;
    this.context = context;
  }

  @Override
  public boolean mayBeToldBy(Token word) {
    return words.mayBegin(word);
  }

  @Override
  public List<Draft> find(Line line) {
    for (int i = 1; i < line.size(); i++) {
      int length = words.truce(line, i);
      int despite = length > 0 ? despite(line, i) : -1;
      despite = despite < 0 && length > 0 ? SoonBroken.after(line, i, i + length) : despite;
      int act = despite < 0 ? -1 : act(line, despite, pastDeal(line, i + length));
      if (act >= 0) {
        return List.of(draft(line, Math.min(act, despite), Math.max(act + 1, i + length), act));
      }
    }
    return List.of();
  }

  /** Where "despite" stands that the truce at the token hangs on; -1 where none does. */
  private int despite(Line line, int truce) {
    if (context.has(line, truce + 1, Sense.UNMADE)) {
      return -1;
    }
    for (int i = truce - 1; i >= Math.max(0, truce - PHRASE); i--) {
      if (isDespite(line, i)) {
        return i;
      }
      boolean verb = line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING);
      boolean agreed = Like.of("(agree|declar|announc|broker)(e?d|ing)?").is(line.norm(i));
      if (context.has(line, i, Sense.UNMADE) || line.isMark(i) || verb && !agreed) {
        return -1;
      }
    }
    return -1;
  }

  /** "a ceasefire deal", "the truce agreement": the token behind it. */
  private static int pastDeal(Line line, int to) {
    return line.isOneOf(to, "deal|agreement|accord|pact") ? to + 1 : to;
  }

  private static boolean isDespite(Line line, int i) {
    return line.isOneOf(i, "despite|notwithstanding")
        || line.is(i, "spite") && line.is(i + 1, "of");
  }

  /** The fighting of the clause that the truce did not stop; -1 where it tells of none. */
  private int act(Line line, int despite, int to) {
    boolean opens =
        despite <= 1 || line.isMark(despite - 1) || line.is(despite, "spite") && despite <= 2;
    int behind = opens ? fighting(line, to, 1) : -1;
    boolean ends = to >= line.size() || line.is(to, ".");
    return opens && !(behind < 0 && ends) ? behind : fighting(line, despite - 1, -1);
  }

  private int fighting(Line line, int first, int step) {
    for (int i = first; i >= 0 && i < line.size() && Math.abs(i - first) < CLAUSE; i += step) {
      if (line.isOneOf(i, ";|.|\"|but|although|though|while")) {
        return -1;
      }
      if (context.has(line, i, Sense.FIGHTING)) {
        return isReal(line, i) ? i : -1;
      }
    }
    return -1;
  }

  /** Not "may attack", "did not shell", "last week's attack", "ready to attack". */
  private static boolean isReal(Line line, int act) {
    if (line.isOneOf(act + 1, "may|could|might|would|will|stopped|ceased|ended|subsided|eased")) {
      return false;
    }
    if (isUnabated(line, act)) {
      return true;
    }
    for (int i = act; i >= Math.max(0, act - 6); i--) {
      if (line.is(i, WordClass.MODAL)
          || line.is(i, WordClass.NOT)
          || line.isOneOf(
              i,
              "stopped|ceased|halted|ended|eased|subsided|died|no|to|may|could|might|would|if|fear|fears|feared|risk|threat|threatened|after|before|ready|last|earlier|previous|recent|claims|reports|fewer|less|reduced")) {
        return false;
      }
      if (line.isMark(i)) {
        return true;
      }
    }
    return true;
  }

  /** "no let-up in the shelling", "without respite". */
  private static boolean isUnabated(Line line, int act) {
    for (int i = act - 1; i >= Math.max(1, act - 4); i--) {
      boolean pause =
          line.isOneOf(i, "let-up|letup|respite|pause|halt|end|sign|break|easing")
              || line.is(i, "up") && line.is(i - 1, "let");
      if (pause && line.isOneOf(i - 1, "no|little|without")) {
        return true;
      }
    }
    return false;
  }

  private static Draft draft(Line line, int from, int to, int act) {
    Draft draft = new Draft(line, from, to, Action.VIOLATED, "violated.defied");
    draft.where = Where.of(Whereabouts.of(line, act, act + 1));
    draft.when = ActDays.of(line, act, act + 1, Action.VIOLATED);
    draft.by = doer(line, act);
    draft.brokers.addAll(Brokers.in(line));
    return draft;
  }

  private static @Nullable PartyName doer(Line line, int act) {
    boolean verb = line.norm(act).endsWith("ed") || line.isOneOf(act, "fought|shot|hit|struck");
    boolean passive = line.is(act - 1, WordClass.BE);
    return verb && !passive ? Actors.subject(line, act) : Doers.after(line, act);
  }
}
