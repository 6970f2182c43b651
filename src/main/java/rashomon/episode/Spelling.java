package rashomon.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rashomon.mention.PlaceName;
import rashomon.text.Folding;
import rashomon.text.Token;
import rashomon.text.Tokens;

/**
 * Names by their sound, so that one place or party under several Latin spellings is one: Qamishli,
 * al-Qameshly, Qamishlo, Kamishli; Tai, Tay, Tayy, Taie.
 */
public final class Spelling {

  private static final Set<String> ARTICLES =
      Set.of("the", "al", "el", "ar", "as", "ash", "at", "ad", "an", "az", "es", "ez");

  private static final Set<String> HEADS =
      Set.of(
          "city",
          "town",
          "village",
          "neighbourhood",
          "neighborhood",
          "quarter",
          "district",
          "province",
          "governorate",
          "region",
          "countryside",
          "alley",
          "of");

  /** Letters; what is longer is rarely met again. */
  private static final int LONGEST = 40;

  private static final int SIZE = 1 << 12;

  /** A name and its key. */
  private record Known(String name, String key) {}

  /**
   * The last name of each hash code: the same few are asked for again and again. What is answered
   * never depends on what it holds, so that threads may share it.
   */
  private static final Known[] KNOWN = new Known[SIZE];

  private Spelling() {}

  /** The place's key: the table's name where there is one. */
  public static String key(PlaceName place) {
    return key(place.place() == null ? place.name() : place.place().name());
  }

  /** The sound of a whole name, without articles and head words ("city of"). */
  public static String key(String name) {
    int hash = name.hashCode();
    int place = (hash ^ hash >>> 12) & SIZE - 1;
    Known known = KNOWN[place];
    if (known != null && known.name().equals(name)) {
      return known.key();
    }
    String key = spell(name);
    if (name.length() <= LONGEST) {
      KNOWN[place] = new Known(name, key);
    }
    return key;
  }

  private static String spell(String name) {
    List<String> all = new ArrayList<>();
    List<String> telling = new ArrayList<>();
    for (String word : words(name)) {
      String sound = sound(word);
      all.add(sound);
      if (!HEADS.contains(word)) {
        telling.add(sound);
      }
    }
    return String.join(" ", telling.isEmpty() ? all : telling);
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokens.of(Folding.fold(spoken(name)).replace('-', ' ').replace('/', ' '))) {
      if (!token.isMark() && !token.norm().equals("'s")) {
        words.add(token.norm());
      }
    }
    while (words.size() > 1 && ARTICLES.contains(words.get(0))) {
      words.remove(0);
    }
    words.removeIf(w -> words.size() > 1 && ARTICLES.contains(w));
    return words;
  }

  /** Turkish and Kurdish letters as English spells their sound, before accents are dropped. */
  private static String spoken(String name) {
    if (Folding.isPlain(name)) {
      return name;
    }
    return name.replace("\u015f", "sh")
        .replace("\u015e", "Sh")
        .replace("\u00e7", "ch")
        .replace("\u00c7", "Ch");
  }

  /** The consonants where there are three or more, else the word with its vowels evened out. */
  private static String sound(String word) {
    if (!Character.isLetter(word.charAt(0))) {
      return word;
    }
    String even = even(word);
    String consonants = consonants(even);
    if (consonants.length() >= 3) {
      return isVowel(even.charAt(0)) ? "a" + consonants : consonants;
    }
    return even.length() > 3 && even.endsWith("i") && isVowel(even.charAt(even.length() - 2))
        ? even.substring(0, even.length() - 1)
        : even;
  }

  private static String consonants(String even) {
    StringBuilder consonants = new StringBuilder(even.length());
    for (int i = 0; i < even.length(); i++) {
      char c = even.charAt(i);
      if (!isVowel(c)) {
        consonants.append(c);
      }
    }
    return consonants.toString();
  }

  private static String even(String word) {
    StringBuilder even = new StringBuilder(word.length());
    String letters = word.replace("'", "").replace("ou", "u").replace("ck", "k");
    if (letters.length() > 3 && letters.endsWith("h") && isVowel(letters, letters.length() - 2)) {
      letters = letters.substring(0, letters.length() - 1);
    }
    for (int i = 0; i < letters.length(); i++) {
      char c = plain(letters.charAt(i));
      if (even.length() == 0 || even.charAt(even.length() - 1) != c) {
        even.append(c);
      }
    }
    return even.isEmpty() ? word : even.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case 'e', 'y' -> 'i';
      case 'o', 'w' -> 'u';
      case 'q', 'c' -> 'k';
      default -> c;
    };
  }

  private static boolean isVowel(String word, int i) {
    return "aeiouy".indexOf(word.charAt(i)) >= 0;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'i' || c == 'u';
  }
}
