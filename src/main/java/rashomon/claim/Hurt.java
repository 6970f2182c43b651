package rashomon.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * What a verb's words of harm may end with, written in capitals in {@code verbs.tsv}: "shot in
 * BODY", "suffered WOUNDS".
 */
enum Hurt {
  /** A part of the body: "the left leg", "his chest", "the back of the head". */
  BODY {
    @Override
    int end(Line line, int from) {
      int i = from;
      while (i < from + WITHIN && !isLast(line, i) && isBeforeBody(line, i)) {
        i++;
      }
      return isLast(line, i) ? i + 1 : -1;
    }
  },

  /** What is wounded, with what describes it: "a gunshot wound", "serious head injuries". */
  WOUNDS {
    @Override
    int end(Line line, int from) {
      int i = from;
      while (i < from + WITHIN
          && !line.isMark(i)
          && !line.is(i, WordClass.WOUND)
          && isPlain(line, i)) {
        i++;
      }
      return line.is(i, WordClass.WOUND) ? i + 1 : -1;
    }
  };

  private static final int WITHIN = 4;

  /** The kind that the cell of the table ends with, or null. */
  static @Nullable Hurt of(String rest) {
    for (Hurt hurt : values()) {
      if (rest.endsWith(hurt.name())) {
        return hurt;
      }
    }
    return null;
  }

  /** The words of the cell before it. */
  String before(String rest) {
    return rest.substring(0, rest.length() - name().length()).strip().toLowerCase(Locale.ROOT);
  }

  /** The token after it where it begins at {@code from}; -1 where it does not. */
  abstract int end(Line line, int from);

  private static boolean isBeforeBody(Line line, int i) {
    return line.is(i, WordClass.ARTICLE)
        || line.is(i, WordClass.POSSESSIVE)
        || OneOf.of("both|left|right|upper|lower|back|side|of").has(line.norm(i));
  }

  /** A part of the body, but no "foot of the hill" or "back of a lorry". */
  private static boolean isLast(Line line, int i) {
    return line.is(i, WordClass.BODY_PART) && !line.norm(i + 1).equals("of");
  }

  private static boolean isPlain(Line line, int i) {
    return !line.is(i, WordClass.PREPOSITION) && !line.is(i, WordClass.VERB);
  }
}
