package rashomon.mention;

import org.jspecify.annotations.Nullable;
import rashomon.text.Like;

/** What an article or the like counts where no number does: "a child", "no civilian". */
final class ArticleCounts {

  private ArticleCounts() {}

  /**
   * What the phrase's article counts: "a child" and "another child" are one, "no civilian" none.
   */
  static @Nullable Quantity of(Line line, NounPhrase phrase, boolean singular) {
    if (line.isOneOf(phrase.to() - 1, "couple|couples")) {
      return couples(phrase.quantity(), singular);
    }
    if (phrase.quantity() != null) {
      return phrase.quantity().meaning();
    }
    if (isOfNone(line, phrase.words() - 1)) {
      return Quantity.exactly(0);
    }
    return switch (line.norm(phrase.words() - 1)) {
      case "that", "this", "the", "his", "her", "its", "their", "our", "my", "'s" ->
          singular && !isCollective(line, phrase) && !isOwner(line, phrase)
              ? Quantity.exactly(1)
              : null;
      case "a", "an" -> singular ? Quantity.exactly(1) : null;
      case "another" -> singular ? new Quantity(1L, 1L, false, null, Quantity.Step.MORE) : null;
      case "no" -> Quantity.exactly(0);
      default ->
          singular
                  && (phrase.from() == 0 && line.isHeadline()
                      || isAged(line, phrase)
                      || isKinOfOne(line, phrase)
                      || isNamed(line, phrase)
                      || isOfAge(line, phrase))
              ? Quantity.exactly(1)
              : null;
    };
  }

  /** "no women or children". */
  private static boolean isOfNone(Line line, int or) {
    Mention<People> before = line.isOneOf(or, "or|nor") ? line.at(or - 1, People.class) : null;
    return before != null && Quantity.is(before.meaning().quantity(), 0);
  }

  /** "the mayor's brother", "Taylor's nephew": one. */
  private static boolean isKinOfOne(Line line, NounPhrase phrase) {
    boolean owned = false;
    for (int i = phrase.words(); i < phrase.to(); i++) {
      owned |= line.is(i, "'s");
    }
    return owned && line.is(phrase.to() - 1, WordClass.KIN) && !isOwner(line, phrase);
  }

  /** "the couple" are two people, "three couples" six. */
  private static @Nullable Quantity couples(@Nullable Mention<Quantity> number, boolean singular) {
    if (number == null) {
      return singular ? Quantity.exactly(2) : null;
    }
    Quantity counted = number.meaning();
    Long min = counted.min() == null ? null : Long.valueOf(2 * counted.min());
    Long max = counted.max() == null ? null : Long.valueOf(2 * counted.max());
    return new Quantity(min, max, counted.approximate(), counted.vague(), counted.step());
  }

  /** "shot rebel leader, Ali Hassan, dead": who is named is one person. */
  private static boolean isNamed(Line line, NounPhrase phrase) {
    int name = phrase.to() + 1;
    boolean apposed = line.is(phrase.to(), ",") && line.isName(name);
    return apposed && !line.covered(name, Time.class) && !line.covered(name, PlaceName.class);
  }

  /** "Police: Boy, 14, shot dead": whose age is told is one person. */
  private static boolean isOfAge(Line line, NounPhrase phrase) {
    int age = phrase.to() + 1;
    return line.is(phrase.to(), ",")
        && age + 1 < line.size()
        && Like.of("\\d{1,2}").is(line.norm(age))
        && line.is(age + 1, ",");
  }

  /** "13-year-old boy dies": whose age is told is one person. */
  private static boolean isAged(Line line, NounPhrase phrase) {
    for (int i = phrase.words(); i < phrase.to(); i++) {
      if (Ages.years(line.norm(i)) >= 0 && line.norm(i).endsWith("d")) {
        return !isOwner(line, phrase);
      }
    }
    return false;
  }

  /** "the envoy's car": nothing is said of the envoy. */
  private static boolean isOwner(Line line, NounPhrase phrase) {
    return line.is(phrase.to(), "'s");
  }

  /** "the force", "their staff": one word for several. */
  private static boolean isCollective(Line line, NounPhrase phrase) {
    return line.is(phrase.to() - 1, WordClass.COLLECTIVE);
  }
}
