package rashomon.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import rashomon.text.Span;

/**
 * A marked stretch of an article.
 *
 * @param label what names the mark: {@code people}, {@code party/source}, {@code #1}
 */
record Stretch(Span span, Mark mark, String label) {

  private static final Set<Mark> IN_PEOPLE = Set.of(Mark.PARTY, Mark.PLACE, Mark.TIME);

  private static final Comparator<Stretch> OUTER_FIRST =
      Comparator.comparingInt((Stretch s) -> s.span().start())
          .thenComparingInt(s -> -s.span().end())
          .thenComparing(s -> s.mark() != Mark.TRIGGER);

  /**
   * The stretches of one sentence, outer ones before those in them, none crossing another: a
   * mention that crosses the words of a claim, or an earlier mention, is left out, as is a number
   * in the people that it counts, and a part of a name.
   *
   * @param carriers the words that carry claims
   */
  static List<Stretch> of(List<Marked> mentions, List<Stretch> carriers) {
    List<Stretch> triggers = nested(carriers);
    List<Stretch> all = new ArrayList<>(triggers);
    for (Marked mention : mentions) {
      if (triggers.stream().noneMatch(t -> t.crosses(mention.span()))) {
        Mark mark = Mark.of(mention.meaning());
        all.add(new Stretch(mention.span(), mark, mark.word()));
      }
    }
    return nested(all);
  }

  private static List<Stretch> nested(List<Stretch> stretches) {
    List<Stretch> kept = new ArrayList<>();
    Deque<Stretch> open = new ArrayDeque<>();
    for (Stretch stretch : stretches.stream().sorted(OUTER_FIRST).toList()) {
      while (!open.isEmpty() && open.peek().span().end() <= stretch.span().start()) {
        open.pop();
      }
      Stretch outer = open.peek();
      if (outer != null && outer.isAs(stretch)) {
        Stretch both = outer.with(stretch);
        kept.set(kept.lastIndexOf(outer), both);
        open.pop();
        open.push(both);
      } else if (outer == null || outer.takes(stretch)) {
        kept.add(stretch);
        open.push(stretch);
      }
    }
    return kept;
  }

  private boolean crosses(Span other) {
    return span.overlaps(other) && !span.contains(other) && !other.contains(span);
  }

  /** Whether both stand over the same words, as claims or as mentions. */
  private boolean isAs(Stretch inner) {
    return span.equals(inner.span) && (mark == Mark.TRIGGER) == (inner.mark == Mark.TRIGGER);
  }

  /** Whether the inner one is worth a mark of its own: not a part of a name, nor a number. */
  private boolean takes(Stretch inner) {
    boolean worth =
        inner.mark == Mark.TRIGGER
            || switch (mark) {
              case TRIGGER -> true;
              case PEOPLE -> IN_PEOPLE.contains(inner.mark);
              default -> false;
            };
    return span.contains(inner.span) && worth;
  }

  private Stretch with(Stretch other) {
    List<String> labels = List.of(label.split("/", -1));
    if (labels.contains(other.label) || other.mark == Mark.QUANTITY) {
      return this;
    }
    return mark == Mark.QUANTITY ? other : new Stretch(span, mark, label + "/" + other.label);
  }
}
