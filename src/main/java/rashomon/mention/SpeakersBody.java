package rashomon.mention;

import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Phrases;
import rashomon.mention.SourceName.Role;

/** Reads for which body a speaker speaks: "an officer of the Asayish", "the governor's office". */
final class SpeakersBody {

  /** Who may be somebody's: "the head of", "a nurse at". */
  private static final String PERSON =
      "head|director|chief|deputy|leader|spokesman|spokeswoman|spokesperson|official|officer|doctor|medic|nurse|source|sources|commander|president|representative|secretary|manager|officials|doctors|surgeon|member";

  private static final String BODY =
      "hospital|mission|commission|committee|council|department|office|union|federation|association|foundation|institute|organisation|organization|parliament|assembly|ministry|agency|network|observatory|command|staff|presidency|embassy|police|clinic|morgue|government|authorities";

  private final Phrases<Role> heads;

  SpeakersBody(Phrases<Role> heads) {
    this.heads = heads;
  }

  /** "the governor's office": the body rather than whose it is. */
  Phrases.@Nullable Hit<Role> owned(Line line, int i, Phrases.@Nullable Hit<Role> owner) {
    int next = owner == null ? i : i + owner.length();
    boolean owns = owner != null && line.is(next, "'s");
    Phrases.Hit<Role> owned = owns ? HeadWords.head(heads, line, next + 1) : null;
    boolean body = owned != null && line.isOneOf(next + owned.length(), BODY);
    return body && owned != null
        ? new Phrases.Hit<>(owned.value(), next + 1 + owned.length() - i)
        : owner;
  }

  /** "an officer of the Asayish", "a source in Hasaka", "spokesman for the army". */
  int complement(Line line, int head, int to) {
    if (!line.isOneOf(to, "of|for|in|inside|within|at|from|close")) {
      return to;
    }
    int body = within(line, head, to);
    if (body > 0) {
      return Math.max(body, complement(line, body, body));
    }
    int i = to + 1;
    while (i < to + 4 && (line.is(i, WordClass.ARTICLE) || line.is(i, "to"))) {
      i++;
    }
    int end = Math.max(end(line.at(i, PartyName.class), i), end(line.at(i, PlaceName.class), i));
    return end > i ? end : to;
  }

  /** "the head of the main hospital": the body that a person speaks for; -1 where none is. */
  int within(Line line, int head, int to) {
    boolean belongs =
        line.isOneOf(to, "of|for|at|from|in|inside|within")
            && line.isOneOf(to - 1, PERSON)
            && to - head <= 3;
    int i = to + 1;
    for (; belongs && i < to + 5; i++) {
      Phrases.Hit<Role> body = HeadWords.head(heads, line, i);
      if (body != null) {
        return line.isOneOf(i + body.length() - 1, BODY) ? i + body.length() : -1;
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

  /** "of Foreign Affairs", "of Interior and Justice of Peru": what a ministry is for, and whose. */
  static int subject(Line line, int to) {
    if (!line.is(to, "of") || !line.isName(to + 1)) {
      return to;
    }
    int i = to + 1;
    while (i < line.size() && i - to <= 7 && (line.isName(i) || isJoint(line, i))) {
      i++;
    }
    return i;
  }

  private static boolean isJoint(Line line, int i) {
    boolean joint = line.isOneOf(i, "and|of|for") || line.is(i, "the") && line.is(i - 1, "of");
    int next = line.is(i + 1, "the") ? i + 2 : i + 1;
    return joint && line.isName(next);
  }
}
