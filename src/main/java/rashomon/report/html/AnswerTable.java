package rashomon.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.lineup.Answer;
import rashomon.lineup.Question;
import rashomon.lineup.house.Counting;
import rashomon.report.Accounts;
import rashomon.report.Days;
import rashomon.report.VagueWords;

/** The answers to a question, one account a row, those that give the same answer together. */
final class AnswerTable {

  private static final String WHO = "Who says so";
  private static final String WORDS = "In the words";

  private final Accounts accounts;
  private final Testimony testimony;
  private final @Nullable Counting vague;

  AnswerTable(Accounts accounts, Citations citations, @Nullable Counting vague) {
    this.accounts = accounts;
    this.testimony = new Testimony(citations);
    this.vague = vague;
  }

  void write(Question question, Element parent) {
    Element table =
        Html.table(parent, "Answers: " + question.asks(), List.of("Answer", WHO, WORDS));
    table.addClass("answers");
    for (Answer answer : question.answers()) {
      writeRows(question, answer, Html.block(table, "tbody"));
    }
  }

  /** A question a row. */
  void writeSingles(List<Question> questions, Element parent) {
    Element table =
        Html.table(parent, "Said by one account only", List.of("Question and answer", WHO, WORDS));
    table.addClass("answers");
    for (Question question : questions) {
      Element body = Html.block(table, "tbody").attr("id", question.id());
      question.answers().forEach(answer -> writeRows(question, answer, body));
    }
  }

  private void writeRows(Question question, Answer answer, Element body) {
    List<List<Claim>> rows = rows(answer);
    Element row = Html.block(body, "tr");
    Element head = Html.inline(row, "th").attr("scope", "rowgroup");
    head.attr("rowspan", String.valueOf(Math.max(1, rows.size())));
    if (body.hasAttr("id")) {
      Element asks = Html.inline(head, "span", "asks");
      Html.say(asks, question.asks());
      asks.appendText(" ");
      Html.say(Html.inline(asks, "span", "day"), QuestionSection.number(question));
      head.appendText(" ");
    }
    testimony.writeValue(question, answer, VagueWords.value(answer, vague), head);
    String asOf = accounts.asOfWords(answer);
    if (!asOf.isEmpty()) {
      head.appendText(" ");
      Html.say(Html.inline(head, "span", "day"), asOf);
    }
    for (int i = 0; i < rows.size(); i++) {
      writeRow(question, rows.get(i), i == 0 ? row : Html.block(body, "tr"));
    }
    if (rows.isEmpty()) {
      Html.say(Html.cell(row, WHO), accounts.says(answer));
      Html.cell(row, WORDS);
    }
  }

  /** The claims that give an answer, by the article that makes them and whom it quotes. */
  private List<List<Claim>> rows(Answer answer) {
    Map<String, List<Claim>> byChain = new LinkedHashMap<>();
    for (Claim claim : answer.claims()) {
      Document document = accounts.document(claim);
      String file = document == null ? claim.id() : document.file();
      byChain
          .computeIfAbsent(file + "|" + accounts.chain(claim), k -> new ArrayList<>())
          .add(claim);
    }
    return new ArrayList<>(byChain.values());
  }

  private void writeRow(Question question, List<Claim> claims, Element row) {
    Element who = Html.cell(row, WHO);
    Document document = accounts.document(claims.get(0));
    if (document == null) {
      Html.say(who, claims.get(0).id());
    } else {
      testimony.writeChain(document, claims.get(0), who);
      who.appendText(" ");
      Html.say(Html.inline(who, "span", "day"), Days.published(document.published()));
    }
    testimony.writeQuotes(question, claims, Html.cell(row, WORDS));
  }
}
