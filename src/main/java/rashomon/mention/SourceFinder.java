package rashomon.mention;

import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Names;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.SourceName.Role;
import rashomon.text.OneOf;

/**
 * Finds who may speak: monitors, agencies and media by the table, and speakers named by their role
 * ("a local source", "an officer of the Asayish", "the Russian Defence Ministry").
 */
final class SourceFinder {

  private record Known(String name, Role role) {}

  private final Names<Known> names = new Names<>();
  private final Phrases<Role> heads = new Phrases<>();

  SourceFinder(Knowledge knowledge) {
    for (Row row : knowledge.table("sources.tsv").rows()) {
      Known known = new Known(row.need("name"), role(row));
      names.add(known.name(), known);
      row.list("also").forEach(name -> names.add(name, known));
      row.list("people").forEach(name -> names.add(name, known));
    }
    for (Row row : knowledge.table("speakers.tsv").rows()) {
      heads.put(row.need("word"), row.one("role", Role.class));
    }
  }

  private static Role role(Row row) {
    boolean thinkTank = row.get("role").equals("think-tank");
    return thinkTank ? Role.ORGANISATION : row.one("role", Role.class);
  }

  void find(Line line) {
    line.walk(i -> read(line, i));
  }

  private int read(Line line, int i) {
    Names.Hit<Known> hit = names.at(line.sentence().tokens(), i);
    if (hit == null) {
      return byRole(line, i);
    }
    int to = i + hit.length();
    Known known = hit.value();
    line.add(
        i,
        to,
        new SourceName(Written.name(line, i, to), known.name(), known.role()),
        "source.name");
    return to;
  }

  private int byRole(Line line, int i) {
    Phrases.Hit<Role> head = HeadWords.head(heads, line, i);
    if (head == null || line.covered(i, Time.class) || line.covered(i, Quantity.class)) {
      return i;
    }
    int headTo = i + head.length();
    NounPhrase phrase = NounPhrase.around(line, i, headTo);
    int to = complement(line, headTo);
    String name = Written.name(line, nameFrom(line, phrase), to);
    SourceName source = new SourceName(name, null, head.value());
    line.add(phrase.from(), to, source, definite(line, phrase) ? "source.definite" : "source.role");
    return headTo;
  }

  /** "a local source" keeps its article, "the ministry" loses it. */
  private static int nameFrom(Line line, NounPhrase phrase) {
    return line.norm(phrase.from()).equals("the") ? phrase.words() : phrase.from();
  }

  /** "the source", "the statement": somebody named before. */
  private static boolean definite(Line line, NounPhrase phrase) {
    return line.norm(phrase.words() - 1).equals("the") && phrase.words() == phrase.head();
  }

  /** "an officer of the Asayish", "a source in Hasaka", "spokesman for the army". */
  private static int complement(Line line, int to) {
    if (!OneOf.of("of|for|in|at|from|close").has(line.norm(to))) {
      return to;
    }
    int i = to + 1;
    while (i < to + 4 && (line.is(i, WordClass.ARTICLE) || line.norm(i).equals("to"))) {
      i++;
    }
    int end = Math.max(end(line.at(i, PartyName.class), i), end(line.at(i, PlaceName.class), i));
    return end > i ? end : to;
  }

  private static int end(@Nullable Mention<?> mention, int i) {
    return mention == null || mention.from() > i ? -1 : mention.to();
  }
}
