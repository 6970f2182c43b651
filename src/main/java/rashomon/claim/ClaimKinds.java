package rashomon.claim;

import java.util.List;
import rashomon.knowledge.Knowledge;

/** Every kind of claim that the program finds: one line a kind. */
final class ClaimKinds {

  private ClaimKinds() {}

  static List<ClaimKind> all(Knowledge knowledge) {
    return List.of(
        new HarmToPeople(knowledge),
        new Departures(),
        new Shares(knowledge),
        new HeavyLosses(),
        new Territory(knowledge),
        new Truce(knowledge),
        new Halts(knowledge),
        new Talks(),
        new Calm(),
        new Hostilities(knowledge));
  }
}
