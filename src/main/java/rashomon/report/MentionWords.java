package rashomon.report;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Cue;
import rashomon.mention.Demonym;
import rashomon.mention.Meaning;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.SourceName;
import rashomon.mention.Time;

/** What a mention means, in words: "DATE 2021-04-23", "at least 6", "civilian". */
final class MentionWords {

  private MentionWords() {}

  static String of(Meaning meaning) {
    if (meaning instanceof Time time) {
      return joined(time.type().name(), time.value(), time.timex().quant(), time.timex().freq());
    } else if (meaning instanceof Quantity quantity) {
      return ClaimWords.count(quantity);
    } else if (meaning instanceof People people) {
      return joined(people.category().word(), name(people.side()));
    } else if (meaning instanceof PlaceName place) {
      return joined(place.name(), place.type());
    } else if (meaning instanceof SourceName source) {
      return joined(source.key(), source.role().word());
    } else if (meaning instanceof PartyName party) {
      return joined(party.key());
    }
    return meaning instanceof Demonym demonym ? demonym.country().name() : cue(meaning);
  }

  private static String cue(Meaning meaning) {
    return meaning instanceof Cue cue ? cue.words() : "";
  }

  private static @Nullable String name(@Nullable PartyName party) {
    return party == null ? null : party.name();
  }

  private static String joined(@Nullable String... words) {
    return Arrays.stream(words)
        .filter(Objects::nonNull)
        .filter(word -> !word.isEmpty())
        .map(Printable::of)
        .collect(Collectors.joining(" "));
  }
}
