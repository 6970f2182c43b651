package rashomon.claim.harm;

import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/**
 * The words that put people in the shelters of those who fled: "staying in evacuation centres",
 * "there are 300 families in makeshift camps".
 */
final class Shelters {

  /** Where those shelter who have left their homes; in cellars those do who have not. */
  private static final Like HAVEN =
      Like.of(
          "schools?|church(es)?|mosques?|temples?|monaster(y|ies)|convents?|cathedral|stadium|gymnasiums?");

  /** Where only those are who hide. */
  private static final Like WILDS =
      Like.of(
          "bases?|compounds?|hospitals?|jungles?|forests?|woods|hills|mountains|caves|swamps|marshes|bush");

  private Shelters() {}

  /** So many words may lead from a group to the shelter it is in. */
  private static final int SHELTER = 12;

  /** Where the words end that tell of the shelter they are in; -1 where they tell of none. */
  static int shelter(Line line, Mention<People> group) {
    boolean stay = isHad(line, group.from());
    boolean stays = false;
    boolean in = false;
    for (int i = group.to(); i < Math.min(line.size(), group.to() + SHELTER); i++) {
      boolean hidden =
          HAVEN.is(line.norm(i)) || stays && (WILDS.is(line.norm(i)) || line.is(i, WordClass.HOME));
      if (in && stay && (hidden || isShelter(line, i))) {
        return i + 1;
      }
      stays |= Like.of("shelter(ing|ed)|hiding").is(line.norm(i));
      stay |=
          OneOf.of(
                  "staying|living|sleeping|sheltering|sheltered|hiding|concentrated|housed|crammed|camped|packed|accommodated|lodged|hosted|huddled|crowded|remain|remained|squeezed")
              .has(line.norm(i));
      boolean be = i == group.to() && OneOf.of("are|were").has(line.norm(i));
      stay |= be && OneOf.of("in|at|now|still|currently").has(line.norm(i + 1));
      in |= OneOf.of("in|at|inside|under").has(line.norm(i));
      boolean verb =
          line.is(i, WordClass.VERB)
              && !line.is(i, WordClass.DESCRIBING)
              && !line.is(i - 1, WordClass.ARTICLE);
      boolean known =
          be
              || OneOf.of(
                      "staying|living|sleeping|sheltering|sheltered|hiding|concentrated|housed|have|been|are|were|remain|remained|accommodated|hosted|crowded|packed|camped")
                  .has(line.norm(i));
      if (line.isMark(i) || verb && !known) {
        return -1;
      }
    }
    return -1;
  }

  /** "there are 3,000 people", "we have 400 families". */
  private static boolean isHad(Line line, int from) {
    int i = from - 1;
    while (OneOf.of(
            "about|some|around|nearly|almost|now|still|currently|over|than|more|at|least|already")
        .has(line.norm(i))) {
      i--;
    }
    boolean there = OneOf.of("are|were").has(line.norm(i)) && line.norm(i - 1).equals("there");
    boolean have =
        OneOf.of("have|has|had|'ve").has(line.norm(i))
            && OneOf.of("we|they|town|city|district|province|authorities|agency|now")
                .has(line.norm(i - 1));
    return there || have;
  }

  /** "evacuation centres", "a camp for the displaced", "makeshift shelters". */
  private static boolean isShelter(Line line, int i) {
    String noun = line.norm(i);
    if (OneOf.of("camp|camps").has(noun) && line.norm(i + 1).equals("for")) {
      return OneOf.of("displaced|idps|refugees|internally").has(line.norm(i + 2))
          || OneOf.of("displaced|internally").has(line.norm(i + 3));
    }
    boolean centre =
        OneOf.of(
                "centers|centres|center|centre|sites|site|camps|camp|shelters|shelter|settlements|tents|facilities")
            .has(noun);
    boolean kind =
        OneOf.of(
                "evacuation|displacement|displaced|idp|relief|transit|refugee|reception|temporary|makeshift|emergency|improvised|tented|collective")
            .has(line.norm(i - 1));
    boolean own = OneOf.of("shelters|trees|bush|open|tarpaulins").has(noun) && !line.isName(i);
    return centre && kind || own;
  }
}
