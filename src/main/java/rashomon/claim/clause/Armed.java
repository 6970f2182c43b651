package rashomon.claim.clause;

import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Party;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Tells sentences that name an armed side or a deed of arms from those of peace. */
public final class Armed {

  private static final OneOf VIOLENCE =
      OneOf.of(
          "gunshot|gun|siege|besieged|blockade|blockaded|gunmen|gunman|gunfire|shot|shots|bullet|bullets|war"
              + "|fighting|clashes|battle|rebels|rebel|soldiers|soldier|troops|militants|insurgents"
              + "|prisoners|detainees|custody|explosives|bomber|gunned|tortured|torture|shelled"
              + "|bombed|ambushed|stabbed|beheaded|landmine|mine|ied|peacekeepers|massacre|militia"
              + "|militias|bandits|kidnappers|attackers|assailants|terrorists|paratroopers|commandos"
              + "|marines|guerrillas|jihadists|gunships|ceasefire|truce");

  /** Sides that come to fight; an army helps where the ground shook as well. */
  private static final OneOf FIGHT = OneOf.of("rebel|militia|jihadist|cartel|coalition|alliance");

  private static final OneOf RESCUERS =
      OneOf.of("soldiers|soldier|troops|custody|prisoners|war|battle|planes|aircraft|jets");

  /** Of these a blast is an accident, and an attack one of the heart. */
  private static final OneOf UNARMED =
      OneOf.of(
          "gas|petroleum|boiler|methane|coal|chemical|cylinder|pipeline|fireworks|heart|asthma|panic|shark");

  private Armed() {}

  /** A word of violence, an attack or a weapon; not the verb of "a flood, killing nine". */
  public static boolean isDeed(Line line, int i) {
    boolean verb = line.is(i, "killing") && line.isMark(i - 1);
    boolean attack = line.is(i, WordClass.ATTACK) && !verb && !UNARMED.has(line.norm(i - 1));
    boolean put = isPutOut(line, i);
    return attack || line.is(i, WordClass.WEAPON) || VIOLENCE.has(line.norm(i)) && !put;
  }

  /** "injured fighting the blaze". */
  private static boolean isPutOut(Line line, int i) {
    OneOf fire = OneOf.of("blaze|blazes|fire|fires|flames|wildfire|wildfires|crime|poverty");
    boolean object = fire.has(line.norm(i + 1)) || fire.has(line.norm(i + 2));
    return line.is(i, "fighting") && object;
  }

  /** "a gas blast", "a heart attack". */
  public static boolean isAccident(Line line, int i) {
    return line.is(i, WordClass.ATTACK) && UNARMED.has(line.norm(i - 1));
  }

  /** Whether the sentence names an army or a word of violence; a striker's attack is none. */
  public static boolean hasSide(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (VIOLENCE.has(line.norm(i))) {
        return true;
      }
    }
    return line.all(PartyName.class).stream().anyMatch(p -> isArmy(p.meaning()));
  }

  private static boolean isArmy(PartyName party) {
    return Category.ofMembers(party) != Category.POLICE && party.isForce();
  }

  /** "gas", "boiler": near such a thing a blast is an accident, unless somebody fights. */
  public static boolean mayExplode(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (UNARMED.has(line.norm(i)) || line.is(i, "derailed")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of the sentence is a blast of whatever kind. */
  public static boolean isBlast(Line line, int i) {
    return line.isOneOf(i, "blast|blasts|explosion|explosions");
  }

  /** Whether the sentence tells of more than soldiers and police who come to help. */
  public static boolean hasFoe(Line line, boolean accident) {
    for (int i = 0; i < line.size(); i++) {
      boolean blast = accident && isBlast(line, i);
      if (isDeed(line, i) && !blast && !RESCUERS.has(line.norm(i))) {
        return true;
      }
    }
    return line.all(PartyName.class).stream().anyMatch(p -> isFoe(p.meaning().party()));
  }

  private static boolean isFoe(@Nullable Party party) {
    return party != null && FIGHT.has(party.kind());
  }
}
