package rashomon.claim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rashomon.Read;
import rashomon.Texts;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.mention.MentionReader;
import rashomon.mention.Mentions;

/** A kind that no word of a sentence may tell of is not told by it. */
class MayBeToldTest {

  @Test
  void nothingIsPassedOver() {
    MentionReader mentions = new MentionReader(Read.tables());
    ClaimReader reader = new ClaimReader(Read.tables());
    ClaimReader everywhere = new ClaimReader(Read.tables(), true);
    int claims = 0;
    for (Document document : Texts.all()) {
      Mentions read = mentions.read(document);
      List<Claim> found = reader.read(document, read);
      assertThat(found).as(document.text()).isEqualTo(everywhere.read(document, read));
      claims += found.size();
    }
    assertThat(claims).isGreaterThan(3_000);
  }
}
