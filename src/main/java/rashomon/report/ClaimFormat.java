package rashomon.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import rashomon.claim.Account;

/** A way to write down the claims of accounts. */
public interface ClaimFormat extends Format {

  void write(List<Account> accounts, Page page, Writer out) throws IOException;
}
