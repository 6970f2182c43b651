package rashomon.report.html;

import java.util.List;
import org.jsoup.nodes.Element;
import rashomon.claim.Claim;
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
    Element part = Html.part(section, id, title);
    Html.say(Html.block(part, "p", "note"), words.measures());
    if (coding.incidents().isEmpty()) {
      Html.say(Html.block(part, "p"), CodingWords.NOTHING);
    } else {
      Element table = Html.table(part, title, HEADS);
      Place place = new Place(id, house, title);
      coding.incidents().forEach(i -> writeIncident(i, words, place, Html.block(table, "tbody")));
    }
    writeRules(words, part);
  }

  private void writeIncident(Coding.Coded coded, CodingWords words, Place place, Element body) {
    List<Cell> cells = coded.cells();
    for (int i = 0; i < cells.size(); i++) {
      Element row = Html.block(body, "tr");
      if (i == 0) {
        Element head = Html.inline(row, "th").attr("scope", "rowgroup");
        Html.say(head.attr("rowspan", String.valueOf(cells.size())), words.where(coded.incident()));
      }
      Html.say(Html.cell(row, HEADS.get(1)), CodingWords.cell(cells.get(i)));
      writeFigures(cells.get(i), words, place, Html.cell(row, HEADS.get(2)));
    }
  }

  private void writeFigures(Cell cell, CodingWords words, Place place, Element parent) {
    Element list = Html.block(parent, "ul");
    for (Figure figure : cell.figures()) {
      Element item = Html.block(list, "li");
      Html.say(item, words.figure(figure, cell));
      item.appendText(": ");
      for (Claim claim : figure.claims()) {
        item.appendText(claim.equals(figure.claims().get(0)) ? "" : "; ");
        Html.say(item, accounts.chain(claim));
        item.appendText(" ");
        testimony.writeId(claim, place, item);
      }
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
