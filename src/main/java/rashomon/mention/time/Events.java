package rashomon.mention.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Mention;
import rashomon.mention.Time;

/** The day on which an article has told of an event that a phrase counts from. */
final class Events {

  private static final int FAR = 5;
  private static final Set<String> NO_EVENTS =
      Set.of(
          "the", "a", "an", "his", "her", "their", "its", "this", "that", "it", "he", "they", "and",
          "of", "on", "in", "at", "was", "were", "had", "has", "is", "by", "with", "for", "from");

  private Events() {}

  /** The day told with the event that the words behind the phrase name; null where not plain. */
  static @Nullable Time day(Found phrase, List<Found> found, List<Mention<Time>> told) {
    for (int i = phrase.end() + 1; i < Math.min(phrase.words().size(), phrase.end() + FAR); i++) {
      Node word = phrase.words().get(i);
      if (word.is(Kind.MARK)) {
        return null;
      }
      if (word.is(Kind.LOWER) && !NO_EVENTS.contains(word.norm())) {
        Time day = day(word.norm(), phrase, found, told);
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  private static @Nullable Time day(
      String event, Found phrase, List<Found> found, List<Mention<Time>> told) {
    for (int i = told.size() - 1; i >= 0; i--) {
      LocalDate day = Times.onlyDay(told.get(i).meaning());
      if (day != null && !found.get(i).isOf(phrase) && names(found.get(i), event)) {
        return Times.day(day);
      }
    }
    return null;
  }

  private static boolean names(Found other, String event) {
    for (Node word : other.words()) {
      if (word.is(event)) {
        return true;
      }
    }
    return false;
  }
}
