package rashomon.mention.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.text.Span;

/**
 * A word, a mark, or a phrase already read: what patterns are matched against.
 *
 * @param from its first token in the sentence, and {@code to} the one after its last
 * @param norm folded text
 * @param kinds the bits of all that it can be
 * @param words what the table says of it
 * @param amount the number that it is, or null
 * @param sense what it says, once a rule has read it, or null
 * @param rule the name of that rule, or empty
 */
record Node(
    Span span,
    int from,
    int to,
    String norm,
    long kinds,
    List<Word> words,
    @Nullable Amount amount,
    @Nullable Sense sense,
    String rule) {

  boolean is(Kind kind) {
    return (kinds & kind.bit()) != 0;
  }

  boolean is(String word) {
    return norm.equals(word);
  }

  boolean isDash() {
    return norm.length() == 1 && norm.charAt(0) == '-';
  }

  /** Whether nothing, not even a space, stands between this and the next. */
  boolean touches(Node next) {
    return span.end() == next.span.start();
  }

  /** The table's word of that kind, or null. */
  @Nullable Word word(Kind kind) {
    for (Word word : words) {
      if (word.kind() == kind) {
        return word;
      }
    }
    return null;
  }

  /** The number that stands for it: a month's, a weekday's, an ordinal's; digits; else 0. */
  int value(Kind kind) {
    Word word = word(kind);
    return word != null ? word.value() : Digits.leading(norm);
  }
}
