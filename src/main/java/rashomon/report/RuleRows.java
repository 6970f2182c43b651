package rashomon.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Row;
import rashomon.knowledge.Tables;
import rashomon.text.Span;
import rashomon.text.Token;
import rashomon.text.Tokens;

/** Which row of which table a rule read: {@code verbs.tsv:12}. */
final class RuleRows {

  /** So many words at most in the cell of a row. */
  private static final int LONGEST = 8;

  /** The tables whose words tell an event by themselves. */
  private static final Set<String> CARRIERS =
      Set.of("verbs.tsv", "harm-nouns.tsv", "territory-verbs.tsv", "territory-nouns.tsv");

  /**
   * A row that a rule read, or could have.
   *
   * @param place {@code verbs.tsv:12}; the tables' names where no row has the words
   * @param words where in the words it was asked for; null where no row has them
   */
  record Found(String place, @Nullable Span words) {}

  private final Knowledge knowledge;
  private final Tables tables;
  private final Map<String, Map<String, List<Row>>> rows = new HashMap<>();

  RuleRows(Knowledge knowledge, Tables tables) {
    this.knowledge = knowledge;
    this.tables = tables;
  }

  /**
   * The row with the longest of the words, in the first table of those that the rule reads; its
   * place is empty for a rule that reads no table.
   *
   * @param action what the row must say happened, where its table has a column for that; or null
   */
  Found find(String rule, String words, @Nullable String action) {
    List<Tables.Entry> read = tables.of(rule);
    List<Token> tokens = Tokens.of(words);
    for (Tables.Entry table : read) {
      Found found = find(table, tokens, row -> tells(row, action));
      if (found != null) {
        return found;
      }
    }
    return new Found(read.stream().map(Tables.Entry::name).collect(Collectors.joining(", ")), null);
  }

  private @Nullable Found find(Tables.Entry table, List<Token> tokens, Predicate<Row> fits) {
    for (int length = Math.min(LONGEST, tokens.size()); length > 0; length--) {
      for (int from = 0; from + length <= tokens.size(); from++) {
        List<Token> part = tokens.subList(from, from + length);
        Row row = row(table, phrase(part), fits);
        if (row != null) {
          Span span = new Span(part.get(0).start(), part.get(length - 1).end());
          return new Found(Printable.of(row.place()), span);
        }
      }
    }
    return null;
  }

  /**
   * The first word that could carry a claim, of those that tell an event by themselves; null where
   * there is none.
   */
  @Nullable Found carrier(List<Token> tokens) {
    for (Tables.Entry table : tables.all()) {
      if (CARRIERS.contains(table.name())) {
        Found found = find(table, tokens, row -> isWhole(row, tokens));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Whether the words that must follow the row's verb stand there too. */
  private static boolean isWhole(Row row, List<Token> tokens) {
    boolean none = row.columns().containsKey("frame") && row.get("frame").equals("none");
    String rest = row.columns().containsKey("rest") ? row.get("rest") : "";
    return !none
        && (rest.isEmpty()
            || tokens.stream().map(Token::norm).toList().containsAll(List.of(rest.split(" ", -1))));
  }

  /** The last row that has the phrase, for a user's own rows come last. */
  private @Nullable Row row(Tables.Entry table, String phrase, Predicate<Row> fits) {
    Row found = null;
    for (Row row : index(table).getOrDefault(phrase, List.of())) {
      found = fits.test(row) ? row : found;
    }
    return found;
  }

  private static boolean tells(Row row, @Nullable String action) {
    boolean acts = action != null && row.columns().containsKey("action");
    return !acts || row.get("action").equals(action);
  }

  private Map<String, List<Row>> index(Tables.Entry table) {
    return rows.computeIfAbsent(table.name(), name -> read(table));
  }

  private Map<String, List<Row>> read(Tables.Entry table) {
    Map<String, List<Row>> index = new HashMap<>();
    List<Row> all = table.words().isEmpty() ? List.of() : knowledge.table(table.name()).rows();
    for (Row row : all) {
      for (String column : table.words()) {
        for (String cell : row.list(column)) {
          index.computeIfAbsent(phrase(Tokens.of(cell)), p -> new ArrayList<>(1)).add(row);
        }
      }
    }
    index.remove("");
    return index;
  }

  private static String phrase(List<Token> tokens) {
    return tokens.stream().map(Token::norm).collect(Collectors.joining(" "));
  }
}
