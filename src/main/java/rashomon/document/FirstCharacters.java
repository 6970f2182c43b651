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
  private final CharacterSets sets;
  private int at;

  private FirstCharacters(String pattern, int at, boolean anyCase) {
    this.pattern = pattern;
    this.at = at;
    this.anyCase = anyCase;
    this.sets = new CharacterSets(pattern);
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
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      BitSet item = new BitSet();
      boolean none = item(item);
      boolean skips = isOptional() || none;
      first.or(item);
      if (!skips) {
        skipRest();
        return false;
      }
    }
    return true;
  }

  /** Passes over the rest of a branch, with which no match begins. */
  private void skipRest() {
    int deep = 0;
    for (; at < pattern.length(); at++) {
      char c = pattern.charAt(at);
      if (deep == 0 && (c == '|' || c == ')')) {
        return;
      }
      switch (c) {
        case '\\' -> at++;
        case '[' -> skipSet();
        case '(' -> deep++;
        case ')' -> deep--;
        default -> {}
      }
    }
  }

  /** Passes over a set up to its closing bracket. */
  private void skipSet() {
    while (pattern.charAt(at) != ']') {
      at += pattern.charAt(at) == '\\' ? 2 : 1;
    }
  }

  /** Reads one item; returns whether it can match no character. */
  private boolean item(BitSet first) {
    char c = pattern.charAt(at++);
    switch (c) {
      case '(' -> {
        return group(first);
      }
      case '[' -> at = sets.read(at, first, anyCase);
      case '\\' -> {
        at = sets.escape(at, first, anyCase);
        return pattern.charAt(at - 1) == 'b';
      }
      case '^', '$' -> {
        return true;
      }
      case '.' -> first.set(0, BEYOND + 1);
      default -> CharacterSets.add(first, c, anyCase);
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
