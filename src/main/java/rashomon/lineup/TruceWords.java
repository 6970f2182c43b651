package rashomon.lineup;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.Window;

/**
 * Truce times that no date settles ("until noon Thursday", "15 hours" from "late on Friday"): shown
 * in their words, and not compared, for which Thursday is meant is not known.
 */
final class TruceWords implements Family {

  private static final List<Rule<Named>> OPEN =
      List.of(
          new Rule<>(
              "truce.undated",
              "DESIGN 7: not known is a value",
              (a, b) ->
                  a.value().key().equals(b.value().key())
                      ? Rule.compatible("both say " + a.value().words() + ", without a date")
                      : Rule.incomparable(
                          a.value().words()
                              + " and "
                              + b.value().words()
                              + " carry no date: they may be one truce or two")));

  @Override
  public List<Asked<?>> ask(Body body) {
    List<Said<Named>> said = new ArrayList<>();
    Set<Testimony> placed = new HashSet<>();
    Truces.of(body).forEach(truce -> placed.addAll(truce.testimonies()));
    for (Testimony t :
        body.news(
            Action.AGREED, Action.DECLARED, Action.STARTED, Action.EXTENDED, Action.HOLDING)) {
      String words = words(t.claim());
      if (!words.isEmpty() && !t.isDenied() && !placed.contains(t)) {
        said.add(new Said<>(t, new Named(words, Set.of(words))));
      }
    }
    return List.of(
        new Asked<>(
            "When was the truce to run, told without a date?",
            Action.AGREED,
            null,
            ownFirst(said),
            OPEN));
  }

  /** Those first whose own sentence tells the times: it is their quote that is shown. */
  static <V extends Value> List<Said<V>> ownFirst(List<Said<V>> said) {
    return said.stream()
        .sorted(Comparator.comparing((Said<V> s) -> !isOwn(s.testimony().claim())))
        .toList();
  }

  private static boolean isOwn(Claim claim) {
    return !claim.window().lent() && claim.quote().contains(claim.window().words());
  }

  private static String words(Claim claim) {
    Window window = claim.window();
    if (window.start() != null || window.end() != null) {
      return "";
    }
    String length = window.length() == null ? "" : Stretch.of(window.length()).words();
    boolean both = !length.isEmpty() && !window.words().isEmpty();
    return length + (both ? ", " : "") + inside(window.words());
  }

  /** As the words stand inside a sentence: "late on Friday". */
  private static String inside(String words) {
    String first = words.split(" ", 2)[0];
    boolean name =
        Stream.concat(Stream.of(DayOfWeek.values()), Stream.of(Month.values()))
            .anyMatch(n -> n.toString().equalsIgnoreCase(first));
    return name || words.isEmpty()
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
