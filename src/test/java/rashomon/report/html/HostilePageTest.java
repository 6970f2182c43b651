package rashomon.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rashomon.HostileText;
import rashomon.report.Edition;

/** Whatever stands in an article stands on the page as words. */
class HostilePageTest {

  /** Words that no rule of HTML has an eye on. */
  private static final String PLAIN = "plain words";

  private static final List<String> SHAPE = shape(page(PLAIN));

  static List<HostileText> hostile() {
    return HostileText.all();
  }

  private static Document page(String words) {
    return Pages.parsed(Pages.of(Edition.of(Tainted.comparison(List.of(words)))));
  }

  /** Each element with the names of its attributes. */
  private static List<String> shape(Document page) {
    List<String> shape = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      List<String> names = element.attributes().asList().stream().map(Attribute::getKey).toList();
      shape.add(element.tagName() + names);
    }
    return shape;
  }

  @Test
  void thereAreEnough() {
    assertThat(hostile()).hasSizeGreaterThan(40);
    assertThat(SHAPE).hasSizeGreaterThan(100);
    assertThat(page(PLAIN).text()).contains(PLAIN);
  }

  /** A blank line in an article begins a paragraph, and may. */
  private static String withoutBlankLines(String text) {
    return text.replaceAll("\\R\\s*\\R", "\n");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void staysWords(HostileText hostile) {
    Document page = page(withoutBlankLines(hostile.text()));
    assertThat(shape(page)).isEqualTo(SHAPE);
    assertThat(page.select("a[href]"))
        .allMatch(a -> a.attr("href").startsWith("#") || Articles.isWeb(a.attr("href")));
    assertThat(page.outerHtml().chars())
        .noneMatch(c -> c < ' ' && c != '\n' || c >= 0x7f && c < 0xa0);
  }

  @Test
  void addressesThatAreNoAddressesAreNoLinks() {
    for (HostileText hostile : hostile()) {
      if (!hostile.text().startsWith("https://")) {
        assertThat(Articles.isWeb(hostile.text())).as(hostile.name()).isFalse();
      }
    }
    assertThat(Articles.isWeb("https://example.org/a?b=c&d=%20#e")).isTrue();
    assertThat(Articles.isWeb("HTTP://example.org")).isTrue();
    assertThat(Articles.isWeb("https://example.org/\" onclick=\"")).isFalse();
    assertThat(Articles.isWeb("https://example.org/\u202egpj")).isFalse();
  }

  @Test
  void validatorFindsNoError() {
    List<String> all = hostile().stream().map(HostileText::text).toList();
    assertThat(Validity.errors(Pages.of(Edition.of(Tainted.comparison(all))))).isEmpty();
  }
}
