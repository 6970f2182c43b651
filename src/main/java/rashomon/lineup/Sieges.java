package rashomon.lineup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.Where;
import rashomon.mention.Moment;

/** Who besieged a town, for how long, since when, and when the siege was lifted. */
final class Sieges implements Family {

  @Override
  public List<Asked<?>> ask(Body body) {
    Map<String, List<Testimony>> byTown = new TreeMap<>();
    for (Testimony t : body.news(Action.BESIEGED, Action.SIEGE_LIFTED)) {
      if (!t.isWish() && !t.isDenied()) {
        towns(body, t.claim().where())
            .forEach(town -> byTown.computeIfAbsent(town, k -> new ArrayList<>()).add(t));
      }
    }
    List<Asked<?>> asked = new ArrayList<>();
    byTown.forEach((town, told) -> asked.addAll(questions(body, body.atlas().name(town), told)));
    return asked;
  }

  /** The towns that it was laid to: "Homs and Hama" are two, told as one. */
  private static Set<String> towns(Body body, @Nullable Where where) {
    Set<String> towns = new TreeSet<>();
    for (Where each : where == null ? List.<Where>of() : where.each()) {
      String town = body.atlas().town(each);
      if (town != null) {
        towns.add(town);
      }
    }
    return towns;
  }

  private static List<Asked<?>> questions(Body body, String town, List<Testimony> told) {
    LocalDate lifted = lifted(told);
    List<Said<Stretch>> lengths = new ArrayList<>();
    List<Said<Instant>> begins = new ArrayList<>();
    List<Said<Instant>> ends = new ArrayList<>();
    List<Said<Named>> who = new ArrayList<>();
    for (Testimony t : told) {
      Claim claim = t.claim();
      boolean siege = claim.action() == Action.BESIEGED;
      if (siege && claim.window().length() != null) {
        lengths.add(new Said<>(t, Stretch.of(claim.window().length()), upTo(t, lifted, told)));
      }
      if (siege && claim.by() != null) {
        who.add(new Said<>(t, body.named(List.of(claim.by()))));
      }
      Moment day = siege ? begin(claim) : claim.when().start();
      if (day != null) {
        (siege ? begins : ends).add(new Said<>(t, Instant.of(day, body.clock())));
      }
    }
    return List.of(
        new Asked<>(
            "How long did the siege of " + town + " last?",
            Action.BESIEGED,
            null,
            lengths,
            SiegeRules.ALL),
        new Asked<>(
            "When did the siege of " + town + " begin?",
            Action.BESIEGED,
            null,
            begins,
            WindowRules.start("siege")),
        new Asked<>(
            "When was the siege of " + town + " lifted?",
            Action.SIEGE_LIFTED,
            null,
            ends,
            WindowRules.start("siege")),
        new Asked<>("Who besieged " + town + "?", Action.BESIEGED, null, who, PartyRules.MANY));
  }

  private static @Nullable Moment begin(Claim claim) {
    Moment start = claim.window().start();
    return start == null && claim.when().open() ? claim.when().start() : start;
  }

  /** The first day on which anybody has the siege lifted. */
  private static @Nullable LocalDate lifted(List<Testimony> told) {
    LocalDate first = null;
    for (Testimony t : told) {
      Moment start = t.claim().action() == Action.SIEGE_LIFTED ? t.claim().when().start() : null;
      LocalDate day = start == null ? null : start.date();
      first = first == null || day != null && day.isBefore(first) ? day : first;
    }
    return first;
  }

  /** A siege that was lifted is counted up to that day, however late the article. */
  private static AsOf upTo(Testimony t, @Nullable LocalDate lifted, List<Testimony> told) {
    boolean tellsEnd =
        told.stream()
            .anyMatch(o -> o.file().equals(t.file()) && o.claim().action() == Action.SIEGE_LIFTED);
    LocalDate from = t.asOf().from();
    boolean after = from != null && lifted != null && from.isAfter(lifted);
    return lifted != null && (tellsEnd || after) ? AsOf.on(lifted, lifted) : t.asOf();
  }
}
