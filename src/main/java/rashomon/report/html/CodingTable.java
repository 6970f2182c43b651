package rashomon.report.html;

import java.util.List;
import org.jsoup.nodes.Element;
import rashomon.episode.Episode;
import rashomon.lineup.Figure;
import rashomon.lineup.house.Cell;
import rashomon.lineup.house.Coding;
import rashomon.report.Accounts;
import rashomon.report.CodingWords;
import rashomon.report.html.Citations.Place;

/** The dead of an episode as a house writes them down, each number with what it rests on. */
final class CodingTable {

  private static final List<String> HEADS = List.of("Incident", "Written down", "On the word of");

  private final Episode episode;
  private final Accounts accounts;
  private final Testimony testimony;

  CodingTable(Episode episode, Accounts accounts, Citations citations) {
    this.episode = episode;
    this.accounts = accounts;
    this.testimony = new Testimony(citations);
  }

  void write(Coding coding, Element section) {
    CodingWords words = new CodingWords(coding, accounts);
    String house = coding.style().house().title();
    String id = episode.id() + "-" + coding.style().house().name();
    String title = "By the rules of " + house;
    Html.say(Html.block(section, "h3").attr("id", id), title);
    Html.say(Html.block(section, "p", "note"), words.measures());
    if (coding.incidents().isEmpty()) {
      Html.say(Html.block(section, "p"), CodingWords.NOTHING);
    } else {
      Element body = Html.block(Html.table(section, title, HEADS), "tbody");
      for (Coding.Coded coded : coding.incidents()) {
        for (Cell cell : coded.cells()) {
          Element row = Html.block(body, "tr");
          Element head = Html.inline(row, "th").attr("scope", "row");
          Html.say(head, words.where(coded.incident()));
          Html.say(Html.cell(row, HEADS.get(1)), CodingWords.cell(cell));
          writeFigures(cell, words, new Place(id, house, title), Html.cell(row, HEADS.get(2)));
        }
      }
    }
    writeRules(words, section);
  }

  private void writeFigures(Cell cell, CodingWords words, Place place, Element parent) {
    Element list = Html.block(parent, "ul");
    for (Figure figure : cell.figures()) {
      Element item = Html.block(list, "li");
      Html.say(item, words.figure(figure, cell));
      item.appendText(": ");
      figure
          .claims()
          .forEach(
              claim -> {
                Html.say(item, accounts.chain(claim));
                item.appendText(" ");
                testimony.writeId(claim, place, item);
                item.appendText(" ");
              });
    }
  }

  private static void writeRules(CodingWords words, Element section) {
    if (!words.rules().isEmpty()) {
      Element list = Html.block(section, "ul", "note");
      words.rules().forEach(rule -> Html.say(Html.block(list, "li"), rule));
    }
    Html.labelled(section, "Left out:", words.leftOut());
  }
}
