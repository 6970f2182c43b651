package rashomon.lineup;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.episode.Spelling;
import rashomon.text.Token;
import rashomon.text.Tokens;

/** Short names of sources and the full names they stand for, within one episode. */
final class Aliases {

  private static final Set<String> SMALL = Set.of("the", "of", "for", "in", "and", "to", "a");

  private final Map<String, String> byKey = new HashMap<>();
  private final Map<String, Set<String>> byWord = new HashMap<>();
  private final Map<String, String> byInitials = new HashMap<>();

  /**
   * The full name for a name; names must come longest first. A single word stands for a longer name
   * only where it is its initials, or where one name alone has that word at all; a medium's name is
   * not short for another's.
   */
  String resolve(String name, boolean medium) {
    String known = byKey.get(Spelling.key(name));
    if (known != null) {
      return known;
    }
    String full = medium ? byInitials.get(name) : shortFor(name);
    if (full == null) {
      add(name);
      return name;
    }
    byKey.put(Spelling.key(name), full);
    return full;
  }

  private @Nullable String shortFor(String name) {
    String initials = byInitials.get(name.replace(".", ""));
    if (initials != null) {
      return initials;
    }
    Set<String> candidates = null;
    for (String word : words(name)) {
      Set<String> having = byWord.getOrDefault(word, Set.of());
      candidates = candidates == null ? new LinkedHashSet<>(having) : candidates;
      candidates.retainAll(having);
    }
    boolean telling = Tokens.of(name).stream().anyMatch(t -> t.isName() && t.text().length() > 5);
    return telling && candidates != null && candidates.size() == 1
        ? candidates.iterator().next()
        : null;
  }

  private void add(String name) {
    byKey.put(Spelling.key(name), name);
    for (String word : words(name)) {
      byWord.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(name);
    }
    StringBuilder initials = new StringBuilder();
    words(name).forEach(w -> initials.append(w.charAt(0)));
    if (initials.length() > 2) {
      byInitials.put(initials.toString().toUpperCase(Locale.ROOT), name);
    }
  }

  private static List<String> words(String name) {
    return Tokens.of(name).stream()
        .filter(t -> !t.isMark())
        .map(Token::norm)
        .filter(w -> !w.isEmpty() && !SMALL.contains(w)) // an accent alone folds to nothing
        .toList();
  }
}
