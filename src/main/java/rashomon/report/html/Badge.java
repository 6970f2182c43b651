package rashomon.report.html;

import java.util.EnumMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import rashomon.lineup.Verdict;
import rashomon.report.QuestionWords;

/** How a verdict is shown: its mark and its word, and a colour besides. */
final class Badge {

  /** What each verdict means, in one line. */
  static final Map<Verdict, String> MEANINGS = meanings();

  private Badge() {}

  private static Map<Verdict, String> meanings() {
    Map<Verdict, String> all = new EnumMap<>(Verdict.class);
    all.put(Verdict.CONFLICT, "the same question at the same time, and both cannot be true");
    all.put(Verdict.CORRECTION, "the same speaker takes it back or lowers it");
    all.put(Verdict.UPDATE, "a later answer to something that grows or moves on");
    all.put(Verdict.NOT_COMPARABLE, "another scope, another truce, another day");
    all.put(Verdict.COMPATIBLE, "one is vaguer than the other, or a part of it");
    all.put(Verdict.AGREE, "the same value, after time zones and arithmetic");
    all.put(Verdict.SINGLE, "only one account says so");
    return all;
  }

  /** "not comparable". */
  static String word(Verdict verdict) {
    return verdict.word().replace('-', ' ');
  }

  /** The class that questions of the verdict have. */
  static String type(Verdict verdict) {
    return "is-" + verdict.word();
  }

  static void write(Element parent, Verdict verdict) {
    Element badge = Html.inline(parent, "span", "badge", type(verdict));
    writeMark(badge, verdict);
    Html.say(badge, word(verdict));
    parent.appendText(" ");
  }

  /** The mark, which those who hear the page do not need. */
  static void writeMark(Element parent, Verdict verdict) {
    Html.say(
        Html.inline(parent, "span", "mark").attr("aria-hidden", "true"),
        QuestionWords.mark(verdict));
    parent.appendText(" ");
  }
}
