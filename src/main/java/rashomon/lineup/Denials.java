package rashomon.lineup;

/** What denials and hedges do to a comparison. */
final class Denials {

  private Denials() {}

  /** Stated by one and denied by another of the same thing is a conflict (DESIGN section 5). */
  static <V extends Value> Finding compare(Said<V> a, Said<V> b) {
    boolean both = a.testimony().isDenied() && b.testimony().isDenied();
    boolean same = isSame(a.value(), b.value());
    Said<V> denied = a.testimony().isDenied() ? a : b;
    Said<V> stated = a.testimony().isDenied() ? b : a;
    if (both || !same || stated.testimony().isHedged()) {
      return new Finding(
          Verdict.NOT_COMPARABLE, "a denial of another value, or of one only alleged", "denied");
    }
    String reason =
        stated.value().words()
            + " by the word of "
            + stated.voice().name()
            + "; "
            + denied.voice().name()
            + " denies it";
    return new Finding(Verdict.CONFLICT, reason, "stated.denied");
  }

  /** One value, or one figure: who denies that 185 died denies that at least 185 did. */
  private static boolean isSame(Value one, Value other) {
    boolean figure =
        one instanceof Toll toll && other instanceof Toll also && toll.figure() == also.figure();
    return figure || one.key().equals(other.key());
  }

  /**
   * A conflict needs two firm statements, of two speakers or articles: a hedged one is not set
   * against a firm one, nor what one article says twice on the same word, which its audit shows.
   *
   * @param blame whether to blame somebody is firm enough
   */
  static <V extends Value> Finding firm(Said<V> a, Said<V> b, Finding finding, boolean blame) {
    if (finding.verdict() != Verdict.CONFLICT) {
      return finding;
    }
    if (a.sameAccount(b)
        && (a.sameVoice(b) || isOwn(a) && isNameless(b) || isOwn(b) && isNameless(a))) {
      return weaker(finding, ", but one article has both");
    }
    boolean hedged = a.testimony().isHedged() || b.testimony().isHedged();
    return hedged && !blame ? weaker(finding, ", but one of them is only alleged") : finding;
  }

  /** Whether the outlet says it itself. */
  private static boolean isOwn(Said<?> said) {
    return said.testimony().claim().speaker() == null;
  }

  private static boolean isNameless(Said<?> said) {
    return said.voice().isNameless();
  }

  private static Finding weaker(Finding finding, String why) {
    return new Finding(Verdict.NOT_COMPARABLE, finding.reason() + why, finding.rule());
  }
}
