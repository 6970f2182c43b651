package rashomon.mention;

import rashomon.text.OneOf;

/**
 * Finds one more person for whom no noun stands: "killed two nurses and wounded another", "one died
 * and the other was hurt". Things are told so as well: only beside words of harm is it somebody.
 */
final class OneMore {

  private static final OneOf HARM =
      OneOf.of(
          "killed|killing|kill|wounded|wounding|wound|injured|injuring|injure|hurt|hurting|shot"
              + "|shooting|arrested|arresting|detained|detaining|abducted|abducting|kidnapped"
              + "|kidnapping|captured|capturing|maimed|maiming|murdered|murdering|executed|beheaded");

  private static final OneOf SUFFERS =
      OneOf.of(
          "died|succumbed|was killed|was wounded|was injured|was hurt|was shot|was arrested"
              + "|was detained|was captured|was abducted|was kidnapped|was released|was freed"
              + "|was missing|is missing|is wounded|is dead|remains missing|suffered injuries");

  private OneMore() {}

  static void find(Line line) {
    for (int i = 1; i < line.size(); i++) {
      boolean object =
          line.is(i, "another")
              && HARM.has(line.norm(i - 1))
              && BareFinder.endsPhrase(line, i + 1)
              && !line.covered(i + 1, Quantity.class); // "another five"
      boolean subject = line.is(i, "other") && line.is(i - 1, "the");
      if (object || subject && suffers(line, i + 1)) {
        Quantity one = new Quantity(1L, 1L, false, null, Quantity.Step.MORE);
        line.add(i, i + 1, People.bare(one, Category.PEOPLE, null, ""), "people.more");
      }
    }
  }

  private static boolean suffers(Line line, int verb) {
    int i = verb;
    while (line.is(i, WordClass.ADVERB) || line.norm(i).endsWith("ly")) {
      i++;
    }
    int next = i + 1;
    while (line.is(next, WordClass.ADVERB) || line.norm(next).endsWith("ly")) {
      next++;
    }
    return SUFFERS.has(line.norm(i)) || SUFFERS.has(line.norm(i) + " " + line.norm(next));
  }
}
