package rashomon.episode;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.claim.Where;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.text.CalendarNames;

/** An episode's names as people would say them: its places, its parties, its days. */
public final class Naming {

  /** Counts how often a key is named, and in which words. */
  private static final class Tally {
    private final Map<String, Map<String, Integer>> names = new TreeMap<>();

    void count(String key, String name) {
      names.computeIfAbsent(key, k -> new TreeMap<>()).merge(name, 1, Integer::sum);
    }

    /** The names of the most frequent keys, each in its most frequent words. */
    List<String> top(int many) {
      return keys(many).stream().map(this::name).toList();
    }

    List<String> keys(int many) {
      return names.keySet().stream()
          .sorted(Comparator.comparingInt(key -> -sum(counts(key))))
          .limit(many)
          .toList();
    }

    String name(String key) {
      return favourite(counts(key));
    }

    private Map<String, Integer> counts(String key) {
      return names.getOrDefault(key, Map.of());
    }
  }

  private Naming() {}

  static List<String> places(List<Profile> profiles) {
    Tally tally = new Tally();
    for (Profile profile : profiles) {
      for (Claim claim : Profile.news(profile.account())) {
        Where where = claim.where();
        if (where != null) {
          count(tally, where, profile.home());
        }
      }
    }
    if (tally.keys(1).isEmpty()) {
      profiles.forEach(p -> lands(p).forEach(land -> tally.count(Spelling.key(land), land.name())));
    }
    Tally spellings = spellings(profiles);
    return tally.keys(3).stream()
        .map(key -> spellings.name(key).isEmpty() ? tally.name(key) : spellings.name(key))
        .toList();
  }

  /** The countries that it puts its news in. */
  private static List<PlaceName> lands(Profile profile) {
    return Profile.news(profile.account()).stream()
        .map(Claim::where)
        .filter(where -> where != null && Locality.of(where) == Locality.COUNTRY)
        .map(where -> Objects.requireNonNull(where).place())
        .toList();
  }

  /** How the articles spell their places, in all that they say and not in the claims alone. */
  private static Tally spellings(List<Profile> profiles) {
    Tally tally = new Tally();
    for (Profile profile : profiles) {
      for (Mention<PlaceName> m : profile.account().mentions().of(PlaceName.class)) {
        tally.count(Spelling.key(m.meaning()), m.meaning().name());
      }
    }
    return tally;
  }

  private static void count(Tally tally, Where where, Set<String> home) {
    String key = Spelling.key(where.place());
    if (home.contains(key)) {
      tally.count(key, name(where));
    }
    if (Locality.of(where) == Locality.SPOT && !where.within().isEmpty()) {
      String town = where.within().get(0);
      tally.count(Spelling.key(town), town);
    }
  }

  private static String name(Where where) {
    return where.name();
  }

  static List<String> parties(List<Profile> profiles) {
    Tally tally = new Tally();
    for (Profile profile : profiles) {
      for (Claim claim : Profile.news(profile.account())) {
        Sides.of(claim)
            .filter(p -> p.party() != null && !p.isNation())
            .forEach(p -> tally.count(Sides.party(p), p.key()));
      }
    }
    return tally.top(3);
  }

  /** The name a party goes by most often among these. */
  public static String favourite(List<PartyName> names) {
    Map<String, Integer> counts = new TreeMap<>();
    names.forEach(n -> counts.merge(n.name(), 1, Integer::sum));
    return favourite(counts);
  }

  /** The name that counts most, the first in the alphabet among equals. */
  public static String favourite(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .min(Comparator.comparingInt(e -> -e.getValue()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  static String title(List<String> places, @Nullable Days days) {
    String where = places.isEmpty() ? "somewhere" : places.get(0);
    return where + ", " + (days == null ? "day unknown" : days(days));
  }

  /** "20-25 April 2021", "28 January - 2 February 2021". */
  public static String days(Days days) {
    LocalDate first = days.first();
    LocalDate last = days.last();
    if (first.equals(last)) {
      return day(first) + " " + first.getYear();
    }
    if (first.getYear() != last.getYear()) {
      return day(first) + " " + first.getYear() + " - " + day(last) + " " + last.getYear();
    }
    String from =
        first.getMonth() == last.getMonth() ? first.getDayOfMonth() + "-" : day(first) + " - ";
    return from + day(last) + " " + last.getYear();
  }

  /** "20 April". */
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + CalendarNames.of(day.getMonth());
  }

  /** The evidence of a dated account in words: its places, its parties, its days. */
  static String why(Profile profile) {
    List<Profile> own = List.of(profile);
    String days = profile.days() == null ? "" : days(profile.days());
    return Stream.of(String.join(", ", places(own)), String.join(", ", parties(own)), days)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
