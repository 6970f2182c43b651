package rashomon;

import java.nio.charset.StandardCharsets;
import java.util.List;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.document.DocumentFormats;
import rashomon.knowledge.Knowledge;
import rashomon.source.Problems;
import rashomon.source.Source;

/** Reads text as an article, for tests; the tables are loaded once. */
public final class Read {

  private static final Knowledge TABLES = Knowledge.shipped();
  private static final Rashomon RASHOMON = Rashomon.of(TABLES);
  private static final DocumentFormats FORMATS = new DocumentFormats(TABLES);

  private Read() {}

  /** The text as the body of an article of that day. */
  public static Account article(String published, String text) {
    return account("---\noutlet: Test Wire\npublished: " + published + "\n---\n\n" + text + "\n");
  }

  /** A whole file's text, header included. */
  public static Account account(String file) {
    return RASHOMON.read(document(file));
  }

  public static Document document(String file) {
    Source source = new Source("test.txt", file.getBytes(StandardCharsets.UTF_8));
    return FORMATS.read(source, new Problems()).get(0);
  }

  public static List<Claim> claims(String text) {
    return article("2016-09-16", text).claims();
  }

  public static Knowledge tables() {
    return TABLES;
  }
}
