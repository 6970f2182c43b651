package rashomon.lineup;

import java.util.ArrayList;
import java.util.List;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.text.Token;
import rashomon.text.Tokens;

/** The words of {@code order-words.tsv} and the number words, as they stand in quotes. */
final class Lexicon {

  /** What a word means for the order of things. */
  enum Meaning {
    ONSET,
    AGAIN,
    FIRST,
    STRIKE,
    ORDINAL,
    AGE,
    UNDER,
    NUMBER,
    NIGHT,
    EVENING,
    SHAKY,
    GROUP
  }

  /** A word of the table found in a quote: its tokens from {@code at} to {@code to}. */
  record Found(Meaning meaning, int value, int at, int to) {}

  private record Entry(Meaning meaning, int value) {}

  private static final Lexicon SHIPPED = new Lexicon();

  private final Phrases<List<Entry>> phrases = new Phrases<>();

  private Lexicon() {
    for (Row row : Knowledge.shipped().table("order-words.tsv").rows()) {
      String value = row.get("value");
      Entry entry =
          new Entry(
              row.one("meaning", Meaning.class), value.isEmpty() ? 0 : Integer.parseInt(value));
      List<Entry> entries = new ArrayList<>(List.of(entry));
      List<Entry> before = phrases.put(row.need("word"), entries);
      if (before != null) {
        entries.addAll(before);
      }
    }
    for (Row row : Knowledge.shipped().table("numbers.tsv").rows()) {
      if (row.need("kind").equals("plain")) {
        int value = Integer.parseInt(row.need("value"));
        phrases.put(row.need("word"), List.of(new Entry(Meaning.NUMBER, value)));
      }
    }
  }

  /** All words of the table in a quote, in order; a longer phrase hides what begins in it. */
  static List<Found> in(String quote) {
    return in(Tokens.of(quote));
  }

  static List<Found> in(List<Token> tokens) {
    return SHIPPED.find(tokens);
  }

  static boolean has(String quote, Meaning meaning) {
    return in(quote).stream().anyMatch(f -> f.meaning() == meaning);
  }

  private List<Found> find(List<Token> tokens) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Phrases.Hit<List<Entry>> hit = phrases.at(tokens, i);
      if (hit != null) {
        for (Entry entry : hit.value()) {
          found.add(new Found(entry.meaning(), entry.value(), i, i + hit.length()));
        }
      }
    }
    return found;
  }
}
