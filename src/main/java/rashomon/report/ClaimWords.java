package rashomon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.claim.Modality;
import rashomon.claim.Scope;
import rashomon.claim.When;
import rashomon.claim.Where;
import rashomon.claim.Window;
import rashomon.mention.Moment;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/** What a claim says, in words: "at least 6 fighters (NDF); by Asayish; in al-Tai; Fri 23 Apr". */
public final class ClaimWords {

  /** Vague numbers that need "of" before what they count: "dozens of families". */
  private static final Set<String> PARTITIVE =
      Set.of(
          "tens",
          "dozens",
          "scores",
          "hundreds",
          "thousands",
          "millions",
          "tens of thousands",
          "hundreds of thousands");

  /**
   * A field of a claim.
   *
   * @param name as in the claim record
   * @param before what leads to the words in a sentence: "by "
   * @param words empty where the article does not say
   */
  record Field(String name, String before, String words) {

    Field {
      words = Printable.of(words);
    }

    boolean isSaid() {
      return !words.isEmpty();
    }
  }

  private ClaimWords() {}

  public static String of(Claim claim) {
    List<Field> all = new ArrayList<>(fields(claim));
    all.add(field("modality", claim.modality() == Modality.STATED ? "" : claim.modality().word()));
    all.add(field("scope", claim.scope() == Scope.MAIN ? "" : claim.scope().word()));
    all.add(new Field("partOf", "part of ", whole(claim)));
    return all.stream()
        .filter(Field::isSaid)
        .map(field -> field.before() + field.words())
        .collect(Collectors.joining("; "));
  }

  /** What happened, to whom, by whom, where and when; also what is not said. */
  static List<Field> fields(Claim claim) {
    People people = claim.people();
    return List.of(
        field("who", people == null ? "" : people(people)),
        new Field("by", "by ", name(claim.by())),
        new Field("from", "from ", name(claim.from())),
        new Field("against", "against ", name(claim.against())),
        field("parties", names(claim.parties())),
        new Field("brokers", "brokered by ", names(claim.brokers())),
        field("place", place(claim.where())),
        field("time", time(claim.when())),
        field("window", window(claim.window())));
  }

  /** The number of the claim that this one is a part of; empty where it is none. */
  static String whole(Claim claim) {
    String whole = claim.partOf();
    return whole == null ? "" : whole.substring(whole.lastIndexOf('#') + 1);
  }

  private static Field field(String name, String words) {
    return new Field(name, "", words);
  }

  private static String people(People people) {
    Quantity quantity = people.quantity();
    String count = quantity == null ? "" : count(quantity);
    boolean of = PARTITIVE.contains(count);
    String unit = people.unit().equals("people") ? "" : people.unit();
    String head = people.bare() || people.head().equals(unit) ? "" : people.head();
    String whole = people.group() == null || people.named() ? head : people.group();
    String side = people.side() == null ? "" : "(" + people.side().name() + ")";
    String whom = joined(unit, whole);
    return joined(
        of && !whom.isEmpty() && !whom.startsWith("of ") ? count + " of" : count, whom, side);
  }

  private static String joined(String... words) {
    return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
  }

  /** "6", "about 40", "at least 6", "at most 6", "20-30", "dozens". */
  public static String count(Quantity quantity) {
    String vague = quantity.vague();
    if (vague != null) {
      return vague;
    }
    Long min = quantity.min();
    Long max = quantity.max();
    String about = quantity.approximate() ? "about " : "";
    if (min != null && max != null) {
      return about + (min.equals(max) ? min.toString() : min + "-" + max);
    }
    return min != null ? "at least " + about + min : max != null ? "at most " + about + max : "";
  }

  private static String name(@Nullable PartyName party) {
    return party == null ? "" : party.name();
  }

  private static String names(List<PartyName> parties) {
    return parties.stream().map(PartyName::name).collect(Collectors.joining(" and "));
  }

  private static String place(@Nullable Where where) {
    if (where == null) {
      return "";
    }
    String within = where.within().isEmpty() ? "" : " (" + where.within().get(0) + ")";
    return (where.part() ? "part of " : "") + where.name() + within;
  }

  private static String time(When when) {
    String start = moment(when.start());
    String end = moment(when.end());
    if (when.open()) {
      return start.isEmpty() ? "" : "since " + start;
    }
    return end.isEmpty() || end.equals(start) ? start : start + " to " + end;
  }

  private static String window(Window window) {
    String start = window.start() == null ? "" : "from " + moment(window.start());
    String end = window.end() == null ? "" : "until " + moment(window.end());
    String length = window.length() == null ? "" : "for " + Lengths.words(window.length());
    boolean open = window.start() == null && window.end() == null && !window.words().isEmpty();
    String told = open ? "told as \u201c" + window.words() + "\u201d" : "";
    return joined(start, end, length, told, window.permanent() ? "without end" : "");
  }

  private static String moment(@Nullable Moment moment) {
    return moment == null ? "" : Days.moment(moment);
  }
}
