package rashomon.lineup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.Kind;
import rashomon.episode.Naming;
import rashomon.episode.Sides;
import rashomon.mention.Category;
import rashomon.mention.PartyName;
import rashomon.mention.People;

/** How many were killed, wounded, missing, held, freed, driven out: by side and category. */
final class Tolls implements Family {

  /** Whose toll: claims of one subject answer one question. */
  private record Subject(Action action, String side, Category category)
      implements Comparable<Subject> {

    @Override
    public int compareTo(Subject other) {
      return key().compareTo(other.key());
    }

    private String key() {
      return action.word() + "|" + side + "|" + category.word();
    }
  }

  @Override
  public List<Asked<?>> ask(Body body) {
    Map<Subject, List<Said<Toll>>> bySubject = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      if (kind.counts()) {
        body.news(kind).forEach(t -> add(bySubject, t));
      }
    }
    List<Asked<?>> asked = new ArrayList<>();
    bySubject.forEach((subject, said) -> asked.add(asked(subject, said)));
    return asked;
  }

  private static void add(Map<Subject, List<Said<Toll>>> bySubject, Testimony t) {
    People people = t.claim().people();
    Toll toll = people == null || t.isWish() ? null : Toll.of(people, isTold(t.claim(), people));
    if (toll != null) {
      bySubject
          .computeIfAbsent(subject(t.claim()), k -> new ArrayList<>())
          .add(new Said<>(t, toll));
    }
  }

  /** One person told of is not a toll of one. */
  private static boolean isTold(Claim claim, People people) {
    return people.quantity() != null
        && Objects.equals(people.quantity().max(), 1L)
        && (people.named() || !claim.when().open());
  }

  private static Subject subject(Claim claim) {
    People people = Objects.requireNonNull(claim.people());
    PartyName side = people.side();
    return new Subject(
        claim.action(), side == null ? "" : Sides.key(side), category(people.category(), side));
  }

  /** The members of a force are its members, whatever an outlet calls them. */
  private static Category category(Category category, @Nullable PartyName side) {
    boolean armed =
        category == Category.FIGHTER
            || category == Category.SECURITY
            || category == Category.POLICE
            || category == Category.OTHER;
    return side != null && armed ? Category.PEOPLE : category;
  }

  private static Asked<Toll> asked(Subject subject, List<Said<Toll>> said) {
    List<PartyName> sides =
        said.stream()
            .map(s -> Objects.requireNonNull(s.testimony().claim().people()).side())
            .flatMap(java.util.stream.Stream::ofNullable)
            .toList();
    String side = sides.isEmpty() ? null : Naming.favourite(sides);
    String asks = Phrasing.howMany(side, subject.category(), subject.action());
    String who = Phrasing.people(side, subject.category());
    return new Asked<>(asks, subject.action(), who, said, TollRules.ALL);
  }
}
