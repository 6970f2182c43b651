package rashomon.report.json;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Cue;
import rashomon.mention.Demonym;
import rashomon.mention.Meaning;
import rashomon.mention.Moment;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.SourceName;
import rashomon.mention.Time;

/** What a mention means, as members of its JSON object; what is not said is left out. */
final class MentionJson {

  private MentionJson() {}

  static void write(Json json, Meaning meaning) throws IOException {
    if (meaning instanceof Time time) {
      writeTime(json, time);
    } else if (meaning instanceof Quantity quantity) {
      writeCount(json, quantity);
    } else if (meaning instanceof People people) {
      writePeople(json, people);
    } else if (meaning instanceof PlaceName place) {
      json.text("name", place.name());
      json.text("type", place.type());
      json.strings("within", place.within());
    } else if (meaning instanceof SourceName source) {
      json.text("name", source.key());
      json.text("role", source.role().word());
    } else {
      json.text("name", name(meaning));
    }
  }

  private static String name(Meaning meaning) {
    if (meaning instanceof PartyName party) {
      return party.key();
    }
    return meaning instanceof Demonym demonym
        ? demonym.country().name()
        : meaning instanceof Cue cue ? cue.words() : "";
  }

  private static void writeTime(Json json, Time time) throws IOException {
    json.text("type", time.type().name());
    json.text("value", time.value());
    json.text("quant", time.timex().quant());
    json.text("freq", time.timex().freq());
    json.text("zone", zone(time.start()));
    Time.Interval interval = time.interval();
    if (interval != null) {
      json.object(
          "interval",
          () -> json.members("start", interval.from().toString(), "end", end(interval)));
    }
  }

  private static @Nullable String zone(@Nullable Moment moment) {
    return moment == null || moment.offset() == null ? null : moment.offset().getId();
  }

  /** Midnight at the end of a day is its 24:00. */
  private static String end(Time.Interval interval) {
    LocalDateTime end = interval.to();
    boolean midnight = end.toLocalTime().equals(LocalTime.MIDNIGHT);
    return midnight && end.isAfter(interval.from())
        ? end.toLocalDate().minusDays(1) + "T24:00"
        : end.toString();
  }

  private static void writePeople(Json json, People people) throws IOException {
    Quantity quantity = people.quantity();
    if (quantity != null) {
      json.object("count", () -> writeCount(json, quantity));
    }
    json.text("category", people.category().word());
    ClaimJson.writeParty(json, "party", people.side());
    json.text("head", people.head());
  }

  private static void writeCount(Json json, Quantity quantity) throws IOException {
    json.number("min", quantity.min());
    json.number("max", quantity.max());
    json.flag("approx", quantity.approximate());
    json.text("vague", quantity.vague());
  }
}
