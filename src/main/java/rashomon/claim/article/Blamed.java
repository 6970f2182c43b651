package rashomon.claim.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.Scope;
import rashomon.claim.clause.Draft;
import rashomon.claim.deed.Ranks;
import rashomon.claim.deed.UnnamedDoers;
import rashomon.claim.harm.SameIncident;
import rashomon.mention.Line;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;

/**
 * Lays victims to whoever the sentences around them blame: "Nine soldiers died in an ambush. The
 * army blamed the M23". Where two are blamed, by one side each, it stays open.
 */
final class Blamed {

  /** So many sentences before and behind the victims the blame may stand. */
  private static final int BEFORE = 1;

  private static final int BEHIND = 3;

  private Blamed() {}

  /** Fills in who did it for victims whose doer is nobody in particular. */
  static void settle(List<Draft> drafts, Mentions mentions) {
    if (drafts.stream().noneMatch(Blamed::isOpen)) {
      return;
    }
    PartyName only = null;
    for (Line line : mentions.lines()) {
      PartyName blamed = somebody(line);
      if (blamed != null && only != null && !blamed.key().equals(only.key())) {
        return;
      }
      only = blamed == null ? only : blamed;
    }
    for (Line line : only == null ? List.<Line>of() : mentions.lines()) {
      PartyName blamed = somebody(line);
      Draft incident = blamed == null ? null : nearest(drafts, line);
      if (blamed != null && incident != null) {
        drafts.stream().filter(d -> isOf(incident, d, blamed)).forEach(d -> d.by = blamed);
      }
    }
  }

  /** Whom the sentence blames, unless only by the deed: "blamed terrorists". */
  private static @Nullable PartyName somebody(Line line) {
    PartyName blamed = Blame.of(line);
    return blamed == null || UnnamedDoers.isNobody(blamed) ? null : blamed;
  }

  /** The victims told of last before the blame, or else right behind it. */
  private static @Nullable Draft nearest(List<Draft> drafts, Line blame) {
    Draft nearest = null;
    for (Draft draft : drafts) {
      int gap = blame.sentence().index() - draft.line.sentence().index();
      boolean near = gap >= -BEFORE && gap <= BEHIND && isNews(draft);
      nearest = near && (gap >= 0 || nearest == null) ? draft : nearest;
    }
    return nearest;
  }

  private static boolean isNews(Draft draft) {
    boolean harm =
        draft.action.kind() == Kind.CASUALTIES && draft.action != Action.MISSING
            || draft.action == Action.DETAINED;
    return harm && draft.scope == Scope.MAIN;
  }

  /** Whether nobody in particular did it as yet. */
  private static boolean isOpen(Draft victims) {
    return isNews(victims) && (victims.by == null || UnnamedDoers.isNobody(victims.by));
  }

  private static boolean isOf(Draft incident, Draft victims, PartyName blamed) {
    return isOpen(victims)
        && victims.action.kind() == incident.action.kind()
        && SameIncident.is(incident, victims)
        && !Attackers.isElsewhere(victims.line)
        && !isNone(victims)
        && !Ranks.mayBeOf(victims.people, blamed);
  }

  /** "No one was hurt": nobody did it. */
  private static boolean isNone(Draft draft) {
    return draft.people != null
        && draft.people.quantity() != null
        && Long.valueOf(0).equals(draft.people.quantity().max());
  }
}
