package rashomon.report.annotation;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.report.Chain;
import rashomon.report.ClaimFormat;
import rashomon.report.ClaimWords;
import rashomon.report.Page;
import rashomon.report.json.Records;

/** Claims as annotations of the sentences that make them (W3C Web Annotation, JSON-LD). */
public final class ClaimAnnotations implements ClaimFormat {

  @Override
  public String name() {
    return "annotations";
  }

  @Override
  public void write(Iterable<Account> accounts, Page page, Writer out) throws IOException {
    Collection all = new Collection("Claims", out);
    for (Account account : accounts) {
      Document document = account.document();
      Target target = new Target(document);
      for (Claim claim : account.claims()) {
        Body body = body(document, claim);
        all.add(
            Iris.named(document.file(), claim.id(), claim.quote()),
            json -> {
              json.text("motivation", "describing");
              body.write(json);
              target.write(json, claim);
            });
      }
    }
    all.end();
  }

  private static Body body(Document document, Claim claim) throws IOException {
    String says = Chain.of(document, claim);
    String words = ClaimWords.of(claim);
    String action = claim.action().word();
    return new Body(
        action + (words.isEmpty() ? "" : ": " + words) + " (" + says + ")",
        List.of(claim.kind().word(), action, claim.modality().word()),
        Records.line(document, claim));
  }
}
