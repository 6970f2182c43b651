package rashomon.claim.saying;

import rashomon.claim.Quote;
import rashomon.claim.saying.Cues.Cue;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.Quantity;
import rashomon.mention.SourceName;
import rashomon.mention.SourceName.Role;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * A speaker whom no table knows, told by the order of words alone: "..., the harbour master said"
 * at the end of a sentence.
 */
final class PlainSpeaker {

  /** So many words at most such a speaker has. */
  private static final int WORDS = 7;

  private static final OneOf NOBODY =
      OneOf.of(
          "it|they|he|she|we|i|you|who|which|that|this|there|one|some|many|others|all|both|none|any"
              + "|these|those|what|as|was|is|has|had|also|later|then|report|reports|accounts");

  private PlainSpeaker() {}

  /** The token at which the speaker of "..., X said", "X said ..." begins; -1 for none. */
  static int from(Line line, Cue cue) {
    boolean says =
        line.isOneOf(cue.from(), "said|says|told|added|reported|wrote|announced|confirmed");
    if (!says || cue.speakerAfter()) {
      return -1;
    }
    int from = cue.from();
    while (from > 0 && cue.from() - from < WORDS && isOf(line, from - 1)) {
      from--;
    }
    boolean behind =
        from > 2 && line.isOneOf(from - 1, ",|\"") && WordOrder.isTail(line, cue.to(), line.size());
    boolean stands = from < cue.from() && (behind || from == 0);
    return stands && isNamed(line, from, cue.from()) ? from : -1;
  }

  private static boolean isOf(Line line, int i) {
    boolean noun = line.is(i, WordClass.DESCRIBING) || line.isName(i);
    return !line.isMark(i)
        && !NOBODY.has(line.norm(i))
        && (noun || !line.is(i, WordClass.VERB))
        && !line.is(i, WordClass.BE)
        && !line.is(i, WordClass.MODAL)
        && !line.covered(i, Time.class)
        && !line.covered(i, Quantity.class);
  }

  /** "the harbour master", "detectives", "Rescuers": a noun phrase that opens as one. */
  private static boolean isNamed(Line line, int from, int to) {
    boolean article = line.is(from, WordClass.ARTICLE) || line.is(from, WordClass.POSSESSIVE);
    boolean many = line.norm(to - 1).endsWith("s") && to - from <= 2;
    return (article && to - from > 1 || many || line.isName(from))
        && !line.is(to - 1, WordClass.PREPOSITION)
        && !line.is(to - 1, WordClass.ADVERB);
  }

  static SourceName name(Line line, int from, int to) {
    int start = line.is(from, "the") ? from + 1 : from;
    boolean party = line.at(to - 1, PartyName.class) != null;
    return new SourceName(Quote.words(line, start, to), null, party ? Role.PARTY : Role.PERSON);
  }
}
