package rashomon.lineup;

import static rashomon.lineup.Rule.compatible;
import static rashomon.lineup.Rule.conflict;
import static rashomon.lineup.Rule.incomparable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.episode.Days;
import rashomon.lineup.Rule.Judgement;
import rashomon.mention.Moment;
import rashomon.text.OneOf;
import rashomon.text.Token;
import rashomon.text.Tokens;

/** When the fighting began, and who began it. */
final class Beginnings implements Family {

  /** "Clashes between the army and the rebels (M23) erupted": so many words lie between at most. */
  private static final int NEAR = 14;

  /** "Since the heavy clashes began": so many words before the deed tell of another clause. */
  private static final int BEFORE = 3;

  private static final String OTHER_CLAUSE = "since|after|following|before|until|because|while";

  /** Nobody leaves open on which of more days fighting began. */
  private static final int DAYS = 7;

  /** Each side blames the other: the blame alone is the answer that is asked for. */
  private static final List<Rule<Named>> WHO =
      List.of(
          new Rule<>("began.more", "DESIGN 5: one is vaguer", Beginnings::more),
          new Rule<>("began.day", "DESIGN 5: not-comparable", Beginnings::day),
          new Rule<>("began.other", "METHODS: Airwars, contested", true, Beginnings::other));

  @Override
  public List<Asked<?>> ask(Body body) {
    List<Said<Instant>> when = new ArrayList<>();
    List<Said<Named>> who = new ArrayList<>();
    for (Testimony t : body.news(Action.CLASH, Action.ATTACK)) {
      Claim claim = t.claim();
      Moment start = claim.when().start();
      if (start != null && start.hasDay() && isOnset(claim) && !t.isDenied()) {
        when.add(new Said<>(t, began(claim, start, body.clock())));
      }
      if (claim.by() != null && Lexicon.has(claim.quote(), Lexicon.Meaning.FIRST)) {
        who.add(new Said<>(t, body.named(List.of(claim.by()))));
      }
    }
    return List.of(
        new Asked<>(
            "When did the fighting begin?", Action.CLASH, null, when, WindowRules.start("began")),
        new Asked<>("Who began the fighting?", Action.ATTACK, null, who, WHO));
  }

  /** The day; of "between 16 and 18 January" any of the three. */
  private static Instant began(Claim claim, Moment start, Clock clock) {
    Instant first = Instant.of(start, clock);
    Moment end = claim.when().end();
    boolean between = Tokens.of(claim.quote()).stream().anyMatch(token -> token.is("between"));
    if (!between || end == null || !end.hasDay() || claim.when().open()) {
      return first;
    }
    Instant last = Instant.of(end, clock);
    return last.to().isAfter(first.from().plusDays(DAYS)) ? first : first.until(last);
  }

  private static boolean isOnset(Claim claim) {
    return (claim.when().open() || isBegun(claim))
        && !Lexicon.has(claim.quote(), Lexicon.Meaning.AGAIN);
  }

  /** "Clashes erupted", "began an offensive"; not "a raid, the worst since the war began". */
  private static boolean isBegun(Claim claim) {
    List<Token> quote = Tokens.of(claim.quote());
    int deed = claim.trigger().start() - claim.span().start();
    return Lexicon.in(quote).stream()
        .filter(found -> found.meaning() == Lexicon.Meaning.ONSET)
        .anyMatch(found -> isNear(quote, found, deed));
  }

  /** Whether the word is of what is told there, and not of another clause. */
  private static boolean isNear(List<Token> quote, Lexicon.Found word, int deed) {
    int trigger = (int) quote.stream().filter(token -> token.start() < deed).count();
    List<Token> between = quote.subList(Math.min(trigger, word.to()), Math.max(trigger, word.at()));
    List<Token> before = quote.subList(Math.max(0, trigger - BEFORE), trigger);
    return between.size() <= NEAR
        && Stream.concat(before.stream(), between.stream())
            .noneMatch(token -> OneOf.of(OTHER_CLAUSE).has(token.norm()));
  }

  private static @Nullable Judgement more(Said<Named> a, Said<Named> b) {
    return a.value().shares(b.value())
        ? compatible(a.words() + " and " + b.words() + ": one account names more")
        : null;
  }

  private static @Nullable Judgement day(Said<Named> a, Said<Named> b) {
    Days one = Spans.days(a.testimony().claim());
    Days other = Spans.days(b.testimony().claim());
    return one != null && other != null && !one.overlaps(other)
        ? incomparable(a.words() + " and " + b.words() + " speak of different days")
        : null;
  }

  private static Judgement other(Said<Named> a, Said<Named> b) {
    return conflict(
        a.value().words()
            + " by the word of "
            + a.voice().name()
            + ", "
            + b.value().words()
            + " by that of "
            + b.voice().name());
  }
}
