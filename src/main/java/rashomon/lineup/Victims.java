package rashomon.lineup;

import static rashomon.lineup.Rule.conflict;
import static rashomon.lineup.Rule.incomparable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.episode.Days;
import rashomon.mention.Category;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/**
 * Whether the dead of one incident were civilians or combatants: asked where every voice has the
 * same number of dead on one day in one town, but not the same kind (METHODS, Airwars and UCDP:
 * contested civilian status).
 */
final class Victims implements Family {

  static final Set<Category> CIVIL =
      Set.of(
          Category.CIVILIAN,
          Category.CHILD,
          Category.WOMAN,
          Category.JOURNALIST,
          Category.MEDIC,
          Category.AID_WORKER);

  static final Set<Category> ARMED = Set.of(Category.FIGHTER, Category.SECURITY, Category.POLICE);

  private static final List<Rule<Named>> RULES =
      List.of(
          new Rule<>(
              "victims.status",
              "METHODS: Airwars, contested status",
              (a, b) ->
                  a.sameVoice(b)
                      ? incomparable(a.voice().name() + " speaks of two groups")
                      : conflict(a.words() + " and " + b.words() + " of the same number")));

  @Override
  public List<Asked<?>> ask(Body body) {
    Map<String, List<Testimony>> byPlace = new TreeMap<>();
    for (Testimony t : body.news(Action.KILLED)) {
      Days days = Spans.days(t.claim());
      String town = t.claim().where() == null ? null : body.atlas().town(t.claim().where());
      boolean counted = count(t.claim()) > 0 && t.claim().partOf() == null;
      if (days != null && days.first().equals(days.last()) && town != null && counted) {
        byPlace.computeIfAbsent(days.first() + "|" + town, k -> new ArrayList<>()).add(t);
      }
    }
    List<Asked<?>> asked = new ArrayList<>();
    byPlace.forEach(
        (place, told) -> {
          if (isOneIncident(told)) {
            asked.add(asked(body, told));
          }
        });
    return asked;
  }

  private static long count(Claim claim) {
    People people = claim.people();
    Quantity quantity = people == null ? null : people.quantity();
    boolean exact = quantity != null && quantity.isExact();
    return exact ? Objects.requireNonNull(quantity.min()) : 0;
  }

  /** Whether each voice has the same dead in all, some of them civilians and some not. */
  private static boolean isOneIncident(List<Testimony> told) {
    Map<String, Long> byVoice = new HashMap<>();
    Set<String> kinds = new TreeSet<>();
    for (Testimony t : told) {
      byVoice.merge(t.file() + "|" + t.voice().name(), count(t.claim()), Long::sum);
      kinds.add(kind(t.claim()));
    }
    kinds.remove("");
    return kinds.size() > 1 && new TreeSet<>(byVoice.values()).size() == 1;
  }

  private static String kind(Claim claim) {
    People people = Objects.requireNonNull(claim.people());
    return CIVIL.contains(people.category())
        ? "civilian"
        : ARMED.contains(people.category()) ? "combatant" : "";
  }

  private static Asked<Named> asked(Body body, List<Testimony> told) {
    List<Said<Named>> said = new ArrayList<>();
    for (Testimony t : told) {
      String kind = kind(t.claim());
      if (!kind.isEmpty()) {
        said.add(new Said<>(t, new Named(kind, Set.of(kind))));
      }
    }
    Claim first = told.get(0).claim();
    String town =
        body.atlas()
            .name(Objects.requireNonNull(body.atlas().town(Objects.requireNonNull(first.where()))));
    String asks = "Who was killed in " + town + ", civilian or combatant?";
    return new Asked<>(asks, Action.KILLED, null, said, RULES);
  }
}
