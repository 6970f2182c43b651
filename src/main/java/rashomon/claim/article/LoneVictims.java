package rashomon.claim.article;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.clause.Draft;
import rashomon.claim.harm.Victim;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Category;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/**
 * The only victims of an article, whose wound one sentence tells and whose death another: "A boy
 * was shot in the head on Sunday. He was pronounced dead at a clinic." They count among the dead
 * alone.
 */
final class LoneVictims {

  /** Wounds that kill; who was shot in the leg is somebody else than who died. */
  private static final String VITAL =
      "head|face|chest|neck|back|torso|body|stomach|abdomen|heart|throat|gunshot|temple|critical";

  /** So far behind the word of harm the part of the body stands. */
  private static final int WITHIN = 7;

  private LoneVictims() {}

  /** Takes away the wound where as many died as were shot, and nobody else was harmed. */
  static void settle(List<Draft> drafts) {
    List<Draft> dead = harmed(drafts, Action.KILLED);
    List<Draft> hurt = harmed(drafts, Action.WOUNDED);
    Long died = only(dead);
    boolean alike = died != null && died.equals(only(hurt)) && !isOneSentence(dead, hurt);
    if (alike && hurt.stream().allMatch(wound -> isFatal(wound) && fits(dead, wound))) {
      drafts.removeAll(hurt);
    }
  }

  private static List<Draft> harmed(List<Draft> drafts, Action action) {
    return drafts.stream()
        .filter(d -> d.action == action && d.people != null && !isNobody(d.people))
        .toList();
  }

  private static boolean isNobody(People people) {
    return Quantity.is(people.quantity(), 0);
  }

  /** The one exact number that all of them tell; null where they tell several or none. */
  private static @Nullable Long only(List<Draft> drafts) {
    Set<Long> told = new TreeSet<>();
    for (Draft draft : drafts) {
      Quantity quantity = draft.people == null ? null : draft.people.quantity();
      Long least = quantity == null || !quantity.isExact() ? null : quantity.min();
      told.add(least == null || quantity.step() == Quantity.Step.MORE ? -1L : least);
    }
    Long first = told.size() == 1 ? told.iterator().next() : null;
    return first == null || first < 0 ? null : first;
  }

  /** "one was killed and one was wounded": two people. */
  private static boolean isOneSentence(List<Draft> dead, List<Draft> hurt) {
    return dead.stream().anyMatch(d -> hurt.stream().anyMatch(h -> h.line.equals(d.line)));
  }

  private static boolean isFatal(Draft wound) {
    boolean vital = false;
    for (int i = wound.from; i < Math.min(wound.line.size(), wound.to + WITHIN); i++) {
      vital |= wound.line.isOneOf(i, VITAL);
      if (wound.line.isOneOf(i, "another|other|second|leg|arm|hand|foot|shoulder")) {
        return false;
      }
    }
    return vital;
  }

  /** Nothing tells the wounded from the dead: no other name, kind or place. */
  private static boolean fits(List<Draft> dead, Draft wound) {
    return dead.stream()
        .allMatch(
            death -> !Victim.differ(death, wound) && sameKind(death, wound) && near(death, wound));
  }

  private static boolean sameKind(Draft death, Draft wound) {
    Category a = death.people == null ? Category.PEOPLE : death.people.category();
    Category b = wound.people == null ? Category.PEOPLE : wound.people.category();
    return a == b || a == Category.PEOPLE || b == Category.PEOPLE;
  }

  private static boolean near(Draft death, Draft wound) {
    return death.where == null
        || wound.where == null
        || Whereabouts.narrowness(death.where.place())
            != Whereabouts.narrowness(wound.where.place())
        || death.where.name().equals(wound.where.name());
  }
}
