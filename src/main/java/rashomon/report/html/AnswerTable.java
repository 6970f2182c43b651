package rashomon.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /** So many accounts of one answer are set out; the others are named. */
  private static final int MOST = 3;

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
    List<List<Claim>> all = rows(answer);
    List<List<Claim>> rows = all.size() > MOST + 1 ? all.subList(0, MOST) : all;
    boolean more = rows.size() < all.size();
    Element row = Html.block(body, "tr");
    Element head = Html.inline(row, "th").attr("scope", "rowgroup");
    head.attr("rowspan", String.valueOf(Math.max(1, rows.size() + (more ? 1 : 0))));
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
    if (more) {
      writeMore(question, all.subList(MOST, all.size()), Html.block(body, "tr"));
    }
  }

  /** The others who give the same answer, by name, and their words for who opens it. */
  private void writeMore(Question question, List<List<Claim>> rows, Element row) {
    Element details = Html.inline(Html.cell(row, WHO).attr("colspan", "2"), "details", "more");
    String names = rows.stream().map(this::outlet).distinct().collect(Collectors.joining(", "));
    Element summary = Html.inline(details, "summary");
    Html.say(Html.inline(summary, "b"), rows.size() + " more:");
    Html.say(summary.appendText(" "), names);
    Element list = Html.block(details, "ul");
    for (List<Claim> claims : rows) {
      Element item = Html.block(list, "li");
      writeWho(claims, item);
      item.appendText(" ");
      testimony.writeQuotes(question, claims, item);
    }
  }

  private String outlet(List<Claim> claims) {
    Document document = accounts.document(claims.get(0));
    return document == null ? claims.get(0).id() : accounts.outlet(document.file());
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
    writeWho(claims, Html.cell(row, WHO));
    testimony.writeQuotes(question, claims, Html.cell(row, WORDS));
  }

  private void writeWho(List<Claim> claims, Element who) {
    Document document = accounts.document(claims.get(0));
    if (document == null) {
      Html.say(who, claims.get(0).id());
    } else {
      testimony.writeChain(document, claims.get(0), who);
      who.appendText(" ");
      Html.say(Html.inline(who, "span", "day"), Days.published(document.published()));
    }
  }
}
