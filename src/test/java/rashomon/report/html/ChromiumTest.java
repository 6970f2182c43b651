package rashomon.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import rashomon.HostileText;
import rashomon.report.Edition;

/** The page in a real browser, on screens of three widths, by day and by night. */
@EnabledIf(
    value = "rashomon.report.html.Chromium#isHere",
    disabledReason = "chromium and chromedriver are missing; .ci/run installs them")
class ChromiumTest {

  private static final String PAGE = Pages.of("corpus/qamishli-2021-04");
  private static final Path README_PICTURE = Path.of("docs", "report.png");

  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @BeforeEach
  void plain() {
    chromium.allowScripts(true);
    chromium.show(false, false);
  }

  @AfterEach
  void nothingIsComplainedOfAndNothingFetched() {
    assertThat(chromium.complaints()).isEmpty();
    assertThat(chromium.holds("performance.getEntriesByType('resource').length === 0")).isTrue();
  }

  private static WebElement find(String selector) {
    return chromium.driver().findElement(By.cssSelector(selector));
  }

  @ParameterizedTest
  @CsvSource({"390, light", "390, dark", "800, light", "800, dark", "1440, light", "1440, dark"})
  void fitsTheScreenAndCanBeRead(int width, String scheme) throws IOException {
    chromium.show(scheme.equals("dark"), false);
    chromium.open(PAGE, width, 1200);
    chromium.picture(Path.of("target", "html", "report-" + width + "-" + scheme + ".png"));
    assertThat(chromium.ask("return document.documentElement.scrollWidth")).isEqualTo((long) width);
    assertThat(chromium.ask(Files.readString(Path.of("src/test/resources/contrast.js"))))
        .isEqualTo(List.of());
  }

  @Test
  void wholeCorpusFitsATelephone() throws IOException {
    chromium.open(Pages.of("corpus"), 390, 800);
    assertThat(chromium.ask("return document.documentElement.scrollWidth")).isEqualTo(390L);
  }

  @Test
  void filtersHideQuestions() throws IOException {
    chromium.open(PAGE, 1440, 900);
    assertThat(find(".question.is-conflict").isDisplayed()).isTrue();
    find("#show-conflict").sendKeys(Keys.SPACE);
    assertThat(find(".question.is-conflict").isDisplayed()).isFalse();
    assertThat(find(".question.is-update").isDisplayed()).isTrue();
    assertThat(find("#shown").getText()).matches("\\d+ of \\d+ questions shown");
  }

  @Test
  void opensAndClosesAll() throws IOException {
    chromium.open(PAGE, 1440, 900);
    find("[data-does=open]").sendKeys(Keys.ENTER);
    assertThat(chromium.holds("!document.querySelector('.question:not([open])')")).isTrue();
    find("[data-does=close]").click();
    assertThat(chromium.holds("!document.querySelector('.question[open]')")).isTrue();
  }

  @Test
  void quoteOpensInItsArticleByKeyboard() throws IOException {
    chromium.open(PAGE, 1440, 900);
    WebElement quote = find(".answers .words");
    quote.sendKeys(Keys.ENTER);
    assertThat(find("dialog mark.aim").isDisplayed()).isTrue();
    assertThat(chromium.holds("document.activeElement.closest('dialog mark.aim')")).isTrue();
    chromium.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertThat(find("dialog").isDisplayed()).isFalse();
    assertThat(chromium.driver().switchTo().activeElement()).isEqualTo(quote);
  }

  @Test
  void quoteLeadsOnToTheArticle() throws IOException, InterruptedException {
    chromium.open(PAGE, 390, 800);
    WebElement quote = find(".answers .words");
    String id = quote.getDomAttribute("href").substring(1);
    quote.click();
    find("dialog .whole").click();
    assertThat(find("dialog").isDisplayed()).isFalse();
    assertThat(chromium.driver().getCurrentUrl()).endsWith("#" + id);
    for (int i = 0; i < 100 && !isInSight(id); i++) {
      Thread.sleep(50);
    }
    assertThat(isInSight(id)).isTrue();
  }

  private static boolean isInSight(String id) {
    String box = "document.getElementById('" + id + "').getBoundingClientRect()";
    return chromium.holds(box + ".top >= 0 && " + box + ".bottom <= innerHeight");
  }

  @Test
  void keyboardSkipsToTheLineup() throws IOException {
    chromium.open(PAGE, 1440, 900);
    find("body").sendKeys(Keys.TAB);
    WebElement skip = chromium.driver().switchTo().activeElement();
    assertThat(skip.getText()).startsWith("Skip");
    assertThat(skip.getCssValue("outline-style")).isEqualTo("solid");
    skip.sendKeys(Keys.ENTER);
    assertThat(chromium.holds("location.hash === '#lineup'")).isTrue();
  }

  @Test
  void worksWithoutItsScript() throws IOException {
    chromium.allowScripts(false);
    chromium.open(PAGE, 390, 800);
    assertThat(find(".tools").isDisplayed()).isFalse();
    find("#show-conflict").click();
    assertThat(find(".question.is-conflict").isDisplayed()).isFalse();
    find("#show-conflict").click();
    WebElement quote = find(".answers .words");
    String id = quote.getDomAttribute("href").substring(1);
    quote.sendKeys(Keys.ENTER);
    assertThat(chromium.driver().getCurrentUrl()).endsWith("#" + id);
    assertThat(chromium.driver().findElement(By.id(id)).isDisplayed()).isTrue();
  }

  @Test
  void backLinkOpensWhatIsClosed() throws IOException {
    chromium.open(PAGE, 1440, 900);
    String closed = "e1.q" + find(".question.is-agree .number").getText().split("\\.", -1)[1];
    assertThat(chromium.driver().findElement(By.id(closed)).getDomProperty("open"))
        .isEqualTo("false");
    find("article .back a[href='#" + closed + "']").sendKeys(Keys.ENTER);
    assertThat(chromium.driver().findElement(By.id(closed)).getDomProperty("open"))
        .isEqualTo("true");
  }

  @Test
  void paperShowsAll() throws IOException {
    chromium.open(PAGE, 800, 1100);
    chromium.show(false, true);
    assertThat(find(".filters").isDisplayed()).isFalse();
    assertThat(
            chromium.holds(
                "Array.from(document.querySelectorAll('.answers td'))"
                    + ".every(td => td.getBoundingClientRect().height > 0)"))
        .isTrue();
  }

  @Test
  void nothingInAnArticleRuns() throws IOException {
    List<String> all = HostileText.all().stream().map(HostileText::text).toList();
    String page = Pages.of(Edition.of(Tainted.comparison(all)));
    for (boolean scripts : new boolean[] {true, false}) {
      chromium.allowScripts(scripts);
      chromium.open(page, 390, 800);
      find("body").sendKeys(Keys.TAB);
      assertThat(chromium.ask("return document.documentElement.scrollWidth")).isEqualTo(390L);
      assertThat(chromium.holds("document.scripts.length === 1")).isTrue();
    }
  }

  /** {@code mvn test -Dtest=ChromiumTest -Dpicture=write} takes the README's picture anew. */
  @Test
  void theReadmeShowsIt() throws IOException {
    chromium.open(PAGE, 1180, 1330);
    Path file = "write".equals(System.getProperty("picture")) ? README_PICTURE : null;
    chromium.picture(file == null ? Path.of("target", "html", "report.png") : file);
    assertThat(Files.size(README_PICTURE)).isBetween(20_000L, 300_000L);
    assertThat(Files.readString(Path.of("README.md"))).contains("](docs/report.png)");
  }
}
