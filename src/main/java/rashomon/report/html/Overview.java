package rashomon.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import rashomon.lineup.Lineup;
import rashomon.lineup.Question;
import rashomon.lineup.Verdict;
import rashomon.report.Edition;

/** What there is, at the top: how many of each verdict, which to show, and the episodes. */
final class Overview {

  private final List<Lineup> lineups;
  private final Map<Verdict, Integer> sums;

  Overview(Edition edition) {
    lineups = edition.comparison().lineups();
    sums = count(lineups.stream().flatMap(l -> l.questions().stream()).toList());
  }

  private static Map<Verdict, Integer> count(List<Question> questions) {
    Map<Verdict, Integer> sums = new EnumMap<>(Verdict.class);
    questions.forEach(question -> sums.merge(question.finding().verdict(), 1, Integer::sum));
    return sums;
  }

  void write(Element main) {
    if (!sums.isEmpty()) {
      writeFilters(main);
      writeMeanings(main);
    }
    if (lineups.size() > 1) {
      writeEpisodes(main);
    }
  }

  /** Boxes that hide questions by the style sheet alone. */
  private void writeFilters(Element main) {
    Element filters = Html.block(main, "section", "filters").attr("aria-label", "Filters");
    Element set = Html.block(filters, "fieldset");
    Html.say(Html.block(set, "legend"), "Verdicts shown");
    for (Map.Entry<Verdict, Integer> sum : sums.entrySet()) {
      Verdict verdict = sum.getKey();
      Element label = Html.block(set, "label", "chip", Badge.type(verdict));
      Html.inline(label, "input")
          .attr("type", "checkbox")
          .attr("id", "show-" + verdict.word())
          .attr("checked", true);
      label.appendText(" ");
      Badge.writeMark(label, verdict);
      Html.say(label, Badge.word(verdict));
      label.appendText(" ");
      Html.say(Html.inline(label, "b"), String.valueOf(sum.getValue()));
    }
    Element tools = Html.block(filters, "p", "tools").attr("hidden", true);
    button(tools, "open", "Open all");
    button(tools, "close", "Close all");
    Html.block(tools, "span").attr("id", "shown").attr("role", "status");
  }

  private static void button(Element parent, String does, String words) {
    Html.say(Html.block(parent, "button").attr("type", "button").attr("data-does", does), words);
  }

  private static void writeMeanings(Element main) {
    Element details = Html.block(main, "details", "meanings");
    Html.say(Html.block(details, "summary"), "What the verdicts mean");
    Element list = Html.block(details, "dl");
    Badge.MEANINGS.forEach(
        (verdict, meaning) -> {
          Badge.write(Html.block(list, "dt"), verdict);
          Html.say(Html.block(list, "dd"), meaning);
        });
  }

  private void writeEpisodes(Element main) {
    Element nav = Html.block(main, "nav").attr("aria-labelledby", "episodes");
    Html.say(Html.block(nav, "h2").attr("id", "episodes"), "Episodes");
    List<String> heads = new ArrayList<>(List.of("Episode", "Accounts"));
    sums.keySet().forEach(verdict -> heads.add(Badge.word(verdict)));
    Element table = Html.table(nav, "Episodes and their questions by verdict", heads);
    table.addClass("numbers");
    Element body = Html.block(table, "tbody");
    lineups.forEach(lineup -> writeEpisode(Html.block(body, "tr"), lineup));
  }

  private void writeEpisode(Element row, Lineup lineup) {
    Element head = Html.inline(row, "th").attr("scope", "row");
    Html.say(Html.link(head, lineup.episode().id()), lineup.episode().title());
    number(row, "Accounts", lineup.episode().members().size()).addClass("of");
    Map<Verdict, Integer> own = count(lineup.questions());
    for (Verdict verdict : sums.keySet()) {
      int count = own.getOrDefault(verdict, 0);
      number(row, Badge.word(verdict), count).addClass(Badge.type(verdict));
    }
  }

  /** A count; nothing where it is none. */
  static Element number(Element row, String column, int count) {
    Element cell = Html.cell(row, column);
    return count == 0 ? cell.addClass("none") : Html.say(cell, String.valueOf(count));
  }
}
