package rashomon.claim.harm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.clause.Draft;
import rashomon.claim.deed.Ranks;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.WordClass;

/**
 * Lays the fighters of one side of a clash to the other: "six of the militia were wounded in
 * clashes between the militia and the police", "two soldiers died in fighting with the rebels".
 * Bystanders, and those whose side is not told, are laid to neither.
 */
public final class Opponents {

  /** So far behind the fighting its "with" may stand, and the name behind that. */
  private static final int NEAR = 3;

  private Opponents() {}

  public static void settle(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.by == null && draft.action.kind() == Kind.CASUALTIES) {
        draft.by = opponent(drafts, draft);
      }
    }
  }

  private static @Nullable PartyName opponent(List<Draft> drafts, Draft victims) {
    for (Draft clash : drafts) {
      if (clash.line.equals(victims.line) && clash.action == Action.CLASH) {
        PartyName other = clash.parties.size() == 2 ? other(clash, victims) : null;
        return other != null ? other : enemy(clash, victims);
      }
    }
    return inEncounter(victims);
  }

  /** "Six militants died in an encounter with the police": by the police. */
  private static @Nullable PartyName inEncounter(Draft victims) {
    Line line = victims.line;
    for (int i = victims.from; i < line.size(); i++) {
      boolean with = line.isOneOf(i, "encounter|encounters") && line.isOneOf(i + 1, "with|against");
      int in = line.is(i - 1, WordClass.ARTICLE) ? i - 2 : i - 1;
      PartyName enemy = with && line.isOneOf(in, "in|during") ? named(line, i + 2) : null;
      if (enemy != null) {
        return isArmed(victims) && !Ranks.mayBeOf(victims.people, enemy) ? enemy : null;
      }
    }
    return null;
  }

  private static @Nullable PartyName other(Draft clash, Draft victims) {
    PartyName one = clash.parties.get(0);
    PartyName two = clash.parties.get(1);
    if (victims.people == null || one.key().equals(two.key()) || isBefore(clash, victims)) {
      return null;
    }
    PartyName known = victims.people.areOf(one) ? two : victims.people.areOf(two) ? one : null;
    return known != null ? known : unlike(victims.people, one, two);
  }

  /** Of soldiers and rebels that clash, the rebels did not kill the rebels. */
  private static @Nullable PartyName unlike(People victims, PartyName one, PartyName two) {
    boolean first = Ranks.mayBeOf(victims, one);
    boolean second = Ranks.mayBeOf(victims, two);
    return first == second ? null : first ? two : one;
  }

  /** "clashes broke out after the killing of an officer": he did not die in them. */
  private static boolean isBefore(Draft clash, Draft victims) {
    for (int i = clash.to; i < victims.from; i++) {
      if (clash.line.isOneOf(i, "after|following|since")) {
        return true;
      }
    }
    return false;
  }

  /** "killed in clashes with the rebels": soldiers, and no rebels. */
  private static @Nullable PartyName enemy(Draft clash, Draft victims) {
    PartyName with =
        isArmed(victims) && isCause(clash, victims) ? with(clash.line, clash.to) : null;
    return with == null || Ranks.mayBeOf(victims.people, with) ? null : with;
  }

  private static boolean isArmed(Draft victims) {
    return victims.people != null
        && (victims.people.category() == Category.FIGHTER
            || victims.people.category() == Category.POLICE);
  }

  /** "killed in", "died during": the fighting is what they died of. */
  private static boolean isCause(Draft clash, Draft victims) {
    Line line = clash.line;
    int i = clash.from - 1;
    while (i > victims.from
        && (line.is(i, WordClass.ARTICLE)
            || line.is(i, WordClass.DESCRIBING)
            || line.isOneOf(i, "heavy|fierce|sporadic|intense|street|gun"))) {
      i--;
    }
    boolean in = i > victims.from && line.isOneOf(i, "in|during");
    return in || clash.to <= victims.from && isToll(line, clash.to, victims.to);
  }

  /** "a shootout with the gang left two policemen dead". */
  private static boolean isToll(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.is(i, ",") || line.is(i, WordClass.RELATIVE)) {
        return false;
      }
      if (line.isOneOf(i, "left|killed|claimed|leaves|wounded|injured")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable PartyName with(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + NEAR); i++) {
      if (line.isOneOf(i, "with|against")) {
        return named(line, i + 1);
      }
    }
    return null;
  }

  private static @Nullable PartyName named(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + NEAR); i++) {
      Mention<PartyName> party = line.at(i, PartyName.class);
      if (party != null) {
        return party.meaning();
      }
    }
    return null;
  }
}
