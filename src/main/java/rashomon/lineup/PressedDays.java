package rashomon.lineup;

import java.util.List;
import java.util.Objects;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.episode.Spelling;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/**
 * The day in a row on which besiegers "were squeezing" those inside. It claims no siege, yet it
 * counts the days of the one that the article tells of.
 */
final class PressedDays {

  private PressedDays() {}

  /**
   * Such counts in the article that are of the siege.
   *
   * @param town the key of the town that is besieged
   */
  static List<Long> of(Article article, Claim siege, String town) {
    return article.account().mentions().lines().stream()
        .filter(line -> !isBesieging(article, line) && isBySame(siege, line))
        .filter(line -> isThere(line, town))
        .flatMap(line -> line.all(Time.class).stream().filter(time -> isPressed(line, time)))
        .map(time -> time.meaning().length())
        .filter(Objects::nonNull)
        .map(length -> length.nominal().toDays())
        .toList();
  }

  /** Whether the sentence claims a siege itself. */
  private static boolean isBesieging(Article article, Line line) {
    return article.account().claims().stream()
        .filter(c -> c.action() == Action.BESIEGED || c.action() == Action.SIEGE_LIFTED)
        .anyMatch(c -> line.sentence().span().contains(c.trigger()));
  }

  /** Only those squeeze who besiege. */
  private static boolean isBySame(Claim siege, Line line) {
    List<Mention<PartyName>> named = line.all(PartyName.class);
    return siege.by() == null
        || named.isEmpty()
        || named.stream().anyMatch(m -> m.meaning().key().equals(siege.by().key()));
  }

  private static boolean isThere(Line line, String town) {
    List<Mention<PlaceName>> named = line.all(PlaceName.class);
    return named.isEmpty() || named.stream().anyMatch(m -> Spelling.key(m.meaning()).equals(town));
  }

  /** "were squeezing the garrison for the tenth consecutive day". */
  private static boolean isPressed(Line line, Mention<Time> time) {
    boolean row = false;
    for (int i = time.from(); i < time.to(); i++) {
      row |= line.isOneOf(i, "consecutive|straight|successive|row");
    }
    for (int i = 0; row && i < time.from(); i++) {
      if (line.is(i, WordClass.PRESSING)) {
        return true;
      }
    }
    return false;
  }
}
