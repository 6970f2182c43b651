package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import rashomon.knowledge.Names;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/**
 * Claims in the short words of the test tables. Keys: {@code cat} (category), {@code who}, {@code
 * by}, {@code from}, {@code at} (place), {@code src} (innermost speaker), {@code via}, {@code mod}
 * (modality), {@code scope}, {@code on} (start day), {@code until} (window end), {@code since}
 * (window start), {@code for} (duration), {@code broker}, {@code between} (the parties of a truce),
 * {@code follows} (begins where the truce before it ends), {@code part}, {@code partof}, {@code
 * unit}; a value {@code none} means that nothing may be said. Names are compared folded and may be
 * shortened.
 */
final class ClaimWords {

  private ClaimWords() {}

  /** What differs between the expected words and the claims found; empty where nothing does. */
  static String compare(String expected, List<Claim> found) {
    List<Claim> left =
        new ArrayList<>(found.stream().filter(c -> c.kind() != Kind.HOSTILITIES).toList());
    List<String> missing = new ArrayList<>();
    for (String words : expected.equals("-") ? new String[0] : expected.split("\\s*;\\s*")) {
      Claim claim = left.stream().filter(c -> fits(words, c)).findFirst().orElse(null);
      if (claim == null) {
        missing.add(words);
      } else {
        left.remove(claim);
      }
    }
    List<String> extra = left.stream().map(ClaimWords::words).toList();
    return missing.isEmpty() && extra.isEmpty() ? "" : "missing " + missing + ", extra " + extra;
  }

  private static boolean fits(String words, Claim claim) {
    String[] parts = words.strip().split("\\s+(?=\\S+=)|(?<=^\\S{1,20})\\s+", -1);
    List<String> bare = new ArrayList<>();
    for (String part : parts) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        bare.add(part);
      } else if (!fits(part.substring(0, equals), part.substring(equals + 1), claim)) {
        return false;
      }
    }
    boolean action = bare.get(0).equals(claim.action().word());
    return action && (bare.size() < 2 || bare.get(1).equals(count(claim)));
  }

  private static boolean fits(String key, String value, Claim claim) {
    String is = value(key, claim);
    if (value.equals("none")) {
      return is.isEmpty();
    }
    return switch (key) {
      case "on",
          "until",
          "since",
          "for",
          "cat",
          "mod",
          "scope",
          "part",
          "partof",
          "follows",
          "unit" ->
          is.equals(value);
      default ->
          !is.isEmpty() && (" " + Names.key(is) + " ").contains(" " + Names.key(value) + " ");
    };
  }

  private static String value(String key, Claim c) {
    People people = c.people();
    return switch (key) {
      case "cat" -> people == null ? "" : people.category().word();
      case "unit" -> people == null ? "" : people.unit();
      case "who" -> people == null || people.who() == null ? "" : people.who();
      case "by" -> c.by() == null ? "" : c.by().name();
      case "from" -> c.from() == null ? "" : c.from().name();
      case "at" -> c.where() == null ? "" : c.where().name();
      case "follows" -> c.window().follows() ? "yes" : "";
      case "part" -> c.where() != null && c.where().part() ? "yes" : "";
      case "partof" -> c.partOf() == null ? "" : "yes";
      case "src" -> c.speaker() == null ? "" : c.speaker().source().name();
      case "via" -> c.attribution().size() < 2 ? "" : c.attribution().get(0).source().name();
      case "mod" -> c.modality().word();
      case "scope" -> c.scope().word();
      case "on" -> c.when().start() == null ? "" : c.when().start().iso();
      case "since" -> c.window().start() == null ? "" : c.window().start().iso();
      case "until" -> c.window().end() == null ? "" : c.window().end().iso();
      case "for" -> c.window().length() == null ? "" : c.window().length().iso();
      case "broker" -> String.join(" ", c.brokers().stream().map(b -> b.name()).toList());
      case "between" -> String.join(" ", c.parties().stream().map(b -> b.name()).toList());
      default -> throw new IllegalArgumentException("no key '" + key + "'");
    };
  }

  private static String count(Claim claim) {
    Quantity q = claim.people() == null ? null : claim.people().quantity();
    if (q == null) {
      return "?";
    }
    if (q.vague() != null) {
      return q.vague().replace(' ', '-');
    }
    String about = q.approximate() ? "~" : "";
    boolean exact = Objects.equals(q.min(), q.max());
    return about + (exact ? String.valueOf(q.min()) : open(q.min()) + ".." + open(q.max()));
  }

  private static String open(Long bound) {
    return bound == null ? "" : bound.toString();
  }

  private static String words(Claim c) {
    StringBuilder words = new StringBuilder(c.action().word());
    if (c.kind().counts()) {
      words.append(' ').append(count(c));
    }
    for (String key :
        List.of(
            "cat", "who", "by", "from", "at", "part", "partof", "src", "mod", "since", "until",
            "for")) {
      String value = value(key, c);
      boolean plain = value.isEmpty() || value.equals("stated");
      words.append(plain ? "" : " " + key + "=" + value);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
