package rashomon.claim.saying;

import org.jspecify.annotations.Nullable;
import rashomon.claim.deed.Tellers;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.SourceName;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/** Finds the speaker behind a word of saying: "according to X", "said X". */
final class SpeakerAfter {

  private SpeakerAfter() {}

  /** The speaker behind the cue, near it. */
  static @Nullable Mention<?> of(Line line, int from) {
    Mention<?> weak = Issuer.of(line, from);
    if (weak != null) {
      return weak;
    }
    for (int i = from; i < Math.min(line.size(), from + 7); i++) {
      Mention<?> strong = SpeakerSearch.named(line, i);
      if (strong != null) {
        if (weak != null && Tellers.speaks(line, strong)) {
          return weak; // "citing a nurse X said": X passes on what the nurse says
        }
        Mention<?> reporter = reporter(line, strong);
        return reporter == null ? strong : reporter;
      }
      if (weak == null) {
        weak = SpeakerSearch.byRole(line, i);
      }
      if (line.is(i, ",")
          || line.is(i, "\"")
          || line.is(i, WordClass.VERB) && !line.covered(i, SourceName.class)) {
        break;
      }
    }
    return weak;
  }

  /** "a Herald reporter in the town, Ama Mensah": the person rather than the outlet. */
  private static @Nullable Mention<?> reporter(Line line, Mention<?> outlet) {
    if (!line.isOneOf(outlet.to(), "reporter|correspondent|journalist")) {
      return null;
    }
    for (int i = outlet.to() + 1; i < Math.min(line.size(), outlet.to() + 8); i++) {
      Mention<People> person = line.at(i, People.class);
      if (person != null && person.meaning().named()) {
        return person;
      }
      if (line.is(i, WordClass.VERB) || Like.of("[.;\"]").is(line.norm(i))) {
        return null;
      }
    }
    return null;
  }
}
