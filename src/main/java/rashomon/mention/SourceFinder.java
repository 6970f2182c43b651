package rashomon.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

  private static final Map<String, Role> ROLES = new HashMap<>();

  static {
    ROLES.put("think-tank", Role.ORGANISATION);
  }

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
    Role other = ROLES.get(row.get("role").toLowerCase(Locale.ROOT));
    return other != null ? other : row.one("role", Role.class);
  }

  void find(Line line) {
    int i = 0;
    while (i < line.size()) {
      Names.Hit<Known> hit = names.at(line.sentence().tokens(), i);
      if (hit != null) {
        String name = Written.name(line, i, i + hit.length());
        line.add(
            i,
            i + hit.length(),
            new SourceName(name, hit.value().name(), hit.value().role()),
            "source.name");
        i += hit.length();
      } else {
        i = Math.max(i + 1, byRole(line, i));
      }
    }
  }

  private int byRole(Line line, int i) {
    Phrases.Hit<Role> head = Groups.head(heads, line, i);
    if (head == null || line.covered(i, Time.class) || line.covered(i, Quantity.class)) {
      return i;
    }
    int headTo = i + head.length();
    Groups.Phrase phrase = Groups.around(line, i, headTo);
    int to = complement(line, headTo);
    String name = Written.name(line, nameFrom(line, phrase), to);
    SourceName source = new SourceName(name, null, head.value());
    line.add(phrase.from(), to, source, definite(line, phrase) ? "source.definite" : "source.role");
    return headTo;
  }

  /** "a local source" keeps its article, "the ministry" loses it. */
  private static int nameFrom(Line line, Groups.Phrase phrase) {
    return line.norm(phrase.from()).equals("the") ? phrase.words() : phrase.from();
  }

  /** "the source", "the statement": somebody named before. */
  private static boolean definite(Line line, Groups.Phrase phrase) {
    return line.norm(phrase.words() - 1).equals("the") && phrase.words() == phrase.head();
  }

  /** "an officer of the Asayish", "a source in Hasaka", "spokesman for the army". */
  private static int complement(Line line, int to) {
    if (!OneOf.of("of|for|in|at|from|close").has(line.norm(to))) {
      return to;
    }
    int i = to + 1;
    while (i < line.size()
        && i < to + 4
        && (line.is(i, WordClass.ARTICLE) || line.norm(i).equals("to"))) {
      i++;
    }
    int end =
        Math.max(
            end(line.at(Math.min(i, line.size() - 1), PartyName.class), i),
            end(line.at(Math.min(i, line.size() - 1), PlaceName.class), i));
    return i < line.size() && end > i ? end : to;
  }

  private static int end(@Nullable Mention<?> mention, int i) {
    return mention == null || mention.from() > i ? -1 : mention.to();
  }
}
