package rashomon.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Patterns sorted by the character that they begin with, so that few are tried at a place. A
 * pattern that begins with no plain character is tried everywhere.
 */
final class Rules<R extends Rules.Rule> {

  /** Something that is found by a pattern. */
  interface Rule {
    Pattern pattern();
  }

  /** A rule that matched, and how. */
  record Hit<R extends Rule>(R rule, Matcher match) {}

  private final Map<Character, List<R>> byFirst = new HashMap<>();
  private final List<R> others = new ArrayList<>();

  Rules(List<R> rules) {
    for (R rule : rules) {
      Character first = first(rule.pattern().pattern());
      if (first == null) {
        others.add(rule);
      } else {
        byFirst.computeIfAbsent(first, c -> new ArrayList<>()).add(rule);
      }
    }
  }

  /** The plain character that every match begins with, or null. */
  static @Nullable Character first(String pattern) {
    boolean escaped = pattern.startsWith("\\");
    int i = escaped ? 1 : 0;
    if (i >= pattern.length() || hasBranches(pattern)) {
      return null;
    }
    char c = pattern.charAt(i);
    boolean plain = escaped ? !Character.isLetterOrDigit(c) : "[(.^$|?*+{\\".indexOf(c) < 0;
    boolean optional = i + 1 < pattern.length() && "?*{".indexOf(pattern.charAt(i + 1)) >= 0;
    return plain && !optional ? c : null;
  }

  private static boolean hasBranches(String pattern) {
    int depth = 0;
    for (int i = 0; i < pattern.length(); i++) {
      switch (pattern.charAt(i)) {
        case '\\' -> i++;
        case '(' -> depth++;
        case ')' -> depth--;
        case '|' -> {
          if (depth == 0) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** The first rule that matches from {@code at} on; it may end before {@code end}. */
  @Nullable Hit<R> from(String text, int at, int end) {
    return hit(text, at, end, false);
  }

  /** The first rule that matches all from {@code at} to {@code end}. */
  @Nullable Hit<R> over(String text, int at, int end) {
    return hit(text, at, end, true);
  }

  private @Nullable Hit<R> hit(String text, int at, int end, boolean whole) {
    if (at >= end) {
      return null;
    }
    Hit<R> hit = hit(byFirst.getOrDefault(text.charAt(at), List.of()), text, at, end, whole);
    return hit != null ? hit : hit(others, text, at, end, whole);
  }

  private static <R extends Rule> @Nullable Hit<R> hit(
      List<R> rules, String text, int at, int end, boolean whole) {
    for (R rule : rules) {
      Matcher match = rule.pattern().matcher(text).region(at, end);
      if (whole ? match.matches() : match.lookingAt()) {
        return new Hit<>(rule, match);
      }
    }
    return null;
  }
}
