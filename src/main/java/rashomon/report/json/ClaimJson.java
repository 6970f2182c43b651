package rashomon.report.json;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.When;
import rashomon.claim.Where;
import rashomon.claim.Window;
import rashomon.mention.Moment;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/** The parts of a claim as JSON; what is not said is left out (DESIGN section 3). */
final class ClaimJson {

  private ClaimJson() {}

  static void writePeople(Json json, @Nullable People people) throws IOException {
    if (people == null) {
      return;
    }
    Quantity quantity = people.quantity();
    if (quantity != null) {
      json.object("count", () -> writeCount(json, quantity, people.unit()));
    }
    json.object("who", () -> writeWho(json, people));
  }

  private static void writeCount(Json json, Quantity quantity, String unit) throws IOException {
    json.number("min", quantity.min());
    json.number("max", quantity.max());
    json.flag("approx", quantity.approximate());
    json.textOrNull("vague", quantity.vague());
    json.text("unit", unit);
  }

  private static void writeWho(Json json, People people) throws IOException {
    String who = people.who();
    if (who == null) {
      json.textOrNull("party", null);
    } else {
      json.object("party", () -> json.text("name", who));
    }
    json.text("category", people.category().word());
    json.text("text", people.head());
  }

  /** Whom a siege is laid to: they are who suffers it. */
  static void writeBesieged(Json json, @Nullable PartyName besieged) throws IOException {
    if (besieged != null) {
      json.object("who", () -> writeParty(json, "party", besieged));
    }
  }

  static void writeParty(Json json, String name, @Nullable PartyName party) throws IOException {
    if (party != null) {
      json.object(name, () -> json.text("name", party.name()));
    }
  }

  static void writeParties(Json json, String name, List<PartyName> parties) throws IOException {
    if (!parties.isEmpty()) {
      json.list(name, parties, p -> json.object(() -> json.text("name", p.name())));
    }
  }

  static void writeWhere(Json json, @Nullable Where where) throws IOException {
    if (where != null) {
      json.object(
          "place",
          () -> {
            json.text("name", where.name());
            json.strings("within", where.within());
            json.flag("part", where.part());
          });
    }
  }

  static void writeWhen(Json json, When when) throws IOException {
    if (when.isKnown()) {
      json.object(
          "time",
          () -> {
            writeMoment(json, "start", when.start());
            writeMoment(json, "end", when.open() || when.end() != null ? when.end() : when.start());
            json.flag("open", when.open());
            json.text("text", when.text());
          });
    }
  }

  static void writeWindow(Json json, Window window) throws IOException {
    if (window.isKnown() || !window.words().isEmpty()) {
      json.object(
          "window",
          () -> {
            writeMoment(json, "start", window.start());
            writeMoment(json, "end", window.end());
            json.text("duration", window.length() == null ? null : window.length().iso());
            json.flag("permanent", window.permanent());
            json.text("text", window.words());
          });
    }
  }

  private static void writeMoment(Json json, String name, @Nullable Moment moment)
      throws IOException {
    json.text(name, moment == null ? null : moment.iso());
  }
}
