package rashomon.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Row;

/**
 * How articles say at their head and foot who published them, when and where: the table {@code
 * heads.tsv}, whose higher rows are believed before its lower ones.
 */
final class Heads {

  /** Where in an article a row is looked for. */
  enum Place {
    /** At the beginning of one of the first paragraphs. */
    START,
    /** One of the first paragraphs from end to end. */
    LINE,
    /** The same, where a headline stands before or after it. */
    MASTHEAD,
    /** Anywhere near the beginning. */
    INLINE,
    /** At the end of one of the last paragraphs. */
    END,
    /** One of the last paragraphs from end to end. */
    FOOT
  }

  /**
   * A row of the table.
   *
   * @param rank its number; the lowest is believed first
   * @param groups what its pattern reads
   */
  record Rule(Place place, Pattern pattern, int rank, Set<String> groups, Row row)
      implements Rules.Rule {

    @Nullable String read(String group, Matcher match) {
      return groups.contains(group) ? match.group(group) : null;
    }
  }

  private static final String GROUP = "(?<";

  private final List<Rule> all;
  private final Map<Place, Rules<Rule>> byPlace = new EnumMap<>(Place.class);
  private final Agencies agencies;

  private Heads(List<Rule> all, Agencies agencies) {
    this.all = List.copyOf(all);
    this.agencies = agencies;
    for (Place place : Place.values()) {
      byPlace.put(place, new Rules<>(all.stream().filter(r -> r.place() == place).toList()));
    }
  }

  static Heads of(Knowledge knowledge) {
    Agencies agencies = Agencies.of(knowledge.table("agencies.tsv"));
    Placeholders words = new Placeholders(agencies);
    List<Rule> rules = new ArrayList<>();
    for (Row row : knowledge.table("heads.tsv").rows()) {
      rules.add(rule(row, words, rules.size()));
    }
    return new Heads(rules, agencies);
  }

  private static Rule rule(Row row, Placeholders words, int rank) {
    String pattern = words.in(row.need("pattern"));
    try {
      return new Rule(
          row.one("place", Place.class), Pattern.compile(pattern), rank, groups(pattern), row);
    } catch (PatternSyntaxException e) {
      throw row.fault("not a pattern: " + e.getDescription());
    }
  }

  private static Set<String> groups(String pattern) {
    Set<String> groups = new HashSet<>();
    for (int at = pattern.indexOf(GROUP); at >= 0; at = pattern.indexOf(GROUP, at + 1)) {
      int from = at + GROUP.length();
      if (Character.isLetter(pattern.charAt(from))) { // "(?<=" and "(?<!" look behind
        groups.add(pattern.substring(from, pattern.indexOf('>', from)));
      }
    }
    return groups;
  }

  Agencies agencies() {
    return agencies;
  }

  List<Rule> rules() {
    return all;
  }

  /** The rows for one place. */
  Rules<Rule> at(Place place) {
    Rules<Rule> rules = byPlace.get(place);
    return rules == null ? new Rules<>(List.of()) : rules;
  }
}
