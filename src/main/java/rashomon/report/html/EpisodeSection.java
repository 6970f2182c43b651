package rashomon.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rashomon.document.Document;
import rashomon.episode.Episode;
import rashomon.episode.Member;
import rashomon.lineup.Audit;
import rashomon.lineup.Lineup;
import rashomon.lineup.Question;
import rashomon.lineup.Verdict;
import rashomon.report.Accounts;
import rashomon.report.Days;
import rashomon.report.Edition;
import rashomon.report.EpisodeWords;
import rashomon.report.html.Citations.Place;

/** One episode: its head, its accounts, its questions, its truces, its dead, its audits. */
final class EpisodeSection {

  private static final List<String> HEADS = List.of("Account", "Published", "Why it is here");

  private final Lineup lineup;
  private final Episode episode;
  private final Edition edition;
  private final Citations citations;
  private final Accounts accounts;

  EpisodeSection(Lineup lineup, Edition edition, Citations citations) {
    this.lineup = lineup;
    this.episode = lineup.episode();
    this.edition = edition;
    this.citations = citations;
    this.accounts = new Accounts(lineup);
  }

  void write(Element main) {
    String head = episode.id() + "-head";
    Element section =
        Html.block(main, "section", "episode")
            .attr("id", episode.id())
            .attr("aria-labelledby", head);
    Html.say(Html.block(section, "h2").attr("id", head), episode.title());
    EpisodeWords words = new EpisodeWords(lineup, accounts);
    Html.say(Html.block(section, "p", "counts"), words.counts());
    Html.labelled(section, "Parties:", String.join(" | ", episode.parties()));
    if (edition.asks()) {
      Html.labelled(section, "Witnesses:", String.join(", ", words.witnesses()));
      writeAccounts(section);
    }
    writeQuestions(section);
    if (TruceFigure.isAsked(lineup)) {
      TruceFigure.write(episode, section);
    }
    CodingTable codings = new CodingTable(episode, accounts, citations);
    edition.codings(lineup).forEach(coding -> codings.write(coding, section));
    writeAudits(section);
    Html.say(Html.link(Html.block(section, "p", "up"), "top"), "Back to the top");
  }

  private void writeQuestions(Element section) {
    QuestionSection questions = new QuestionSection(accounts, citations, edition.vague());
    lineup.questions().stream()
        .filter(q -> q.finding().verdict() != Verdict.SINGLE)
        .sorted(Comparator.comparing((Question q) -> q.finding().verdict()))
        .forEach(question -> questions.write(question, section));
    questions.writeSingles(
        lineup.questions().stream().filter(q -> q.finding().verdict() == Verdict.SINGLE).toList(),
        section);
  }

  private void writeAccounts(Element section) {
    Element details = Html.block(section, "details", "accounts");
    List<Member> guests = lineup.guests();
    Html.say(
        Html.block(details, "summary"),
        "Accounts, and why each is here ("
            + episode.members().size()
            + (guests.isEmpty() ? ")" : ", and " + guests.size() + " that tell of it too)"));
    Element table = Html.table(details, "Accounts of " + episode.title(), HEADS);
    Element body = Html.block(table, "tbody");
    Stream.concat(episode.members().stream(), guests.stream())
        .forEach(member -> writeAccount(member, Html.block(body, "tr")));
  }

  private void writeAccount(Member member, Element row) {
    Document document = member.account().document();
    Element head = Html.inline(row, "th").attr("scope", "row");
    @Nullable String id = citations.article(document.file());
    Html.say(id == null ? head : Html.link(head, id), document.outlet());
    head.appendText(" ");
    Html.say(Html.inline(head, "span", "file"), document.file());
    Html.say(Html.cell(row, HEADS.get(1)), Days.published(document.published()));
    String too = lineup.guests().contains(member) ? "tells of it too; " : "";
    Html.say(Html.cell(row, HEADS.get(2)), too + member.why());
  }

  private void writeAudits(Element section) {
    if (lineup.audits().isEmpty()) {
      return;
    }
    String id = episode.id() + "-audits";
    String head = "What does not add up inside one article";
    Element part = Html.part(section, id, head);
    Element list = Html.block(part, "ul");
    Testimony testimony = new Testimony(citations);
    for (Audit audit : lineup.audits()) {
      Element item = Html.block(list, "li");
      Html.say(Html.inline(item, "b"), accounts.outlet(audit.document()));
      item.appendText(": ");
      Html.say(item, audit.reason());
      audit
          .claims()
          .forEach(
              claim -> {
                item.appendText(" ");
                testimony.writeId(claim, new Place(id, "audit", head), item);
              });
    }
  }
}
