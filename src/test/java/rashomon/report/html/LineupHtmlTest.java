package rashomon.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import rashomon.Read;
import rashomon.knowledge.Conventions;
import rashomon.lineup.Comparison;
import rashomon.lineup.house.Counting;
import rashomon.lineup.house.Houses;
import rashomon.lineup.house.Style;
import rashomon.report.Edition;
import rashomon.report.Shown;

/** The page: one file, whole, and of the right shape for whoever reads it by whatever means. */
class LineupHtmlTest {

  private static final String QAMISHLI = "corpus/qamishli-2021-04";
  private static final String PAGE = Pages.of("corpus");
  private static final Document READ = Pages.parsed(PAGE);

  @Test
  void validatorFindsNoError() {
    assertThat(Validity.errors(PAGE)).isEmpty();
  }

  @Test
  void validatorWouldFindOne() {
    assertThat(Validity.errors(PAGE.replace("</h1>", "</h2>"))).isNotEmpty();
  }

  @Test
  void nothingToLineUpIsAPageToo() {
    String page = Pages.of(Edition.of(new Comparison(List.of(), List.of(), List.of())));
    assertThat(Validity.errors(page)).isEmpty();
    assertThat(Pages.parsed(page).text()).contains("Nothing to line up");
  }

  @Test
  void deadAsTheHousesWriteThem() {
    Conventions conventions = new Conventions(Read.tables());
    List<Style> styles =
        Houses.ALL.stream()
            .map(house -> new Style(house, new Counting(conventions.of(house.vague()))))
            .toList();
    String page = Pages.of(Edition.of(Pages.comparison(QAMISHLI)).in(styles));
    assertThat(Validity.errors(page)).isEmpty();
    assertThat(Pages.parsed(page).select("h3").eachText())
        .contains("By the rules of ACLED", "By the rules of UCDP GED");
    assertThat(Pages.parsed(page).select("#e1-ucdp a.id")).isNotEmpty();
  }

  @Test
  void nothingIsAskedOfAnybody() {
    assertThat(READ.select("[src], [srcset], link, iframe, object, embed, form, base, img"))
        .isEmpty();
    assertThat(READ.select("[style], [ping], [action], [formaction], [background]")).isEmpty();
    assertThat(READ.select("style").html()).doesNotContain("url(", "@import");
    assertThat(READ.select("a[href]"))
        .allMatch(
            a ->
                a.attr("href").startsWith("#")
                    || Articles.isWeb(a.attr("href"))
                        && a.attr("rel").equals("noopener noreferrer"));
  }

  @Test
  void policyAllowsTheOneStyleAndTheOneScript() throws Exception {
    Element policy = READ.selectFirst("meta[http-equiv=Content-Security-Policy]");
    Assets inPage =
        new Assets(READ.select("style").first().data(), READ.select("script").first().data());
    assertThat(policy.attr("content")).isEqualTo(inPage.policy()).startsWith("default-src 'none'");
    assertThat(policy.attr("content")).doesNotContain("unsafe", "*", "http", "data:");
    assertThat(READ.select("style, script")).hasSize(2);
    assertThat(inPage).isEqualTo(Assets.read());
  }

  @Test
  void idsAreOfOneElementAndLinksLeadToOne() {
    List<String> ids = READ.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> known = Set.copyOf(ids);
    assertThat(READ.select("a[href^=#]"))
        .isNotEmpty()
        .allMatch(a -> known.contains(a.attr("href").substring(1)));
    assertThat(READ.select("[aria-labelledby]"))
        .allMatch(e -> known.containsAll(List.of(e.attr("aria-labelledby").split(" "))));
  }

  @Test
  void everyValueLeadsToItsWordsAndBack() {
    assertThat(READ.select(".answers .value")).isNotEmpty().allMatch(v -> v.hasAttr("data-quote"));
    for (Element link : READ.select("a[data-quote]")) {
      Element words = READ.getElementById(link.attr("href").substring(1));
      assertThat(words.closest("article")).isNotNull();
      Element mark = words.closest("mark");
      assertThat(mark).as(link.outerHtml()).isNotNull();
      Element asked = link.closest("[id]");
      Element back = mark.nextElementSibling();
      assertThat(back.select("a").eachAttr("href")).contains("#" + asked.id());
    }
  }

  @Test
  void articlesStandWhole() {
    Comparison comparison = Pages.comparison(QAMISHLI);
    Document page = Pages.parsed(Pages.of(Edition.of(comparison)));
    List<String> texts =
        page.select("article .text").stream()
            .peek(text -> text.select(".back").remove())
            .map(text -> text.wholeText().replaceAll("\\s+", ""))
            .toList();
    List<String> articles =
        comparison.lineups().stream()
            .flatMap(l -> l.episode().members().stream())
            .map(m -> m.account().document().text().replaceAll("\\s+", ""))
            .distinct()
            .toList();
    assertThat(texts).containsAll(articles);
  }

  @Test
  void headingsGoDownByOne() {
    int before = 0;
    for (Element heading : READ.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isBetween(1, Math.min(3, before + 1));
      before = level;
    }
    assertThat(READ.select("h1, main, header, footer").eachText()).hasSize(4);
  }

  @Test
  void tablesSayWhatTheirCellsAre() {
    assertThat(READ.select("table")).isNotEmpty().allMatch(t -> t.selectFirst("caption") != null);
    assertThat(READ.select("th")).allMatch(th -> th.hasAttr("scope"));
    assertThat(READ.select("td")).allMatch(td -> td.hasAttr("data-label"));
  }

  @Test
  void picturesSayWhatTheyShow() {
    assertThat(READ.select("figure.truces svg, figure.toll svg")).isNotEmpty();
    assertThat(READ.select("svg"))
        .allMatch(
            svg ->
                svg.attr("role").equals("img")
                    && svg.selectFirst("title") != null
                    && svg.selectFirst("desc") != null);
    assertThat(READ.select("figure.truces")).allMatch(f -> f.selectFirst("table") != null);
  }

  @Test
  void verdictsAreWordsAndNotColoursAlone() {
    Set<String> badges =
        READ.select(".badge").stream().map(Element::text).collect(Collectors.toSet());
    assertThat(badges).contains("! conflict", "^ update", "= agree", "- single");
  }

  @Test
  void gravestComesFirst() {
    for (Element episode : Pages.parsed(Pages.of(QAMISHLI)).select(".episode")) {
      List<String> order =
          List.of(
              "conflict",
              "correction",
              "update",
              "not-comparable",
              "compatible",
              "agree",
              "single");
      List<Integer> found =
          episode.select("details.question").stream()
              .map(q -> order.indexOf(q.className().replaceAll(".*is-", "")))
              .toList();
      assertThat(found).isSorted();
    }
  }

  @Test
  void onlyWhatIsShown() {
    Comparison conflicts = Shown.CONFLICTS.of(Pages.comparison(QAMISHLI));
    Document page = Pages.parsed(Pages.of(Edition.of(conflicts)));
    assertThat(page.select("details.question")).isNotEmpty();
    assertThat(page.select("details.question:not(.is-conflict)")).isEmpty();
    assertThat(page.select(".chip")).hasSize(1);
  }

  @Test
  void sameBytesWhateverTheOrder() {
    String first = Pages.of("corpus/seeds/kurdistan24.txt", "corpus/seeds/rudaw.txt");
    String second = Pages.of("corpus/seeds/rudaw.txt", "corpus/seeds/kurdistan24.txt");
    assertThat(second).isEqualTo(first);
  }
}
