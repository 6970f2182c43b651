package rashomon.pile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import rashomon.knowledge.Party;
import rashomon.knowledge.Place;
import rashomon.pile.Text.Slot;

/** A made-up flare-up: the places, parties, figures and days that take those of a template. */
final class Scene {

  private static final List<String> NUMBERS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen");

  /** The template's countries, each with the one that takes its place. */
  private final Map<String, Theatre> lands;

  /** What the template's countries are called there. */
  private final Map<String, Theatre> before;

  private final Random random;
  private final int weeks;
  private final double factor;
  private final Map<Object, String> names = new HashMap<>();

  Scene(Map<String, Theatre> lands, Map<String, Theatre> before, int weeks, Random random) {
    this.lands = lands;
    this.before = before;
    this.weeks = weeks;
    this.random = random;
    factor = 0.5 + random.nextDouble() * 2.5;
  }

  /** The town that takes the template's. */
  String town(Place town) {
    return named(town);
  }

  /** The account as one of this flare-up. */
  String tell(Text text) {
    StringBuilder told = new StringBuilder();
    int from = 0;
    for (Slot slot : text.slots()) {
      told.append(lands(text.words().substring(from, slot.span().start())));
      String words = text.words().substring(slot.span().start(), slot.span().end());
      String other =
          slot.what() instanceof Long count ? count(words, count) : name(slot.what(), words);
      told.append(other);
      from = slot.span().end();
    }
    told.append(lands(text.words().substring(from)));
    return new Calendar(text.year(), weeks).moved(told.toString());
  }

  private String name(Object what, String words) {
    String iso = what instanceof Place place ? place.country() : country((Party) what);
    boolean country = what instanceof Place place && place.type().equals("country");
    boolean named = !lands(words).equals(words);
    return country || named || !lands.containsKey(iso) ? lands(words) : named(what);
  }

  private String named(Object what) {
    Object key = what instanceof Place place ? place.name() : ((Party) what).name();
    String known = names.get(key);
    if (known == null) {
      known = drawn(what);
      names.put(key, known);
    }
    return known;
  }

  private String drawn(Object what) {
    if (what instanceof Place place) {
      Theatre theatre = lands.get(place.country());
      boolean capital = before.get(place.country()).capital().equals(place.name());
      List<String> from = place.type().equals("region") ? theatre.regions() : theatre.towns();
      return capital ? theatre.capital() : unused(from);
    }
    return unused(lands.get(country((Party) what)).parties());
  }

  private static String country(Party party) {
    return party.countries().get(0);
  }

  private String unused(List<String> from) {
    List<String> unused = from.stream().filter(n -> !names.containsValue(n)).toList();
    List<String> left = unused.isEmpty() ? from : unused;
    return left.get(random.nextInt(left.size()));
  }

  private String lands(String words) {
    String other = words;
    for (Map.Entry<String, Theatre> land : lands.entrySet()) {
      Theatre old = before.get(land.getKey());
      Theatre to = land.getValue();
      List<String> people = old.people();
      other = other.replaceAll("\\b" + old.country() + "\\b", "\u0002" + to.iso());
      for (int i = Math.min(1, people.size() - 1); i >= 0; i--) {
        other = other.replaceAll("\\b" + people.get(i) + "\\b", "\u0003" + i + to.iso());
      }
    }
    for (Theatre to : lands.values()) {
      List<String> people = to.people();
      other = other.replace("\u0002" + to.iso(), to.country());
      other = other.replace("\u00030" + to.iso(), people.get(0));
      other = other.replace("\u00031" + to.iso(), people.get(Math.min(1, people.size() - 1)));
    }
    return other;
  }

  private String count(String words, long count) {
    long other = count < 3 ? count : Math.max(2, Math.round(count * factor));
    if (words.equals(String.valueOf(count))) {
      return String.valueOf(other);
    }
    if (count >= NUMBERS.size() || !words.toLowerCase(Locale.ROOT).equals(word(count))) {
      return words;
    }
    String spelled = other < NUMBERS.size() ? word(other) : String.valueOf(other);
    boolean capital = Character.isUpperCase(words.charAt(0));
    return capital
        ? spelled.substring(0, 1).toUpperCase(Locale.ROOT) + spelled.substring(1)
        : spelled;
  }

  private static String word(long number) {
    return NUMBERS.get((int) number);
  }
}
