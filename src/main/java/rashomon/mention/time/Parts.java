package rashomon.mention.time;

import java.util.List;
import java.util.Set;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;
import rashomon.mention.Timex;

/**
 * Phrases that are one to us and several to TIMEX3: both ends of a range, and the length beside
 * what it counts from (TimeML Annotation Guidelines 1.2.1, "Durations").
 */
final class Parts {

  private static final Set<String> LINKS =
      Set.of("to", "and", "or", "-", "&", "/", "until", "till", "through");
  private static final Set<String> FROM = Set.of("after", "before", "following", "prior", "from");

  private final Found found;
  private final Time time;
  private final Context context;

  private Parts(Found found, Time time, Context context) {
    this.found = found;
    this.time = time;
    this.context = context;
  }

  static Time parted(Found found, Time time, Context context) {
    List<Timex.Part> parts = new Parts(found, time, context).all();
    return parts.isEmpty() ? time : time.with(new Timex(null, null, parts, false));
  }

  private List<Timex.Part> all() {
    Sense sense = found.sense();
    if (sense instanceof Range || sense instanceof Hours) {
      return ends();
    }
    if (sense instanceof Length length && !length.amount().vague() && !length.amount().exact()) {
      return lengths(length);
    }
    if (sense instanceof FromEvent event && event.length() != null) {
      int last = found.end() - 1;
      boolean linked = FROM.contains(found.words().get(last).norm());
      Time length = event.length().place(context);
      return linked ? List.of(part(found.at(), last, length)) : List.of();
    }
    return sense instanceof Offset offset ? from(offset) : List.of();
  }

  /** The node of the link, the last one, with words on either side; -1 where there is none. */
  private int cut(Set<String> links) {
    return cut(links, found.end() - 1);
  }

  private int cut(Set<String> links, int before) {
    for (int i = before - 1; i > found.at(); i--) {
      if (links.contains(found.words().get(i).norm())) {
        return i;
      }
    }
    return -1;
  }

  private Timex.Part part(int from, int to, Time meaning) {
    List<Node> words = found.words();
    int last = to - 1;
    while (last > from && LINKS.contains(words.get(last).norm())) {
      last--;
    }
    return new Timex.Part(words.get(from).span().to(words.get(last).span()), meaning);
  }

  /** "10 to 12 May": 10 and 12 May. */
  private List<Timex.Part> ends() {
    int cut = cut(LINKS);
    int slash = time.value().indexOf('/');
    if (cut < 0 || slash < 0) {
      return List.of();
    }
    String first = time.value().substring(0, slash);
    String last = time.value().substring(slash + 1);
    return List.of(
        part(
            found.at(),
            cut,
            new Time(time.type(), first, time.start(), time.start(), null, Bearing.FROM)),
        part(
            cut + 1,
            found.end(),
            new Time(time.type(), last, time.end(), time.end(), null, Bearing.UNTIL)));
  }

  /** "48 to 72 hours": 48 and 72 hours. */
  private List<Timex.Part> lengths(Length length) {
    int last = found.end() - 1;
    while (last > found.at() && found.words().get(last).amount() == null) {
      last--;
    }
    int cut = cut(LINKS, last);
    Amount first = null;
    for (int i = found.at(); i < cut; i++) {
      Amount amount = found.words().get(i).amount();
      first = amount == null ? first : amount;
    }
    if (first == null) {
      return List.of();
    }
    Time shorter = Times.length(first, length.unit(), false);
    return List.of(part(found.at(), cut, shorter), part(cut + 1, found.end(), time));
  }

  /** "Two days before Christmas": two days, and Christmas. */
  private List<Timex.Part> from(Offset offset) {
    int cut = cut(FROM);
    boolean counted = cut > found.at() + 1 && !found.words().get(found.at()).is("the");
    if (!counted) {
      return List.of();
    }
    Time length = Times.length(Amount.of(Math.abs(offset.count())), offset.unit(), false);
    return List.of(
        part(found.at(), cut, length), part(cut + 1, found.end(), offset.origin().place(context)));
  }
}
