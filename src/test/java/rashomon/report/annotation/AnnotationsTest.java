package rashomon.report.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rashomon.Rashomon;
import rashomon.claim.Account;
import rashomon.document.Document;
import rashomon.document.JsonTree;
import rashomon.knowledge.Knowledge;
import rashomon.report.ClaimFormat;
import rashomon.report.Edition;
import rashomon.report.Formats;
import rashomon.report.Page;
import rashomon.report.Schema;
import rashomon.source.Problems;

/** What an annotation selects is what was quoted, counted as Web Annotation counts. */
class AnnotationsTest {

  private static final Rashomon RASHOMON = Rashomon.of(Knowledge.shipped());

  private static final String EMOJI =
      """
      ---
      outlet: Harbour Herald
      published: 2031-03-14
      title: \ud83d\udea8 Night in Velm \ud83d\ude97
      url: https://example.org/velm?a=1&b=2
      ---

      \ud83c\uddfa\ud83c\uddf3 \ud842\udfb7 Six soldiers were killed in Velm on Friday, the mayor said \ud83d\ude22. \ud83e\uddd1\u200d\ud83d\ude92 Two children were wounded there, she said. \ud83d\ude4f

      Nine people \ud83d\udc64 were killed in Orrin, a medic said.
      """;

  private static Stream<Document> read(String path, String stdin) {
    byte[] bytes = stdin.getBytes(StandardCharsets.UTF_8);
    return RASHOMON.documents(List.of(path), new ByteArrayInputStream(bytes), new Problems());
  }

  private static String annotations(List<Account> accounts) throws IOException {
    StringWriter out = new StringWriter();
    new ClaimAnnotations().write(accounts, Page.PLAIN, out);
    return out.toString();
  }

  @Test
  void selectorsSelectTheQuotesOfTheCorpus() throws IOException {
    List<Document> documents = read("corpus", "").toList();
    List<Account> accounts = documents.stream().map(RASHOMON::read).toList();
    String claims = annotations(accounts);
    assertThat(checked(claims, documents))
        .hasSize(accounts.stream().mapToInt(a -> a.claims().size()).sum())
        .hasSizeGreaterThan(300);
    StringWriter out = new StringWriter();
    var comparison = RASHOMON.compare(documents.stream(), new Problems());
    new AnswerAnnotations().write(Edition.of(comparison), Page.PLAIN, out);
    assertThat(checked(out.toString(), documents)).hasSizeGreaterThan(300);
  }

  @Test
  void charactersBeyondTheFirstPlaneCountOnce() throws IOException {
    List<Document> documents = read("-", EMOJI).toList();
    List<Account> accounts = documents.stream().map(RASHOMON::read).toList();
    List<String> quotes = checked(annotations(accounts), documents);
    assertThat(quotes).hasSize(3).anyMatch(quote -> quote.contains("Six soldiers"));
    int units = accounts.get(0).claims().get(2).span().start();
    String places = annotations(accounts);
    assertThat(places)
        .contains("\"start\":" + EMOJI.codePointCount(0, units))
        .doesNotContain("\"start\":" + units + ",\"end\"");
  }

  @Test
  void pageIsTheSourceAndTheFileItsCopy() throws IOException {
    List<Account> accounts = read("-", EMOJI).map(RASHOMON::read).toList();
    assertThat(annotations(accounts))
        .contains("\"source\":\"https://example.org/velm?a=1&b=2\"")
        .contains("\"state\":{\"type\":\"TimeState\",\"cached\":\"-\"}");
  }

  @Test
  void claimsOfEarlierRunsHaveNoPlaces() throws IOException {
    List<Account> accounts = read("-", EMOJI).map(RASHOMON::read).toList();
    StringWriter lines = new StringWriter();
    ClaimFormat jsonl = Formats.OF_CLAIMS.get(0);
    jsonl.write(accounts, Page.PLAIN, lines);
    List<Account> again = read("-", lines.toString()).map(RASHOMON::read).toList();
    String text = annotations(again);
    assertThat(Schema.faults("annotations.schema.json", text)).isEmpty();
    assertThat(text)
        .contains("\"exact\":\"")
        .doesNotContain("TextPositionSelector", "\"prefix\"", "\"suffix\"");
  }

  @Test
  void sameInputHasSameNamesAndNoneHasNoPage() throws IOException {
    List<Account> accounts = read("-", EMOJI).map(RASHOMON::read).toList();
    assertThat(annotations(accounts)).isEqualTo(annotations(accounts));
    assertThat(annotations(List.of())).contains("\"total\":0").doesNotContain("first");
    assertThat(Schema.faults("annotations.schema.json", annotations(List.of()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          https://example.org/a           | https://example.org/a
          http://example.org/\u00e9?x=1#y      | http://example.org/%C3%A9?x=1#y
          HTTPS://example.org/            | HTTPS://example.org/
          javascript:alert(1)             | -
          data:text/html,x                | -
          ftp://example.org/              | -
          /relative                       | -
          https:/example.org              | -
          https://                        | -
          https://example.org/a b         | -
          https://example.org/"><script>  | -
          example.org                     | -
          """)
  void pages(String address, @Nullable String page) {
    assertThat(Iris.page(address)).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          north/star.txt          | north/star.txt
          /srv/star.txt           | file:///srv/star.txt
          a:b.txt                 | a%3Ab.txt
          javascript:alert(1)     | javascript%3Aalert(1)
          saved.zip!/a b.html     | saved.zip!/a%20b.html
          50%#?.txt               | 50%25%23%3F.txt
          C:\\saved\\a.txt         | C%3A/saved/a.txt
          \u0642\u0627\u0645.txt  | %D9%82%D8%A7%D9%85.txt
          """)
  void files(String name, String iri) {
    assertThat(Iris.file(name)).isEqualTo(iri);
  }

  /** The quotes of the annotations, each of them where its selectors say. */
  private static List<String> checked(String json, List<Document> documents) throws IOException {
    assertThat(Schema.faults("annotations.schema.json", json)).isEmpty();
    Map<String, String> texts = new HashMap<>();
    documents.forEach(d -> texts.put(Iris.file(d.file()), d.text()));
    List<String> quotes = new ArrayList<>();
    for (Object one : (List<?>) at(JsonTree.read(json), "first", "items")) {
      Object target = at(one, "target");
      Object state = ((Map<?, ?>) target).get("state");
      Object file = state == null ? at(target, "source") : at(state, "cached");
      List<?> selectors = (List<?>) at(target, "selector");
      check(Objects.requireNonNull(texts.get(file)), selectors.get(0), selectors.get(1));
      quotes.add(at(selectors.get(0), "exact").toString());
    }
    assertThat(at(JsonTree.read(json), "total")).isEqualTo("" + quotes.size());
    return quotes;
  }

  private static void check(String text, Object quote, Object place) {
    String exact = at(quote, "exact").toString();
    int[] points = text.codePoints().toArray();
    int start = Integer.parseInt(at(place, "start").toString());
    int end = Integer.parseInt(at(place, "end").toString());
    assertThat(new String(points, start, end - start)).isEqualTo(exact);
    String before = String.valueOf(((Map<?, ?>) quote).get("prefix"));
    String after = String.valueOf(((Map<?, ?>) quote).get("suffix"));
    String around =
        (before.equals("null") ? "" : before) + exact + (after.equals("null") ? "" : after);
    int at = text.indexOf(around);
    assertThat(at).isNotNegative();
    assertThat(text.indexOf(around, at + 1)).as("selects once").isNegative();
    assertThat(text.codePointCount(0, at + around.indexOf(exact))).isEqualTo(start);
  }

  private static Object at(@Nullable Object value, String... path) {
    Object here = value;
    for (String name : path) {
      here = ((Map<?, ?>) Objects.requireNonNull(here)).get(name);
    }
    return Objects.requireNonNull(here);
  }
}
