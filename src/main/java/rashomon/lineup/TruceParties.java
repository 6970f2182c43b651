package rashomon.lineup;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.episode.Naming;
import rashomon.episode.Sides;
import rashomon.mention.PartyName;

/** Who brokered the truce, and who broke it. */
final class TruceParties implements Family {

  @Override
  public List<Asked<?>> ask(Body body) {
    List<Said<Named>> brokers = new ArrayList<>();
    List<Said<Named>> violators = new ArrayList<>();
    for (Testimony t : body.news(Kind.CEASEFIRE)) {
      if (!t.claim().brokers().isEmpty() && !t.isWish()) {
        brokers.add(new Said<>(t, named(t.claim().brokers())));
      }
      PartyName by = t.claim().by();
      if (by != null && t.claim().action() == Action.VIOLATED) {
        violators.add(new Said<>(t, named(List.of(by))));
      }
    }
    return List.of(
        new Asked<>("Who brokered the truce?", Action.AGREED, null, brokers, PartyRules.MANY),
        new Asked<>("Who broke the truce?", Action.VIOLATED, null, violators, PartyRules.ONE));
  }

  static Named named(List<PartyName> parties) {
    TreeSet<String> keys = new TreeSet<>();
    TreeSet<String> names = new TreeSet<>();
    for (PartyName party : parties) {
      if (keys.add(Sides.key(party))) {
        names.add(Naming.favourite(List.of(party)));
      }
    }
    return new Named(String.join(" and ", names), keys);
  }
}
