package rashomon.lineup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.document.MadeUp;
import rashomon.document.Published;
import rashomon.mention.Mentions;

/**
 * Accounts from a table: one row a claim, rows of one outlet and date an account. See {@code
 * src/test/resources/lineup/README.md} for the columns.
 */
final class Tables {

  private Tables() {}

  static List<Account> accounts(String table) {
    return accounts(table, Rows.of(table + ".tsv"));
  }

  /** The same accounts with their headers' dates taken away. */
  static List<Account> undated(String folder, Collection<Map<String, String>> rows) {
    return accounts(folder, rows, false);
  }

  static List<Account> accounts(String folder, Collection<Map<String, String>> rows) {
    return accounts(folder, rows, true);
  }

  private static List<Account> accounts(
      String folder, Collection<Map<String, String>> rows, boolean dated) {
    Map<String, List<Map<String, String>>> byAccount = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      String account = row.get("outlet") + "|" + row.get("published");
      byAccount.computeIfAbsent(account, k -> new ArrayList<>()).add(row);
    }
    return byAccount.values().stream().map(all -> account(folder, all, dated)).toList();
  }

  private static Account account(String folder, List<Map<String, String>> rows, boolean dated) {
    Cells first = new Cells(rows.get(0));
    String id =
        first.cell("outlet").toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String published = first.cell("published");
    Published date = published.isEmpty() || !dated ? Published.UNKNOWN : Published.parse(published);
    Document document =
        MadeUp.document(
            folder + "/" + id + "-" + published + ".txt",
            first.cell("outlet").replaceAll(" \\d$", ""),
            date == null ? Published.UNKNOWN : date,
            null,
            "");
    List<Claim> claims = new ArrayList<>();
    for (Map<String, String> row : rows) {
      if (!row.getOrDefault("action", "").isEmpty()) {
        claims.add(new Cells(row).claim(id + published, claims.size() + 1));
      }
    }
    return new Account(document, new Mentions(List.of()), claims);
  }
}
