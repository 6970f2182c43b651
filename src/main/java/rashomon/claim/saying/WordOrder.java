package rashomon.claim.saying;

import rashomon.claim.saying.Cues.Cue;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.SourceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Tells by the words around a cue on which side of it stand the speaker and what is said. */
final class WordOrder {

  /** So far behind the word of saying the comma may stand that closes the aside. */
  private static final int ASIDE = 5;

  private WordOrder() {}

  /** "..., the army said, adding", "... the army said while": both sides of it are said. */
  static boolean isBreak(Line line, int i) {
    return line.norm(i).endsWith("ing") || line.isOneOf(i, "while|whereas|with");
  }

  /** "..., police said on Monday, and": between two commas, so that both sides of it are said. */
  static boolean isAside(Line line, int speaker, Cue cue) {
    int before = line.is(speaker - 1, WordClass.ARTICLE) ? speaker - 2 : speaker - 1;
    int comma = cue.to();
    while (comma < cue.to() + ASIDE && !line.is(comma, ",")) {
      comma++;
    }
    return line.is(before, ",") && line.is(comma, ",") && isTail(line, cue.to(), comma);
  }

  /** Whether nothing but a day, a place or a listener follows: the words said came before. */
  static boolean isTail(Line line, int from, int to) {
    int reason = anonymity(line, from);
    for (int i = from; i < (reason > from ? Math.min(reason, to) : to); i++) {
      boolean light =
          line.covered(i, Time.class)
              || line.isMark(i)
              || line.is(i, WordClass.PREPOSITION)
              || line.is(i, WordClass.ARTICLE)
              || line.is(i, WordClass.PRONOUN)
              || line.covered(i, SourceName.class)
              || line.isName(i)
              || line.isOneOf(
                  i,
                  "statement|telephone|phone|interview|email|twitter|facebook|condition|anonymity|post|telegram|its|website|news|conference|reporters|journalists|carried|published|posted|broadcast|issued"
                      + "|sent|aired|read|state|television|radio");
      if (!light || line.is(i, "that")) {
        return false;
      }
    }
    return true;
  }

  /** "on condition of anonymity as it was too early": where the reason begins. */
  private static int anonymity(Line line, int from) {
    int i = from;
    while (i < line.size() && !line.is(i, "anonymity")) {
      i++;
    }
    boolean asked = line.isOneOf(from, "on|requesting|requested|under") || i <= from + 5;
    return i < line.size() && asked ? i : -1;
  }

  /** "..., a mayor told AFP on Monday after gunmen fired": what follows only tells when. */
  static boolean isSetting(Line line, int from, int to) {
    int clause = from;
    while (clause < to && !line.isOneOf(clause, "after|when|as|hours|amid|following")) {
      clause++;
    }
    for (int i = clause; i < to; i++) {
      if (line.is(i, "that")) {
        return false;
      }
    }
    return clause < to && isTail(line, from, clause);
  }

  /** "..., writes the paper.": a speaker behind the cue ends the clause. */
  static boolean isInverted(Line line, Cue cue) {
    if (cue.words().endsWith("told")) {
      return false; // whoever stands behind it listens
    }
    Mention<?> after = line.isMark(cue.from() - 1) ? SpeakerAfter.of(line, cue.to()) : null;
    return after != null
        && (after.to() >= line.size() || line.isMark(after.to()))
        && (!line.is(after.from() - 1, WordClass.PREPOSITION)
            || SpeakerSearch.byRole(line, after.from() - 2) != null);
  }

  /** "...," the council says of its dead: a quotation ends before the speaker, and none follows. */
  static boolean endsQuote(Line line, int speaker) {
    int i = line.is(speaker - 1, WordClass.ARTICLE) ? speaker - 2 : speaker - 1;
    boolean ends = line.is(i, "\"");
    int marks = 0;
    for (int k = 0; k < line.size(); k++) {
      marks += line.is(k, "\"") ? 1 : 0;
      ends &= k <= speaker || !line.is(k, "\"");
    }
    return ends && marks == 2 && line.is(0, "\"");
  }

  /** "We counted nine dead said a nurse in Bunia", where the marks were lost. */
  static boolean isTurned(Line line, Cue cue) {
    Mention<?> after = SpeakerAfter.of(line, cue.to());
    return after != null
        && OneOf.of("said|says|added|writes").has(cue.words())
        && after.from() - cue.to() <= 1
        && (after.to() >= line.size()
            || line.isMark(after.to())
            || line.is(after.to(), WordClass.PREPOSITION));
  }

  static boolean isAfterQuote(Line line, int cue) {
    return line.isMark(cue - 1) || cue == 0;
  }
}
