package rashomon.mention;

import java.util.List;
import java.util.Objects;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Names;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.knowledge.Spellings;
import rashomon.knowledge.Wordings;
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
  private final Phrases<Role> heads;
  private final SpeakersBody bodies;

  SourceFinder(Knowledge knowledge) {
    names.addAll(knowledge, Spellings.SOURCES, row -> new Known(row.need("name"), role(row)));
    heads = Phrases.of(knowledge, Wordings.SPEAKERS, (row, column) -> row.one("role", Role.class));
    bodies = new SpeakersBody(heads);
  }

  private static Role role(Row row) {
    boolean thinkTank = row.get("role").equals("think-tank");
    return thinkTank ? Role.ORGANISATION : row.one("role", Role.class);
  }

  void find(Line line) {
    line.walk(Opening.SOURCE, i -> read(line, i));
  }

  boolean mayBegin(Token word) {
    return names.mayBegin(word) || heads.mayBegin(word);
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
    Phrases.Hit<Role> head = bodies.owned(line, i, HeadWords.head(heads, line, i));
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
    NounPhrase own = isTheirs(line, i, headTo) ? phrase : NounPhrase.whole(line, i, headTo);
    int to = bodies.complement(line, i, headTo);
    to = role == Role.MINISTRY ? Math.max(to, SpeakersBody.subject(line, headTo)) : to;
    SourceName source = new SourceName(Written.name(line, nameFrom(line, own), to), null, role);
    line.add(phrase.from(), to, source, definite(line, phrase) ? "source.definite" : "source.role");
    return Math.max(headTo, bodies.within(line, i, headTo) > 0 ? to : headTo);
  }

  /** "the country's prosecutor", "the Azerbaijani President": known by the office alone. */
  private static boolean isTheirs(Line line, int head, int to) {
    for (int i = NounPhrase.whole(line, head, to).from(); i < head; i++) {
      if (line.is(i, "'s") || line.covered(i, Demonym.class)) {
        return true;
      }
    }
    return false;
  }

  private static List<Token> tokens(Line line) {
    return line.sentence().tokens();
  }

  /** "The ministry reports": a verb after the name of whoever reports, and no speaker itself. */
  private static int withoutVerb(Line line, int from, int to) {
    boolean reports = line.isOneOf(to - 1, "reports|report");
    if (!reports || to - from == 1 && !isName(line, from - 1)) {
      return to;
    }
    boolean kind = to - from > 1 && !line.isName(from) && line.isOneOf(from, "media|news");
    return kind || from == 0 ? to : to - 1;
  }

  private static boolean isName(Line line, int i) {
    return i > 0 && (line.isName(i) || line.covered(i, SourceName.class))
        || i == 0 && line.covered(i, SourceName.class);
  }

  /** "a local source" keeps its article, "the ministry" and "its ministry" lose it. */
  private static int nameFrom(Line line, NounPhrase phrase) {
    String first = line.norm(phrase.words() - 1);
    boolean owned = line.is(phrase.words(), "'s") && phrase.words() > 0;
    if (owned) {
      Mention<People> owner = line.at(phrase.words() - 1, People.class);
      return owner == null ? phrase.words() - 1 : owner.to() - 1;
    }
    boolean bare = line.isOneOf(phrase.from(), "the|its|that|this|their|his|her|our|these|those");
    boolean determined = OneOf.of("that|its|their|his|her|our").has(first);
    return bare || determined ? Math.max(phrase.words(), phrase.from()) : phrase.from();
  }

  /** "the source", "the statement": somebody named before. */
  private static boolean definite(Line line, NounPhrase phrase) {
    boolean same = line.is(phrase.words(), "same");
    return line.is(phrase.words() - 1, "the")
        && phrase.words() == (same ? phrase.head() - 1 : phrase.head());
  }
}
