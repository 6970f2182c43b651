package rashomon.lineup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.Scope;
import rashomon.episode.Days;
import rashomon.episode.Locality;
import rashomon.mention.Quantity.Step;

/** Reads what is said of the dead of an episode, and says what is no figure of one incident. */
final class DeathReader {

  /** METHODS, "Toll now, or toll so far"; "When accounts differ", Iraq Body Count. */
  static final String SUM = "sum over several days, which only corroborates";

  /** METHODS: Airwars, one moment in time and space. */
  static final String COUNTRY = "a whole country";

  /** A night is of two days; what covers more is a sum. */
  static final int NIGHT = 1;

  private final Body body;
  private final TollReader reader;
  private final Map<String, Claim> byId = new HashMap<>();

  DeathReader(Body body) {
    this.body = body;
    reader = new TollReader(body);
    body.all().forEach(t -> byId.put(t.claim().id(), t.claim()));
  }

  Deaths read() {
    List<Said<Toll>> counted = new ArrayList<>();
    List<Deaths.LeftOut> leftOut = new ArrayList<>();
    for (Testimony t : body.all()) {
      if (t.claim().action() == Action.KILLED) {
        Toll toll = reader.read(t);
        String why = whyNot(t);
        if (why.isEmpty() && toll != null) {
          counted.add(new Said<>(t, toll));
        } else {
          leftOut.add(new Deaths.LeftOut(t.claim(), why));
        }
      }
    }
    List<Incident> incidents = new Incidents(body, leftOut).of(counted);
    leftOut.sort(Comparator.comparing(Deaths.LeftOut::why).thenComparing(l -> l.claim().id()));
    return new Deaths(incidents, leftOut);
  }

  /** Why a claim is no figure of one incident; empty where it is one. */
  private String whyNot(Testimony t) {
    Claim claim = t.claim();
    Claim whole = claim.partOf() == null ? null : byId.get(claim.partOf());
    if (claim.scope() != Scope.MAIN) {
      return "older events";
    }
    if (t.isDenied() || t.isWish()) {
      return t.isDenied() ? "denied" : "not told as done";
    }
    if (whole != null && whole.action() == Action.KILLED) {
      return "part of another figure";
    }
    if (claim.where() != null && Locality.of(claim.where()) == Locality.COUNTRY) {
      return COUNTRY;
    }
    Toll toll = reader.read(t);
    if (toll == null) {
      return "without a number";
    }
    if (!toll.unit().equals("people")) {
      return "counted in " + toll.unit();
    }
    if (toll.step() == Step.MORE) {
      return "further victims only";
    }
    return isApart(claim) ? "days outside the episode" : isSum(claim) ? SUM : "";
  }

  private boolean isApart(Claim claim) {
    Days days = Spans.days(claim);
    LocalDate start = body.episode().start();
    LocalDate end = body.episode().end();
    return days != null
        && start != null
        && end != null
        && days.gap(new Days(start, end)) > Body.APART;
  }

  private static boolean isSum(Claim claim) {
    Days days = Spans.days(claim);
    boolean longer = days != null && days.last().isAfter(days.first().plusDays(NIGHT));
    return longer || claim.when().open() && claim.when().start() != null;
  }
}
