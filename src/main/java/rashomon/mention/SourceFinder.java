package rashomon.mention;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Names;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.SourceName.Role;
import rashomon.text.OneOf;
import rashomon.text.Token;

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
    Names.Hit<Known> hit = names.at(tokens(line), i);
    if (hit == null) {
      return byRole(line, i);
    }
    int to = i + hit.length();
    Known known = hit.value();
    Mention<PlaceName> namesake = line.at(i, PlaceName.class);
    if (namesake != null && namesake.to() <= to && isAcronym(line.token(i).text())) {
      line.remove(namesake);
    }
    line.add(
        i,
        to,
        new SourceName(Written.name(line, i, to), known.name(), known.role()),
        "source.name");
    return to;
  }

  /** "UN" is no town of that name. */
  private static boolean isAcronym(String text) {
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  private int byRole(Line line, int i) {
    Phrases.Hit<Role> head = HeadWords.head(heads, line, i);
    if (head == null || line.covered(i, Time.class) || line.covered(i, Quantity.class)) {
      return i;
    }
    int headTo = withoutVerb(line, i, i + head.length());
    if (headTo == i) {
      return i;
    }
    boolean whole = headTo == i + head.length();
    Role role = whole ? head.value() : Objects.requireNonNull(heads.at(tokens(line), i)).value();
    NounPhrase phrase = NounPhrase.around(line, i, headTo);
    int to = complement(line, headTo);
    to = role == Role.MINISTRY ? Math.max(to, subject(line, headTo)) : to;
    SourceName source = new SourceName(Written.name(line, nameFrom(line, phrase), to), null, role);
    line.add(phrase.from(), to, source, definite(line, phrase) ? "source.definite" : "source.role");
    return headTo;
  }

  private static List<Token> tokens(Line line) {
    return line.sentence().tokens();
  }

  /** "The ministry reports": a verb after the name of whoever reports, and no speaker itself. */
  private static int withoutVerb(Line line, int from, int to) {
    boolean reports = OneOf.of("reports|report").has(line.norm(to - 1));
    if (!reports || to - from == 1 && !isName(line, from - 1)) {
      return to;
    }
    boolean kind =
        to - from > 1 && !line.isName(from) && OneOf.of("media|news").has(line.norm(from));
    return kind || from == 0 ? to : to - 1;
  }

  private static boolean isName(Line line, int i) {
    return i > 0 && (line.isName(i) || line.covered(i, SourceName.class))
        || i == 0 && line.covered(i, SourceName.class);
  }

  /** "of Foreign Affairs", "of Interior and Justice of Peru": what a ministry is for, and whose. */
  private static int subject(Line line, int to) {
    if (!line.norm(to).equals("of") || !line.isName(to + 1)) {
      return to;
    }
    int i = to + 1;
    while (i < line.size() && i - to <= 7 && (line.isName(i) || isJoint(line, i))) {
      i++;
    }
    return i;
  }

  private static boolean isJoint(Line line, int i) {
    boolean joint =
        OneOf.of("and|of|for").has(line.norm(i))
            || line.norm(i).equals("the") && line.norm(i - 1).equals("of");
    int next = line.norm(i + 1).equals("the") ? i + 2 : i + 1;
    return joint && line.isName(next);
  }

  /** "a local source" keeps its article, "the ministry" and "its ministry" lose it. */
  private static int nameFrom(Line line, NounPhrase phrase) {
    String first = line.norm(phrase.words() - 1);
    boolean owned = line.norm(phrase.words()).equals("'s") && phrase.words() > 0;
    if (owned) {
      Mention<People> owner = line.at(phrase.words() - 1, People.class);
      return owner == null ? phrase.words() - 1 : owner.to() - 1;
    }
    boolean bare =
        OneOf.of("the|its|that|this|their|his|her|our|these|those").has(line.norm(phrase.from()));
    boolean determined = OneOf.of("that|its|their|his|her|our").has(first);
    return bare || determined ? Math.max(phrase.words(), phrase.from()) : phrase.from();
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
