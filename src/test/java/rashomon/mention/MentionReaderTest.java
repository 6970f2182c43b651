package rashomon.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import rashomon.Read;
import rashomon.claim.Account;

/** What is found of one kind in a sentence, by which rule, word for word; "-" is nothing at all. */
class MentionReaderTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/mention/mentions.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void findsNoMoreAndNoLess(String kind, String sentence, String finds) {
    Account account = Read.article("2031-07-09", sentence);
    String text = account.document().text();
    String found =
        account.mentions().all().stream()
            .filter(mention -> mention.meaning().kind().equals(kind))
            .map(mention -> mention.rule() + ": " + mention.span().of(text))
            .collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(finds);
  }
}
