package rashomon.report.json;

import java.io.IOException;
import java.io.Writer;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.claim.Kind;
import rashomon.document.Document;
import rashomon.report.ClaimFormat;
import rashomon.report.Page;
import rashomon.text.Span;

/** Claims as JSON Lines: one claim a line, the claim record (DESIGN section 3). */
public final class ClaimLines implements ClaimFormat {

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public boolean isLines() {
    return true;
  }

  @Override
  public void write(Iterable<Account> accounts, Page page, Writer out) throws IOException {
    Json json = new Json(out);
    for (Account account : accounts) {
      for (Claim claim : account.claims()) {
        json.object(() -> write(json, account.document(), claim));
        json.endLine();
      }
    }
  }

  /** The members of a claim record. */
  static void write(Json json, Document document, Claim claim) throws IOException {
    json.text("id", claim.id());
    json.text("document", document.file());
    json.text("outlet", document.outlet());
    json.text("published", document.published().value());
    json.text("kind", claim.kind().word());
    json.text("action", claim.action().word());
    ClaimJson.writePeople(json, claim.people());
    if (claim.kind() == Kind.TERRITORY) {
      ClaimJson.writeBesieged(json, claim.against());
    }
    ClaimJson.writeParty(json, "by", claim.by());
    ClaimJson.writeParty(json, "from", claim.from());
    ClaimJson.writeParty(json, "against", claim.against());
    ClaimJson.writeWhere(json, claim.where());
    ClaimJson.writeWhen(json, claim.when());
    ClaimJson.writeWindow(json, claim.window());
    ClaimJson.writeParties(json, "brokers", claim.brokers());
    ClaimJson.writeParties(json, "parties", claim.parties());
    writeAttribution(json, claim);
    json.text("modality", claim.modality().word());
    json.text("scope", claim.scope().word());
    json.textOrNull("partOf", claim.partOf());
    json.text("quote", claim.quote());
    writeSpan(json, "span", claim.span());
    writeSpan(json, "trigger", claim.trigger());
    json.text("rule", claim.rule());
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
