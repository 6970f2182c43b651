package rashomon.claim;

import java.util.Locale;

/** What happened, within its kind. */
public enum Action {
  KILLED(Kind.CASUALTIES),
  WOUNDED(Kind.CASUALTIES),
  MISSING(Kind.CASUALTIES),
  CASUALTIES(Kind.CASUALTIES),
  DETAINED(Kind.DETENTION),
  RELEASED(Kind.DETENTION),
  DISPLACED(Kind.DISPLACEMENT),
  EVACUATED(Kind.DISPLACEMENT),
  RETURNED(Kind.DISPLACEMENT),
  CALLED_FOR(Kind.CEASEFIRE),
  NEGOTIATED(Kind.CEASEFIRE),
  AGREED(Kind.CEASEFIRE),
  DECLARED(Kind.CEASEFIRE),
  STARTED(Kind.CEASEFIRE),
  EXTENDED(Kind.CEASEFIRE),
  ENDED(Kind.CEASEFIRE),
  HOLDING(Kind.CEASEFIRE),
  VIOLATED(Kind.CEASEFIRE),
  REJECTED(Kind.CEASEFIRE),
  CAPTURED(Kind.TERRITORY),
  ENTERED(Kind.TERRITORY),
  HOLDS(Kind.TERRITORY),
  BESIEGED(Kind.TERRITORY),
  SIEGE_LIFTED(Kind.TERRITORY),
  WITHDREW(Kind.TERRITORY),
  HANDED_OVER(Kind.TERRITORY),
  REPELLED(Kind.TERRITORY),
  CLASH(Kind.HOSTILITIES),
  ATTACK(Kind.HOSTILITIES),
  AIRSTRIKE(Kind.HOSTILITIES),
  SHELLING(Kind.HOSTILITIES),
  BOMBING(Kind.HOSTILITIES);

  private final Kind kind;

  Action(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** As written in the claim record: {@code handed-over}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
