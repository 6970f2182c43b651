package rashomon.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import rashomon.claim.Account;

/** Claims as text for reading. */
public final class ClaimText implements ClaimFormat {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public void write(List<Account> accounts, Page page, Writer out) throws IOException {
    for (Account account : accounts) {
      out.write(Printable.of(account.document().outlet()) + "\n");
    }
  }
}
