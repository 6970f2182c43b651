package rashomon.report;

import java.util.List;
import java.util.Locale;
import rashomon.lineup.Audit;
import rashomon.lineup.Comparison;
import rashomon.lineup.Lineup;
import rashomon.lineup.Question;
import rashomon.lineup.Verdict;

/** What of a comparison is written, in whichever format. */
public enum Shown {
  /** Everything. */
  ALL,
  /** Conflicts, and what does not add up inside one article. */
  CONFLICTS,
  /** What was said later: corrections and updates. */
  CHANGES,
  /** No question at all: only the dead as houses write them down. */
  FIGURES;

  /** As written on the command line: {@code conflicts}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The questions of these verdicts, in the episodes that have any. */
  public Comparison of(Comparison comparison) {
    if (this == ALL) {
      return comparison;
    }
    List<Lineup> lineups =
        comparison.lineups().stream().map(this::of).filter(this::isShown).toList();
    return new Comparison(lineups, List.of(), comparison.problems());
  }

  private boolean isShown(Lineup lineup) {
    return this == FIGURES || !lineup.questions().isEmpty() || !lineup.audits().isEmpty();
  }

  private boolean shows(Verdict verdict) {
    return switch (verdict) {
      case CONFLICT -> this == ALL || this == CONFLICTS;
      case CORRECTION, UPDATE -> this == ALL || this == CHANGES;
      default -> this == ALL;
    };
  }

  private Lineup of(Lineup lineup) {
    List<Question> questions =
        lineup.questions().stream().filter(q -> shows(q.finding().verdict())).toList();
    List<Audit> audits = this == CONFLICTS ? lineup.audits() : List.of();
    return new Lineup(lineup.episode(), lineup.guests(), lineup.witnesses(), questions, audits);
  }
}
