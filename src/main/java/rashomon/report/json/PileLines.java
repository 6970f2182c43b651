package rashomon.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.report.ClaimFormat;
import rashomon.report.Page;

/**
 * Articles and their claims as JSON Lines, all that {@code compare} needs of a pile: the article
 * whole, then its claims, a line each.
 */
public final class PileLines implements ClaimFormat {

  @Override
  public String name() {
    return "pile";
  }

  @Override
  public boolean isWhole() {
    return true;
  }

  @Override
  public boolean isLines() {
    return true;
  }

  @Override
  public void write(Iterable<Account> accounts, Page page, Writer out) throws IOException {
    Json json = new Json(out);
    for (Account account : accounts) {
      json.object(() -> writeArticle(json, account.document()));
      json.endLine();
      for (Claim claim : account.claims()) {
        json.object(() -> writeClaim(json, account.document(), claim));
        json.endLine();
      }
    }
  }

  private static void writeClaim(Json json, Document document, Claim claim) throws IOException {
    ClaimLines.write(json, document, claim);
    json.object("exact", () -> new ExactJson(json).write(claim));
  }

  private static void writeArticle(Json json, Document document) throws IOException {
    json.text("kind", "article");
    json.text("id", document.id());
    json.text("document", document.file());
    json.text("outlet", document.outlet());
    json.flag("outletStated", document.outletStated());
    json.text("published", document.published().value());
    json.text("printed", document.printed().value());
    json.text("title", document.title());
    json.text("url", document.url());
    json.text("dateline", document.dateline());
    json.text("agency", document.agency());
    json.text("retold", document.retold());
    json.list(
        "sections",
        document.sections(),
        section ->
            json.object(
                () -> {
                  json.text("part", section.part().name().toLowerCase(Locale.ROOT));
                  json.number("start", (long) section.span().start());
                  json.number("end", (long) section.span().end());
                }));
    json.text("text", document.text());
  }
}
