package rashomon.report;

import java.time.LocalDate;
import java.util.List;
import rashomon.claim.Account;
import rashomon.claim.Action;
import rashomon.claim.Attribution;
import rashomon.claim.Claim;
import rashomon.claim.Modality;
import rashomon.claim.Scope;
import rashomon.claim.When;
import rashomon.claim.Where;
import rashomon.claim.Window;
import rashomon.document.Document;
import rashomon.document.EarlierRun;
import rashomon.document.Published;
import rashomon.document.Section;
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
import rashomon.mention.Category;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.SourceName;
import rashomon.source.Problem;
import rashomon.text.Span;

/** An article, and a comparison, with one text in every place that text from outside can reach. */
final class HostileAccounts {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 14);

  private final String text;
  private final Document document;
  private final Claim claim;

  HostileAccounts(String text) {
    this.text = text;
    String body = "Two died, " + text + " said. " + text + "\n";
    this.document =
        new Document(
            "a",
            text,
            text,
            true,
            new Published("2031-03-14"),
            Published.UNKNOWN,
            text,
            text,
            text,
            text,
            text,
            body,
            List.of(new Section(Section.Part.BODY, new Span(0, body.length()))),
            EarlierRun.NONE);
    this.claim = claim(body.stripTrailing());
  }

  /** The sentence that holds it. */
  String quote() {
    return claim.quote();
  }

  Document document() {
    return document;
  }

  Account account() {
    return new Account(document, new Mentions(List.of()), List.of(claim));
  }

  private Claim claim(String quote) {
    PartyName party = new PartyName(text, null, false);
    People people =
        new People(
            new Quantity(2L, null, false, text, Quantity.Step.PLAIN),
            Category.FIGHTER,
            party,
            text,
            text,
            false,
            false,
            text);
    return new Claim(
        "a#1",
        Action.KILLED,
        people,
        party,
        party,
        party,
        new Where(new PlaceName(text, text, List.of(text, text), null), false),
        new When(SampleClaims.at("2031-03-14T10:00"), null, true, text),
        new Window(null, null, null, true, text, false, null, null, false),
        List.of(party),
        List.of(party, party),
        List.of(
            new Attribution(new SourceName(text, text, SourceName.Role.PARTY), text),
            new Attribution(new SourceName(text, null, SourceName.Role.PERSON), text)),
        Modality.STATED,
        Scope.MAIN,
        text,
        quote,
        new Span(0, quote.length()),
        new Span(4, 8),
        text);
  }

  Comparison comparison() {
    Finding finding = new Finding(Verdict.CONFLICT, text, text);
    List<Answer> answers =
        List.of(
            new Answer(text, DAY, List.of(claim), List.of(text), List.of(text)),
            new Answer(text + " more", null, List.of(claim), List.of(text, "b"), List.of(text)));
    Question question =
        new Question(
            "e1.q1",
            text,
            Action.KILLED,
            text,
            finding,
            answers,
            List.of(new Pair(0, 1, finding)),
            List.of(text),
            List.of(new Stance(text, Standing.CONFLICT, List.of(text))));
    Episode episode =
        new Episode(
            "e1",
            text,
            List.of(text),
            List.of(text),
            DAY,
            DAY,
            List.of(new Member(account(), text)));
    Lineup lineup =
        new Lineup(
            episode,
            List.of(),
            List.of(new Witness(text, text, List.of(text))),
            List.of(question, single()),
            List.of(new Audit(text, text, text, List.of(claim))));
    return new Comparison(
        List.of(lineup),
        List.of(new Comparison.Unplaced(text, text)),
        List.of(new Problem(Problem.Severity.ERROR, text, text)));
  }

  private Question single() {
    return new Question(
        "e1.q2",
        text,
        Action.KILLED,
        null,
        new Finding(Verdict.SINGLE, text, text),
        List.of(new Answer(text, null, List.of(claim), List.of(text), List.of(text))),
        List.of(),
        List.of(),
        List.of(new Stance(text, Standing.ALONE, List.of(text))));
  }
}
