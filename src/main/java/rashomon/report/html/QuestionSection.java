package rashomon.report.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rashomon.lineup.Question;
import rashomon.lineup.Verdict;
import rashomon.lineup.house.Counting;
import rashomon.report.Accounts;
import rashomon.report.QuestionWords;
import rashomon.report.VagueWords;
import rashomon.report.html.Citations.Place;

/** A question: its verdict, its answers, why, and who is silent. */
final class QuestionSection {

  /** These are closed until somebody opens them: nobody needs to act on them. */
  private static final List<Verdict> QUIET =
      List.of(Verdict.NOT_COMPARABLE, Verdict.COMPATIBLE, Verdict.AGREE);

  private final Accounts accounts;
  private final AnswerTable answers;
  private final @Nullable Counting vague;

  QuestionSection(Accounts accounts, Citations citations, @Nullable Counting vague) {
    this.accounts = accounts;
    this.answers = new AnswerTable(accounts, citations, vague);
    this.vague = vague;
  }

  /** "1.3" for {@code e1.q3}. */
  static String number(Question question) {
    return question.id().replaceAll("[^0-9.]", "");
  }

  static Place place(Question question) {
    return new Place(question.id(), number(question), question.asks());
  }

  void write(Question question, Element parent) {
    Verdict verdict = question.finding().verdict();
    Element details =
        Html.block(parent, "details", "question", Badge.type(verdict)).attr("id", question.id());
    if (!QUIET.contains(verdict)) {
      details.attr("open", true);
    }
    writeSummary(question, details);
    Html.labelled(details, "Why:", question.finding().reason());
    answers.write(question, details);
    TollFigure.write(question, details);
    writePairs(question, details);
    List<String> silent = QuestionWords.silentOutlets(question, accounts);
    Html.labelled(details, "Silent (" + silent.size() + "):", String.join(", ", silent));
  }

  private void writeSummary(Question question, Element details) {
    Element summary = Html.block(details, "summary");
    Badge.write(summary, question.finding().verdict());
    Html.say(Html.inline(summary, "h3"), question.asks());
    summary.appendText(" ");
    Html.say(Html.inline(summary, "span", "values"), values(question));
    summary.appendText(" ");
    Html.say(Html.inline(summary, "span", "number"), number(question));
  }

  /** "1 | 2": the answers at a glance. */
  private String values(Question question) {
    return question.answers().stream()
        .map(answer -> VagueWords.value(answer, vague))
        .collect(Collectors.joining(" | "));
  }

  private static void writePairs(Question question, Element details) {
    List<String> pairs = QuestionWords.pairs(question);
    if (!pairs.isEmpty()) {
      Element list = Html.block(details, "ul", "pairs");
      pairs.forEach(pair -> Html.say(Html.block(list, "li"), pair));
    }
  }

  /** The questions that only one account answers, close together. */
  void writeSingles(List<Question> questions, Element parent) {
    if (questions.isEmpty()) {
      return;
    }
    Element details =
        Html.block(parent, "details", "question", "singles", Badge.type(Verdict.SINGLE));
    Element summary = Html.block(details, "summary");
    Badge.write(summary, Verdict.SINGLE);
    Html.say(Html.inline(summary, "h3"), "Said by one account only");
    summary.appendText(" ");
    int count = questions.size();
    Html.say(
        Html.inline(summary, "span", "values"), count + (count == 1 ? " question" : " questions"));
    answers.writeSingles(questions, details);
  }
}
