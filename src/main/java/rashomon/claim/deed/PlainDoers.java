package rashomon.claim.deed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Quote;
import rashomon.claim.clause.Trigger;
import rashomon.mention.Cue;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Doers that are no party: "villagers killed two bandits", "masked men on motorbikes opened fire,
 * killing nine", "was stabbed to death by a mob".
 */
public final class PlainDoers {

  /** So far behind the verb "by" may stand. */
  private static final int BY_WITHIN = 12;

  private PlainDoers() {}

  /** The people that do the deed of the verb, as the text names them; null where none do. */
  public static @Nullable PartyName of(Line line, Trigger verb, Voice voice) {
    if (voice.passive()) {
      return by(line, verb.rest());
    }
    boolean hanging = verb.form() == Trigger.Form.ING && voice.start() == verb.from();
    boolean told = verb.form() != Trigger.Form.BASE && verb.form() != Trigger.Form.S;
    return !told ? null : hanging ? opening(line, verb.from()) : before(line, voice.start());
  }

  /** "was shot dead by two men", "was killed in a camp by men": in the verb's own clause. */
  private static @Nullable PartyName by(Line line, int from) {
    int by = from;
    while (by < Math.min(line.size(), from + BY_WITHIN) && !line.is(by, "by")) {
      if (line.isMark(by)
          || line.is(by, WordClass.RELATIVE)
          || line.is(by, WordClass.CONJUNCTION)
          || line.is(by, WordClass.BE)
          || line.is(by, WordClass.ATTACK)) {
        return null;
      }
      by++;
    }
    if (by > from && (line.is(by - 1, WordClass.VERB) || line.norm(by - 1).endsWith("ed"))) {
      return null; // "in a house owned by two men"
    }
    int at = line.is(by + 1, WordClass.ARTICLE) ? by + 2 : by + 1;
    Mention<People> people =
        line.is(by, "by") && at < line.size() ? line.at(at, People.class) : null;
    return people == null || people.from() < by ? null : name(line, people);
  }

  /** "villagers killed": right before the verb, where a clause may open. */
  private static @Nullable PartyName before(Line line, int verb) {
    int to = verb;
    while (line.is(to - 1, WordClass.ADVERB) || line.is(to - 1, WordClass.HAVE)) {
      to--;
    }
    Mention<People> people = to < 1 ? null : line.at(to - 1, People.class);
    return people != null && people.to() == to && opens(line, people.from())
        ? name(line, people)
        : null;
  }

  /** "Masked men on motorbikes opened fire, killing": the first of the sentence, who acts. */
  private static @Nullable PartyName opening(Line line, int hanging) {
    int first = line.is(0, WordClass.ARTICLE) ? 1 : 0;
    Mention<People> people = line.at(first, People.class);
    for (int i = people == null ? hanging : people.to(); i < hanging; i++) {
      if (line.is(i, WordClass.BE) || line.covered(i, Cue.class) || line.is(i, WordClass.MODAL)) {
        return null;
      }
      if (line.is(i, WordClass.SCENE) && people != null) {
        return name(line, people);
      }
    }
    return null;
  }

  /** "youths" of "by a group of youths"; the doer itself where it is no mere group. */
  public static @Nullable PartyName grouped(Line line, @Nullable PartyName by) {
    boolean group = by != null && OneOf.of("group|gang|band|mob").has(by.name());
    for (int i = 1; group && i < line.size() - 2; i++) {
      boolean of = line.is(i, "of") && line.isOneOf(i - 1, "group|gang|band|mob");
      int at = line.covered(i + 1, People.class) ? i + 1 : i + 2;
      Mention<People> people = of ? line.at(at, People.class) : null;
      if (people != null && people.meaning().quantity() == null) {
        return name(line, people);
      }
    }
    return by;
  }

  private static boolean opens(Line line, int from) {
    int before = line.is(from - 1, WordClass.ARTICLE) ? from - 2 : from - 1;
    return before < 0
        || line.isOneOf(
            before, "that|after|when|while|as|before|because|but|said|says|until|,|:|\"");
  }

  /** Without how many they are: "masked men" of "four masked men". */
  private static @Nullable PartyName name(Line line, Mention<People> people) {
    if (people.meaning().bare()) {
      return null;
    }
    int from = people.from();
    while (from < people.to() - 1
        && (line.is(from, WordClass.ARTICLE)
            || line.covered(from, Quantity.class)
            || line.is(from, WordClass.MORE))) {
      from++;
    }
    String words = Quote.words(line, from, people.to());
    return new PartyName(people.meaning().named() ? words : lower(line, from, words), null, false);
  }

  /** "men" of "Men on motorbikes": the capital is that of the sentence. */
  private static String lower(Line line, int from, String words) {
    return from == 0 && !line.isName(from)
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }
}
