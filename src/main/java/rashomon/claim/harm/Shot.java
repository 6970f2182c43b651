package rashomon.claim.harm;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Trigger;
import rashomon.mention.Line;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.Quantity.Step;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * People who were shot, of whom no word says whether they lived: "two men were shot in Oakland".
 * They count as wounded, unless the article tells of a death that may be theirs.
 */
public final class Shot {

  private static final OneOf WORD =
      OneOf.of("shot|shoot|shoots|shooting|stabbed|stab|stabs|stabbing");

  private static final OneOf DEADLY =
      OneOf.of(
          "fatally|dead|killed|killing|died|dies|death|execution|film|movie|camera|video|photo"
              + "|photographer|documentary|footage|portraits|match|goal|penalty|allegedly");

  private static final OneOf ARMED =
      OneOf.of(
          "soldiers|troops|rebels|fighters|militiamen|army|forces|militia|guerrillas|insurgents"
              + "|paramilitaries|militants");

  private static final OneOf HE = OneOf.of("boy|man|father|son|brother|husband|he");

  private static final OneOf SHE = OneOf.of("girl|woman|mother|daughter|sister|wife|she");

  private Shot() {}

  /**
   * Whether another word of the sentence takes the shots on: "shot dead", "shot at", "shot a film".
   */
  static boolean isTaken(Line line, Trigger shot, List<Trigger> all) {
    if (isLimb(shot, all)) {
      return true;
    }
    if (!isBare(line, shot)) {
      return false;
    }
    boolean other =
        all.stream().anyMatch(t -> t.from() == shot.from() && t.rest() > shot.rest())
            || all.stream().anyMatch(t -> t.to() == shot.to() && t.from() < shot.from());
    boolean noun = shot.form() == Trigger.Form.ING && !line.isOneOf(shot.from() - 1, ",|and");
    boolean deadly = false;
    for (int i = 0; i < line.size(); i++) {
      deadly |= DEADLY.has(line.norm(i));
    }
    return other
        || noun
        || deadly
        || !isDone(line, shot)
        || line.isOneOf(shot.to(), "at|down|up|into|out");
  }

  /** "lost a leg": the loss is of no life. */
  private static boolean isLimb(Trigger loss, List<Trigger> all) {
    return loss.action() == Action.KILLED
        && loss.rest() == loss.to()
        && all.stream()
            .anyMatch(
                t ->
                    t.from() == loss.from()
                        && t.action() == Action.WOUNDED
                        && t.frame() == Trigger.Frame.PEOPLE_DO);
  }

  /** "was shot", "shot two men"; not "a man shot in 1999", which is told in passing. */
  private static boolean isDone(Line line, Trigger shot) {
    int be = shot.from() - 1;
    while (line.is(be, WordClass.ADVERB)) {
      be--;
    }
    boolean object = false;
    for (int i = shot.to(); i < Math.min(line.size(), shot.to() + 3); i++) {
      object |= line.covered(i, People.class);
    }
    return line.is(be, WordClass.BE) || object;
  }

  private static boolean isBare(Line line, Trigger shot) {
    return shot.action() == Action.WOUNDED
        && shot.rest() == shot.to()
        && WORD.has(line.norm(shot.from()));
  }

  /** Takes away those whose death the article tells. */
  public static void settle(List<Draft> drafts) {
    drafts.removeIf(
        d -> isShot(d) && (isVolley(d) || drafts.stream().anyMatch(death -> mayBe(death, d))));
  }

  private static boolean isShot(Draft draft) {
    boolean word = false;
    boolean hurt = false;
    for (int i = draft.from; i < draft.to; i++) {
      word |= WORD.has(draft.line.norm(i));
      hurt |= draft.line.isOneOf(i, "wounded|injured|hurt");
    }
    return draft.action == Action.WOUNDED && word && !hurt;
  }

  /** As many dead, or more, or an unknown number; not elsewhere, not of others than those. */
  private static boolean mayBe(Draft death, Draft shot) {
    if (death.action != Action.KILLED || death.people == null || shot.people == null) {
      return false;
    }
    Long dead = least(death);
    Long hit = least(shot);
    boolean none = dead != null && dead == 0;
    boolean more = shot.people.quantity() != null && shot.people.quantity().step() == Step.MORE;
    boolean enough = dead == null || hit == null || dead >= hit || shot.line.equals(death.line);
    return !none
        && !more
        && enough
        && !shot.people.named()
        && !isOtherSex(death.people.head(), shot.people.head())
        && SameIncident.is(death, shot);
  }

  /** "soldiers shot 29 men": whether they lived is not to be guessed. */
  private static boolean isVolley(Draft shot) {
    String name = shot.by == null ? "" : shot.by.name();
    int word = shot.from;
    while (word < shot.to && !WORD.has(shot.line.norm(word))) {
      word++;
    }
    return shot.by != null
        && shot.group > word
        && (shot.by.party() != null && !shot.by.party().kind().equals("police")
            || ARMED.has(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)));
  }

  private static boolean isOtherSex(String one, String other) {
    return HE.has(one) && SHE.has(other) || SHE.has(one) && HE.has(other);
  }

  private static @Nullable Long least(Draft draft) {
    Quantity count = draft.people == null ? null : draft.people.quantity();
    return count == null ? null : count.min();
  }
}
