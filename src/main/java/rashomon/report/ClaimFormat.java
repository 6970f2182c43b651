package rashomon.report;

import java.io.IOException;
import java.io.Writer;
import rashomon.claim.Account;

/** A way to write down the claims of accounts. */
public interface ClaimFormat extends Format {

  /** Whether it holds all that is read of an article, the article too. */
  default boolean isWhole() {
    return false;
  }

  /** Whether each of its lines is an object of JSON, so that shards of it can be merged. */
  default boolean isLines() {
    return false;
  }

  void write(Iterable<Account> accounts, Page page, Writer out) throws IOException;
}
