package rashomon.lineup;

/** What denials and hedges do to a comparison. */
final class Denials {

  private Denials() {}

  /** Stated by one and denied by another of the same thing is a conflict (DESIGN section 5). */
  static <V extends Value> Finding compare(Said<V> a, Said<V> b) {
    boolean both = a.testimony().isDenied() && b.testimony().isDenied();
    boolean same = a.value().key().equals(b.value().key());
    Said<V> denied = a.testimony().isDenied() ? a : b;
    Said<V> stated = a.testimony().isDenied() ? b : a;
    if (both || !same || stated.testimony().isHedged()) {
      return new Finding(
          Verdict.NOT_COMPARABLE, "a denial of another value, or of one only alleged", "denied");
    }
    String reason =
        stated.voice().name()
            + " says so of "
            + stated.value().words()
            + ", "
            + denied.voice().name()
            + " denies it";
    return new Finding(Verdict.CONFLICT, reason, "stated.denied");
  }

  /** A conflict needs two firm statements: a hedged one is not set against a firm one. */
  static <V extends Value> Finding firm(Said<V> a, Said<V> b, Finding finding) {
    boolean hedged = a.testimony().isHedged() || b.testimony().isHedged();
    return finding.verdict() == Verdict.CONFLICT && hedged
        ? new Finding(
            Verdict.NOT_COMPARABLE,
            finding.reason() + ", but one of them is only alleged",
            finding.rule())
        : finding;
  }
}
