package rashomon.claim.saying;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.SourceName;
import rashomon.mention.WordClass;

/** "An official who declined to be named said": who speaks is told of before a clause on them. */
final class RelativeSpeaker {

  private static final int REACH = 18;

  private RelativeSpeaker() {}

  /** The speaker before the clause that ends at the cue; null where none does. */
  static @Nullable Mention<?> before(Line line, int cue) {
    for (int i = cue - 1; i > Math.max(0, cue - REACH); i--) {
      if (line.is(i, "who")) {
        return isClause(line, i, cue) ? antecedent(line, i) : null;
      }
      if (line.isOneOf(i, "\"|;|:|that|which|said")) {
        return null;
      }
    }
    return null;
  }

  /** Its own verb follows "who", and no other speaker stands before the cue as its subject. */
  private static boolean isClause(Line line, int who, int cue) {
    boolean verb =
        !line.isMark(who + 1)
            && !line.is(who + 1, WordClass.ARTICLE)
            && !line.is(who + 1, WordClass.DETERMINER)
            && !line.is(who + 1, WordClass.PRONOUN)
            && !line.isName(who + 1)
            && SpeakerSearch.any(line, who + 1) == null
            && who + 1 < cue;
    Mention<?> last =
        verb ? SpeakerSearch.any(line, line.isMark(cue - 1) ? cue - 2 : cue - 1) : null;
    int before = last == null ? -1 : last.from() - 1;
    before = line.is(before, WordClass.ARTICLE) ? before - 1 : before;
    return verb
        && (last == null ? !hasComma(line, who, cue - 1) : line.is(before, WordClass.PREPOSITION));
  }

  /** "a man who fled, a shepherd said": behind a comma somebody else may speak. */
  private static boolean hasComma(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.isMark(i)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Mention<?> antecedent(Line line, int who) {
    int i = line.isMark(who - 1) ? who - 2 : who - 1;
    Mention<?> named = SpeakerSearch.named(line, i);
    if (named != null
        && (named.meaning() instanceof People || named.meaning() instanceof SourceName)) {
      return named;
    }
    Mention<?> role = SpeakerSearch.byRole(line, i);
    return role == null || role.meaning() instanceof PartyName ? null : role;
  }
}
