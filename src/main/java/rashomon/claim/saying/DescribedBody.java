package rashomon.claim.saying;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Cue;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.SourceName;

/**
 * "The Observatory, which relies on friends of the opposition, said": the body that the clause
 * describes, whoever it names.
 */
final class DescribedBody {

  /** So many words at most a clause has that describes a speaker. */
  private static final int CLAUSE = 24;

  private static final String DESCRIBES =
      "relies|rely|depends|has|uses|monitors|tracks|documents|gathers|collects|maintains|operates|works|is|runs|follows";

  private DescribedBody() {}

  /** The body before the clause that ends at the cue; null where none does. */
  static @Nullable Mention<?> before(Line line, int cue) {
    for (int i = cue - 1; i > Math.max(0, cue - CLAUSE); i--) {
      if (line.isOneOf(i, "\"|;|:") || line.covered(i, Cue.class)) {
        return null;
      }
      boolean clause = line.isOneOf(i, "which|that");
      int to = line.is(i - 1, ",") ? i - 1 : i;
      Mention<SourceName> body = clause ? line.at(to - 1, SourceName.class) : null;
      if (body != null && body.to() == to && body.meaning().of() != null) {
        return line.isOneOf(i + 1, DESCRIBES) ? body : null;
      }
    }
    return null;
  }
}
