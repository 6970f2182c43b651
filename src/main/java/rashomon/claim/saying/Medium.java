package rashomon.claim.saying;

import org.jspecify.annotations.Nullable;
import rashomon.claim.saying.Cues.Cue;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.SourceName;
import rashomon.mention.SourceName.Role;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/** Finds the medium that heard it: "told AFP", "told local radio", "in a statement to Reuters". */
final class Medium {

  private static final int NEAR = 6;

  private Medium() {}

  /** The medium behind the cue; null where none is told. */
  static @Nullable SourceName of(Line line, Cue cue) {
    if (cue.words().endsWith("told") || cue.words().startsWith("informed")) {
      return at(line, cue.to(), cue.to() + NEAR);
    }
    for (int i = cue.from(); i < Math.min(line.size(), cue.to() + NEAR); i++) {
      if (line.is(i, "that")) {
        return null;
      }
      boolean said = line.isOneOf(i, "statement|interview|message|letter|comments|remarks|call");
      if (said && line.isOneOf(i + 1, "to|with|for")) {
        return at(line, i + 2, i + 2 + NEAR);
      }
    }
    return null;
  }

  private static @Nullable SourceName at(Line line, int from, int to) {
    for (int i = from; i < Math.min(line.size(), to); i++) {
      Mention<SourceName> source = line.at(i, SourceName.class);
      if (source != null) {
        return isMedium(source) ? source.meaning() : null;
      }
      boolean within =
          line.is(i, WordClass.ARTICLE)
              || line.is(i, WordClass.DESCRIBING)
              || line.is(i, WordClass.DETERMINER)
              || line.isName(i)
              || line.is(i, "'s");
      if (!within) {
        return null;
      }
    }
    return null;
  }

  private static boolean isMedium(Mention<SourceName> source) {
    Role role = source.meaning().role();
    String name = source.meaning().name();
    boolean staff =
        Like.of("(?i).*(reporter|journalist|correspondent|press|media reports)s?").is(name);
    return source.rule().equals("source.name")
        || (role == Role.OUTLET || role == Role.AGENCY || role == Role.STATE_MEDIA) && !staff;
  }
}
