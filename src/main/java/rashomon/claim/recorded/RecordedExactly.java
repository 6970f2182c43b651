package rashomon.claim.recorded;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Attribution;
import rashomon.claim.Claim;
import rashomon.claim.ClockTime;
import rashomon.claim.Where;
import rashomon.claim.Window;
import rashomon.knowledge.Party;
import rashomon.knowledge.Place;
import rashomon.mention.Category;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.SourceName;
import rashomon.mention.Time;

/** What the fields of a recorded claim rest on, where it was written beside them. */
final class RecordedExactly {

  private final Recorded exact;

  RecordedExactly(Recorded exact) {
    this.exact = exact;
  }

  /**
   * Reads all of it.
   *
   * @throws IllegalArgumentException where something in it is not known
   */
  void check() {
    people(exact.in("who"));
    List.of("by", "from", "against").forEach(name -> party(exact.in(name)));
    List.of("brokers", "parties").forEach(this::parties);
    where(exact.in("place"));
    window(exact.in("window"));
  }

  /** The claim with what its fields rest on. */
  Claim on(Claim claim) {
    return new Claim(
        claim.id(),
        claim.action(),
        people(exact.in("who")),
        party(exact.in("by")),
        party(exact.in("from")),
        party(exact.in("against")),
        where(exact.in("place")),
        claim.when(),
        window(exact.in("window")),
        parties("brokers"),
        parties("parties"),
        attribution(claim),
        claim.modality(),
        claim.scope(),
        claim.partOf(),
        claim.quote(),
        claim.span(),
        claim.trigger(),
        claim.rule());
  }

  private static @Nullable People people(Recorded who) {
    return who.isEmpty()
        ? null
        : new People(
            quantity(who.in("count")),
            RecordedClaims.one(Category.class, who.need("category")),
            party(who.in("side")),
            who.need("unit"),
            who.textOr("head"),
            who.flag("named"),
            who.flag("bare"),
            who.text("group"));
  }

  private static @Nullable Quantity quantity(Recorded count) {
    return count.isEmpty()
        ? null
        : new Quantity(
            count.number("min"),
            count.number("max"),
            count.flag("approx"),
            count.text("vague"),
            RecordedClaims.one(Quantity.Step.class, count.need("step")));
  }

  private List<PartyName> parties(String name) {
    return exact.list(name).stream().map(p -> Objects.requireNonNull(party(p))).toList();
  }

  private static @Nullable PartyName party(Recorded party) {
    if (party.isEmpty()) {
      return null;
    }
    Recorded row = party.in("row");
    Party known =
        row.isEmpty()
            ? null
            : new Party(
                row.need("name"), row.textOr("kind"), row.textOr("side"), row.texts("countries"));
    return new PartyName(party.need("name"), known, party.flag("hedged"), party.flag("plain"));
  }

  private static @Nullable Where where(Recorded place) {
    return place.isEmpty()
        ? null
        : new Where(
            new PlaceName(
                place.need("name"),
                place.textOr("type"),
                place.texts("within"),
                place(place.in("row"))),
            place.flag("part"));
  }

  private static @Nullable Place place(Recorded row) {
    return row.isEmpty()
        ? null
        : new Place(
            row.need("name"),
            row.textOr("type"),
            row.textOr("region"),
            row.textOr("country"),
            degrees(row.text("latitude")),
            degrees(row.text("longitude")));
  }

  private static double degrees(@Nullable String words) {
    return words == null ? Double.NaN : Double.parseDouble(words);
  }

  private static Window window(Recorded window) {
    if (window.isEmpty()) {
      return Window.UNKNOWN;
    }
    Recorded length = window.in("length");
    return new Window(
        Recorded.moment(window.text("start")),
        Recorded.moment(window.text("end")),
        length.isEmpty()
            ? null
            : new Time.Length(
                length.need("iso"), Duration.parse(length.need("nominal")), length.flag("approx")),
        window.flag("permanent"),
        window.textOr("words"),
        window.flag("lent"),
        clock(window.in("from")),
        clock(window.in("to")),
        window.flag("follows"));
  }

  private static @Nullable ClockTime clock(Recorded clock) {
    if (clock.isEmpty()) {
      return null;
    }
    String offset = clock.text("offset");
    String weekday = clock.text("weekday");
    return new ClockTime(
        LocalTime.parse(clock.need("time")),
        offset == null ? null : ZoneOffset.of(offset),
        weekday == null ? null : RecordedClaims.one(DayOfWeek.class, weekday));
  }

  /** The speakers, each with the body that it speaks for. */
  private List<Attribution> attribution(Claim claim) {
    List<Recorded> bodies = exact.list("sources");
    List<Attribution> all = new ArrayList<>();
    for (int i = 0; i < claim.attribution().size(); i++) {
      Attribution step = claim.attribution().get(i);
      String body = i < bodies.size() ? bodies.get(i).text("of") : null;
      SourceName source = new SourceName(step.source().name(), body, step.source().role());
      all.add(new Attribution(source, step.cue()));
    }
    return all;
  }
}
