package rashomon.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.text.Like;
import rashomon.text.OneOf;

/**
 * How old several people were: "two boys aged nine and 12", "three brothers, 12, 14 and 17". Such
 * numbers count nobody.
 */
public final class Ages {

  private static final String TO_NINETEEN =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
          + "|sixteen|seventeen|eighteen|nineteen";

  private static final OneOf WORDS = OneOf.of(TO_NINETEEN);

  private static final List<String> IN_WORDS = List.of(TO_NINETEEN.split("\\|"));

  private static final Like AGED = Like.of("\\p{Alnum}+-years?-olds?");

  private Ages() {}

  /** The years of "12-year-old" and "twelve-year-old"; -1 of any other word. */
  static int years(String norm) {
    if (norm.indexOf('-') < 0 || !AGED.is(norm)) {
      return -1;
    }
    String years = norm.substring(0, norm.indexOf('-'));
    int word = IN_WORDS.indexOf(years) + 1;
    boolean digits = Like.of("\\d{1,2}").is(years);
    return digits ? Integer.parseInt(years) : word > 0 ? word : -1;
  }

  /** Whether the number is one of a list of ages. */
  static boolean has(Line line, Mention<Quantity> q) {
    int first = first(line, q);
    int before = line.is(first - 1, ",") ? first - 2 : first - 1;
    if (line.isOneOf(first - 1, "aged|ages|age")) {
      return true;
    }
    Mention<People> people = before < 0 ? null : line.at(before, People.class);
    Long many = people == null ? null : count(people.meaning().quantity());
    return people != null
        && people.to() == before + 1
        && before < first - 1
        && many != null
        && many > 1
        && many == numbers(line, first);
  }

  /** Where the list begins that the number stands in. */
  private static int first(Line line, Mention<Quantity> q) {
    int from = q.from();
    while (isJoint(line.norm(from - 1)) && isNumber(line, from - 2)) {
      Mention<Quantity> before = line.at(from - 2, Quantity.class);
      from = before == null ? from - 2 : before.from();
    }
    return from;
  }

  private static int numbers(Line line, int from) {
    int many = 0;
    int i = from;
    while (isNumber(line, i)) {
      many++;
      Mention<Quantity> number = line.at(i, Quantity.class);
      int joint = number == null ? i + 1 : number.to();
      i = isJoint(line.norm(joint)) ? joint + 1 : line.size();
    }
    return many;
  }

  /** A number in digits or words, though it counts nothing behind "aged". */
  public static boolean isNumber(Line line, int i) {
    return i >= 0
        && i < line.size()
        && (line.covered(i, Quantity.class) || line.token(i).isNumber() || WORDS.has(line.norm(i)));
  }

  private static boolean isJoint(String norm) {
    return OneOf.of("and|,|or").has(norm);
  }

  private static @Nullable Long count(@Nullable Quantity quantity) {
    return quantity == null || !quantity.isExact() ? null : quantity.min();
  }
}
