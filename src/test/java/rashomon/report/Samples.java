package rashomon.report;

import static rashomon.report.SampleClaims.people;
import static rashomon.report.SampleClaims.says;
import static rashomon.report.SampleClaims.window;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.episode.Episode;
import rashomon.episode.Member;
import rashomon.lineup.Answer;
import rashomon.lineup.Audit;
import rashomon.lineup.Comparison;
import rashomon.lineup.Finding;
import rashomon.lineup.Lineup;
import rashomon.lineup.Pair;
import rashomon.lineup.Question;
import rashomon.lineup.Stance;
import rashomon.lineup.Standing;
import rashomon.lineup.Verdict;
import rashomon.lineup.Witness;
import rashomon.mention.Quantity;
import rashomon.mention.SourceName.Role;
import rashomon.source.Problem;

/** A made-up comparison with every verdict in it. */
final class Samples {

  final SampleClaims star =
      new SampleClaims("north/star.txt", "Northern Star", "2021-04-24", "Reuters");
  final SampleClaims post =
      new SampleClaims("north/post.txt", "The Valley Post", "2021-04-25", null);
  final SampleClaims herald = new SampleClaims("herald.txt", "Harbour Herald", "", null);

  private final Claim six =
      star.toll(
          Action.KILLED,
          people(Quantity.exactly(6), "NDF", "members"),
          "After two nights in which nobody in the quarter slept, six members of the NDF were killed at the roundabout, and the market stayed shut until noon, the monitor said.",
          "were killed",
          says("Observatory of the North", Role.MONITOR));
  private final Claim three =
      post.toll(
          Action.KILLED,
          people(Quantity.exactly(3), "NDF", "members"),
          "The militia lost three of its men.",
          "lost",
          says("NDF", Role.PARTY));
  private final Claim many =
      herald.toll(
          Action.KILLED,
          people(new Quantity(3L, null, false, "several", Quantity.Step.PLAIN), "NDF", "men"),
          "Several men of the militia are dead.",
          "dead");
  private final Claim noon =
      star.truce(
          Action.AGREED,
          window("2021-04-21T14:30", "2021-04-22T12:00", 0),
          "The truce holds from half past two on Wednesday until Thursday noon.",
          "truce");
  private final Claim night =
      post.truce(
          Action.AGREED,
          window("2021-04-23T19:00", "2021-04-24T10:00", 15),
          "From seven in the evening the guns are to rest for 15 hours.",
          "to rest",
          says("Asayish", Role.PARTY));
  private final Claim sunday =
      herald.truce(
          Action.EXTENDED,
          window(null, "2021-04-25T22:00", 0),
          "It now runs to ten o'clock on Sunday night.",
          "runs");

  Comparison comparison() {
    return new Comparison(
        List.of(lineup()),
        List.of(new Comparison.Unplaced("odd/recipe.txt", "no place, no day")),
        List.of(
            new Problem(
                Problem.Severity.ERROR, "broken.txt", "empty; give a file with an article in it")));
  }

  private Lineup lineup() {
    Episode episode =
        new Episode(
            "e1",
            "Qamishli, 20-25 April 2021",
            List.of("Qamishli", "al-Tai"),
            List.of("Asayish", "National Defence Forces"),
            LocalDate.of(2021, 4, 20),
            LocalDate.of(2021, 4, 25),
            List.of(
                new Member(star.account(), "al-Tai, Asayish, NDF; same days"),
                new Member(post.account(), "al-Tai, NDF; same days"),
                new Member(herald.account(), "al-Tai and the truce to Sunday")));
    return new Lineup(
        episode,
        List.of(),
        List.of(
            new Witness("Observatory of the North", "monitor", List.of("north/star.txt")),
            new Witness("NDF", "party", List.of("north/post.txt")),
            new Witness("Harbour Herald", "outlet", List.of("herald.txt"))),
        List.of(
            single("e1.q1", "Who brokered the truce?", "Russia", night),
            agree(),
            truces(),
            tolls(),
            pair(
                "e1.q5",
                "How many people were wounded?",
                Verdict.COMPATIBLE,
                "5 lies within at least 3",
                "at least 3",
                "5"),
            pair(
                "e1.q6",
                "How many people were displaced?",
                Verdict.UPDATE,
                "a toll can grow: 300 on Friday, 500 on Saturday",
                "300",
                "500"),
            pair(
                "e1.q7",
                "How many people were detained?",
                Verdict.CORRECTION,
                "the Asayish lowered their own figure",
                "12",
                "9"),
            single("e1.q8", "How many children were killed?", "1", six)),
        List.of(
            new Audit(
                "herald.txt", "1 + 11 + 9 = 21 held, 20 released", "audit.sum", List.of(many))));
  }

  private Question tolls() {
    return new Question(
        "e1.q4",
        "How many NDF members were killed?",
        Action.KILLED,
        "NDF",
        new Finding(
            Verdict.CONFLICT, "6 and 3 cannot both be the toll of 24 April", "count.disjoint"),
        List.of(
            new Answer(
                "6",
                LocalDate.of(2021, 4, 24),
                List.of(six),
                List.of("north/star.txt"),
                List.of("Observatory of the North")),
            new Answer(
                "3",
                LocalDate.of(2021, 4, 24),
                List.of(three),
                List.of("north/post.txt"),
                List.of("NDF")),
            new Answer(
                "several", null, List.of(many), List.of("herald.txt"), List.of("Harbour Herald"))),
        List.of(
            new Pair(
                0,
                1,
                new Finding(
                    Verdict.CONFLICT,
                    "6 and 3 cannot both be the toll of 24 April",
                    "count.disjoint")),
            new Pair(0, 2, new Finding(Verdict.COMPATIBLE, "6 is several", "count.overlap"))),
        List.of(),
        List.of(
            stance("Harbour Herald", Standing.BESIDE, "Harbour Herald"),
            stance("Northern Star", Standing.CONFLICT, "Observatory of the North"),
            stance("The Valley Post", Standing.CONFLICT, "NDF")));
  }

  private static Stance stance(String outlet, Standing standing, String... witnesses) {
    return new Stance(outlet, standing, List.of(witnesses));
  }

  private Question truces() {
    return new Question(
        "e1.q3",
        "When did the truce end?",
        Action.ENDED,
        null,
        new Finding(Verdict.NOT_COMPARABLE, "three truces, one after another", "window.successive"),
        List.of(
            new Answer(
                "Thu 22 Apr 12:00", null, List.of(noon), List.of("north/star.txt"), List.of()),
            new Answer(
                "Sat 24 Apr 10:00",
                null,
                List.of(night),
                List.of("north/post.txt"),
                List.of("Asayish")),
            new Answer(
                "Sun 25 Apr 22:00", null, List.of(sunday), List.of("herald.txt"), List.of())),
        List.of(),
        List.of(),
        List.of(
            stance("Harbour Herald", Standing.BESIDE, "Harbour Herald"),
            stance("Northern Star", Standing.BESIDE, "Reuters"),
            stance("The Valley Post", Standing.BESIDE, "Asayish")));
  }

  private Question agree() {
    return new Question(
        "e1.q2",
        "Who broke the truce?",
        Action.VIOLATED,
        null,
        new Finding(Verdict.AGREE, "both name the NDF", "party.same"),
        List.of(
            new Answer(
                "NDF",
                null,
                List.of(noon, night),
                List.of("north/post.txt", "north/star.txt"),
                List.of("Asayish"))),
        List.of(),
        List.of("herald.txt"),
        List.of(
            stance("Northern Star", Standing.AGREE, "Reuters"),
            stance("The Valley Post", Standing.AGREE, "Asayish", "a guard (to The Valley Post)")));
  }

  private static Question single(String id, String asks, String value, Claim claim) {
    return new Question(
        id,
        asks,
        claim.action(),
        null,
        new Finding(Verdict.SINGLE, "only one account answers", "single"),
        List.of(new Answer(value, null, List.of(claim), List.of("north/star.txt"), List.of())),
        List.of(),
        List.of("herald.txt"),
        List.of(stance("Northern Star", Standing.ALONE, "Northern Star")));
  }

  private static Standing earlier(Verdict verdict) {
    return verdict == Verdict.COMPATIBLE ? Standing.BESIDE : Standing.CHANGED;
  }

  private static Question pair(
      String id, String asks, Verdict verdict, String reason, String first, String second) {
    @Nullable LocalDate friday = LocalDate.of(2021, 4, 23);
    return new Question(
        id,
        asks,
        Action.WOUNDED,
        "civilian",
        new Finding(verdict, reason, "count." + verdict.word()),
        List.of(
            new Answer(first, friday, List.of(), List.of("north/star.txt"), List.of()),
            new Answer(
                second, friday.plusDays(1), List.of(), List.of("north/post.txt"), List.of())),
        List.of(new Pair(0, 1, new Finding(verdict, reason, "count." + verdict.word()))),
        List.of("herald.txt"),
        List.of(
            stance("Northern Star", earlier(verdict), "a medic", "Northern Star"),
            stance("The Valley Post", Standing.BESIDE, "The Valley Post")));
  }
}
