package rashomon.claim.clause;

import rashomon.claim.Action;

/**
 * A word that carries a claim, at the tokens [from, to) of a sentence.
 *
 * @param rest the end of the words that belong to it further on ("shot two men dead"), or {@code
 *     to}
 */
public record Trigger(int from, int to, int rest, Action action, Form form, Frame frame) {

  /** The grammatical form; ED is a past or a participle, which look alike. */
  public enum Form {
    BASE,
    S,
    PAST,
    ED,
    PARTICIPLE,
    ING,
    NOUN,
    STATE
  }

  /** How the words around it play their parts. */
  public enum Frame {
    PEOPLE,
    PEOPLE_DO,
    PLACE,
    PLACE_FALLS,
    PLACE_FROM,
    PLACE_LOST,
    PLACE_LEFT,
    OF,
    COUNT,
    TOLL,
    STATE,
    BODIES,
    LIVES;

    public boolean isVerb() {
      return this == PEOPLE
          || this == PEOPLE_DO
          || this == PLACE
          || this == PLACE_FALLS
          || this == PLACE_FROM
          || this == PLACE_LOST
          || this == PLACE_LEFT;
    }
  }

  /** The rule's name in the claim record: {@code killed.people}. */
  public String rule() {
    return action.word() + "." + frame.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
