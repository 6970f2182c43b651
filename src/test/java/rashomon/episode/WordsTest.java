package rashomon.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Words as a direction: how alike two are, and what two are together. */
class WordsTest {

  private static final Words ONE = new Words(new int[] {1, 4, 9}, new double[] {3, 0, 4});
  private static final Words OTHER = new Words(new int[] {2, 9}, new double[] {12, 5});

  @Test
  void likenessIsTheCosine() {
    assertThat(ONE.likeness(OTHER)).isCloseTo(20 / (5.0 * 13), within(1e-12));
    assertThat(OTHER.likeness(ONE)).isEqualTo(ONE.likeness(OTHER));
    assertThat(ONE.likeness(ONE)).isCloseTo(1, within(1e-12));
  }

  @Test
  void nothingIsLikeNothing() {
    assertThat(ONE.likeness(Words.NONE)).isZero();
    assertThat(Words.NONE.unit().likeness(Words.NONE)).isZero();
    assertThat(ONE.likeness(new Words(new int[] {3}, new double[] {7}))).isZero();
  }

  @Test
  void togetherTheyAddUpInAnyOrder() {
    Words sum = new Words(new int[] {1, 2, 4, 9}, new double[] {3, 12, 0, 9});
    assertThat(ONE.and(OTHER).likeness(sum)).isCloseTo(1, within(1e-12));
    assertThat(OTHER.and(ONE).likeness(sum)).isCloseTo(1, within(1e-12));
    assertThat(Words.NONE.and(ONE).likeness(ONE)).isCloseTo(1, within(1e-12));
  }

  @Test
  void weighingKeepsTheWords() {
    Words weighed = ONE.weighed((word, times) -> word == 9 ? times : 0);
    assertThat(weighed.likeness(OTHER)).isCloseTo(5 / 13.0, within(1e-12));
  }
}
