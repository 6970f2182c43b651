package rashomon.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rashomon.text.Span;

/**
 * The mentions of one sentence, looked up by the token they stand at and by what they mean: a
 * sentence may be as long as its article, so none is searched from end to end.
 */
final class MentionIndex {

  private static final Mention<?>[] NONE = {};

  private static final Class<?>[] MEANINGS = {
    People.class,
    PartyName.class,
    PlaceName.class,
    Time.class,
    SourceName.class,
    Quantity.class,
    Cue.class,
    Demonym.class
  };

  private final Mention<?>[][] byToken;

  /**
   * In the order of the meanings, lists that never change: each addition puts a new one in the
   * place of the last.
   */
  private final List<List<Mention<?>>> byMeaning;

  MentionIndex(int tokens) {
    byToken = new Mention<?>[tokens][];
    Arrays.fill(byToken, NONE);
    byMeaning = new ArrayList<>(Collections.nCopies(MEANINGS.length, List.of()));
  }

  private static int number(Class<?> meaning) {
    int i = 0;
    while (MEANINGS[i] != meaning) {
      i++;
    }
    return i;
  }

  void add(Mention<?> mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      byToken[i] = with(byToken[i], byToken[i].length, mention);
    }
    int meaning = number(mention.meaning().getClass());
    List<Mention<?>> alike = byMeaning.get(meaning);
    int at = behind(alike, mention.span());
    byMeaning.set(meaning, List.of(with(alike.toArray(NONE), at, mention)));
  }

  private static Mention<?>[] with(Mention<?>[] some, int at, Mention<?> mention) {
    Mention<?>[] more = new Mention<?>[some.length + 1];
    System.arraycopy(some, 0, more, 0, at);
    more[at] = mention;
    System.arraycopy(some, at, more, at + 1, some.length - at);
    return more;
  }

  void remove(Mention<?> mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      List<Mention<?>> others = new ArrayList<>(List.of(byToken[i]));
      others.remove(mention);
      byToken[i] = others.toArray(NONE);
    }
    int meaning = number(mention.meaning().getClass());
    List<Mention<?>> alike = new ArrayList<>(byMeaning.get(meaning));
    for (int k = behind(alike, mention.span()) - 1; k >= 0; k--) {
      if (alike.get(k).equals(mention)) {
        alike.remove(k);
        byMeaning.set(meaning, List.copyOf(alike));
        return;
      }
    }
  }

  /** How many of them come before the span or stand at it, in order of the text. */
  private static int behind(List<? extends Mention<?>> alike, Span span) {
    int low = 0;
    int high = alike.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (alike.get(middle).span().compareTo(span) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The longest mention of that meaning that covers the token, of equals the first added. */
  <M extends Meaning> @Nullable Mention<M> at(int i, Class<M> type) {
    if (i < 0 || i >= byToken.length) {
      return null;
    }
    Mention<?> longest = null;
    for (Mention<?> mention : byToken[i]) {
      boolean fits = type.isInstance(mention.meaning());
      if (fits && (longest == null || length(mention) > length(longest))) {
        longest = mention;
      }
    }
    return longest == null ? null : cast(longest);
  }

  private static int length(Mention<?> mention) {
    return mention.to() - mention.from();
  }

  @SuppressWarnings("unchecked")
  private static <M extends Meaning> Mention<M> cast(Mention<?> mention) {
    return (Mention<M>) mention;
  }

  /** The mentions of that meaning found so far, in order of the text. */
  @SuppressWarnings("unchecked")
  <M extends Meaning> List<Mention<M>> all(Class<M> type) {
    List<?> alike = byMeaning.get(number(type));
    return (List<Mention<M>>) alike;
  }

  /** The last mention of that meaning that ends by the end of the span and is asked for. */
  <M extends Meaning> @Nullable Mention<M> last(
      Span until, Class<M> type, Predicate<Mention<M>> asked) {
    List<Mention<M>> alike = all(type);
    for (int k = behind(alike, new Span(until.end(), until.end())) - 1; k >= 0; k--) {
      if (alike.get(k).span().end() <= until.end() && asked.test(alike.get(k))) {
        return alike.get(k);
      }
    }
    return null;
  }

  /** Every mention, by the token it begins at; at one token in the order they were found. */
  List<Mention<?>> all() {
    List<Mention<?>> all = new ArrayList<>();
    for (int i = 0; i < byToken.length; i++) {
      for (Mention<?> mention : byToken[i]) {
        if (mention.from() == i) {
          all.add(mention);
        }
      }
    }
    return all;
  }
}
