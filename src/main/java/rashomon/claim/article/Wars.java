package rashomon.claim.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Scope;
import rashomon.claim.Where;
import rashomon.claim.clause.Draft;
import rashomon.mention.Demonym;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;

/** The country of a war whose dead or displaced are told in total: "the Yemeni conflict". */
final class Wars {

  /** So many words may stand between the country and "war": "Yemen's long civil war". */
  private static final int DESCRIBED = 3;

  private Wars() {}

  /** Places the total of a war in its country, where the sentence names no narrower place. */
  static void place(Draft draft) {
    if (draft.scope == Scope.BACKGROUND && draft.where == null && draft.action.kind().counts()) {
      draft.where = Where.of(country(draft.line));
    }
  }

  private static @Nullable PlaceName country(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.isOneOf(i, "war|conflict|uprising|insurgency|revolution|rebellion")) {
        PlaceName whose = whose(line, i);
        if (whose != null) {
          return whose;
        }
      }
    }
    return null;
  }

  private static @Nullable PlaceName whose(Line line, int war) {
    for (int i = war - 1; i >= Math.max(0, war - DESCRIBED); i--) {
      Mention<Demonym> people = line.at(i, Demonym.class);
      if (people != null) {
        return new PlaceName(people.meaning().country().name(), "country", List.of(), null);
      }
      Mention<PlaceName> place = line.at(i, PlaceName.class);
      if (place != null && place.meaning().type().equals("country")) {
        return place.meaning();
      }
    }
    return null;
  }
}
