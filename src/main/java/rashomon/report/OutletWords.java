package rashomon.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rashomon.lineup.Outlet;
import rashomon.lineup.Standing;

/** The table of outlets in words and numbers, whatever it is written in. */
public final class OutletWords {

  public static final List<String> HEADS =
      List.of("answers", "agree", "alone", "beside", "changed", "conflict", "silent");

  static final List<String> SHORT =
      List.of("ans.", "agr.", "alone", "bes.", "chg.", "con.", "sil.");

  /** What the columns count. */
  public static final Map<String, String> LEGEND = legend();

  private static final List<Standing> STANDINGS =
      List.of(Standing.AGREE, Standing.ALONE, Standing.BESIDE, Standing.CHANGED, Standing.CONFLICT);

  /** So many sources of an outlet are named. */
  private static final int MOST = 3;

  private OutletWords() {}

  private static Map<String, String> legend() {
    Map<String, String> legend = new LinkedHashMap<>();
    legend.put("answers", "questions that it answers, each counted in one of the next five");
    legend.put("agree", "another outlet says the same, if only from the same source");
    legend.put("alone", "no other outlet answers");
    legend.put("beside", "others answer more vaguely, or of something else");
    legend.put("changed", "a later account updates or corrects it");
    legend.put("conflict", "it cannot be true together with another answer");
    legend.put("silent", "questions of its episodes that it leaves open");
    return legend;
  }

  /** As many as there are heads. */
  public static List<Integer> counts(Outlet outlet) {
    List<Integer> counts = new ArrayList<>();
    counts.add(outlet.answered());
    STANDINGS.forEach(standing -> counts.add(outlet.count(standing)));
    counts.add(outlet.silent());
    return counts;
  }

  /**
   * "itself 4, Syrian Observatory for Human Rights 2, 3 others"; empty where it answers nothing.
   */
  public static String rests(Outlet outlet) {
    List<String> words =
        outlet.sources().stream()
            .limit(MOST)
            .map(source -> source(outlet, source.name()) + Sheet.together(" " + source.answers()))
            .collect(Collectors.toCollection(ArrayList::new));
    int more = outlet.sources().size() - MOST;
    if (more > 0) {
      words.add(Sheet.together(more == 1 ? "1 other" : more + " others"));
    }
    return String.join(", ", words);
  }

  /** A source without a name needs no word on who carries it where that is the outlet. */
  private static String source(Outlet outlet, String name) {
    String carried = " (to " + outlet.name() + ")";
    String words =
        name.equals(outlet.name())
            ? "itself"
            : name.endsWith(carried) ? name.substring(0, name.length() - carried.length()) : name;
    return Printable.of(words);
  }
}
