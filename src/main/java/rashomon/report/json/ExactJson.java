package rashomon.report.json;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.claim.ClockTime;
import rashomon.claim.Where;
import rashomon.claim.Window;
import rashomon.knowledge.Party;
import rashomon.knowledge.Place;
import rashomon.mention.Moment;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.Time;

/**
 * What the fields of a claim rest on, as far as the claim record leaves it out: which row of a
 * table a name is, how loose a length is, which times another sentence lent. With it a claim is
 * lined up as if its article had just been read.
 */
final class ExactJson {

  private final Json json;

  ExactJson(Json json) {
    this.json = json;
  }

  void write(Claim claim) throws IOException {
    people(claim.people());
    party("by", claim.by());
    party("from", claim.from());
    party("against", claim.against());
    where(claim.where());
    window(claim.window());
    parties("brokers", claim.brokers());
    parties("parties", claim.parties());
    json.list(
        "sources",
        claim.attribution(),
        step -> json.object(() -> json.text("of", step.source().of())));
  }

  private void people(@Nullable People people) throws IOException {
    if (people == null) {
      return;
    }
    json.object(
        "who",
        () -> {
          quantity(people.quantity());
          json.text("category", people.category().name());
          party("side", people.side());
          json.text("unit", people.unit());
          json.text("head", people.head());
          json.flag("named", people.named());
          json.flag("bare", people.bare());
          json.text("group", people.group());
        });
  }

  private void quantity(@Nullable Quantity quantity) throws IOException {
    if (quantity != null) {
      json.object(
          "count",
          () -> {
            json.number("min", quantity.min());
            json.number("max", quantity.max());
            json.flag("approx", quantity.approximate());
            json.text("vague", quantity.vague());
            json.text("step", quantity.step().name());
          });
    }
  }

  private void party(String name, @Nullable PartyName party) throws IOException {
    if (party != null) {
      json.object(name, () -> party(party));
    }
  }

  private void parties(String name, List<PartyName> parties) throws IOException {
    if (!parties.isEmpty()) {
      json.list(name, parties, party -> json.object(() -> party(party)));
    }
  }

  private void party(PartyName party) throws IOException {
    json.text("name", party.name());
    Party row = party.party();
    if (row != null) {
      json.object(
          "row",
          () -> {
            json.members("name", row.name(), "kind", row.kind(), "side", row.side());
            json.strings("countries", row.countries());
          });
    }
    json.flag("hedged", party.hedged());
    json.flag("plain", party.plain());
  }

  private void where(@Nullable Where where) throws IOException {
    if (where == null) {
      return;
    }
    json.object(
        "place",
        () -> {
          json.members("name", where.name(), "type", where.place().type());
          json.strings("within", where.within());
          json.flag("part", where.part());
          Place row = where.place().place();
          if (row != null) {
            json.object("row", () -> row(row));
          }
        });
  }

  private void row(Place row) throws IOException {
    json.members("name", row.name(), "type", row.type());
    json.members("region", row.region(), "country", row.country());
    if (!Double.isNaN(row.latitude()) && !Double.isNaN(row.longitude())) {
      json.text("latitude", String.valueOf(row.latitude()));
      json.text("longitude", String.valueOf(row.longitude()));
    }
  }

  private void window(Window window) throws IOException {
    if (window.equals(Window.UNKNOWN)) {
      return;
    }
    json.object(
        "window",
        () -> {
          moment("start", window.start());
          moment("end", window.end());
          length(window.length());
          json.flag("permanent", window.permanent());
          json.text("words", window.words());
          json.flag("lent", window.lent());
          clock("from", window.from());
          clock("to", window.to());
          json.flag("follows", window.follows());
        });
  }

  private void length(Time.@Nullable Length length) throws IOException {
    if (length != null) {
      json.object(
          "length",
          () -> {
            json.members("iso", length.iso(), "nominal", length.nominal().toString());
            json.flag("approx", length.approximate());
          });
    }
  }

  private void clock(String name, @Nullable ClockTime clock) throws IOException {
    if (clock != null) {
      json.object(
          name,
          () -> {
            json.text("time", clock.time().toString());
            json.text("offset", clock.offset() == null ? null : clock.offset().getId());
            json.text("weekday", clock.weekday() == null ? null : clock.weekday().name());
          });
    }
  }

  private void moment(String name, @Nullable Moment moment) throws IOException {
    json.text(name, moment == null ? null : moment.iso());
  }
}
