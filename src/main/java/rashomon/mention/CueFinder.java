package rashomon.mention;

import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Wordings;
import rashomon.text.Token;

/** Finds the words of saying, whoever says what with them. */
final class CueFinder {

  private final Phrases<Cue> cues;

  CueFinder(Knowledge knowledge) {
    cues = Phrases.of(knowledge, Wordings.CUES, (row, column) -> new Cue(row.need(column)));
  }

  void find(Line line) {
    line.walk(Opening.CUE, i -> read(line, i));
  }

  boolean mayBegin(Token word) {
    return cues.mayBegin(word);
  }

  /** Adds the cue that begins here, if one does; the token to go on from. */
  private int read(Line line, int i) {
    Phrases.Hit<Cue> hit = cues.at(line.sentence().tokens(), i);
    if (hit == null || line.covered(i, Time.class) || isNoun(line, i) || isAccused(line, i)) {
      return i;
    }
    line.add(i, i + hit.length(), hit.value(), "cue");
    return i + hit.length();
  }

  /** "a guard, accused of theft": he says nothing. */
  private static boolean isAccused(Line line, int i) {
    return line.is(i, "accused") && line.is(i + 1, "of");
  }

  /** "The report", "the said man". */
  private static boolean isNoun(Line line, int i) {
    return line.is(i - 1, WordClass.ARTICLE) && !line.is(i, "according");
  }
}
