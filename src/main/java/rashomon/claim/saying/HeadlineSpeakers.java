package rashomon.claim.saying;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Modality;
import rashomon.mention.Line;
import rashomon.mention.Mention;

/** "Red Cross: 12 dead in Goma", "Blast kills 12 - ministry": a speaker set off by a mark alone. */
final class HeadlineSpeakers {

  private static final String MARK = ":|-|–|—|--";

  private HeadlineSpeakers() {}

  /** What is said so in the line; null where nothing is. */
  static @Nullable Said of(Line line, Memory memory) {
    int end = line.is(line.size() - 1, ".") ? line.size() - 1 : line.size();
    Said first = first(line, end, memory);
    return first != null ? first : last(line, end, memory);
  }

  private static @Nullable Said first(Line line, int end, Memory memory) {
    int i = 0;
    while (i < Math.min(4, end) && !line.is(i, ":")) {
      i++;
    }
    Mention<?> speaker = line.is(i, ":") ? SpeakerSearch.any(line, i - 1) : null;
    return speaker == null || speaker.from() > 1
        ? null
        : new Said(i, i + 1, end, SpokenBy.of(line, speaker, memory), null, ":", Modality.STATED);
  }

  private static @Nullable Said last(Line line, int end, Memory memory) {
    Mention<?> speaker = SpeakerSearch.any(line, end - 1);
    int mark = speaker == null ? -1 : speaker.from() - 1;
    return speaker == null
            || speaker.to() < end
            || mark < 3
            || line.isOneOf(end - 1, "reports|report|media")
            || !line.isOneOf(mark, MARK)
        ? null
        : new Said(
            mark,
            0,
            mark,
            SpokenBy.of(line, speaker, memory),
            null,
            line.norm(mark),
            Modality.STATED);
  }
}
