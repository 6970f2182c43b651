package rashomon;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rashomon.claim.Account;
import rashomon.document.Document;
import rashomon.document.DocumentFormats;
import rashomon.knowledge.Convention;
import rashomon.knowledge.Knowledge;
import rashomon.lineup.house.Counting;
import rashomon.lineup.house.Houses;
import rashomon.lineup.house.Style;
import rashomon.mention.MarkedText;
import rashomon.report.ClaimText;
import rashomon.report.Edition;
import rashomon.report.ExplainText;
import rashomon.report.Formats;
import rashomon.report.LineupFormat;
import rashomon.report.MentionText;
import rashomon.report.Page;
import rashomon.report.json.ClaimLines;
import rashomon.report.json.MentionLines;
import rashomon.source.Problems;
import rashomon.source.Source;

/** Whatever bytes come in, nothing is thrown, and every section lies in its text. */
class AnyBytesTest {

  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final List<String> PIECES =
      List.of(
          "---\n",
          "---",
          "outlet: ",
          "published: ",
          "2031-07-09",
          "title: ",
          "charset: utf-16\n",
          "\n",
          "\r\n",
          "\n\n",
          "\t",
          " ",
          "\u00a0",
          "\ufeff",
          "\u0000",
          "\u001b[31m",
          "\u202e",
          "Two people were killed",
          "in Homs on Friday",
          "the Asayish said",
          "at least",
          "5,000",
          "VELM, Korr (Reuters) – ",
          "By Ada Velm | 9 July 2031",
          "Related: ",
          "Comments",
          "|",
          "»",
          "(",
          ")",
          "\u201c",
          "\u201d",
          "\"",
          "'",
          ".",
          ",",
          ";",
          ":",
          "-",
          "\u2014",
          "A",
          "a",
          "9",
          "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
          "\ud83d\udcf0",
          "\u0301",
          "until 10:00 pm on Sunday",
          "truce",
          "took control of",
          "Tags Syria Homs ",
          "pic.twitter.com/x");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void rawBytes(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    DocumentFormats formats = new DocumentFormats(KNOWLEDGE);
    for (int i = 0; i < 1000; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      mark(bytes, random.nextInt(5));
      read(formats, bytes, seed, i);
    }
  }

  private static void mark(byte[] bytes, int kind) {
    int[][] marks = {{}, {0xef, 0xbb, 0xbf}, {0xfe, 0xff}, {0xff, 0xfe}, {'-', '-', '-', '\n'}};
    for (int i = 0; i < marks[kind].length && i < bytes.length; i++) {
      bytes[i] = (byte) marks[kind][i];
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  void piecesOfArticles(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    DocumentFormats formats = new DocumentFormats(KNOWLEDGE);
    for (int i = 0; i < 1000; i++) {
      read(formats, pieces(random).getBytes(StandardCharsets.UTF_8), seed, i);
    }
  }

  private static String pieces(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(60); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static void read(DocumentFormats formats, byte[] bytes, long seed, int i) {
    assertThatCode(
            () -> {
              for (Document d : formats.read(new Source("x.txt", bytes), new Problems())) {
                d.sections().forEach(s -> s.span().of(d.text()));
              }
            })
        .as("seed %d, case %d", seed, i)
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(longs = {9, 10})
  void theWholeFlow(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Rashomon rashomon = Rashomon.of(KNOWLEDGE);
    for (int i = 0; i < 200; i++) {
      String text = pieces(random);
      assertThatCode(() -> run(rashomon, text))
          .as("seed %d, case %d: %s", seed, i, text)
          .doesNotThrowAnyException();
    }
  }

  private static final List<Style> STYLES =
      Houses.ALL.stream().map(h -> new Style(h, new Counting(Convention.INTERVAL))).toList();

  private static void run(Rashomon rashomon, String text) throws java.io.IOException {
    Problems problems = new Problems();
    ByteArrayInputStream stdin = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    List<Document> documents = rashomon.documents(List.of("-"), stdin, problems).toList();
    List<Account> accounts = documents.stream().map(rashomon::read).toList();
    new ClaimLines().write(accounts, Page.PLAIN, new StringWriter());
    new ClaimText().write(accounts, Page.PLAIN, new StringWriter());
    new ExplainText(KNOWLEDGE, rashomon::read).write(accounts, Page.PLAIN, new StringWriter());
    List<MarkedText> texts = documents.stream().map(rashomon::mark).toList();
    new MentionLines().write(texts, Page.PLAIN, new StringWriter());
    new MentionText().write(texts, Page.PLAIN, new StringWriter());
    Edition edition = Edition.of(rashomon.compare(documents.stream(), problems)).in(STYLES);
    for (LineupFormat format : Formats.OF_LINEUPS) {
      format.write(edition, Page.PLAIN, new StringWriter());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A", "Aa ", "A.", "(", "| ", "- ", "9", "\n", "a\n", "\u0301", "Tags A ", "---\n"})
  void oneThingOverAndOver(String piece) {
    String text = piece.repeat(400_000 / piece.length());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    read(new DocumentFormats(KNOWLEDGE), bytes, 0, 0);
  }
}
