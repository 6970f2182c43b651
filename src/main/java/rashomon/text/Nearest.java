package rashomon.text;

import java.util.Collection;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The known word that a misspelt one was meant to be. */
public final class Nearest {

  private Nearest() {}

  /** The word with the fewest letters changed, at most two and half of them; or null. */
  public static @Nullable String of(String word, Collection<String> known) {
    int most = Math.min(2, word.length() / 2);
    LevenshteinDistance distance = new LevenshteinDistance(Math.max(0, most));
    String nearest = null;
    int fewest = most + 1;
    for (String candidate : known) {
      int changes = distance.apply(Folding.fold(word), Folding.fold(candidate));
      if (changes >= 0 && changes < fewest) {
        nearest = candidate;
        fewest = changes;
      }
    }
    return nearest;
  }
}
