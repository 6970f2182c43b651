package rashomon.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rashomon.lineup.Comparison;
import rashomon.lineup.Lineup;
import rashomon.lineup.Question;
import rashomon.lineup.Selection;
import rashomon.lineup.Verdict;

/** What a report sums up, in words: what was found, and what was not asked for. */
public final class SumWords {

  private SumWords() {}

  /** "3 episodes from 12 accounts: 2 conflicts, 1 update, 5 agree". */
  public static String of(Comparison comparison) {
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

  /** "Not shown: 12 accounts of 3 other episodes (asked for: in Ganja)."; empty where all are. */
  public static String omitted(Edition edition) {
    Selection.Omitted omitted = edition.omitted();
    if (omitted == null) {
      return "";
    }
    String asked = " (asked for: " + Printable.of(omitted.asked()) + ").";
    if (omitted.episodes() == 0) {
      return "All episodes are shown" + asked;
    }
    int undated = omitted.undated();
    return "Not shown: "
        + many(omitted.accounts(), "account")
        + " of "
        + many(omitted.episodes(), "other episode")
        + (undated == 0 ? "" : ", " + many(undated, "episode") + " of no known day among them")
        + asked;
  }

  private static String many(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
