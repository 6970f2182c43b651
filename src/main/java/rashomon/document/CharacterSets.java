package rashomon.document;

import static rashomon.document.FirstCharacters.BEYOND;
import static rashomon.document.FirstCharacters.place;

import java.util.BitSet;

/** The characters that sets and escapes of a pattern stand for. */
final class CharacterSets {

  private final String pattern;

  CharacterSets(String pattern) {
    this.pattern = pattern;
  }

  /** Reads a set after its bracket; returns its end. One that is negated can be any character. */
  int read(int from, BitSet first, boolean anyCase) {
    int at = from;
    if (pattern.charAt(at) == '^') {
      any(first);
    }
    while (pattern.charAt(at) != ']') {
      char c = pattern.charAt(at++);
      if (c == '\\') {
        at = escape(at, first, anyCase);
      } else if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
        first.set(place(c), place(pattern.charAt(at + 1)) + 1);
        at += 2;
      } else {
        add(first, c, anyCase);
      }
    }
    return at + 1;
  }

  /** Reads an escape after its stroke; returns its end. */
  int escape(int from, BitSet first, boolean anyCase) {
    char c = pattern.charAt(from);
    switch (c) {
      case 'b' -> {}
      case 'd' -> first.set('0', '9' + 1);
      case 'p' -> {
        return property(from + 1, first);
      }
      default -> {
        if (Character.isLetterOrDigit(c)) {
          any(first);
        } else {
          add(first, c, anyCase);
        }
      }
    }
    return from + 1;
  }

  private int property(int from, BitSet first) {
    int end = pattern.indexOf('}', from);
    String name = pattern.substring(from + 1, end);
    first.set(BEYOND);
    if (!name.equals("M")) {
      first.set('A', 'Z' + 1);
    }
    if (name.equals("L") || name.equals("Ll")) {
      first.set('a', 'z' + 1);
    }
    return end + 1;
  }

  static void add(BitSet first, char c, boolean anyCase) {
    first.set(place(c));
    if (anyCase) {
      first.set(place(Character.toLowerCase(c)));
      first.set(place(Character.toUpperCase(c)));
    }
  }

  private static void any(BitSet first) {
    first.set(0, BEYOND + 1);
  }
}
