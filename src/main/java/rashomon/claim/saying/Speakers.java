package rashomon.claim.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Modality;
import rashomon.claim.saying.Cues.Cue;
import rashomon.knowledge.Knowledge;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.SourceName;
import rashomon.mention.SourceName.Role;
import rashomon.mention.WordClass;

/**
 * Reads who says what in an article, sentence after sentence: a cue and the speaker before or after
 * it, the stretch of the sentence that is said, pronouns and roles taken back to the last speaker.
 */
public final class Speakers {

  private final Cues cues;

  public Speakers(Knowledge knowledge) {
    cues = new Cues(knowledge);
  }

  /** All acts of saying of the line; {@code memory} knows who spoke before and learns who does. */
  public List<Said> in(Line line, Memory memory) {
    List<Said> all = new ArrayList<>();
    List<Cue> found = cues.in(line);
    for (int n = 0; n < found.size(); n++) {
      boolean on = goesOn(line, found.get(n)) && !all.isEmpty();
      Said said = on ? goOn(line, found.get(n), all) : said(line, found, n, memory);
      if (said != null) {
        all.add(said);
        if (!said.isMedium()) {
          memory.heard(said.speaker());
        }
      }
    }
    Said headline = all.isEmpty() ? HeadlineSpeakers.of(line, memory) : null;
    if (headline != null) {
      all.add(headline);
      memory.heard(headline.speaker());
    }
    Earlier.meet(line, memory);
    return all;
  }

  /** "denied it and said", "said A but added": the same speaker again. */
  private static boolean goesOn(Line line, Cue cue) {
    int i = cue.from() - 1;
    while (i > 0 && line.is(i, WordClass.ADVERB)) {
      i--;
    }
    return line.isOneOf(i, "and|but") && !cue.speakerAfter();
  }

  /** The speaker's first words end where the second begin. */
  private static Said goOn(Line line, Cue cue, List<Said> all) {
    Said last = all.get(all.size() - 1);
    if (last.from() < cue.from() && cue.from() < last.to() && last.from() > 0) {
      all.set(all.size() - 1, last.until(cue.from()));
    }
    return new Said(
        cue.from(), cue.to(), line.size(), last.speaker(), null, cue.words(), cue.modality());
  }

  private @Nullable Said said(Line line, List<Cue> found, int n, Memory memory) {
    Cue cue = found.get(n);
    int next = n + 1 < found.size() ? found.get(n + 1).from() : line.size();
    if (cue.speakerAfter()) {
      return behind(line, cue, line.size(), memory);
    }
    boolean inverted = WordOrder.isInverted(line, cue);
    Mention<?> before = inverted ? null : Aside.before(line, found, n);
    SourceName earlier = before == null && !inverted ? Earlier.speaker(line, cue, memory) : null;
    int plain = PlainSpeaker.from(line, cue);
    if (plain >= 0 && earlier == null && (before == null || before.from() < plain)) {
      return told(line, cue, next, plain, PlainSpeaker.name(line, plain, cue.from()));
    }
    if (before == null && earlier == null) {
      boolean turned = WordOrder.isAfterQuote(line, cue.from()) || WordOrder.isTurned(line, cue);
      return turned && !cue.words().endsWith("told") ? behind(line, cue, cue.from(), memory) : null;
    }
    int start = before == null ? cue.from() - 1 : before.from();
    SourceName speaker =
        before == null ? Objects.requireNonNull(earlier) : SpokenBy.of(line, before, memory);
    boolean answer = n > 0 && cue.modality() == Modality.DENIED && isSetOff(line, start);
    return answer
        ? new Said(cue.from(), cue.to(), next, speaker, null, cue.words(), cue.modality())
        : told(line, cue, next, start, speaker);
  }

  /** "X says it took Y, the rebels deny it": the denial takes nothing from what X says. */
  private static boolean isSetOff(Line line, int speaker) {
    int i = speaker - 1;
    while (line.is(i, WordClass.ARTICLE) || line.isOneOf(i, "but|while|and")) {
      i--;
    }
    return line.isOneOf(i, ",|;");
  }

  /** "according to X", "citing X", "..., said X": what was said is all before {@code end}. */
  private static @Nullable Said behind(Line line, Cue cue, int end, Memory memory) {
    Mention<?> after = SpeakerAfter.of(line, cue.to());
    SourceName speaker =
        after == null ? Earlier.surname(line, cue, memory) : SpokenBy.of(line, after, memory);
    boolean fits =
        speaker != null
            && (!cue.words().equals("referring to") || speaker.role() != Role.PARTY)
            && (!cue.words().equals("quoted by") || speaker.role() != Role.PERSON);
    return fits && speaker != null
        ? new Said(cue.from(), 0, end, speaker, null, cue.words(), cue.modality())
        : null;
  }

  private static Said told(Line line, Cue cue, int next, int start, SourceName speaker) {
    boolean comment =
        start > 3 && (WordOrder.isBreak(line, cue.to()) || WordOrder.isAside(line, start, cue));
    boolean set =
        start > 3 && line.is(start - 1, ",") && WordOrder.isSetting(line, cue.to(), line.size());
    boolean quoted = start > 3 && WordOrder.endsQuote(line, start);
    boolean tail = start > 3 && WordOrder.isTail(line, cue.to(), next);
    boolean post = comment || set || quoted || tail;
    int from = post ? 0 : cue.counts() ? cue.from() : cue.to();
    int to = comment || !post ? line.size() : start;
    SourceName via = Medium.of(line, cue);
    return new Said(cue.from(), from, to, speaker, via, cue.words(), cue.modality());
  }
}
