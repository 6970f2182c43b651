package rashomon.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.claim.When;
import rashomon.claim.Where;
import rashomon.claim.Window;
import rashomon.document.Document;
import rashomon.mention.Moment;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.text.Span;

/** Claims as JSON Lines: one claim a line, the claim record (DESIGN section 3). */
public final class ClaimLines implements ClaimFormat {

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public void write(List<Account> accounts, Page page, Writer out) throws IOException {
    Json json = new Json(out);
    for (Account account : accounts) {
      for (Claim claim : account.claims()) {

        json.object(() -> writeClaim(json, account.document(), claim));
        json.endLine();
      }
    }
  }

  private static void writeClaim(Json json, Document document, Claim claim) throws IOException {
    json.text("id", claim.id());
    json.text("document", document.file());
    json.text("outlet", document.outlet());
    json.text("published", document.published().value());
    json.text("kind", claim.kind().word());
    json.text("action", claim.action().word());
    writePeople(json, claim.people());
    writeParty(json, "by", claim.by());
    writeParty(json, "from", claim.from());
    writeParty(json, "against", claim.against());
    writeWhere(json, claim.where());
    writeWhen(json, claim.when());
    writeWindow(json, claim.window());
    writeParties(json, "brokers", claim.brokers());
    writeParties(json, "parties", claim.parties());
    writeAttribution(json, claim);
    json.text("modality", claim.modality().word());
    json.text("scope", claim.scope().word());
    json.textOrNull("partOf", claim.partOf());
    json.text("quote", claim.quote());
    writeSpan(json, "span", claim.span());
    writeSpan(json, "trigger", claim.trigger());
    json.text("rule", claim.rule());
  }

  private static void writePeople(Json json, @Nullable People people) throws IOException {
    if (people == null) {
      return;
    }
    Quantity quantity = people.quantity();
    if (quantity != null) {
      json.object("count", () -> writeCount(json, quantity, people.unit()));
    }
    json.object("who", () -> writeWho(json, people));
  }

  static void writeCount(Json json, Quantity quantity, String unit) throws IOException {
    json.number("min", quantity.min());
    json.number("max", quantity.max());
    json.flag("approx", quantity.approximate());
    json.textOrNull("vague", quantity.vague());
    json.text("unit", unit);
  }

  static void writeWho(Json json, People people) throws IOException {
    if (people.side() == null) {
      json.textOrNull("party", null);
    }
    writeParty(json, "party", people.side());
    json.text("category", people.category().word());
    json.text("text", people.head());
  }

  private static void writeParty(Json json, String name, @Nullable PartyName party)
      throws IOException {
    if (party != null) {
      json.object(name, () -> json.text("name", party.name()));
    }
  }

  private static void writeParties(Json json, String name, List<PartyName> parties)
      throws IOException {
    if (!parties.isEmpty()) {
      json.list(name, parties, p -> json.object(() -> json.text("name", p.name())));
    }
  }

  private static void writeWhere(Json json, @Nullable Where where) throws IOException {
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

  private static void writeWhen(Json json, When when) throws IOException {
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

  private static void writeWindow(Json json, Window window) throws IOException {
    if (window.isKnown()) {
      json.object(
          "window",
          () -> {
            writeMoment(json, "start", window.start());
            writeMoment(json, "end", window.end());
            json.text("duration", window.length() == null ? null : window.length().iso());
            json.flag("permanent", window.permanent());
          });
    }
  }

  private static void writeMoment(Json json, String name, @Nullable Moment moment)
      throws IOException {
    json.text(name, moment == null ? null : moment.iso());
  }

  private static void writeAttribution(Json json, Claim claim) throws IOException {
    if (!claim.attribution().isEmpty()) {
      json.list(
          "attribution",
          claim.attribution(),
          step ->
              json.object(
                  () -> {
                    json.text("source", step.source().name());
                    json.text("role", step.source().role().word());
                    json.text("cue", step.cue());
                  }));
    }
  }

  private static void writeSpan(Json json, String name, Span span) throws IOException {
    json.object(
        name,
        () -> {
          json.number("start", (long) span.start());
          json.number("end", (long) span.end());
        });
  }
}
