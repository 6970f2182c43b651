package rashomon.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.document.Document;

/** Claims as text for reading: each with its value, who says so, and the words that carry it. */
public final class ClaimText implements ClaimFormat {

  private static final int ACTION = 12;

  @Override
  public String name() {
    return "text";
  }

  @Override
  public void write(Iterable<Account> accounts, Page page, Writer out) throws IOException {
    boolean first = true;
    for (Account account : accounts) {
      Sheet sheet = new Sheet(page.width());
      if (!first) {
        sheet.blank();
      }
      first = false;
      write(account, sheet, page.ink());
      out.write(sheet.toString());
    }
  }

  private static void write(Account account, Sheet sheet, Ink ink) {
    Document document = account.document();
    String head = Heading.of(document, account.claims().size(), "claim");
    sheet.hanging("", UnaryOperator.identity(), head, ink::strong);
    for (Claim claim : account.claims()) {
      write(document, claim, sheet, ink);
    }
  }

  private static void write(Document document, Claim claim, Sheet sheet, Ink ink) {
    String number = "  " + claim.id().substring(claim.id().lastIndexOf('#') + 1);
    String first = Sheet.pad(number, 6) + Sheet.pad(action(claim), ACTION) + " ";
    String says = Chain.of(document, claim);
    String words = ClaimWords.of(claim);
    sheet.hanging(first, ink::strong, words.isEmpty() ? says : words + "; " + says, w -> w);
    String indent = " ".repeat(6);
    int room = sheet.width() - indent.length();
    for (String line : Sheet.wrap(Excerpt.of(claim, 2 * room - 10), room)) {
      sheet.line(indent + ink.faint(line));
    }
  }

  private static String action(Claim claim) {
    return claim.action().word().toUpperCase(Locale.ROOT).replace('-', ' ');
  }
}
