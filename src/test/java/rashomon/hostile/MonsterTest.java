package rashomon.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.lineup.Question;
import rashomon.source.Problems;
import rashomon.text.Sentence;
import rashomon.text.Sentences;

/**
 * Texts that no newspaper prints are read without an exception, in pieces whose size does not
 * depend on theirs. A minute is far more than any takes: it is there for those that never end.
 */
class MonsterTest {

  private static final Duration NEVER = Duration.ofSeconds(60);
  private static final int SHARE = 100;

  static List<Monster> all() {
    return Monster.ALL;
  }

  @ParameterizedTest
  @MethodSource("all")
  void read(Monster monster) {
    byte[] bytes = monster.bytes(monster.size() / SHARE);
    Assertions.assertTimeoutPreemptively(
        NEVER,
        () -> {
          List<Document> documents = Checked.documents(monster.file(), bytes);
          Checked.reports(documents, Checked.accounts(documents));
        });
  }

  @Test
  void longSentencesAreReadInPieces() {
    String text = "Nine men left Orrin, and ".repeat(5_000);
    List<Sentence> pieces = Sentences.of(text);
    assertThat(pieces).allMatch(piece -> piece.size() <= Sentences.LONGEST);
    assertThat(pieces.stream().mapToInt(Sentence::size).sum()).isEqualTo(6 * 5_000);
    assertThat(pieces.subList(0, pieces.size() - 1))
        .allMatch(piece -> piece.span().of(text).endsWith(","));
    assertThat(Sentences.of("Nine men left Orrin, and ".repeat(50))).hasSize(1);
  }

  @Test
  void longSentencesAreTold() {
    Problems problems = new Problems();
    read("Orrin is calm.\n\n" + "Nine men left Orrin, and ".repeat(5_000), problems);
    assertThat(problems.all())
        .singleElement()
        .asString()
        .matches(
            "-: note: line 8 of its text: (29|30),\\d{3} words and marks without a stop are read in "
                + "pieces of 300; end its sentences with stops");
    Problems none = new Problems();
    read("Nine men left Orrin, and ".repeat(40) + "came back.", none);
    assertThat(none.all()).isEmpty();
  }

  @Test
  void longArticlesAreReadInStretches() {
    String text = "Two soldiers were killed in Homs. ".repeat(2_500);
    List<Account> accounts = Checked.accounts(read(text, new Problems()));
    List<Claim> claims = accounts.get(0).claims();
    assertThat(claims).extracting(Claim::id).doesNotHaveDuplicates();
    assertThat(claims).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    assertThat(accounts.get(0).mentions().sentences()).hasSizeGreaterThan(2_490);
  }

  @Test
  void onlySoManyAnswersAreWeighed() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 400; i++) {
      text.append(10 * i).append(" civilians were killed in Homs. ");
    }
    List<Question> questions =
        Checked.RASHOMON
            .compare(read(text.toString(), new Problems()).stream(), new Problems())
            .lineups()
            .stream()
            .flatMap(lineup -> lineup.questions().stream())
            .toList();
    assertThat(questions).anyMatch(question -> question.answers().size() > 200);
    assertThat(questions).allMatch(question -> question.pairs().size() <= 200 * 199 / 2);
  }

  @Test
  void figuresWithoutEndAreNoDates() {
    assertThatCode(() -> read("On " + "7".repeat(100_000) + " May.", new Problems()))
        .doesNotThrowAnyException();
  }

  private static List<Document> read(String text, Problems problems) {
    byte[] bytes =
        ("---\noutlet: Star\npublished: 2031-07-09\n---\n\n" + text)
            .getBytes(StandardCharsets.UTF_8);
    return Checked.RASHOMON
        .documents(List.of("-"), new ByteArrayInputStream(bytes), problems)
        .toList();
  }
}
