package rashomon.mention;

import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;

/** Finds the words of saying, whoever says what with them. */
final class CueFinder {

  private final Phrases<Cue> cues = new Phrases<>();

  CueFinder(Knowledge knowledge) {
    for (Row row : knowledge.table("cues.tsv").rows()) {
      cues.put(row.need("cue"), new Cue(row.need("cue")));
    }
  }

  void find(Line line) {
    for (int i = 0; i < line.size(); ) {
      Phrases.Hit<Cue> hit = cues.at(line.sentence().tokens(), i);
      boolean said =
          hit != null && !line.covered(i, Time.class) && !isNoun(line, i) && !isAccused(line, i);
      if (said) {
        line.add(i, i + hit.length(), hit.value(), "cue");
      }
      i += said ? hit.length() : 1;
    }
  }

  /** "a guard, accused of theft": he says nothing. */
  private static boolean isAccused(Line line, int i) {
    return line.norm(i).equals("accused") && line.norm(i + 1).equals("of");
  }

  /** "The report", "the said man". */
  private static boolean isNoun(Line line, int i) {
    return line.is(i - 1, WordClass.ARTICLE) && !line.norm(i).equals("according");
  }
}
