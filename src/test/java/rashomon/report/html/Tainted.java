package rashomon.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rashomon.claim.Account;
import rashomon.claim.Action;
import rashomon.claim.Attribution;
import rashomon.claim.Claim;
import rashomon.claim.Modality;
import rashomon.claim.Scope;
import rashomon.claim.When;
import rashomon.claim.Window;
import rashomon.document.Document;
import rashomon.document.EarlierRun;
import rashomon.document.Published;
import rashomon.document.Section;
import rashomon.document.Section.Part;
import rashomon.episode.Episode;
import rashomon.episode.Member;
import rashomon.lineup.Answer;
import rashomon.lineup.Audit;
import rashomon.lineup.Comparison;
import rashomon.lineup.Finding;
import rashomon.lineup.Lineup;
import rashomon.lineup.Pair;
import rashomon.lineup.Question;
import rashomon.lineup.Verdict;
import rashomon.lineup.Witness;
import rashomon.mention.Mentions;
import rashomon.mention.SourceName;
import rashomon.source.Problem;
import rashomon.text.Span;

/** A comparison in which the same words stand wherever words from outside can stand. */
final class Tainted {

  private final int number;
  private final String words;
  private final Document document;
  private final Claim claim;

  private Tainted(int number, String words) {
    this.number = number;
    this.words = words;
    this.claim = claim();
    this.document = document();
  }

  /** An episode for each of the words. */
  static Comparison comparison(List<String> all) {
    List<Lineup> lineups = new ArrayList<>();
    List<Comparison.Unplaced> unplaced = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String words : all) {
      lineups.add(new Tainted(lineups.size() + 1, words).lineup());
      unplaced.add(new Comparison.Unplaced(words, words));
      problems.add(new Problem(Problem.Severity.NOTE, words, words));
    }
    return new Comparison(lineups, unplaced, problems);
  }

  /** The words between two that are harmless, for an article that is all blank has no words. */
  private String text() {
    return "Here: " + words + " so it was.";
  }

  private Claim claim() {
    Span all = new Span(0, text().length());
    return new Claim(
        "d" + number + "#1",
        Action.KILLED,
        null,
        null,
        null,
        null,
        null,
        When.UNKNOWN,
        Window.UNKNOWN,
        List.of(),
        List.of(),
        List.of(new Attribution(new SourceName("x" + words, null, SourceName.Role.PARTY), words)),
        Modality.STATED,
        Scope.MAIN,
        null,
        text(),
        all,
        new Span(0, text().length() - 4),
        "killed.active");
  }

  private Document document() {
    return new Document(
        "d" + number,
        words + number,
        "x" + words,
        true,
        new Published("2021-04-24"),
        Published.UNKNOWN,
        words,
        words.startsWith("https://") ? null : words,
        words,
        words,
        null,
        text(),
        List.of(new Section(Part.BODY, new Span(0, text().length()))),
        EarlierRun.NONE);
  }

  private Lineup lineup() {
    Member member =
        new Member(new Account(document, new Mentions(List.of()), List.of(claim)), words);
    LocalDate day = LocalDate.of(2021, 4, 24);
    List<String> some = List.of("x" + words);
    return new Lineup(
        new Episode("e" + number, "x" + words, some, some, day, day, List.of(member)),
        List.of(),
        List.of(new Witness("y" + words, "party", List.of(document.file()))),
        List.of(question(1, Verdict.CONFLICT), question(2, Verdict.SINGLE)),
        List.of(new Audit(document.file(), words, "audit", List.of(claim))));
  }

  private Question question(int place, Verdict verdict) {
    List<String> files = List.of(document.file());
    Answer answer = new Answer("x" + words, null, List.of(claim), files, List.of(words));
    Answer bare = new Answer("x" + words, null, List.of(), files, List.of(words));
    Finding finding = new Finding(verdict, "x" + words, "rule");
    return new Question(
        "e" + number + ".q" + place,
        words,
        Action.KILLED,
        null,
        finding,
        List.of(answer, bare, answer),
        List.of(new Pair(0, 1, new Finding(Verdict.AGREE, words, "rule"))),
        List.of("y" + words),
        List.of());
  }
}
