package rashomon.claim.saying;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.saying.Cues.Cue;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/** Looks over an aside that cites: in "X, citing Y, said" it is X who said. */
final class Aside {

  private Aside() {}

  /**
   * The speaker before a cue; what stands between as an aside ("X, citing Y, said") speaks for
   * itself.
   */
  static @Nullable Mention<?> before(Line line, List<Cue> found, int n) {
    int at = found.get(n).from();
    Cue aside = n > 0 && found.get(n - 1).cites() ? found.get(n - 1) : null;
    Mention<?> cited = aside == null ? null : SpeakerAfter.of(line, aside.to());
    if (aside != null && cited != null && isGap(line, cited.to(), at)) {
      Mention<?> teller = SpeakerSearch.before(line, aside.from());
      if (teller != null) {
        return teller;
      }
    }
    return SpeakerSearch.before(line, at);
  }

  private static boolean isGap(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean light = line.isMark(i) || line.is(i, WordClass.ADVERB) || line.is(i, WordClass.HAVE);
      if (!light && !line.covered(i, Time.class) && !line.is(i, "on")) {
        return false;
      }
    }
    return from <= to;
  }
}
