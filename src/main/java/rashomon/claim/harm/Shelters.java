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
          line.isOneOf(
              i,
              "staying|living|sleeping|sheltering|sheltered|hiding|concentrated|housed|crammed|camped|packed|accommodated|lodged|hosted|huddled|crowded|remain|remained|squeezed");
      boolean be = i == group.to() && line.isOneOf(i, "are|were");
      stay |= be && line.isOneOf(i + 1, "in|at|now|still|currently");
      in |= line.isOneOf(i, "in|at|inside|under");
      boolean verb =
          line.is(i, WordClass.VERB)
              && !line.is(i, WordClass.DESCRIBING)
              && !line.is(i - 1, WordClass.ARTICLE);
      boolean known =
          be
              || line.isOneOf(
                  i,
                  "staying|living|sleeping|sheltering|sheltered|hiding|concentrated|housed|have|been|are|were|remain|remained|accommodated|hosted|crowded|packed|camped");
      if (line.isMark(i) || verb && !known) {
        return -1;
      }
    }
    return -1;
  }

  /** "there are 3,000 people", "we have 400 families". */
  private static boolean isHad(Line line, int from) {
    int i = from - 1;
    while (line.isOneOf(
        i, "about|some|around|nearly|almost|now|still|currently|over|than|more|at|least|already")) {
      i--;
    }
    boolean there = line.isOneOf(i, "are|were") && line.is(i - 1, "there");
    boolean have =
        line.isOneOf(i, "have|has|had|'ve")
            && line.isOneOf(i - 1, "we|they|town|city|district|province|authorities|agency|now");
    return there || have;
  }

  /** "evacuation centres", "a camp for the displaced", "makeshift shelters". */
  private static boolean isShelter(Line line, int i) {
    String noun = line.norm(i);
    if (OneOf.of("camp|camps").has(noun) && line.is(i + 1, "for")) {
      return line.isOneOf(i + 2, "displaced|idps|refugees|internally")
          || line.isOneOf(i + 3, "displaced|internally");
    }
    boolean centre =
        OneOf.of(
                "centers|centres|center|centre|sites|site|camps|camp|shelters|shelter|settlements|tents|facilities")
            .has(noun);
    boolean kind =
        line.isOneOf(
            i - 1,
            "evacuation|displacement|displaced|idp|relief|transit|refugee|reception|temporary|makeshift|emergency|improvised|tented|collective");
    boolean own = OneOf.of("shelters|trees|bush|open|tarpaulins").has(noun) && !line.isName(i);
    return centre && kind || own;
  }
}
