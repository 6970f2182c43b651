package rashomon.claim.recorded;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Moment;
import rashomon.mention.Time;
import rashomon.text.Span;

/** The members of a JSON object in a claim record. */
record Recorded(Map<?, ?> members) {

  private static final Pattern MOMENT =
      Pattern.compile(
          "(-?\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T(\\d\\d):(\\d\\d)(Z|[+-]\\d\\d:\\d\\d)?)?)?)?");

  boolean isEmpty() {
    return members.isEmpty();
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  @Nullable String text(String name) {
    return members.get(name) instanceof String words ? words : null;
  }

  /** Its words; none where it is left out. */
  String textOr(String name) {
    String words = text(name);
    return words == null ? "" : words;
  }

  List<String> texts(String name) {
    return members.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** A member that every record has. */
  String need(String name) {
    String words = text(name);
    if (words == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return words;
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(members.get(name));
  }

  @Nullable Long number(String name) {
    String words = text(name);
    return words == null ? null : Long.valueOf(words);
  }

  /** The object that a member holds; an empty one where it holds none. */
  Recorded in(String name) {
    return new Recorded(members.get(name) instanceof Map<?, ?> inner ? inner : Map.of());
  }

  List<Recorded> list(String name) {
    return members.get(name) instanceof List<?> list
        ? list.stream()
            .filter(one -> one instanceof Map)
            .map(one -> new Recorded((Map<?, ?>) Objects.requireNonNull(one)))
            .toList()
        : List.of();
  }

  Span span(String name) {
    Recorded ends = in(name);
    return new Span(Integer.parseInt(ends.need("start")), Integer.parseInt(ends.need("end")));
  }

  /** A moment from ISO 8601 as {@link Moment#iso} writes it. */
  static @Nullable Moment moment(@Nullable String iso) {
    Matcher parts = iso == null ? null : MOMENT.matcher(iso);
    if (parts == null || !parts.matches()) {
      return null;
    }
    int year = Integer.parseInt(parts.group(1));
    int month = part(parts.group(2), 0);
    int day = part(parts.group(3), 0);
    LocalDate real = LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    String zone = parts.group(6);
    return new Moment(
        real.getYear() <= 0 ? year - 1 : year,
        month,
        day,
        part(parts.group(4), -1),
        part(parts.group(5), -1),
        zone == null ? null : ZoneOffset.of(zone));
  }

  private static int part(@Nullable String digits, int unknown) {
    return digits == null ? unknown : Integer.parseInt(digits);
  }

  static Time.@Nullable Length length(@Nullable String iso) {
    if (iso == null) {
      return null;
    }
    int clock = iso.indexOf('T');
    String days = clock < 0 ? iso : iso.substring(0, clock);
    Period period = days.equals("P") ? Period.ZERO : Period.parse(days);
    Duration nominal = clock < 0 ? Duration.ZERO : Duration.parse("P" + iso.substring(clock));
    long whole = period.getDays() + 30L * period.getMonths() + 365L * period.getYears();
    return new Time.Length(iso, nominal.plusDays(whole), false);
  }
}
