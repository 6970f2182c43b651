package rashomon.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rashomon.text.Folding;

/**
 * What an article mentions, each of its words once: what they are, mean, and which row knows them.
 */
final class MentionList {

  /** Mentions that say the same in the same words by the same rule. */
  private record Same(Mark mark, String folded, String meaning, String rule) {}

  /** Its words as first written, and how often. */
  private record Told(String words, int times) {
    Told more() {
      return new Told(words, times + 1);
    }
  }

  private static final int KIND = 12;

  private final RuleRows rows;
  private final Map<Same, Told> all = new LinkedHashMap<>();

  private MentionList(RuleRows rows) {
    this.rows = rows;
  }

  static void write(String text, List<Marked> mentions, RuleRows rows, Sheet sheet, Ink ink) {
    MentionList list = new MentionList(rows);
    mentions.forEach(mention -> list.add(text, mention));
    list.all.entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getKey().mark()))
        .forEach(e -> list.write(e.getKey(), e.getValue(), sheet, ink));
  }

  private void add(String text, Marked mention) {
    String words = Printable.of(mention.span().of(text));
    Same same =
        new Same(
            Mark.of(mention.meaning()),
            Folding.fold(words),
            MentionWords.of(mention.meaning()),
            mention.rule());
    all.merge(same, new Told(words, 1), (told, one) -> told.more());
  }

  private void write(Same same, Told told, Sheet sheet, Ink ink) {
    int column = Math.max(24, sheet.width() / 4);
    String times = told.times() > 1 ? " x" + told.times() : "";
    MarkedWords first = new MarkedWords().add(told.words(), same.mark()).add(times, Mark.LABEL);
    List<String> left = first.lines(column, ink, w -> w);
    List<String> right = means(same, told).lines(sheet.width() - KIND - column - 2, ink, w -> w);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String kind = i == 0 ? "   " + same.mark().word() : "";
      String words = i < left.size() ? left.get(i) : "";
      int gap = column + 2 - (i < left.size() ? first.width(i, column) : 0);
      String means = i < right.size() ? right.get(i) : "";
      sheet.line(ink.faint(Sheet.pad(kind, KIND)) + words + " ".repeat(gap) + means);
    }
  }

  /** What the words mean, the rule that read them, and the row that has them. */
  private MarkedWords means(Same same, Told told) {
    boolean known = same.meaning().isEmpty() || same.meaning().equals(told.words());
    MarkedWords means = new MarkedWords().add(known ? "" : same.meaning() + "  ", null);
    String rule = same.mark() == Mark.TIME ? "time." + same.rule() : same.rule();
    String place = rows.find(rule, told.words(), null).place();
    means.add(Sheet.together(same.rule()), Mark.LABEL);
    return means.add(place.isEmpty() ? "" : "  " + Sheet.together(place), Mark.LABEL);
  }
}
