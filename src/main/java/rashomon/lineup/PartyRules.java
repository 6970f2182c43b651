package rashomon.lineup;

import static rashomon.lineup.Rule.compatible;
import static rashomon.lineup.Rule.conflict;
import static rashomon.lineup.Rule.incomparable;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.episode.Days;
import rashomon.lineup.Rule.Judgement;

/** How two names for the doer of one deed relate. */
final class PartyRules {

  /** One deed has one doer: two sides named for it are a conflict. */
  static final List<Rule<Named>> ONE =
      List.of(
          new Rule<>("party.more", "DESIGN 5: one is vaguer", PartyRules::more),
          new Rule<>("party.general", "DESIGN 5: one is vaguer", PartyRules::general),
          new Rule<>("party.day", "DESIGN 5: successive truces", PartyRules::day),
          new Rule<>("party.other", "METHODS: Airwars, contested", PartyRules::other));

  /** Several may have had a hand in it. */
  static final List<Rule<Named>> MANY =
      List.of(
          new Rule<>("party.more", "DESIGN 5: one is vaguer", PartyRules::more),
          new Rule<>("party.both", "DESIGN 5: not sure", PartyRules::both));

  private PartyRules() {}

  private static @Nullable Judgement more(Said<Named> a, Said<Named> b) {
    return a.value().shares(b.value())
        ? compatible(a.value().words() + " and " + b.value().words() + ": one account names more")
        : null;
  }

  /** "Terrorists" and a group's name: a general word that may stand for it. */
  static @Nullable Judgement general(Said<Named> a, Said<Named> b) {
    boolean first = a.value().mayStandFor(b.value());
    Named general = (first ? a : b).value();
    Named other = (first ? b : a).value();
    if (!general.mayStandFor(other)) {
      return null;
    }
    return compatible(
        general.sort() == Named.Sort.GENERAL
            ? general.words() + " is a general word that may stand for " + other.words()
            : general.words() + " and " + other.words() + " may be the same");
  }

  /** Two deeds of different days may have two doers. */
  private static @Nullable Judgement day(Said<Named> a, Said<Named> b) {
    Days one = Spans.days(a.testimony().claim());
    Days other = Spans.days(b.testimony().claim());
    boolean apart = one != null && other != null && !one.overlaps(other);
    boolean unknown = one == null || other == null;
    return apart || (unknown && !near(a.asOf(), b.asOf()))
        ? incomparable(names(a, b) + " may have done it on different days")
        : null;
  }

  private static boolean near(AsOf one, AsOf other) {
    return one.same(other);
  }

  private static Judgement other(Said<Named> a, Said<Named> b) {
    return conflict(names(a, b) + " cannot both have done it");
  }

  private static Judgement both(Said<Named> a, Said<Named> b) {
    return compatible(names(a, b) + " may both have had a hand in it");
  }

  private static String names(Said<Named> a, Said<Named> b) {
    return a.words() + " and " + b.words();
  }
}
