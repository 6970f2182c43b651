package rashomon.claim.territory;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Modality;
import rashomon.claim.clause.Governors;
import rashomon.mention.Line;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/**
 * How firmly the clause tells of a noun of territory: "demanded a withdrawal from X" does not tell
 * that anybody withdrew, "the fall of X would be a blow" not that X fell.
 */
final class TerritoryClauses {

  /** So far behind the noun the verb may stand that only supposes it. */
  private static final int SUPPOSED = 8;

  /** What a deed is called that has not been done. */
  private static final String AHEAD =
      "imminent|inevitable|near|close|unlikely|likely|impossible|possible|vital|crucial|essential"
          + "|looming|unthinkable|expected";

  private final Governors governors;

  TerritoryClauses(Governors governors) {
    this.governors = governors;
  }

  /** Null where the noun tells of nothing that happened, is planned or asked for. */
  @Nullable Modality modality(Line line, int from, int to, Action action) {
    boolean ended = action == Action.BESIEGED && isEnded(line, from);
    if (isRefuted(line, from, to)) {
      return Modality.DENIED;
    }
    if (action == Action.HOLDS && isNot(line, from)) {
      return Modality.DENIED;
    }
    boolean beaten = action == Action.ENTERED && isBeaten(line, from);
    return beaten || ended || isTalkedOf(line, from) || isSupposed(line, to)
        ? null
        : governed(line, from, action);
  }

  /** "are not in control of X", "were no longer in full control of X". */
  private static boolean isNot(Line line, int from) {
    boolean gone = line.is(from - 1, "longer") && line.is(from - 2, "no");
    return line.is(from, "in") && (gone || line.is(from - 1, WordClass.NOT));
  }

  /** "Reports of the fall of X are false". */
  private static boolean isRefuted(Line line, int from, int to) {
    boolean rumour = false;
    for (int i = Math.max(0, from - 4); i < from; i++) {
      rumour |= line.is(i, WordClass.RUMOUR);
    }
    for (int i = to; rumour && i < line.size(); i++) {
      if (line.is(i, WordClass.UNTRUE)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Modality governed(Line line, int from, Action action) {
    boolean lasting = action == Action.HOLDS || action == Action.BESIEGED;
    int verb = from;
    while (verb > from - 3 && line.isOneOf(verb - 1, "back|fall|come|falling|coming")) {
      verb--; // "agreed to fall back under its control"
    }
    return switch (governors.of(line, verb)) {
      case NONE, REAL -> Modality.STATED;
      case PLANNED -> lasting ? Modality.STATED : Modality.PLANNED;
      case DEMANDED -> action == Action.WITHDREW ? Modality.DEMANDED : null;
      case PURPOSE -> lasting ? Modality.STATED : null;
      default -> lasting && !line.is(from - 1, "be") ? Modality.STATED : null;
    };
  }

  /** "lifting the siege of X", "an end to the siege of X". */
  private static boolean isEnded(Line line, int from) {
    OneOf ending = OneOf.of("lifting|end|ending");
    return ending.has(line.norm(from - 2)) || ending.has(line.norm(from - 3));
  }

  /** "repelled an advance on X": nobody came in. */
  private static boolean isBeaten(Line line, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
      boolean kept =
          Like.of("(stop|halt|prevent|avert|cancel|forestall)(s|ed|ped|ing|ping|led)?")
              .is(line.norm(i));
      if (kept || line.is(i, WordClass.FOILING)) {
        return true;
      }
    }
    return false;
  }

  /** "to discuss a troop withdrawal", "aimed at securing the handover": only talked of. */
  private static boolean isTalkedOf(Line line, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
      if (line.isOneOf(
          i,
          "discuss|discussed|discussing|securing|secure|negotiate|negotiating|negotiated|prevent|preventing|planned|possible|about")) {
        return true;
      }
    }
    return false;
  }

  /** "the fall of X would mark a victory": supposed, not told. */
  private static boolean isSupposed(Line line, int to) {
    for (int i = to; i < Math.min(line.size(), to + SUPPOSED); i++) {
      boolean ahead = line.is(i - 1, WordClass.BE) || line.isOneOf(i - 1, "become|becomes");
      if (line.isOneOf(i, "would|could|may|might|failed|fails")
          || ahead && line.isOneOf(i, AHEAD)) {
        return true;
      }
    }
    return false;
  }
}
