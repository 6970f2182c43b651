package rashomon.claim.article;

import java.util.List;
import rashomon.claim.clause.ClaimKind;
import rashomon.claim.clause.Governors;
import rashomon.claim.harm.Departures;
import rashomon.claim.harm.HarmToPeople;
import rashomon.claim.harm.HeavyLosses;
import rashomon.claim.harm.Shares;
import rashomon.claim.harm.Uprooted;
import rashomon.claim.territory.Territory;
import rashomon.claim.truce.Calm;
import rashomon.claim.truce.Halts;
import rashomon.claim.truce.Talks;
import rashomon.claim.truce.Truce;
import rashomon.claim.truce.TruceContext;
import rashomon.claim.truce.TruceDefied;
import rashomon.claim.truce.TruceWords;
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
