package rashomon.lineup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.Kind;
import rashomon.claim.Where;
import rashomon.episode.Naming;
import rashomon.mention.Category;
import rashomon.mention.PartyName;
import rashomon.mention.People;

/** How many were killed, wounded, missing, held, freed, driven out: by side, category and town. */
final class Tolls implements Family {

  /** Whose toll, and where: claims of one subject answer one question. */
  record Subject(Action action, String side, Category category, String town)
      implements Comparable<Subject> {

    @Override
    public int compareTo(Subject other) {
      return key().compareTo(other.key());
    }

    private String key() {
      return action.word() + "|" + side + "|" + category.word() + "|" + town;
    }

    Subject in(String other) {
      return new Subject(action, side, category, other);
    }
  }

  @Override
  public List<Asked<?>> ask(Body body) {
    TollReader reader = new TollReader(body);
    Map<Subject, List<Said<Toll>>> bySubject = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      if (kind.counts()) {
        for (Testimony t : body.news(kind)) {
          Toll toll = reader.read(t);
          if (toll != null) {
            bySubject
                .computeIfAbsent(subject(t, body), k -> new ArrayList<>())
                .add(new Said<>(t, toll));
          }
        }
      }
    }
    settle(bySubject, body.atlas());
    MovedWithin.merge(bySubject, body.atlas());
    TollTowns.merge(bySubject);
    Nobody.spread(bySubject);
    Bounds bounds = new Bounds(bySubject.values());
    bySubject.values().forEach(said -> said.replaceAll(bounds::bounded));
    Set<String> towns = new TreeSet<>();
    bySubject.keySet().forEach(s -> towns.add(s.town()));
    List<Asked<?>> asked = new ArrayList<>();
    bySubject.forEach((subject, said) -> asked.add(asked(subject, said, towns.size() > 1, body)));
    return asked;
  }

  /**
   * Tolls of no stated place belong to the one town that others give for them; where there are
   * several, to the country whose toll they fit.
   */
  private static void settle(Map<Subject, List<Said<Toll>>> bySubject, Atlas atlas) {
    for (Subject nowhere : List.copyOf(bySubject.keySet())) {
      List<Subject> somewhere =
          bySubject.keySet().stream()
              .filter(s -> !s.town().isEmpty() && s.in("").equals(nowhere))
              .toList();
      List<Subject> wide =
          somewhere.stream()
              .filter(s -> atlas.isCountry(s.town()) && fits(bySubject, nowhere, s))
              .toList();
      List<Subject> one = somewhere.size() == 1 ? somewhere : wide;
      if (one.size() == 1) {
        List<Said<Toll>> said = Objects.requireNonNull(bySubject.remove(nowhere));
        Objects.requireNonNull(bySubject.get(one.get(0))).addAll(said);
      }
    }
  }

  private static boolean fits(
      Map<Subject, List<Said<Toll>>> bySubject, Subject nowhere, Subject country) {
    List<Said<Toll>> theirs = Objects.requireNonNull(bySubject.get(country));
    return Objects.requireNonNull(bySubject.get(nowhere)).stream()
        .allMatch(n -> theirs.stream().anyMatch(t -> n.value().overlaps(t.value())));
  }

  static Subject subject(Testimony t, Body body) {
    Claim claim = t.claim();
    People people = Objects.requireNonNull(claim.people());
    boolean moved = claim.kind() == Kind.DISPLACEMENT;
    // who fled is counted by place: "800 Kenyan residents" and "900 people" were of one number
    boolean plain = moved && people.side() != null && people.side().isNation();
    PartyName side = plain ? null : people.side();
    Nation nation = Nation.of(side);
    return new Subject(
        claim.action(),
        side == null ? "" : body.camps().key(side),
        side != null && nation != null && nation.isAll(side)
            ? Category.PEOPLE
            : category(people.category(), side, claim.kind()),
        nation != null && nation.isWhole(claim.where()) ? nation.key() : town(t, nation, body));
  }

  private static String town(Testimony t, @Nullable Nation nation, Body body) {
    Where where = t.claim().where();
    String town = where == null ? null : body.atlas().town(where);
    town = town == null ? only(t, body) : town;
    return Objects.requireNonNullElse(town, nation == null ? "" : nation.key());
  }

  /** The one place that the article tells of; people do not flee "in" the country that it names. */
  private static @Nullable String only(Testimony t, Body body) {
    String only = body.atlas().onlyTown(t.account());
    boolean moved = t.claim().kind() == Kind.DISPLACEMENT;
    return only != null && moved && body.atlas().isCountry(only) ? null : only;
  }

  /**
   * The members of a force are its members, whatever an outlet calls them; those who fled or were
   * evacuated are counted as people, whether or not "residents" stands for them.
   */
  private static Category category(Category category, @Nullable PartyName side, Kind kind) {
    if (kind == Kind.DISPLACEMENT && category == Category.CIVILIAN) {
      return Category.PEOPLE;
    }
    boolean armed =
        category == Category.FIGHTER
            || category == Category.SECURITY
            || category == Category.POLICE
            || category == Category.OTHER;
    return side != null && armed ? Category.PEOPLE : category;
  }

  private static Asked<Toll> asked(
      Subject subject, List<Said<Toll>> said, boolean towns, Body body) {
    List<PartyName> sides =
        (subject.side().isEmpty() ? Stream.<Said<Toll>>of() : said.stream())
            .map(s -> Objects.requireNonNull(s.testimony().claim().people()).side())
            .flatMap(Stream::ofNullable)
            .map(Nation::named)
            .toList();
    PartyName side = sides.isEmpty() ? null : name(sides, said, body);
    String where =
        towns && !subject.town().isEmpty() && !isWhole(side, subject.town())
            ? " in " + body.atlas().name(subject.town())
            : "";
    String asks = Phrasing.howMany(side, subject.category(), subject.action(), where);
    String who = Phrasing.who(side, subject.category());
    return new Asked<>(asks, subject.action(), who, FirstGiven.of(said), TollRules.ALL);
  }

  /** "On the Kyrgyz side": no need to say that it is all of Kyrgyzstan's. */
  private static boolean isWhole(@Nullable PartyName side, String town) {
    Nation nation = Nation.of(side);
    return nation != null && nation.key().equals(town);
  }

  /** What most of several accounts call them; what only one calls them gives way to the others. */
  private static PartyName name(List<PartyName> sides, List<Said<Toll>> said, Body body) {
    PartyName favourite = favourite(sides);
    boolean several = said.stream().map(s -> s.testimony().file()).distinct().count() > 1;
    return several ? favourite : body.glossary().force(favourite);
  }

  private static PartyName favourite(List<PartyName> sides) {
    String name = Naming.favourite(sides);
    return sides.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }
}
