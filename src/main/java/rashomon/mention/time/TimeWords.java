package rashomon.mention.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.knowledge.Table;
import rashomon.text.Token;
import rashomon.text.Tokens;

/**
 * The words and the phrases of time, from the tables {@code times-words.tsv} and {@code
 * time-phrases.tsv}.
 */
public final class TimeWords {

  private final Phrases<List<Word>> words = new Phrases<>();
  private final Map<String, List<Word>> single = new LinkedHashMap<>();
  private final Map<String, List<Word>> byLongest = new HashMap<>();
  private final Grammar grammar;

  private TimeWords(Table words, Table phrases) {
    for (Row row : words.rows()) {
      Word word = Word.of(row);
      row.list("words").forEach(w -> add(w, word));
    }
    single.forEach(this::add);
    this.grammar = Grammar.of(phrases, this::isTimely);
  }

  /** The tables of that form. */
  public static TimeWords of(Table words, Table phrases) {
    return new TimeWords(words, phrases);
  }

  /** The English tables that ship. */
  public static TimeWords shipped() {
    return of(Table.shipped("times-words.tsv"), Table.shipped("time-phrases.tsv"));
  }

  private void add(String phrase, List<Word> meanings) {
    List<String> all = Tokens.norms(phrase);
    words.put(all, meanings);
    if (all.size() > 1) {
      String longest = all.get(0);
      for (String word : all) {
        longest = word.length() > longest.length() ? word : longest;
      }
      byLongest.computeIfAbsent(longest, w -> new ArrayList<>()).addAll(meanings);
    }
  }

  private void add(String spelling, Word word) {
    single.computeIfAbsent(spelling, s -> new ArrayList<>()).add(word);
  }

  Phrases.@Nullable Hit<List<Word>> at(List<Token> tokens, int at) {
    return words.at(tokens, at);
  }

  /** Everything that the word alone may mean, and every phrase that it is the longest word of. */
  List<Word> told(Token word) {
    List<Word> told = new ArrayList<>(single.getOrDefault(word.norm(), List.of()));
    told.removeIf(meaning -> meaning.how() != Word.How.ANY && !word.isName());
    told.addAll(byLongest.getOrDefault(word.norm(), List.of()));
    return told;
  }

  boolean knows(String norm) {
    return single.containsKey(norm);
  }

  boolean isTimely(String norm) {
    List<Word> all = single.get(norm);
    return all != null
        && all.stream().anyMatch(w -> Kind.timely(w.kind().bit()) || w.kind() == Kind.HOLIDAY);
  }

  Grammar grammar() {
    return grammar;
  }
}
