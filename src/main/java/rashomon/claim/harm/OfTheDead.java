package rashomon.claim.harm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Timing;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;

/**
 * A toll told again with a share of it: "Of the 25 dead, nine were soldiers", "of the 3,000 people
 * who fled, 1,200 are children".
 */
final class OfTheDead {

  /** So far behind the toll its share may stand. */
  private static final int WITHIN = 4;

  private OfTheDead() {}

  /** The toll and its share, of words that begin with "of the" at the token; none otherwise. */
  static List<Draft> at(Line line, int of) {
    Mention<Quantity> all = line.at(Math.min(of + 2, line.size() - 1), Quantity.class);
    if (all == null || all.from() != of + 2 || !line.is(of + 1, "the")) {
      return List.of();
    }
    int word = all.to();
    while (line.isOneOf(word, "people|persons|who|were|have|been")) {
      word++;
    }
    Action action = action(line.norm(word));
    Mention<Quantity> some = action == null ? null : share(line, word + 1);
    boolean told = some != null && line.is(some.to(), WordClass.BE);
    People kind = told && some != null ? OfThem.kind(line, some.to()) : null;
    if (action == null || some == null || kind == null) {
      return List.of();
    }
    Draft toll = draft(line, all, word + 1, action);
    toll.people = People.bare(all.meaning(), Category.PEOPLE, null, "");
    Draft share = draft(line, some, some.to(), action);
    share.people = People.bare(some.meaning(), kind.category(), null, "of them").as(kind);
    share.share = true;
    share.whole = toll;
    return new ArrayList<>(List.of(toll, share));
  }

  private static Draft draft(Line line, Mention<Quantity> count, int to, Action action) {
    Draft draft = new Draft(line, count.from(), to, action, action.word() + Shares.RULE);
    draft.group = count.from();
    draft.when = Timing.of(line, count.from(), to);
    return draft;
  }

  private static @Nullable Action action(String word) {
    return switch (word) {
      case "dead", "killed", "slain", "victims", "fatalities", "deaths" -> Action.KILLED;
      case "wounded", "injured", "hurt" -> Action.WOUNDED;
      case "arrested", "detained", "captured" -> Action.DETAINED;
      case "kidnapped", "abducted" -> Action.DETAINED;
      case "fled", "displaced" -> Action.DISPLACED;
      default -> null;
    };
  }

  private static @Nullable Mention<Quantity> share(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + WITHIN); i++) {
      Mention<Quantity> count = line.at(i, Quantity.class);
      if (count != null) {
        return count;
      }
    }
    return null;
  }
}
