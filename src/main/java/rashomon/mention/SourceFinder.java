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

  /** Who may be somebody's: "the head of", "a nurse at". */
  private static final String PERSON =
      "head|director|chief|deputy|leader|spokesman|spokeswoman|spokesperson|official|officer|doctor|medic|nurse|source|sources|commander|president|representative|secretary|manager|officials|doctors|surgeon|member";

  private static final String BODY =
      "hospital|mission|commission|committee|council|department|office|union|federation|association|foundation|institute|organisation|organization|parliament|assembly|ministry|agency|network|observatory|command|staff|presidency|embassy|police|clinic|morgue|government|authorities";

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
    line.add(
        i,
        to,
        new SourceName(Written.name(line, i, to), known.name(), known.role()),
        "source.name");
    return to;
  }

  private int byRole(Line line, int i) {
    Phrases.Hit<Role> head = owned(line, i, HeadWords.head(heads, line, i));
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
    int to = complement(line, i, headTo);
    to = role == Role.MINISTRY ? Math.max(to, subject(line, headTo)) : to;
    SourceName source = new SourceName(Written.name(line, nameFrom(line, phrase), to), null, role);
    line.add(phrase.from(), to, source, definite(line, phrase) ? "source.definite" : "source.role");
    return Math.max(headTo, within(line, i, headTo) > 0 ? to : headTo);
  }

  /** "the governor's office": the body rather than whose it is. */
  private Phrases.@Nullable Hit<Role> owned(Line line, int i, Phrases.@Nullable Hit<Role> owner) {
    int next = owner == null ? i : i + owner.length();
    boolean owns = owner != null && line.norm(next).equals("'s");
    Phrases.Hit<Role> owned = owns ? HeadWords.head(heads, line, next + 1) : null;
    boolean body = owned != null && OneOf.of(BODY).has(line.norm(next + owned.length()));
    return body && owned != null
        ? new Phrases.Hit<>(owned.value(), next + 1 + owned.length() - i)
        : owner;
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
    boolean same = line.norm(phrase.words()).equals("same");
    return line.norm(phrase.words() - 1).equals("the")
        && phrase.words() == (same ? phrase.head() - 1 : phrase.head());
  }

  /** "an officer of the Asayish", "a source in Hasaka", "spokesman for the army". */
  private int complement(Line line, int head, int to) {
    if (!OneOf.of("of|for|in|inside|within|at|from|close").has(line.norm(to))) {
      return to;
    }
    int body = within(line, head, to);
    if (body > 0) {
      return Math.max(body, complement(line, body, body));
    }
    int i = to + 1;
    while (i < to + 4 && (line.is(i, WordClass.ARTICLE) || line.norm(i).equals("to"))) {
      i++;
    }
    int end = Math.max(end(line.at(i, PartyName.class), i), end(line.at(i, PlaceName.class), i));
    return end > i ? end : to;
  }

  /** "the head of the main hospital": the body that a person speaks for; -1 where none is. */
  private int within(Line line, int head, int to) {
    boolean belongs =
        OneOf.of("of|for|at|from|in|inside|within").has(line.norm(to))
            && OneOf.of(PERSON).has(line.norm(to - 1))
            && to - head <= 3;
    int i = to + 1;
    for (; belongs && i < to + 5; i++) {
      Phrases.Hit<Role> body = HeadWords.head(heads, line, i);
      if (body != null) {
        return OneOf.of(BODY).has(line.norm(i + body.length() - 1)) ? i + body.length() : -1;
      }
      boolean describes =
          line.is(i, WordClass.ARTICLE)
              || line.is(i, WordClass.DETERMINER)
              || line.is(i, WordClass.DESCRIBING)
              || line.isName(i)
              || !line.is(i, WordClass.VERB)
                  && !line.is(i, WordClass.PREPOSITION)
                  && !line.isMark(i);
      if (!describes) {
        return -1;
      }
    }
    return -1;
  }

  private static int end(@Nullable Mention<?> mention, int i) {
    return mention == null || mention.from() > i ? -1 : mention.to();
  }
}
