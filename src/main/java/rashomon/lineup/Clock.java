package rashomon.lineup;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.episode.Episode;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Place;
import rashomon.knowledge.Row;
import rashomon.mention.Moment;

/** The clock that an episode's places go by; unknown where no place tells its country. */
record Clock(@Nullable ZoneId zone) {

  /** By ISO code, the countries that keep one time. */
  private static final Map<String, String> ZONES = zones();

  private static Map<String, String> zones() {
    Map<String, String> zones = new TreeMap<>();
    for (Row row : Knowledge.shipped().table("countries.tsv").rows()) {
      if (!row.get("zone").isEmpty()) {
        zones.put(row.need("iso"), row.get("zone"));
      }
    }
    return Map.copyOf(zones);
  }

  static Clock of(Episode episode) {
    Map<String, Integer> countries = new TreeMap<>();
    for (Account account : episode.accounts()) {
      for (Claim claim : account.claims()) {
        Place place = claim.where() == null ? null : claim.where().place().place();
        if (place != null && ZONES.containsKey(place.country())) {
          countries.merge(place.country(), 1, Integer::sum);
        }
      }
    }
    return countries.entrySet().stream()
        .max(Comparator.comparingInt(e -> e.getValue()))
        .map(e -> new Clock(ZoneId.of(ZONES.get(e.getKey()))))
        .orElse(new Clock(null));
  }

  /** The time on the clock of the place; as stated where either zone is not known. */
  LocalDateTime local(Moment moment, LocalDateTime time) {
    ZoneOffset stated = moment.offset();
    return stated == null || zone == null || !moment.hasClock()
        ? time
        : time.atOffset(stated).atZoneSameInstant(zone).toLocalDateTime();
  }
}
