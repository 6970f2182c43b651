package rashomon.claim.harm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Where;
import rashomon.claim.clause.ClaimKind;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Timing;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * People known to have fled by what they are counted as or where they are: "the number of displaced
 * rose to 45,000", "there are 3,000 people in evacuation centres".
 */
public final class Uprooted implements ClaimKind {
  /** So far behind "the number of" the figure may stand. */
  private static final int FIGURE = 22;

  /** So many words a count of the displaced has before it says whom it counts. */
  private static final int COUNTED = 6;

  private static final String RISES =
      "rose|risen|rises|rising|climbed|climbs|grew|grown|grows|reached|reaches|stands|stood|passed|topped|exceeded|exceeds|jumped|swelled|swollen|soared|surpassed|increased|estimated|put|doubled|now|is|was|at";

  @Override
  public List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < line.size() && drafts.isEmpty(); i++) {
      Mention<People> total = isTotal(line, i) ? total(line, i) : null;
      if (total != null) {
        drafts.add(draft(line, i, i + 1, total, "displaced.total"));
      }
    }
    for (Mention<People> group :
        drafts.isEmpty() ? line.all(People.class) : List.<Mention<People>>of()) {
      int shelter = isCrowd(group.meaning()) ? Shelters.shelter(line, group) : -1;
      if (shelter > 0) {
        drafts.add(draft(line, group.from(), shelter, group, "displaced.sheltered"));
      }
    }
    return drafts;
  }

  /** "the number of displaced", "the tally of internally displaced people". */
  private static boolean isTotal(Line line, int i) {
    if (!line.isOneOf(i, "number|numbers|total|tally|count") || !line.isOneOf(i + 1, "of|for")) {
      return false;
    }
    for (int k = i + 2; k < i + 2 + COUNTED; k++) {
      if (line.isOneOf(k, "displaced|idps|refugees|evacuees|homeless|uprooted")) {
        boolean alone =
            line.is(k + 1, WordClass.VERB)
                || line.is(k + 1, WordClass.HAVE)
                || line.is(k + 1, WordClass.PREPOSITION)
                || line.isOneOf(
                    k + 1,
                    RISES
                        + "|to|people|persons|families|civilians|villagers|residents|there|,|sheltering|living");
        return alone && !line.is(k - 1, "by") && !isPlaced(line, k);
      }
      boolean through =
          line.is(k, WordClass.ARTICLE)
              || line.isOneOf(
                  k,
                  "internally|newly|conflict|registered|new|people|persons|families|those|forcibly|civilians|war")
              || line.isName(k);
      if (!through) {
        return false;
      }
    }
    return false;
  }

  /** "people displaced by the fighting": another rule reads those. */
  private static boolean isPlaced(Line line, int displaced) {
    return line.is(displaced, "displaced")
        && line.isOneOf(displaced + 1, "by|in|from|since")
        && line.isOneOf(displaced - 1, "people|persons|civilians|families|those");
  }

  /** The figure that the number has risen to, or that it is brought to. */
  private static @Nullable Mention<People> total(Line line, int number) {
    boolean rises = false;
    for (int i = number - 1; i >= Math.max(0, number - 3); i--) {
      rises |=
          line.isOneOf(
              i,
              "brought|brings|bringing|taking|takes|took|pushing|pushed|raising|raised|swelling");
    }
    for (int i = number + 2; i < Math.min(line.size(), number + FIGURE); i++) {
      Mention<Quantity> q = line.at(i, Quantity.class);
      boolean at =
          line.isOneOf(
              i - 1,
              "to|at|is|was|of|passed|topped|exceeded|exceeds|reached|reaches|surpassed|now|stands");
      boolean figure = q != null && q.from() == i && at && !line.covered(i, Time.class);
      if (figure && q != null && rises && isLarge(q.meaning())) {
        return counted(line, q);
      }
      if (line.isOneOf(i, "could|may|might|would|will|if|unless|;|by")) {
        return null;
      }
      rises |= line.isOneOf(i, RISES);
    }
    return null;
  }

  private static boolean isLarge(Quantity quantity) {
    return quantity.min() != null && quantity.min() >= 10
        || quantity.max() != null && quantity.max() >= 10;
  }

  private static Mention<People> counted(Line line, Mention<Quantity> q) {
    Mention<People> own = line.at(q.from(), People.class);
    return own != null && own.meaning().quantity() != null
        ? own
        : q.as(People.bare(q.meaning(), Category.PEOPLE, null, ""), "people.toll");
  }

  private static boolean isCrowd(People people) {
    Quantity many = people.quantity();
    boolean dwellers =
        OneOf.of(
                "people|persons|civilians|villagers|residents|families|households|inhabitants|refugees|women|children|evacuees|idps")
            .has(people.head());
    return many != null
        && (dwellers || people.bare())
        && people.side() == null
        && !people.named()
        && isLarge(many);
  }

  private static Draft draft(Line line, int from, int to, Mention<People> people, String rule) {
    int first = Math.min(from, people.from());
    int last = Math.max(to, people.to());
    Draft draft = new Draft(line, first, last, Action.DISPLACED, rule);
    draft.people = people.meaning();
    draft.where = Where.of(Whereabouts.of(line, first, last));
    draft.when = Timing.of(line, first, last);
    return draft;
  }
}
