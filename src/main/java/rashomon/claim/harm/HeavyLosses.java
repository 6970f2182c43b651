package rashomon.claim.harm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Where;
import rashomon.claim.clause.ClaimKind;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Timing;
import rashomon.claim.deed.DoerSubjects;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;
import rashomon.text.Token;

/**
 * Dead and wounded that nobody counts: "the rebels suffered heavy casualties", "inflicting heavy
 * losses on the army", "left an unknown number of casualties" (gold/GUIDE, "Kinds and actions").
 */
public final class HeavyLosses implements ClaimKind {

  private static final String LOSSES = "casualties|losses";
  private static final String HEAVY =
      "heavy|severe|serious|huge|significant|great|substantial|major|considerable|large|big|grave"
          + "|many|numerous";
  private static final String OTHER = "human|further|fresh|more|their|its|very|such|personnel";
  private static final String SUFFER = "suffered|suffers|suffering|sustained|sustaining|incurred";
  private static final String INFLICT = "inflicted|inflicts|inflicting";
  private static final String CAUSE = "caused|causing|left|leaving";

  @Override
  public boolean mayBeToldBy(Token word) {
    return OneOf.of(LOSSES).has(word.norm());
  }

  @Override
  public List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      if (line.isOneOf(i, LOSSES) && !isCounted(line, i)) {
        Draft draft = draft(line, i, verb(line, i));
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private static boolean isCounted(Line line, int noun) {
    Mention<People> people = line.at(noun, People.class);
    Mention<Quantity> number = line.at(noun - 1, Quantity.class);
    boolean vague = line.is(noun - 1, "many");
    return number != null && !vague || people != null && people.meaning().quantity() != null;
  }

  /** Before the words that describe the losses. */
  private static int verb(Line line, int noun) {
    int i = noun - 1;
    while (line.isOneOf(i, HEAVY)
        || line.isOneOf(i, OTHER)
        || line.isOneOf(i, "civilian|and") && i < noun) {
      i--;
    }
    boolean number = line.is(i, "of") && line.is(i - 1, "number");
    boolean unknown = number && line.isOneOf(i - 2, "unknown|unspecified|undetermined|untold");
    return unknown ? i - (line.is(i - 3, WordClass.ARTICLE) ? 4 : 3) : i;
  }

  private static @Nullable Draft draft(Line line, int noun, int verb) {
    String word = line.norm(verb);
    boolean heavy = verb < noun - 1;
    boolean losses = line.is(noun, "losses");
    if (isUnreal(line, verb)) {
      return null;
    }
    if (OneOf.of(SUFFER).has(word) && heavy) {
      People who = LossBearers.before(line, verb);
      return who == null ? null : of(line, verb, noun, who, null);
    }
    if (OneOf.of(INFLICT).has(word)) {
      People who = LossBearers.at(line, verb, noun + 1);
      return who == null ? null : of(line, verb, noun, who, doer(line, verb, who));
    }
    boolean ranks = LossBearers.isInRanks(line, noun + 1);
    boolean caused = OneOf.of(CAUSE).has(word) && heavy && (!losses || ranks);
    boolean civilian = line.is(noun - 1, "civilian");
    People bearers = ranks ? LossBearers.at(line, verb, noun + 1) : null;
    People who = none(civilian ? Category.CIVILIAN : Category.PEOPLE);
    return caused ? of(line, verb, noun, bearers == null ? who : bearers, null) : null;
  }

  /** "could suffer", "to inflict", "did not suffer", "without causing". */
  private static boolean isUnreal(Line line, int verb) {
    for (int i = verb - 1; i >= verb - 3; i--) {
      boolean out =
          line.is(i, WordClass.MODAL)
              || line.is(i, WordClass.NOT)
              || i == verb - 1 && line.isOneOf(i, "to|without|of|if|from")
              || line.isOneOf(i, "avoid|avoiding|risk|fear|feared");
      if (out && !(line.is(i, "of") && line.norm(verb).endsWith("ed"))) {
        return !isResult(line, verb);
      }
    }
    return false;
  }

  /** "ended with inflicting", "resulted in inflicting": done. */
  private static boolean isResult(Line line, int verb) {
    return line.isOneOf(verb - 1, "with|in");
  }

  static People none(Category category) {
    return new People(null, category, null, "people", "", false, false);
  }

  private static @Nullable PartyName doer(Line line, int verb, People who) {
    PartyName by = DoerSubjects.last(line, verb);
    return by == null || who.areOf(by) ? null : by;
  }

  private static Draft of(Line line, int from, int noun, People who, @Nullable PartyName by) {
    Draft draft = new Draft(line, from, noun + 1, Action.CASUALTIES, "casualties.heavy");
    draft.people = who;
    draft.by = by;
    draft.where = Where.of(Whereabouts.of(line, from, noun + 1));
    draft.when = Timing.of(line, from, noun + 1);
    return draft;
  }
}
