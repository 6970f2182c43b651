package rashomon.claim.clause;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.WordClass;

/**
 * What a verb's words may end with, written in capitals in {@code verbs.tsv}: "shot in BODY",
 * "suffered WOUNDS", "driven off HOME".
 */
enum Complement {
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
      return noun(line, from, WordClass.WOUND);
    }
  },

  /**
   * Where people live: "their homes", "its ancestral lands", and without a word of whose "homes".
   */
  HOME {
    @Override
    int end(Line line, int from) {
      if (!line.is(from, WordClass.POSSESSIVE)) {
        return line.isOneOf(from, "homes|houses|villages") ? from + 1 : -1;
      }
      return noun(line, from + 1, WordClass.HOME);
    }
  },

  /** A place where people live: "the village", "the old town". */
  SETTLEMENT {
    @Override
    int end(Line line, int from) {
      boolean the = line.isOneOf(from, "the|this|that");
      return the ? noun(line, from + 1, WordClass.HOME) : -1;
    }
  },

  /** What a flight goes across: "the border", "a frontier river", "the Naf river". */
  FRONTIER {
    @Override
    int end(Line line, int from) {
      boolean named = line.is(from, WordClass.ARTICLE) || line.isName(from);
      return named ? noun(line, from, WordClass.FRONTIER) : -1;
    }
  };

  private static final int WITHIN = 4;

  /** The kind that the cell of the table ends with, or null. */
  static @Nullable Complement of(String rest) {
    for (Complement complement : values()) {
      if (rest.endsWith(complement.name())) {
        return complement;
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

  /** Behind the noun of the class, with a few words before it that describe it. */
  private static int noun(Line line, int from, WordClass nouns) {
    int i = from;
    while (i < from + WITHIN && !line.isMark(i) && !line.is(i, nouns) && isPlain(line, i)) {
      i++;
    }
    while (line.is(i + 1, nouns)) { // "village homes"
      i++;
    }
    return line.is(i, nouns) ? i + 1 : -1;
  }

  private static boolean isBeforeBody(Line line, int i) {
    return line.is(i, WordClass.ARTICLE)
        || line.is(i, WordClass.POSSESSIVE)
        || line.isOneOf(i, "both|left|right|upper|lower|back|side|of");
  }

  /** A part of the body, but no "foot of the hill" or "back of a lorry". */
  private static boolean isLast(Line line, int i) {
    return line.is(i, WordClass.BODY_PART) && !line.is(i + 1, "of");
  }

  private static boolean isPlain(Line line, int i) {
    return !line.is(i, WordClass.PREPOSITION) && !line.is(i, WordClass.VERB);
  }
}
