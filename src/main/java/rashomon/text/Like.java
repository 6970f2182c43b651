package rashomon.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A form of words written as a regular expression, {@code Like.of("impos\\w+")}, for what {@link
 * OneOf} cannot list: compiled once, where {@link String#matches} compiles it at every word.
 */
public final class Like {

  private static final Map<String, Like> COMPILED = new ConcurrentHashMap<>();

  private final Pattern pattern;

  private Like(String regex) {
    pattern = Pattern.compile(regex);
  }

  public static Like of(String regex) {
    Like known = COMPILED.get(regex);
    return known != null ? known : COMPILED.computeIfAbsent(regex, Like::new);
  }

  /** Whether the whole text is of that form. */
  public boolean is(CharSequence text) {
    return pattern.matcher(text).matches();
  }
}
