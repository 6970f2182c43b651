package rashomon.report;

import java.util.ArrayList;
import java.util.List;
import rashomon.claim.Attribution;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.text.Folding;

/** Who says so, from the outlet inward: "Rudaw < AFP < Syrian Observatory for Human Rights". */
public final class Chain {

  private Chain() {}

  public static String of(Document document, Claim claim) {
    return String.join(" < ", steps(document, claim));
  }

  /** The outlet, and whom it has it from, the innermost speaker last. */
  public static List<String> steps(Document document, Claim claim) {
    List<String> steps = new ArrayList<>(List.of(Printable.of(document.outlet())));
    String agency = document.agency();
    if (agency != null) {
      add(steps, agency);
    }
    for (Attribution step : claim.attribution()) {
      add(steps, step.source().key());
    }
    return steps;
  }

  private static void add(List<String> steps, String name) {
    String words = Printable.of(name);
    if (steps.stream().noneMatch(step -> bare(step).equals(bare(words)))) {
      steps.add(words);
    }
  }

  /** The name without its article and its case. */
  private static String bare(String name) {
    String folded = Folding.fold(name);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }
}
