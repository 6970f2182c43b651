package rashomon.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Accounts of one flare-up while it is being gathered. */
final class Cluster {

  private final List<Profile> profiles = new ArrayList<>();
  private final Map<String, String> evidence = new TreeMap<>();
  private final Set<String> home = new TreeSet<>();
  private final Set<String> parties = new TreeSet<>();
  private final Map<String, String> features = new TreeMap<>();
  private final Set<String> lands = new TreeSet<>();
  private Words words = Words.NONE;
  private @Nullable Days days;
  private @Nullable Days open;

  void add(Profile profile, String why) {
    profiles.add(profile);
    evidence.put(profile.file(), why);
    home.addAll(profile.home());
    parties.addAll(profile.parties());
    profile.features().forEach(features::putIfAbsent);
    lands.addAll(profile.lands());
    words = words.and(profile.words());
    days = both(days, profile.days());
    open = both(open, profile.open());
  }

  private static @Nullable Days both(@Nullable Days one, @Nullable Days other) {
    return one == null ? other : other == null ? one : one.and(other);
  }

  /** Takes all accounts of another over. */
  void addAll(Cluster other, String why) {
    other.profiles.forEach(profile -> add(profile, why));
  }

  List<Profile> profiles() {
    return profiles;
  }

  String why(Profile profile) {
    return evidence.getOrDefault(profile.file(), "");
  }

  Set<String> home() {
    return home;
  }

  Set<String> parties() {
    return parties;
  }

  Set<String> lands() {
    return lands;
  }

  /** Its telling words, all accounts together. */
  Words words() {
    return words;
  }

  /** The places, marks and names of its accounts, each with its words. */
  Map<String, String> features() {
    return features;
  }

  @Nullable Days days() {
    return days;
  }

  /** Its days until the last of its accounts appeared. */
  @Nullable Days open() {
    return open;
  }

  /** Whether an article of these months or years may tell of it. */
  boolean mayBe(Cluster other) {
    Days known = days;
    return known == null || other.profiles.stream().allMatch(p -> p.mayBe(known));
  }
}
