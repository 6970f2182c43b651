package rashomon.episode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Countries;
import rashomon.knowledge.Country;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Names;
import rashomon.text.Token;
import rashomon.text.Tokens;

/** States under their own names: "Norway", "the Norwegians"; "Norwegian rebels" are none. */
public final class States {

  private static final Countries COUNTRIES = new Countries(Knowledge.shipped());

  private States() {}

  /** The state that the words name, or whose people; null where they say more. */
  public static @Nullable Country of(String words) {
    Country named = whole(COUNTRIES.names(), words);
    return named == null ? whole(COUNTRIES.demonyms(), words) : named;
  }

  /** Whether the words are the plain name of a state. */
  public static boolean isName(String words) {
    return whole(COUNTRIES.names(), words) != null;
  }

  private static @Nullable Country whole(Names<Country> names, String words) {
    List<Token> tokens = Tokens.of(words);
    Names.Hit<Country> hit = tokens.isEmpty() ? null : names.at(tokens, 0);
    return hit != null && hit.length() == tokens.size() ? hit.value() : null;
  }
}
