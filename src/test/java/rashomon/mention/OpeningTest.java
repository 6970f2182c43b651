package rashomon.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rashomon.Read;
import rashomon.Texts;
import rashomon.document.Document;

/** What is not looked for at a word, as its form cannot open it, would not have been found. */
class OpeningTest {

  @Test
  void nothingIsPassedOver() {
    MentionReader reader = new MentionReader(Read.tables());
    MentionReader everywhere = new MentionReader(Read.tables(), true);
    int mentions = 0;
    for (Document document : Texts.all()) {
      var found = reader.read(document).all();
      assertThat(found).as(document.text()).isEqualTo(everywhere.read(document).all());
      mentions += found.size();
    }
    assertThat(mentions).isGreaterThan(10_000);
  }
}
