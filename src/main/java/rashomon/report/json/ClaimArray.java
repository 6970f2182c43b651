package rashomon.report.json;

import java.io.IOException;
import java.io.Writer;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.report.ClaimFormat;
import rashomon.report.Page;

/** Claims as one JSON array of claim records (DESIGN section 3). */
public final class ClaimArray implements ClaimFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public void write(Iterable<Account> accounts, Page page, Writer out) throws IOException {
    Listing listing = new Listing(out);
    for (Account account : accounts) {
      for (Claim claim : account.claims()) {
        listing.add(Records.line(account.document(), claim));
      }
    }
    listing.end();
  }
}
