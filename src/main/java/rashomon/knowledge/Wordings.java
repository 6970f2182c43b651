package rashomon.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rashomon.text.Tokens;

/**
 * The columns of a table that hold words and phrases, of which an article has few: the build makes
 * an index of each ({@link WordIndex}), and a row is read when its first word is met.
 */
public enum Wordings {
  CLASSES("words.tsv", "word") {
    @Override
    String first(String cell) {
      return cell;
    }
  },
  PEOPLE("people.tsv", "many one"),
  ACTORS("actors.tsv", "word"),
  PLACE_HEADS("place-heads.tsv", "word"),
  SPEAKERS("speakers.tsv", "word"),
  CUES("cues.tsv", "cue"),
  GOVERNORS("governors.tsv", "words"),
  HARM_VERBS("verbs.tsv", "base s past participle ing"),
  HARM_NOUNS("harm-nouns.tsv", "word"),
  TERRITORY_VERBS("territory-verbs.tsv", "base s past participle ing"),
  TERRITORY_NOUNS("territory-nouns.tsv", "words"),
  TRUCES("truce-words.tsv", "words"),
  TRUCE_STAGES("truce-stages.tsv", "words");

  private final String table;
  private final String columns;

  Wordings(String table, String columns) {
    this.table = table;
    this.columns = columns;
  }

  /** The table's file: {@code people.tsv}. */
  String table() {
    return table;
  }

  /** The file of the index that the build makes. */
  String index() {
    return name().toLowerCase(Locale.ROOT) + ".words";
  }

  List<String> columns() {
    return List.of(columns.split(" ", -1));
  }

  /** The word under which a cell is found. */
  String first(String cell) {
    List<String> words = Tokens.norms(cell);
    return words.isEmpty() ? "" : words.get(0);
  }

  /** The rows under each word, in their order. */
  Map<String, List<Row>> byWord(List<Row> rows) {
    Map<String, List<Row>> byWord = new LinkedHashMap<>();
    for (Row row : rows) {
      Set<String> words = new LinkedHashSet<>();
      columns().forEach(column -> words.add(first(row.get(column))));
      words.forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(row));
    }
    return byWord;
  }
}
