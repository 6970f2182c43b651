package rashomon.lineup;

/** A verdict with its reason in one plain sentence and the rule that gave it. */
public record Finding(Verdict verdict, String reason, String rule) {}
