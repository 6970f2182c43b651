package rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rashomon.document.Heads.Place;
import rashomon.knowledge.Knowledge;
import rashomon.text.Span;

/** Every row of the tables reads its own example, and does not read what it must not. */
class TableRowsTest {

  private static final Furniture FURNITURE =
      Furniture.of(Knowledge.shipped().table("furniture.tsv"));
  private static final Heads HEADS = Heads.of(Knowledge.shipped());

  @TestFactory
  Stream<DynamicTest> furnitureReadsItsExample() {
    return furniture(
        rule -> {
          String example = Level.of(rule.row().need("example"));
          String cuts = Level.of(rule.row().get("cuts"));
          assertThat(cut(rule, example)).isEqualTo(cuts.isEmpty() ? example : cuts);
        });
  }

  @TestFactory
  Stream<DynamicTest> furnitureLeavesWhatItMustNotTake() {
    return furniture(rule -> assertThat(cut(rule, Level.of(rule.row().need("never")))).isEmpty());
  }

  /** What begins a match is always among the characters that its pattern is tried at. */
  @TestFactory
  Stream<DynamicTest> patternsAreTriedWhereTheirExamplesBegin() {
    return furniture(
        rule -> {
          Matcher match = rule.pattern().matcher(Level.of(rule.row().need("example")));
          assertThat(match.find()).isTrue();
          char first = match.group().charAt(0);
          assertThat(FirstCharacters.of(rule.pattern().pattern()).get(FirstCharacters.place(first)))
              .isTrue();
          assertThat(new Span(match.start(), match.end()).length()).isPositive();
        });
  }

  private static Stream<DynamicTest> furniture(Consumer<Furniture.Rule> test) {
    return FURNITURE.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.row().place(), () -> test.accept(rule)));
  }

  /** What the rule alone takes of a line; empty for nothing. */
  private static String cut(Furniture.Rule rule, String line) {
    Furniture only = new Furniture(List.of(rule));
    Span all = new Span(0, line.length());
    if (only.whole(line, all) != null) {
      return line;
    }
    if (only.isLink(line, 0, line.length())) {
      return line.substring(0, line.indexOf(' '));
    }
    int prefix = only.prefix(line, 0, line.length());
    if (prefix > 0) {
      return line.substring(0, prefix);
    }
    return only.cuts(line, all).stream().map(cut -> cut.of(line)).findFirst().orElse("");
  }

  @TestFactory
  Stream<DynamicTest> headsReadTheirExample() {
    return heads(
        rule ->
            assertThat(read(rule, rule.row().need("example")))
                .containsExactly(sorted(rule.row().need("gives"))));
  }

  @TestFactory
  Stream<DynamicTest> headsLeaveWhatTheyMustNotRead() {
    return heads(rule -> assertThat(read(rule, rule.row().need("never"))).isEmpty());
  }

  private static Stream<DynamicTest> heads(Consumer<Heads.Rule> test) {
    return HEADS.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.row().place(), () -> test.accept(rule)));
  }

  /** What the rule alone reads in a line; at most one reading. */
  private static List<String> read(Heads.Rule rule, String text) {
    String line = Level.of(text);
    Rules<Heads.Rule> only = new Rules<>(List.of(rule));
    boolean anywhere = rule.place() == Place.INLINE || rule.place() == Place.END;
    boolean open = rule.place() == Place.INLINE || rule.place() == Place.START;
    for (int at = 0; at < (anywhere ? line.length() : 1); at++) {
      if (Words.startsAt(line, at, 0)) {
        Rules.Hit<Heads.Rule> hit =
            open ? only.from(line, at, line.length()) : only.over(line, at, line.length());
        if (hit != null) {
          return List.of(gives(hit.match(), rule));
        }
      }
    }
    return List.of();
  }

  private static String gives(Matcher match, Heads.Rule rule) {
    Clues clues = new Clues(HEADS.agencies(), Published.UNKNOWN, "", 0);
    clues.take(rule, match);
    TreeMap<String, String> gives = new TreeMap<>();
    String outlet = clues.outlet();
    String agency = clues.agency("");
    if (outlet != null && !outlet.equals(agency)) {
      gives.put("outlet", outlet);
    }
    if (agency != null) {
      gives.put("agency", agency);
    }
    if (clues.printed().isKnown()) {
      gives.put("date", clues.printed().value());
    }
    String dateline = clues.dateline();
    if (dateline != null) {
      gives.put("dateline", dateline);
    }
    return gives.toString();
  }

  private static String sorted(String gives) {
    TreeMap<String, String> sorted = new TreeMap<>();
    for (String one : gives.split("; ", -1)) {
      sorted.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
    }
    return sorted.toString();
  }
}
