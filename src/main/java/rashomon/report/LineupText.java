package rashomon.report;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rashomon.lineup.Comparison;
import rashomon.lineup.Lineup;
import rashomon.lineup.Question;
import rashomon.lineup.Verdict;

/** A comparison as text for reading, as wide as the page. */
public final class LineupText implements LineupFormat {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public void write(Comparison comparison, Page page, Writer out) throws IOException {
    Sheet sheet = new Sheet(page.width());
    sheet.hanging("", sum(comparison));
    for (Lineup lineup : comparison.lineups()) {
      sheet.blank();
      sheet.blank();
      new EpisodeText(lineup, sheet, page.ink()).write();
    }
    writeUnplaced(comparison, sheet);
    out.write(sheet.toString());
  }

  /** "3 episodes from 12 accounts: 2 conflicts, 1 update, 5 agree". */
  private static String sum(Comparison comparison) {
    List<Lineup> lineups = comparison.lineups();
    int accounts = lineups.stream().mapToInt(l -> l.episode().members().size()).sum();
    if (lineups.isEmpty()) {
      return "Nothing to line up: no account of an episode, or no answer of the kind asked for.";
    }
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    for (Lineup lineup : lineups) {
      for (Question question : lineup.questions()) {
        verdicts.merge(question.finding().verdict(), 1, Integer::sum);
      }
    }
    String found =
        verdicts.entrySet().stream()
            .map(v -> v.getValue() + " " + words(v.getKey(), v.getValue()))
            .collect(Collectors.joining(", "));
    return lineups.size()
        + (lineups.size() == 1 ? " episode" : " episodes")
        + " from "
        + accounts
        + (accounts == 1 ? " account" : " accounts")
        + (found.isEmpty() ? "" : ": " + found);
  }

  private static String words(Verdict verdict, int count) {
    String plural = count == 1 ? "" : "s";
    return switch (verdict) {
      case CONFLICT, CORRECTION, UPDATE -> verdict.word() + plural;
      case NOT_COMPARABLE -> "not comparable";
      case COMPATIBLE -> "compatible";
      case AGREE -> "agreed";
      case SINGLE -> "said by one account only";
    };
  }

  private static void writeUnplaced(Comparison comparison, Sheet sheet) {
    if (comparison.unplaced().isEmpty()) {
      return;
    }
    sheet.blank();
    sheet.blank();
    sheet.line("IN NO EPISODE");
    for (Comparison.Unplaced unplaced : comparison.unplaced()) {
      sheet.hanging("  ", Printable.of(unplaced.document() + ": " + unplaced.why()));
    }
  }
}
