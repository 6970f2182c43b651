package rashomon.claim;

import java.util.List;
import rashomon.knowledge.Knowledge;

/** Every kind of claim that the program finds: one line a kind. */
final class ClaimKinds {

  private ClaimKinds() {}

  static List<ClaimKind> all(Knowledge knowledge) {
    TruceContext context = new TruceContext(knowledge);
    TruceWords truces = new TruceWords(knowledge, context);
    Governors governors = new Governors(knowledge);
    return List.of(
        new HarmToPeople(knowledge),
        new Departures(),
        new Uprooted(),
        new Shares(knowledge),
        new HeavyLosses(),
        new Territory(knowledge, governors),
        new Truce(truces, governors),
        new TruceDefied(truces, context),
        new Halts(truces, governors),
        new Talks(),
        new Calm(),
        new Hostilities(knowledge));
  }
}
