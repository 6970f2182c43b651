package rashomon.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import rashomon.lineup.house.Cell;
import rashomon.lineup.house.Coding;

/** The dead of an episode as a house writes them down, as text. */
final class CodingText {

  private static final String INDENT = " ".repeat(5);
  private static final String DEEP = " ".repeat(7);
  private static final int DEEPER = 10;

  private final Accounts accounts;
  private final Sheet sheet;
  private final Ink ink;

  CodingText(Accounts accounts, Sheet sheet, Ink ink) {
    this.accounts = accounts;
    this.sheet = sheet;
    this.ink = ink;
  }

  void write(Coding coding) {
    CodingWords words = new CodingWords(coding, accounts);
    sheet.blank();
    sheet.line(
        ink.strong("  BY THE RULES OF " + coding.style().house().title().toUpperCase(Locale.ROOT)));
    sheet.hanging(INDENT, UnaryOperator.identity(), words.measures(), ink::faint);
    if (coding.incidents().isEmpty()) {
      sheet.line(INDENT + CodingWords.NOTHING);
    }
    Set<String> rules = new HashSet<>();
    for (Coding.Coded coded : coding.incidents()) {
      sheet.hanging(INDENT, UnaryOperator.identity(), words.where(coded.incident()), w -> w);
      for (Cell cell : coded.cells()) {
        write(cell, words, rules.add(cell.rule()));
      }
    }
    if (!coding.leftOut().isEmpty()) {
      sheet.hanging(INDENT + "left out: ", ink::faint, words.leftOut(), ink::faint);
    }
  }

  private void write(Cell cell, CodingWords words, boolean withRule) {
    sheet.hanging(DEEP, UnaryOperator.identity(), CodingWords.cell(cell), ink::strong);
    List<String> counts = cell.figures().stream().map(f -> words.figure(f, cell)).toList();
    int widest = counts.stream().mapToInt(Sheet::width).max().orElse(0);
    int left = Math.min(widest, sheet.width() / 3);
    for (int i = 0; i < counts.size(); i++) {
      String rests = words.rests(cell.figures().get(i));
      List<String> right = Sheet.wrap(rests, sheet.width() - DEEPER - left - 2);
      sheet.columns(DEEPER, Sheet.wrap(counts.get(i), left), left, right);
    }
    if (withRule) {
      sheet.hanging(" ".repeat(DEEPER) + "rule: ", ink::faint, cell.rule(), ink::faint);
    }
  }
}
