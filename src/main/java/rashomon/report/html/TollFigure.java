package rashomon.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Kind;
import rashomon.lineup.Answer;
import rashomon.lineup.Question;
import rashomon.mention.Quantity;
import rashomon.report.VagueWords;

/** A toll over time: each answer at the day up to which it speaks, as high as its number. */
final class TollFigure {

  private static final Set<Kind> KINDS = Set.of(Kind.CASUALTIES, Kind.DETENTION, Kind.DISPLACEMENT);

  private static final int HEIGHT = 150;
  private static final int TOP = 34;
  private static final int FOOT = 12;

  /** So far apart, in pixels, two labels can be read. */
  private static final int LETTERS = 14;

  /** An answer in the picture; {@code max} is null where there may be more. */
  private record Point(LocalDate day, long min, @Nullable Long max, String words) {

    static @Nullable Point of(Answer answer) {
      Quantity quantity = VagueWords.quantity(answer);
      LocalDate day = answer.asOf();
      if (quantity == null || day == null) {
        return null;
      }
      Long min = quantity.min();
      Long max = quantity.max();
      Long low = min == null ? max : min;
      return low == null ? null : new Point(day, low, max, answer.value());
    }

    long high() {
      return max == null ? min : max;
    }
  }

  private final Element svg;
  private final DayScale scale;
  private final long most;

  private TollFigure(Element svg, DayScale scale, long most) {
    this.svg = svg;
    this.scale = scale;
    this.most = most;
  }

  /** Draws the answers where they are of two days at least. */
  static void write(Question question, Element parent) {
    List<Point> points = points(question);
    if (points.stream().map(Point::day).distinct().count() < 2) {
      return;
    }
    Element figure = Html.block(parent, "figure", "toll");
    Element svg =
        DayScale.picture(
            figure,
            question.id() + "-toll",
            HEIGHT,
            "Over time: " + question.asks(),
            "Each answer at the day up to which it speaks. The table above says the same.");
    DayScale scale = DayScale.of(points.get(0).day(), points.get(points.size() - 1).day());
    scale.writeAxis(svg, HEIGHT - FOOT);
    long most = points.stream().mapToLong(Point::high).max().orElse(1);
    new TollFigure(svg, scale, Math.max(1, most)).draw(points);
    int left = question.answers().size() - points.size();
    Html.say(
        Html.block(figure, "figcaption"),
        "By the day up to which each answer speaks"
            + (left == 0 ? "." : "; " + left + " without a day or a number " + verb(left)));
  }

  private static String verb(int left) {
    return (left == 1 ? "is" : "are") + " left out.";
  }

  private static List<Point> points(Question question) {
    List<Point> points = new ArrayList<>();
    boolean counts = question.asks().startsWith("How many");
    if (counts && KINDS.contains(question.action().kind())) {
      for (Answer answer : question.answers()) {
        Point point = Point.of(answer);
        if (point != null) {
          points.add(point);
        }
      }
    }
    points.sort(Comparator.comparing(Point::day).thenComparing(p -> -p.high()));
    return points;
  }

  private void draw(List<Point> points) {
    String ground = String.valueOf(HEIGHT - FOOT);
    DayScale.line(svg, "ground", "0%", ground, "100%", ground);
    LocalDate day = LocalDate.MIN;
    int lowest = 0;
    for (Point point : points) {
      int y = y(point.min());
      lowest = Math.max(point.day().equals(day) ? lowest + LETTERS : 0, y + 4);
      day = point.day();
      draw(point, y, Math.min(lowest, HEIGHT - 1));
    }
  }

  private void draw(Point point, int y, int line) {
    double middle = scale.middle(point.day());
    String x = DayScale.percent(middle);
    String ground = String.valueOf(HEIGHT - FOOT);
    DayScale.line(svg, "stem", x, String.valueOf(y), x, ground);
    if (point.high() != point.min()) {
      DayScale.line(svg, "range", x, String.valueOf(y), x, String.valueOf(y(point.high())));
    }
    Html.block(svg, "circle", point.max() == null ? "open" : "exact")
        .attr("cx", x)
        .attr("cy", String.valueOf(y))
        .attr("r", "4");
    boolean left = middle <= 60;
    DayScale.text(svg, "label", x, String.valueOf(line), left ? "start" : "end", point.words())
        .attr("dx", left ? "8" : "-8");
  }

  private int y(long number) {
    return (int) Math.round(HEIGHT - FOOT - (HEIGHT - FOOT - TOP) * (double) number / most);
  }
}
