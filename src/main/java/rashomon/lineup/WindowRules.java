package rashomon.lineup;

import static rashomon.lineup.Rule.agree;
import static rashomon.lineup.Rule.compatible;
import static rashomon.lineup.Rule.conflict;
import static rashomon.lineup.Rule.correction;
import static rashomon.lineup.Rule.incomparable;
import static rashomon.lineup.Rule.update;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.episode.Naming;
import rashomon.lineup.Lexicon.Meaning;
import rashomon.lineup.Rule.Judgement;

/** How two times of one thing relate: a truce's start or end, a strike, the first clash. */
final class WindowRules {

  private static final int EVENING = 18;

  private WindowRules() {}

  /** The rules for the start of something ({@code window.start}, {@code strike.start}). */
  static List<Rule<Instant>> start(String what) {
    return List.of(
        new Rule<>(what + ".day", "METHODS: midnight and weekdays", WindowRules::midnight),
        new Rule<>(what + ".midnight", "METHODS: midnight and weekdays", WindowRules::eitherEnd),
        new Rule<>(what + ".coarse", "DESIGN 5: one is vaguer", WindowRules::coarse),
        new Rule<>(what + ".night", "METHODS: midnight and weekdays", WindowRules::night),
        new Rule<>(what + ".correction", "DESIGN 5: takes it back", WindowRules::corrected),
        new Rule<>(what + ".printed", "DESIGN 5: not sure", WindowRules::printed),
        new Rule<>(what + ".start", "DESIGN 5: values that cannot both be", WindowRules::other));
  }

  static List<Rule<Instant>> end(String what) {
    return List.of(
        new Rule<>(what + ".day", "METHODS: midnight and weekdays", WindowRules::midnight),
        new Rule<>(what + ".midnight", "METHODS: midnight and weekdays", WindowRules::eitherEnd),
        new Rule<>(what + ".coarse", "DESIGN 5: one is vaguer", WindowRules::coarse),
        new Rule<>(what + ".dayEnd", "METHODS: midnight and weekdays", WindowRules::endOfDay),
        new Rule<>(what + ".extended", "DESIGN 5: truce extended", WindowRules::extended),
        new Rule<>(what + ".end", "DESIGN 5: values that cannot both be", WindowRules::other));
  }

  /** "From Tuesday" is from midnight at its beginning. */
  private static @Nullable Judgement midnight(Said<Instant> a, Said<Instant> b) {
    boolean same = a.value().from().equals(b.value().from());
    return same && a.value().clock() != b.value().clock()
        ? agree(both(a, b) + " begin at the same midnight")
        : null;
  }

  /** "At midnight on 18 October" is the night to that day or the night after it. */
  private static @Nullable Judgement eitherEnd(Said<Instant> a, Said<Instant> b) {
    LocalDate day =
        a.value().midnightOf() == null ? b.value().midnightOf() : a.value().midnightOf();
    return day != null && !a.value().overlaps(b.value()) && a.value().isMidnightOf(b.value())
        ? compatible(
            both(a, b) + ": midnight of " + Naming.day(day) + " may be its beginning or its end")
        : null;
  }

  private static @Nullable Judgement coarse(Said<Instant> a, Said<Instant> b) {
    return a.value().overlaps(b.value()) ? compatible(both(a, b) + ": one is only vaguer") : null;
  }

  /** "Until the end of Friday" and "until Saturday 00:00". */
  private static @Nullable Judgement endOfDay(Said<Instant> a, Said<Instant> b) {
    boolean first = a.value().clock();
    Said<Instant> day = first ? b : a;
    Said<Instant> time = first ? a : b;
    return !day.value().clock() && day.value().to().equals(time.value().from())
        ? compatible(both(a, b) + ": the day ends at that midnight")
        : null;
  }

  /** "In the night to Thursday" may be a time on Wednesday; "Wednesday night" is not. */
  private static @Nullable Judgement night(Said<Instant> a, Said<Instant> b) {
    boolean exact = a.value().clock() && b.value().clock();
    boolean ordered = a.value().from().isBefore(b.value().from());
    Said<Instant> early = ordered ? a : b;
    Said<Instant> late = ordered ? b : a;
    boolean past = !late.value().clock() && (isEvening(early) || has(early, Meaning.EVENING));
    return !exact && (past || isNight(a) || isNight(b)) && a.value().hoursTo(b.value()) < 12
        ? incomparable(both(a, b) + " may be one night, named by either day")
        : null;
  }

  private static boolean isEvening(Said<Instant> said) {
    return said.value().clock() && said.value().from().getHour() >= EVENING;
  }

  private static boolean isNight(Said<Instant> said) {
    return has(said, Meaning.NIGHT) && !has(said, Meaning.EVENING);
  }

  private static boolean has(Said<Instant> said, Meaning meaning) {
    return Lexicon.has(said.testimony().claim().quote(), meaning);
  }

  private static @Nullable Judgement corrected(Said<Instant> a, Said<Instant> b) {
    boolean ordered = a.asOf().before(b.asOf()) || b.asOf().before(a.asOf());
    return ordered && a.sameVoice(b)
        ? correction(a.voice().name() + " gave another time later: " + both(a, b))
        : null;
  }

  private static @Nullable Judgement extended(Said<Instant> a, Said<Instant> b) {
    boolean ordered = a.value().from().isBefore(b.value().from());
    Said<Instant> early = ordered ? a : b;
    Said<Instant> late = ordered ? b : a;
    boolean later = early.asOf().before(late.asOf());
    return later || late.testimony().claim().action() == Action.EXTENDED
        ? update(
            "from " + early.value().words() + " to " + late.value().words() + ": it was extended")
        : null;
  }

  /** A paper that prints "today" a day late has the day after: told by no words beside it. */
  private static @Nullable Judgement printed(Said<Instant> a, Said<Instant> b) {
    boolean ordered = a.value().from().isBefore(b.value().from());
    Said<Instant> early = ordered ? a : b;
    Said<Instant> late = ordered ? b : a;
    boolean next = early.value().from().toLocalDate().plusDays(1).equals(day(late));
    return next && !early.value().to().isAfter(late.value().from()) && isPrinted(late)
        ? incomparable(
            both(a, b)
                + ": "
                + late.testimony().outlet()
                + " has only the day on which it was printed")
        : null;
  }

  /** Whether its only day is the article's own, in no words of the sentence. */
  private static boolean isPrinted(Said<Instant> said) {
    Claim claim = said.testimony().claim();
    boolean own = claim.window().start() != null && !claim.window().lent();
    return !said.value().clock()
        && !own
        && claim.when().text().isEmpty()
        && day(said).equals(said.testimony().account().document().anchor().day());
  }

  private static LocalDate day(Said<Instant> said) {
    return said.value().from().toLocalDate();
  }

  private static Judgement other(Said<Instant> a, Said<Instant> b) {
    boolean exact = a.value().clock() && b.value().clock();
    String apart = WindowRelation.hours(a.value().from(), b.value().from());
    return conflict(
        both(a, b) + (exact ? " are " + apart + " apart and" : "") + " cannot both be true");
  }

  private static String both(Said<Instant> a, Said<Instant> b) {
    return a.value().words()
        + " ("
        + a.testimony().outlet()
        + ") and "
        + b.value().words()
        + " ("
        + b.testimony().outlet()
        + ")";
  }
}
