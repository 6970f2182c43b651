package rashomon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import rashomon.lineup.Outlet;

/** The outlets side by side, as text: one row each, and on whose word it rests. */
final class OutletText {

  private static final int WIDE = 120;
  private static final int NARROW = 76;
  private static final int LONGEST_NAME = 30;
  private static final String RESTS = "rests on";

  private static final String LEGEND =
      OutletWords.LEGEND.entrySet().stream()
          .map(e -> e.getKey() + ": " + e.getValue())
          .collect(Collectors.joining("; "));

  private final Sheet sheet;
  private final Ink ink;
  private final boolean wide;
  private final List<String> heads;
  private final int gap;
  private final int name;

  OutletText(Sheet sheet, Ink ink) {
    this.sheet = sheet;
    this.ink = ink;
    wide = sheet.width() >= WIDE;
    gap = wide ? 2 : 1;
    heads = sheet.width() < NARROW ? OutletWords.SHORT : OutletWords.HEADS;
    int numbers = heads.stream().mapToInt(head -> head.length() + gap).sum();
    name = Math.min(LONGEST_NAME, sheet.width() - 2 - numbers);
  }

  void write(List<Outlet> outlets) {
    if (outlets.isEmpty()) {
      return;
    }
    sheet.blank();
    sheet.blank();
    sheet.line(ink.strong(Sheet.pad("OUTLETS", name + 2)) + ink.faint(head()));
    outlets.forEach(this::write);
    sheet.blank();
    sheet.hanging("  ", UnaryOperator.identity(), LEGEND + ".", ink::faint);
  }

  private String head() {
    String numbers = heads.stream().map(h -> " ".repeat(gap) + h).collect(Collectors.joining());
    return numbers + (wide ? "  " + RESTS : "");
  }

  private void write(Outlet outlet) {
    String numbers = numbers(outlet);
    String words = OutletWords.rests(outlet);
    List<String> right = new ArrayList<>();
    if (wide) {
      int room = sheet.width() - 2 - name - Sheet.width(numbers) - 2;
      for (String line : Sheet.wrap(words, room)) {
        String blank = " ".repeat(Sheet.width(numbers));
        right.add((right.isEmpty() ? numbers : blank) + "  " + line);
      }
    } else {
      right.add(numbers);
    }
    List<String> names = Sheet.wrap(Printable.of(outlet.name()), name);
    for (int i = 0; i < Math.max(names.size(), right.size()); i++) {
      String left = i < names.size() ? names.get(i) : "";
      sheet.line("  " + Sheet.pad(left, name) + (i < right.size() ? right.get(i) : ""));
    }
    if (!wide && !words.isEmpty()) {
      sheet.hanging("     " + RESTS + ": ", ink::faint, words, ink::faint);
    }
  }

  private String numbers(Outlet outlet) {
    StringBuilder numbers = new StringBuilder();
    List<Integer> counts = OutletWords.counts(outlet);
    for (int i = 0; i < heads.size(); i++) {
      int count = counts.get(i);
      String cell = count == 0 ? "." : String.valueOf(count);
      numbers.append(" ".repeat(gap + heads.get(i).length() - cell.length())).append(cell);
    }
    return numbers.toString();
  }
}
