package rashomon.report;

import java.util.List;
import rashomon.knowledge.Tables;

/** How to read an explanation, and where to add what was missed. */
final class ExplainLegend {

  private static final String INDENT = "   ";
  private static final String COMMAND = INDENT + "rashomon knowledge ";

  private ExplainLegend() {}

  static void write(Tables tables, Sheet sheet, Ink ink) {
    sheet.line("-".repeat(sheet.width()));
    sheet.line(ink.strong("HOW TO READ THIS"));
    marks(ink)
        .lines(sheet.width() - INDENT.length(), ink, w -> w)
        .forEach(l -> sheet.line(INDENT + l));
    String chain =
        "\"A < B\": A has it from B. \"why\": the words that carry the claim, the rule that read them,"
            + " the row they stand in. \"not read\": what an analyst would look for besides.";
    sheet.hanging(INDENT, chain);
    sheet.blank();
    sheet.line(ink.strong("MISSED SOMETHING?"));
    sheet.hanging(
        INDENT, "Words stand in tables; a file of the same name in a folder of yours adds rows:");
    writeTables(tables, sheet, ink);
    sheet.blank();
    sheet.hanging(COMMAND + "show parties.tsv ndf ", "rows to write yours after");
    sheet.hanging(COMMAND + "check my             ", "are the rows of your folder in order?");
    sheet.line(INDENT + "rashomon explain --knowledge my article.txt");
  }

  private static MarkedWords marks(Ink ink) {
    MarkedWords words = new MarkedWords();
    if (ink.isPlain()) {
      words.add("[words|kind] is a mention, {words}#1 what carries claim 1; ", null);
    } else {
      for (Mark mark : Mark.values()) {
        if (mark != Mark.LABEL) {
          words.add(mark == Mark.TRIGGER ? "words of a claim" : mark.word(), mark).add(", ", null);
        }
      }
    }
    return words.add("\">\" begins a sentence with claims.", null);
  }

  /** What was missed beside the table for it, in as many columns as there is room for. */
  private static void writeTables(Tables tables, Sheet sheet, Ink ink) {
    List<Tables.Entry> all = tables.all().stream().filter(t -> !t.missed().isEmpty()).toList();
    int widest = all.stream().mapToInt(t -> t.missed().length()).max().orElse(0);
    int cell = widest + 2 + 21;
    int columns = Math.max(1, (sheet.width() - INDENT.length()) / cell);
    for (int i = 0; i < all.size(); i += columns) {
      StringBuilder line = new StringBuilder(INDENT);
      for (Tables.Entry table : all.subList(i, Math.min(all.size(), i + columns))) {
        line.append(Sheet.pad(table.missed(), widest + 2));
        line.append(ink.faint(Sheet.pad(table.name(), 21)));
      }
      sheet.line(line.toString());
    }
  }
}
