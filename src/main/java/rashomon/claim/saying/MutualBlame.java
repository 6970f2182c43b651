package rashomon.claim.saying;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Attribution;
import rashomon.claim.Modality;
import rashomon.claim.clause.Draft;
import rashomon.claim.deed.Actors;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.SourceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/**
 * "A and B accused each other of breaking the truce": A says that B did, and B says that A did. A
 * sentence of two accounts, neither of them the outlet's.
 */
public final class MutualBlame {

  private static final String BLAMES =
      "accuse|accuses|accused|accusing|blame|blames|blamed|blaming";

  private static final String TRADES =
      "trade|trades|traded|trading|exchange|exchanged|exchanging|swap|swapped|swapping";

  private static final String CHARGES =
      "accusations|blame|recriminations|charges|allegations|claims|barbs";

  /** Words between "traded" and "accusations": "fresh and angry". */
  private static final int DESCRIBED = 4;

  private MutualBlame() {}

  /**
   * Lays what two sides say of each other to both of them: it stands there twice afterwards.
   *
   * @param drafts those of one sentence, laid to whoever says them
   */
  public static void settle(List<Draft> drafts) {
    for (Draft draft : List.copyOf(drafts)) {
      int verb = verb(draft.line, draft.to);
      if (verb >= 0 && draft.to > verb + 1) {
        drafts.addAll(drafts.indexOf(draft) + 1, settle(draft, verb));
      }
    }
  }

  /** Where the blame stands before the token; -1 where nobody blames the other. */
  private static int verb(Line line, int to) {
    for (int i = 1; i < to; i++) {
      int next = i + 1;
      boolean other =
          line.is(next, "each") && line.is(next + 1, "other")
              || line.is(next, "one") && line.is(next + 1, "another")
              || line.is(next, "the") && line.is(next + 1, "other") && isEach(line, i);
      if (line.isOneOf(i, BLAMES) && other) {
        return i;
      }
      if (line.isOneOf(i, TRADES) && charge(line, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** "each accused the other". */
  private static boolean isEach(Line line, int verb) {
    return line.is(verb - 1, "each")
        || line.is(verb - 1, WordClass.HAVE) && line.is(verb - 2, "each");
  }

  private static int charge(Line line, int verb) {
    for (int i = verb + 1; i <= verb + DESCRIBED; i++) {
      if (line.isOneOf(i, CHARGES)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Makes it the second side's deed in the first side's words, and returns it told by the other.
   */
  private static List<Draft> settle(Draft draft, int verb) {
    String cue = draft.line.norm(verb);
    draft.attribution.removeIf(step -> step.cue().equals(cue));
    List<PartyName> sides = sides(draft.line, verb);
    boolean told = draft.action == Action.ENDED || sides.stream().anyMatch(s -> isOf(draft, s));
    draft.by = told ? null : draft.by; // that it happened neither of the two denies
    if (draft.action != Action.VIOLATED) {
      return List.of();
    }
    draft.by = null;
    draft.modality = Modality.ALLEGED;
    draft.where = isSide(draft, verb) ? null : draft.where;
    if (sides.isEmpty()) {
      return List.of();
    }
    draft.attribution.clear();
    Draft other = twin(draft);
    lay(draft, sides.get(0), sides.get(1), cue);
    lay(other, sides.get(1), sides.get(0), cue);
    return List.of(other);
  }

  private static boolean isOf(Draft draft, PartyName side) {
    return draft.by != null && draft.by.key().equals(side.key());
  }

  /** "Yerevan and Baku accused": who they are, and not where it was. */
  private static boolean isSide(Draft draft, int verb) {
    PlaceName told = draft.where == null ? null : draft.where.place();
    return draft.line.all(PlaceName.class).stream()
        .anyMatch(
            place ->
                place.to() <= verb
                    && place.meaning().equals(told)
                    && !draft.line.is(place.from() - 1, WordClass.PREPOSITION));
  }

  private static void lay(Draft draft, PartyName speaker, PartyName doer, String cue) {
    String of = speaker.party() == null ? null : speaker.key();
    SourceName source = new SourceName(speaker.name(), of, SourceName.Role.PARTY);
    draft.attribution.add(new Attribution(source, cue));
    draft.by = doer;
    draft.parties = new ArrayList<>(List.of(speaker, doer));
  }

  private static Draft twin(Draft draft) {
    Draft twin = new Draft(draft.line, draft.from, draft.to, draft.action, draft.rule);
    twin.where = draft.where;
    twin.when = draft.when;
    twin.window = draft.window;
    twin.brokers = new ArrayList<>(draft.brokers);
    twin.modality = draft.modality;
    twin.scope = draft.scope;
    return twin;
  }

  /** The two that stand as the verb's subject; none where it names them otherwise. */
  private static List<PartyName> sides(Line line, int verb) {
    int end = verb;
    while (end > 0 && isLight(line, end - 1)) {
      end--;
    }
    Mention<?> second = side(line, end - 1);
    int and = second == null ? -1 : before(line, second);
    Mention<?> first = line.is(and, "and") ? side(line, and - 1) : null;
    return first == null || second == null || first.to() != and
        ? List.of()
        : List.of(Actors.name(line, first), Actors.name(line, second));
  }

  /** A party or a state, also by the name of its capital; null for none. */
  private static @Nullable Mention<?> side(Line line, int i) {
    Mention<?> actor = i < 0 ? null : Actors.at(line, i);
    return actor == null ? line.at(i, PlaceName.class) : actor;
  }

  private static int before(Line line, Mention<?> mention) {
    int i = mention.from() - 1;
    return line.is(i, WordClass.ARTICLE) ? i - 1 : i;
  }

  /** What may stand between the two and the verb: "have on Friday again each". */
  private static boolean isLight(Line line, int i) {
    return side(line, i) == null
        && (line.is(i, WordClass.HAVE)
            || line.is(i, WordClass.BE)
            || line.is(i, WordClass.ADVERB)
            || line.covered(i, Time.class)
            || line.isOneOf(i, "on|each|both|again|also|immediately|quickly|,"));
  }
}
