package rashomon.lineup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Kind;
import rashomon.claim.Scope;
import rashomon.episode.Days;
import rashomon.episode.States;
import rashomon.mention.Quantity.Step;

/** Sorts tolls of the dead into incidents: by town, and by day where one is told. */
final class Incidents {

  private static final Comparator<Incident> BY_DAY =
      Comparator.comparing(
          Incident::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

  private final Body body;
  private final List<Deaths.LeftOut> leftOut;
  private final FigureReader figures;

  /**
   * @param leftOut takes the claims that belong to no one incident
   */
  Incidents(Body body, List<Deaths.LeftOut> leftOut) {
    this.body = body;
    this.leftOut = leftOut;
    figures = new FigureReader(body, leftOut);
  }

  /** In order of their days, those of no told day last. */
  List<Incident> of(List<Said<Toll>> counted) {
    Map<String, List<Said<Toll>>> byTown = new TreeMap<>();
    for (Said<Toll> said : counted) {
      String town = town(said);
      if (States.isName(name(town))) {
        leftOut.add(new Deaths.LeftOut(said.testimony().claim(), DeathReader.COUNTRY));
      } else {
        byTown.computeIfAbsent(town, k -> new ArrayList<>()).add(said);
      }
    }
    List<Said<Toll>> nowhere = byTown.get("");
    if (nowhere != null && byTown.size() == 2) {
      byTown.remove("");
      byTown.values().forEach(all -> all.addAll(nowhere));
    }
    boolean one = byTown.size() == 1;
    List<Incident> incidents = new ArrayList<>();
    byTown.forEach((town, said) -> incidents.addAll(inTown(town, place(town, one), said)));
    incidents.sort(BY_DAY);
    return incidents;
  }

  /** The key of the town, or of the country where no narrower place is told; empty for neither. */
  private String town(Said<Toll> said) {
    Testimony t = said.testimony();
    String town = t.claim().where() == null ? null : body.atlas().town(t.claim().where());
    return Objects.requireNonNullElse(town == null ? body.atlas().onlyTown(t.account()) : town, "");
  }

  /** The town by name; where none is told, that of the episode. */
  private String name(String town) {
    List<String> places = body.episode().places();
    return !town.isEmpty() ? body.atlas().name(town) : places.isEmpty() ? "" : places.get(0);
  }

  /** Where an incident was; the only town goes by the episode's name for it. */
  private String place(String town, boolean only) {
    return only ? name("") : town.isEmpty() ? "" : name(town);
  }

  /**
   * Figures of no told day are of the one day that others tell, where it is only one, and their own
   * article tells of no other.
   */
  private List<Incident> inTown(String town, String name, List<Said<Toll>> all) {
    TreeSet<LocalDate> days = new TreeSet<>();
    all.stream().map(Incidents::day).filter(Objects::nonNull).forEach(days::add);
    LocalDate only = days.size() == 1 ? days.first() : null;
    Map<LocalDate, List<Said<Toll>>> byDay = new TreeMap<>();
    List<Said<Toll>> undated = new ArrayList<>();
    for (Said<Toll> said : all) {
      boolean joins = only != null && tellsOnly(said.testimony().account(), Days.on(only));
      LocalDate day = day(said) == null && joins ? only : day(said);
      if (day != null) {
        byDay.computeIfAbsent(day, k -> new ArrayList<>()).add(said);
      } else if (days.size() > 1 && said.value().step() == Step.TOTAL) {
        leftOut.add(new Deaths.LeftOut(said.testimony().claim(), DeathReader.SUM));
      } else {
        undated.add(said);
      }
    }
    List<Incident> incidents = new ArrayList<>();
    byDay.forEach((day, said) -> incidents.add(incident(town, name, day, said)));
    if (!undated.isEmpty()) {
      incidents.add(incident(town, name, null, undated));
    }
    return incidents;
  }

  /** Whether all that an account puts a time to, of harm and fighting, was on that day. */
  private static boolean tellsOnly(Account account, Days day) {
    return account.claims().stream()
        .filter(c -> c.kind() == Kind.CASUALTIES || c.kind() == Kind.HOSTILITIES)
        .filter(c -> c.scope() == Scope.MAIN && c.when().isKnown())
        .allMatch(c -> isNight(Spans.days(c), day));
  }

  private static boolean isNight(@Nullable Days days, Days day) {
    return days != null
        && days.overlaps(day)
        && !days.last().isAfter(days.first().plusDays(DeathReader.NIGHT));
  }

  /** The day of a toll of one day; null for others. */
  private static @Nullable LocalDate day(Said<Toll> said) {
    Days days = Spans.days(said.testimony().claim());
    return days != null && days.first().equals(days.last()) ? days.first() : null;
  }

  private Incident incident(
      String town, String name, @Nullable LocalDate day, List<Said<Toll>> said) {
    return new Incident(
        name,
        day,
        day == null ? body.episode().start() : day,
        day == null ? body.episode().end() : day,
        Attacks.isTold(body, town, day),
        figures.read(said));
  }
}
