package rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words counted out of a regular expression are those that it matches. */
class FormsTest {

  @Test
  void formsAreAllThatTheExpressionAllows() {
    assertThat(Forms.of("follow(s|ed)?|tr[iy]|\\.|a(b?c)"))
        .isEqualTo(Set.of("follow", "follows", "followed", "tri", "try", ".", "ac", "abc"));
    assertThat(Forms.of("")).isEqualTo(Set.of(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "impos\\w+",
        "x*",
        "x+",
        ".",
        "x{2}",
        "^x",
        "x$",
        "[a-z]",
        "[^a]",
        "(?i)x",
        "x??",
        "x?+",
        "\\d",
        "(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)",
        "(x",
        "x)"
      })
  void whatIsEndlessOrUnknownIsLeftToTheMatcher(String regex) {
    assertThat(Forms.of(regex)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(monitor|verif|overs)(e|ed|ing|y|ees?|aw)?",
        "re(took|take[ns]?)",
        "\"|,|\\(|\\)",
        "[.;\"]"
      })
  void eachFormIsMatchedAndItsNeighboursAreNot(String regex) {
    for (String form : Forms.of(regex)) {
      assertThat(form).matches(regex);
      assertThat(Like.of(regex).is(form)).isTrue();
      for (String other : Set.of(form + "s", "x" + form, form.substring(1))) {
        assertThat(Like.of(regex).is(other)).as(other).isEqualTo(other.matches(regex));
      }
    }
  }
}
