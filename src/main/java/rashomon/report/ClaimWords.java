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
final class ClaimWords {

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

  private final List<String> parts = new ArrayList<>();

  private ClaimWords() {}

  static String of(Claim claim) {
    ClaimWords words = new ClaimWords();
    People people = claim.people();
    if (people != null) {
      words.add("", people(people));
    }
    words.add("by ", name(claim.by()));
    words.add("from ", name(claim.from()));
    words.add("against ", name(claim.against()));
    words.add("", names(claim.parties()));
    words.add("brokered by ", names(claim.brokers()));
    words.add("", place(claim.where()));
    words.add("", time(claim.when()));
    words.add("", window(claim.window()));
    words.add("", claim.modality() == Modality.STATED ? "" : claim.modality().word());
    words.add("", claim.scope() == Scope.MAIN ? "" : claim.scope().word());
    String whole = claim.partOf();
    words.add("part of ", whole == null ? "" : whole.substring(whole.lastIndexOf('#') + 1));
    return Printable.of(String.join("; ", words.parts));
  }

  private void add(String before, String words) {
    if (!words.isEmpty()) {
      parts.add(before + words);
    }
  }

  private static String people(People people) {
    Quantity quantity = people.quantity();
    String count = quantity == null ? "" : count(quantity);
    boolean of = PARTITIVE.contains(count);
    String unit = people.unit().equals("people") ? "" : people.unit();
    String head = people.bare() || people.head().equals(unit) ? "" : people.head();
    String side = people.side() == null ? "" : "(" + people.side().name() + ")";
    String whom = joined(unit, head);
    return joined(
        of && !whom.isEmpty() && !whom.startsWith("of ") ? count + " of" : count, whom, side);
  }

  private static String joined(String... words) {
    return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
  }

  /** "6", "about 40", "at least 6", "at most 6", "20-30", "dozens". */
  static String count(Quantity quantity) {
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
