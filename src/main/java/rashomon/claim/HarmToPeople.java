package rashomon.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rashomon.knowledge.Knowledge;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.WordClass;

/**
 * Casualties, detention and displacement: what happens to counted groups of people, as in "40 were
 * killed", "the detention of nine men", "2,000 families fled".
 */
final class HarmToPeople implements ClaimKind {

  private final Triggers triggers;

  HarmToPeople(Knowledge knowledge) {
    triggers = Triggers.ofPeople(knowledge);
  }

  @Override
  public List<Draft> find(Line line) {
    List<Trigger> all = triggers.in(line);
    Patients patients = new Patients(line, tokens(line, all));
    List<Draft> drafts = new ArrayList<>();
    for (Trigger trigger : all) {
      drafts.addAll(drafts(new Harm(line, trigger, all, patients)));
    }
    drafts.addAll(FreedAgain.of(line, all, drafts));
    return drafts;
  }

  /** The tokens of the triggers, but for words that only describe a group. */
  private static Set<Integer> tokens(Line line, List<Trigger> all) {
    Set<Integer> tokens = new HashSet<>();
    for (Trigger trigger : all) {
      for (int i = trigger.from(); i < trigger.to() && !isInsidePeople(line, trigger); i++) {
        tokens.add(i);
      }
    }
    return tokens;
  }

  /** "140 injured people": the word describes the group and bounds nothing. */
  private static boolean isInsidePeople(Line line, Trigger trigger) {
    Mention<People> people = line.at(trigger.from(), People.class);
    return people != null && people.to() > trigger.to();
  }

  private static List<Draft> drafts(Harm harm) {
    Trigger pair = JoinedHarm.pair(harm);
    if (pair != null) {
      boolean first = pair.from() > harm.trigger().from();
      return first ? drafts(harm.ofBoth()) : List.of();
    }
    if (!harm.trigger().frame().isVerb()) {
      return HarmDrafts.ofNoun(harm, NounPatients.of(harm));
    }
    if (isAttributive(harm.line(), harm.trigger())) {
      return List.of();
    }
    Voice voice = Voice.of(harm.line(), JoinedHarm.lead(harm));
    return Undone.is(harm, voice)
        ? List.of()
        : HarmDrafts.ofVerb(harm, VerbPatients.of(harm, voice), voice);
  }

  /** "the arrested 20 members": the word describes people told of before. */
  private static boolean isAttributive(Line line, Trigger trigger) {
    boolean article =
        line.is(trigger.from() - 1, WordClass.ARTICLE)
            || line.is(trigger.from() - 1, WordClass.DETERMINER);
    return article && trigger.form() == Trigger.Form.ED;
  }
}
