package rashomon.report.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Attribution;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.lineup.Answer;
import rashomon.lineup.Question;
import rashomon.mention.SourceName.Role;
import rashomon.report.Chain;
import rashomon.report.Excerpt;
import rashomon.report.Printable;

/** Who says it and in which words, each linked to the words in the article. */
final class Testimony {

  /** Quotes are cut around the words that carry the claim where they are longer. */
  private static final int QUOTE = 280;

  private final Citations citations;

  Testimony(Citations citations) {
    this.citations = citations;
  }

  /** An answer's value, linked to the first words that give it. */
  void writeValue(Question question, Answer answer, String value, Element parent) {
    String id =
        answer.claims().isEmpty()
            ? null
            : citations.cite(answer.claims().get(0), QuestionSection.place(question));
    Html.say(id == null ? Html.inline(parent, "b", "value") : link(parent, id, "value"), value);
  }

  /** "Rudaw, citing AFP, citing a medic". */
  void writeChain(Document document, Claim claim, Element parent) {
    List<String> steps = Chain.steps(document, claim);
    Html.say(Html.inline(parent, "b", "outlet"), steps.get(0));
    for (String step : steps.subList(1, steps.size())) {
      parent.appendText(" ");
      Html.say(Html.inline(parent, "span", "citing"), "citing " + step);
    }
    Attribution speaker = claim.speaker();
    if (speaker != null && speaker.source().role() == Role.PARTY) {
      parent.appendText(" ");
      Html.say(Html.inline(parent, "span", "citing"), "(a party)");
    }
  }

  /** The first claim's words, and links to the others. */
  void writeQuotes(Question question, List<Claim> claims, Element parent) {
    Claim first = claims.get(0);
    @Nullable String id = citations.cite(first, QuestionSection.place(question));
    Html.say(
        id == null ? Html.inline(parent, "span") : link(parent, id, "words"),
        Excerpt.of(first, QUOTE));
    int number = 1;
    for (Claim claim : claims.subList(1, claims.size())) {
      @Nullable String other = citations.cite(claim, QuestionSection.place(question));
      if (other != null && !claim.span().equals(first.span())) {
        parent.appendText(" ");
        Element link = link(parent, other, "also");
        Html.say(link.attr("title", Printable.of(claim.quote())), "also " + ++number);
      }
    }
  }

  /** A claim by its id, linked to its words. */
  void writeId(Claim claim, Citations.Place place, Element parent) {
    @Nullable String id = citations.cite(claim, place);
    Html.say(id == null ? Html.inline(parent, "span", "id") : link(parent, id, "id"), claim.id());
  }

  private static Element link(Element parent, String id, String type) {
    return Html.link(parent, id, type).attr("data-quote", true);
  }
}
