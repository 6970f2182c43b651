package rashomon.mention.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Row;

/**
 * A family of phrases, a row of {@code time-phrases.tsv}.
 *
 * @param order its place in the table: of two rules that take in as much, the first is right
 * @param arguments what stands behind the meaning's name
 * @param anchor the place that fewest texts fill ({@link Anchors})
 */
record Rule(
    int order,
    String name,
    Pattern pattern,
    Meanings meaning,
    List<String> arguments,
    Element anchor) {

  Rule {
    arguments = List.copyOf(arguments);
  }

  static Rule of(int order, Row row, Anchors anchors) {
    List<String> words = row.words("meaning");
    Meanings meaning = Meanings.named(words.get(0));
    if (meaning == null) {
      throw row.fault("no meaning is called '" + words.get(0) + "'");
    }
    Pattern pattern = Pattern.of(row);
    List<String> arguments = words.subList(1, words.size());
    return new Rule(order, row.need("name"), pattern, meaning, arguments, anchors.of(pattern));
  }

  /** What the phrase says; null where its numbers make no time. */
  @Nullable Sense read(Slots slots) {
    return meaning.read(slots, arguments);
  }

  /** How much it takes in, its surroundings included: the rule that sees most is right. */
  int weight(Slots slots) {
    return slots.to() - slots.from() + count(pattern.before()) + count(pattern.after());
  }

  private static int count(List<Element> places) {
    int count = 0;
    for (Element place : places) {
      count += place.not() ? 0 : 1;
    }
    return count;
  }
}
