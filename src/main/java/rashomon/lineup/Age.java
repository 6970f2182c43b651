package rashomon.lineup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.lineup.Lexicon.Found;
import rashomon.lineup.Lexicon.Meaning;
import rashomon.text.Token;

/**
 * An age as words tell it: "aged 10", "a ten-year-old", "under the age of six".
 *
 * @param years in years
 * @param under whether it is less than that
 * @param at the token where it stands
 */
record Age(int years, boolean under, int at) implements Value {

  /** All ages that a sentence tells. */
  static List<Age> in(List<Token> tokens) {
    List<Found> found = Lexicon.in(tokens);
    List<Age> ages = new ArrayList<>();
    for (Found f : found) {
      if (f.meaning() == Meaning.AGE || f.meaning() == Meaning.UNDER) {
        Integer behind = number(tokens, found, f.to());
        Integer before = behind == null ? number(tokens, found, f.at() - 1) : null;
        boolean under = f.meaning() == Meaning.UNDER;
        if (behind != null) {
          add(ages, new Age(behind, under, f.to()));
        } else if (before != null && !under) {
          add(ages, new Age(before, false, f.at() - 1));
        }
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      int old = tokens.get(i).norm().indexOf("-year-old");
      Integer years = old > 0 ? years(tokens.get(i).norm().substring(0, old)) : null;
      if (years != null) {
        add(ages, new Age(years, false, i));
      }
    }
    return ages;
  }

  /** "Under the age of six" is found as "age of six" too: who says under says more. */
  private static void add(List<Age> ages, Age age) {
    boolean told = ages.removeIf(a -> a.at == age.at && age.under);
    if (told || ages.stream().noneMatch(a -> a.at == age.at)) {
      ages.add(age);
    }
  }

  private static @Nullable Integer number(List<Token> tokens, List<Found> found, int i) {
    Integer digits = i >= 0 && i < tokens.size() ? digits(tokens.get(i).norm()) : null;
    return digits != null
        ? digits
        : found.stream()
            .filter(f -> f.meaning() == Meaning.NUMBER && f.at() == i)
            .map(Found::value)
            .findFirst()
            .orElse(null);
  }

  private static @Nullable Integer years(String word) {
    Integer digits = digits(word);
    return digits != null
        ? digits
        : Lexicon.in(word).stream()
            .filter(f -> f.meaning() == Meaning.NUMBER)
            .map(Found::value)
            .findFirst()
            .orElse(null);
  }

  private static @Nullable Integer digits(String word) {
    boolean digits = !word.isEmpty() && word.length() < 4 && word.chars().allMatch(Age::isDigit);
    return digits ? Integer.valueOf(word) : null;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  boolean overlaps(Age other) {
    return under ? other.under || other.years < years : other.under && years < other.years;
  }

  @Override
  public String words() {
    return (under ? "under " : "") + String.format(Locale.ROOT, "%d", years);
  }
}
