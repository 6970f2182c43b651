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

/** The truces of an episode as bars: one a window, whoever gives it. */
public final class TruceBars {

  private static final Set<Action> NONE = Set.of(Action.CALLED_FOR, Action.REJECTED);
  private static final int APART = 2;

  private TruceBars() {}

  /** In order of their first days. */
  public static List<TruceBar> of(Episode episode) {
    Map<List<Object>, TruceBar> bars = new LinkedHashMap<>();
    for (Account account : episode.accounts()) {
      for (Claim claim : account.claims()) {
        TruceBar bar = isTruce(claim) ? TruceBar.of(window(claim)) : null;
        if (bar != null && isNear(bar, episode)) {
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
  private static boolean isNear(TruceBar bar, Episode episode) {
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
