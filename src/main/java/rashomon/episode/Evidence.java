package rashomon.episode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much a feature that two accounts share tells. */
final class Evidence {

  private static final Pattern COUNT = Pattern.compile("^[a-z-]+ (\\d+) ");

  private Evidence() {}

  /** A mark tells of the event itself; a place or a name only of where and who. */
  static boolean isMark(String feature) {
    return !feature.startsWith(Profile.PLACE) && !feature.startsWith(RareNames.NAME);
  }

  static double weight(String feature) {
    if (feature.startsWith(Profile.PLACE)) {
      return 0.5;
    }
    if (feature.startsWith(RareNames.NAME)) {
      return 0.2;
    }
    if (feature.startsWith(PartialDates.ON)) {
      return feature.contains("DAY") ? 1 : 0.5;
    }
    Matcher count = COUNT.matcher(feature);
    return count.find() ? weight(Long.parseLong(count.group(1))) : 1;
  }

  /** Small numbers come up by chance. */
  private static double weight(long number) {
    return number < 5 ? 0.2 : number < 10 ? 0.4 : number < 20 ? 0.7 : 1;
  }
}
