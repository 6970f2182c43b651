package rashomon.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rashomon.claim.Account;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.Kind;
import rashomon.claim.Modality;
import rashomon.claim.Window;
import rashomon.episode.Episode;

/** The truces of an episode, drawn over its days: one line a window, whoever gives it. */
final class TruceText {

  private static final Set<Action> NONE = Set.of(Action.CALLED_FOR, Action.REJECTED);
  private static final int APART = 2;
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
    List<TruceBar> bars = bars();
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

  private List<TruceBar> bars() {
    Map<List<Object>, TruceBar> bars = new LinkedHashMap<>();
    for (Account account : episode.accounts()) {
      for (Claim claim : account.claims()) {
        TruceBar bar = isTruce(claim) ? TruceBar.of(window(claim)) : null;
        if (bar != null && isNear(bar)) {
          bars.computeIfAbsent(List.of(bar.first(), bar.words()), k -> bar)
              .outlets()
              .add(Printable.of(account.document().outlet()));
        }
      }
    }
    List<TruceBar> sorted = new ArrayList<>(bars.values());
    sorted.sort(Comparator.comparing(TruceBar::first).thenComparing(TruceBar::words));
    return sorted;
  }

  /** An earlier truce that is recalled has no place among the episode's days. */
  private boolean isNear(TruceBar bar) {
    LocalDate start = episode.start();
    LocalDate end = episode.end();
    return start == null
        || end == null
        || !bar.last().isBefore(start.minusDays(APART))
            && !bar.first().isAfter(end.plusDays(APART));
  }

  /** "Came into effect in Goma at 19:00": when it started is when it begins. */
  private static Window window(Claim claim) {
    Window window = claim.window();
    boolean starts =
        claim.action() == Action.STARTED && window.start() == null && window.from() == null;
    return starts
        ? new Window(claim.when().start(), window.end(), window.length(), window.permanent())
        : window;
  }

  private static boolean isTruce(Claim claim) {
    return claim.kind() == Kind.CEASEFIRE
        && claim.modality() != Modality.DENIED
        && claim.modality() != Modality.DEMANDED
        && !NONE.contains(claim.action());
  }
}
