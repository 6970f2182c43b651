package rashomon.lineup;

import java.util.ArrayList;
import java.util.List;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.mention.PartyName;

/** Who brokered the truce, and who broke it. */
final class TruceParties implements Family {

  @Override
  public List<Asked<?>> ask(Body body) {
    List<Said<Named>> brokers = new ArrayList<>();
    List<Said<Named>> violators = new ArrayList<>();
    for (Testimony t : body.news(Kind.CEASEFIRE)) {
      if (!t.claim().brokers().isEmpty() && !t.isWish()) {
        brokers.add(new Said<>(t, body.named(t.claim().brokers())));
      }
      PartyName by = t.claim().by();
      if (by != null && t.claim().action() == Action.VIOLATED) {
        violators.add(new Said<>(t, body.named(List.of(by))));
      }
    }
    return List.of(
        new Asked<>(
            isTruce(body) ? "Who brokered the truce?" : "Who mediated?",
            Action.AGREED,
            null,
            brokers,
            PartyRules.MANY),
        new Asked<>("Who broke the truce?", Action.VIOLATED, null, violators, PartyRules.ONE));
  }

  /** Whether any account tells of a truce, and not only of talks on one. */
  private static boolean isTruce(Body body) {
    return body.news(Kind.CEASEFIRE).stream()
        .map(t -> t.claim().action())
        .anyMatch(a -> a != Action.NEGOTIATED && a != Action.CALLED_FOR && a != Action.REJECTED);
  }
}
