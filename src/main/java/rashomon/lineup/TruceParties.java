package rashomon.lineup;

import java.util.ArrayList;
import java.util.List;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.episode.Sides;
import rashomon.episode.Spelling;
import rashomon.mention.Mention;
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
      if (by != null && t.claim().action() == Action.VIOLATED && !isAccuser(t, by, body)) {
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

  /** "The government said that the army violated it": by a word for its own forces, another's. */
  private static boolean isAccuser(Testimony t, PartyName by, Body body) {
    String speaker = Spelling.key(t.voice().name());
    return t.account().mentions().of(PartyName.class).stream()
        .map(Mention::meaning)
        .filter(p -> speaker.equals(Sides.party(p)) || speaker.equals(Spelling.key(p.name())))
        .anyMatch(p -> body.camps().key(p).equals(body.camps().key(by)));
  }

  /** Whether any account tells of a truce, and not only of talks on one. */
  private static boolean isTruce(Body body) {
    return body.news(Kind.CEASEFIRE).stream()
        .map(t -> t.claim().action())
        .anyMatch(a -> a != Action.NEGOTIATED && a != Action.CALLED_FOR && a != Action.REJECTED);
  }
}
