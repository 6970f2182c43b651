package rashomon.document;

import java.util.BitSet;

/**
 * With which characters the matches of a pattern can begin, so that it is tried only where it may
 * match. Knows as much of the syntax as the tables use; what it does not know can begin with any.
 */
final class FirstCharacters {

  /** The place of all characters beyond ASCII. */
  static final int BEYOND = 128;

  private final String pattern;
  private final boolean anyCase;
  private int at;

  private FirstCharacters(String pattern, int at, boolean anyCase) {
    this.pattern = pattern;
    this.at = at;
    this.anyCase = anyCase;
  }

  /** The characters below {@link #BEYOND}, and whether others. */
  static BitSet of(String pattern) {
    BitSet first = new BitSet();
    boolean empty = new FirstCharacters(pattern, 0, false).branches(first);
    if (empty) {
      first.set(0, BEYOND + 1);
    }
    return first;
  }

  /** Where a character belongs. */
  static int place(char c) {
    return Math.min(c, BEYOND);
  }

  /** Reads branches up to a closing bracket or the end; returns whether they match no character. */
  private boolean branches(BitSet first) {
    boolean empty = sequence(first);
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      empty |= sequence(first);
    }
    return empty;
  }

  private boolean sequence(BitSet first) {
    boolean empty = true;
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      BitSet item = new BitSet();
      boolean none = item(item);
      boolean skips = isOptional() || none;
      if (empty) {
        first.or(item);
      }
      empty &= skips;
    }
    return empty;
  }

  /** Reads one item; returns whether it can match no character. */
  private boolean item(BitSet first) {
    char c = pattern.charAt(at++);
    switch (c) {
      case '(' -> {
        return group(first);
      }
      case '[' -> set(first);
      case '\\' -> {
        return escape(first);
      }
      case '^', '$' -> {
        return true;
      }
      case '.' -> first.set(0, BEYOND + 1);
      default -> add(first, c);
    }
    return false;
  }

  private boolean group(BitSet first) {
    boolean looks = pattern.startsWith("?!", at) || pattern.startsWith("?=", at);
    boolean behind = pattern.startsWith("?<!", at) || pattern.startsWith("?<=", at);
    FirstCharacters inner = new FirstCharacters(pattern, at, anyCase || isAnyCase());
    inner.skipKind();
    boolean empty = inner.branches(looks || behind ? new BitSet() : first);
    at = inner.at + 1;
    return looks || behind || empty;
  }

  private boolean isAnyCase() {
    return pattern.startsWith("?i:", at);
  }

  /** Passes over {@code ?:}, {@code ?i:}, {@code ?<name>}, {@code ?!} and the like. */
  private void skipKind() {
    if (pattern.charAt(at) != '?') {
      return;
    }
    if (pattern.startsWith("?<!", at) || pattern.startsWith("?<=", at)) {
      at += 3;
    } else {
      while (":>!=".indexOf(pattern.charAt(at)) < 0) {
        at++;
      }
      at++;
    }
  }

  /** Reads a set of characters; one that is negated can begin with any. */
  private void set(BitSet first) {
    if (pattern.charAt(at) == '^') {
      first.set(0, BEYOND + 1);
    }
    while (pattern.charAt(at) != ']') {
      char c = pattern.charAt(at++);
      if (c == '\\') {
        escape(first);
      } else if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
        first.set(place(c), place(pattern.charAt(at + 1)) + 1);
        at += 2;
      } else {
        add(first, c);
      }
    }
    at++;
  }

  private boolean escape(BitSet first) {
    char c = pattern.charAt(at++);
    switch (c) {
      case 'b' -> {
        return true;
      }
      case 'd' -> first.set('0', '9' + 1);
      case 'p' -> property(first);
      default -> {
        if (Character.isLetterOrDigit(c)) {
          first.set(0, BEYOND + 1);
        } else {
          add(first, c);
        }
      }
    }
    return false;
  }

  private void property(BitSet first) {
    int end = pattern.indexOf('}', at);
    String name = pattern.substring(at + 1, end);
    at = end + 1;
    first.set(BEYOND);
    if (!name.equals("M")) {
      first.set('A', 'Z' + 1);
    }
    if (name.equals("L") || name.equals("Ll")) {
      first.set('a', 'z' + 1);
    }
  }

  private void add(BitSet first, char c) {
    first.set(place(c));
    if (anyCase) {
      first.set(place(Character.toLowerCase(c)));
      first.set(place(Character.toUpperCase(c)));
    }
  }

  /** Passes over a quantifier; returns whether it allows none. */
  private boolean isOptional() {
    if (at >= pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0) {
      return false;
    }
    boolean none = "?*".indexOf(pattern.charAt(at)) >= 0 || pattern.startsWith("{0,", at);
    at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
    if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
      at++;
    }
    return none;
  }
}
