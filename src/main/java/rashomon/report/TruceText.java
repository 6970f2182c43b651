package rashomon.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import rashomon.episode.Episode;

/** The truces of an episode, drawn over its days: one line a window, whoever gives it. */
final class TruceText {

  private static final int INDENT = 5;
  private static final int LABEL = 24;

  private final Episode episode;
  private final Sheet sheet;
  private final Ink ink;

  TruceText(Episode episode, Sheet sheet, Ink ink) {
    this.episode = episode;
    this.sheet = sheet;
    this.ink = ink;
  }

  void write() {
    List<TruceBar> bars = TruceBars.of(episode);
    if (bars.isEmpty()) {
      return;
    }
    int who = who(bars);
    LocalDate first = bars.stream().map(TruceBar::first).min(Comparator.naturalOrder()).get();
    LocalDate last = bars.stream().map(TruceBar::last).max(Comparator.naturalOrder()).get();
    int room = sheet.width() - INDENT - who - 2 - LABEL;
    Timeline line = Timeline.of(first, last, room);
    sheet.blank();
    sheet.line("  " + ink.strong("TRUCES"));
    if (line != null) {
      sheet.line(" ".repeat(INDENT + who + 2) + ink.faint(line.axis()));
    }
    for (TruceBar bar : bars) {
      List<String> drawn = List.of(line == null ? bar.words() : line.draw(bar));
      sheet.columns(INDENT, Sheet.wrap(String.join(", ", bar.outlets()), who), who, drawn);
    }
  }

  private int who(List<TruceBar> bars) {
    int widest =
        bars.stream().mapToInt(b -> Sheet.width(String.join(", ", b.outlets()))).max().orElse(0);
    return Math.min(widest, sheet.width() / 4);
  }
}
