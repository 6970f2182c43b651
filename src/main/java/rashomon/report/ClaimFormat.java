package rashomon.report;

import java.io.IOException;
import java.io.Writer;
import rashomon.claim.Account;

/** A way to write down the claims of accounts. */
public interface ClaimFormat extends Format {

  void write(Iterable<Account> accounts, Page page, Writer out) throws IOException;
}
