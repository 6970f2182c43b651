package rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void filesOfTheirOwnNameNeedNoFolder() {
    assertThat(Ids.longer(List.of("a/one.txt", "b/two.txt", "-"))).isEmpty();
  }

  @Test
  void asManyFoldersAsTellThemApart() {
    assertThat(Ids.longer(List.of("n/x/a/one.txt", "n/x/b/one.txt", "n/y/b/one.txt", "n/two.txt")))
        .isEqualTo(
            Map.of(
                "n/x/a/one.txt", "a/one", "n/x/b/one.txt", "x/b/one", "n/y/b/one.txt", "y/b/one"));
  }

  @Test
  void wholeNamesWhereFoldersDoNot() {
    assertThat(Ids.longer(List.of("a/one.md", "a/one.txt")))
        .isEqualTo(Map.of("a/one.md", "a/one.md", "a/one.txt", "a/one.txt"));
  }
}
