package rashomon.claim.saying;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Modality;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Wordings;
import rashomon.mention.Line;
import rashomon.mention.Quantity;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Finds the words of saying: "said", "according to", "citing". */
final class Cues {

  /**
   * A word of saying at tokens [from, to).
   *
   * @param speakerAfter the speaker follows it ("according to X")
   */
  record Cue(int from, int to, boolean speakerAfter, Modality modality, String words) {

    /** "citing X", "quoted by X": X is not whom the clause goes on about. */
    boolean cites() {
      return speakerAfter && (Said.cites(words) || Said.isMedium(words));
    }

    /** "put the death toll at 12": the count belongs to the words of saying. */
    boolean counts() {
      return words.contains("toll") || words.contains("number");
    }
  }

  private record Entry(boolean speakerAfter, Modality modality) {}

  private final Phrases<Entry> phrases;

  Cues(Knowledge knowledge) {
    phrases =
        Phrases.of(
            knowledge,
            Wordings.CUES,
            (row, column) ->
                new Entry(
                    row.need("place").equals("speaker-after"),
                    row.one("modality", Modality.class)));
  }

  List<Cue> in(Line line) {
    List<Cue> cues = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      Cue cue = at(line, i);
      if (cue == null) {
        i++;
      } else {
        cues.add(cue);
        i = cue.to();
      }
    }
    return cues;
  }

  private @Nullable Cue at(Line line, int i) {
    Phrases.Hit<Entry> hit = phrases.at(line.sentence().tokens(), i);
    if (hit == null || line.covered(i, Time.class) || isNoSaying(line, i)) {
      return null;
    }
    int to = i + hit.length();
    boolean quotedAs = line.is(i, "quoted") && line.is(i - 1, WordClass.BE);
    String words =
        line.sentence().span(i, to).length() > 0 ? String.join(" ", norms(line, i, to)) : "";
    return new Cue(i, to, hit.value().speakerAfter() && !quotedAs, hit.value().modality(), words);
  }

  private static List<String> norms(Line line, int from, int to) {
    List<String> norms = new ArrayList<>();
    for (int i = from; i < to; i++) {
      norms.add(line.norm(i));
    }
    return norms;
  }

  /** "the said man", "were reported dead", "media reports", "to say", "the report". */
  private static boolean isNoSaying(Line line, int i) {
    boolean passive =
        line.is(i - 1, WordClass.BE)
            && !line.is(i + 1, "by")
            && line.isOneOf(
                i,
                "reported|believed|documented|estimated|recorded|accused|blamed|denied|told|informed|said|alleged|claimed|counted|cited|declared|published|posted");
    boolean noun =
        line.isOneOf(i, "reports|report|claims|claim")
            && (line.is(i - 1, WordClass.ARTICLE)
                || line.is(i - 1, WordClass.DETERMINER)
                || line.is(i - 1, WordClass.PREPOSITION)
                || i == 0
                || line.is(i + 1, "of"));
    boolean attributive =
        line.is(i - 1, WordClass.ARTICLE) && !line.norm(i).startsWith("according");
    String next = line.norm(i + 1);
    boolean accused = line.is(i, "accused") && next.equals("of");
    boolean lives =
        line.norm(i).startsWith("claim")
            && (OneOf.of("lives|responsibility|the|credit").has(next)
                || line.covered(i + 1, Quantity.class));
    boolean negated = line.is(i - 1, "not") || line.is(i - 1, "never");
    return passive || noun || attributive || lives || negated || accused;
  }
}
