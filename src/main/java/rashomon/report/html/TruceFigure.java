package rashomon.report.html;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Kind;
import rashomon.episode.Episode;
import rashomon.lineup.Lineup;
import rashomon.report.TruceBar;
import rashomon.report.TruceBars;

/** The truces of an episode, drawn over its days, and the same as a table. */
final class TruceFigure {

  private static final int HEAD = 26;
  private static final int ROW = 34;
  private static final int BAR = 10;

  /** Half a day: so far a bar reaches whose other end is not said. */
  private static final int OPEN_HOURS = 12;

  private final DayScale scale;
  private final Element svg;

  private TruceFigure(DayScale scale, Element svg) {
    this.scale = scale;
    this.svg = svg;
  }

  /** Whether the lineup asks for truces. */
  static boolean isAsked(Lineup lineup) {
    return lineup.questions().stream().anyMatch(q -> q.action().kind() == Kind.CEASEFIRE);
  }

  static void write(Episode episode, Element section) {
    List<TruceBar> bars = TruceBars.of(episode);
    if (bars.isEmpty()) {
      return;
    }
    Html.say(Html.block(section, "h3"), "Truces");
    Element figure = Html.block(section, "figure", "truces");
    LocalDate first = bars.stream().map(TruceBar::first).min(Comparator.naturalOrder()).get();
    LocalDate last = bars.stream().map(TruceBar::last).max(Comparator.naturalOrder()).get();
    int height = HEAD + ROW * bars.size();
    DayScale scale = DayScale.of(first, last);
    Element svg =
        DayScale.picture(
            figure,
            episode.id() + "-truces",
            height,
            "Truces over time: " + episode.title(),
            "Each truce as accounts tell its beginning and its end, one below the other. The table"
                + " that follows says the same.");
    scale.writeAxis(svg, height);
    TruceFigure drawing = new TruceFigure(scale, svg);
    for (int i = 0; i < bars.size(); i++) {
      drawing.draw(bars.get(i), i);
    }
    writeTable(bars, figure);
  }

  private void draw(TruceBar bar, int number) {
    int y = HEAD + ROW * number;
    @Nullable LocalDateTime start = bar.start();
    @Nullable LocalDateTime end = bar.end();
    double from = start != null ? scale.at(start) : before(end);
    double to = end != null ? scale.at(end) : after(start);
    boolean open = start == null || end == null;
    Html.block(svg, "rect", open ? "open" : bar.exact() ? "exact" : "rough")
        .attr("x", DayScale.percent(from))
        .attr("y", String.valueOf(y + ROW - BAR - 6))
        .attr("width", DayScale.percent(Math.max(0.5, to - from)))
        .attr("height", String.valueOf(BAR));
    writeEnd(start, y);
    writeEnd(end, y);
    boolean left = from <= 50;
    DayScale.text(
        svg,
        "label",
        DayScale.percent(left ? from : to),
        String.valueOf(y + 14),
        left ? "start" : "end",
        (number + 1) + "  " + bar.words());
  }

  private double before(@Nullable LocalDateTime end) {
    return end == null ? 0 : scale.at(end.minusHours(OPEN_HOURS));
  }

  private double after(@Nullable LocalDateTime start) {
    return start == null ? 100 : scale.at(start.plusHours(OPEN_HOURS));
  }

  /** A stroke where a beginning or an end is said. */
  private void writeEnd(@Nullable LocalDateTime time, int y) {
    if (time != null) {
      String x = DayScale.percent(scale.at(time));
      DayScale.line(
          svg, "end", x, String.valueOf(y + ROW - BAR - 9), x, String.valueOf(y + ROW - 3));
    }
  }

  private static void writeTable(List<TruceBar> bars, Element figure) {
    List<String> heads = List.of("No.", "When", "As told by");
    Element table = Html.table(figure, "Truces", heads);
    table.addClass("plain");
    Element body = Html.block(table, "tbody");
    for (int i = 0; i < bars.size(); i++) {
      Element row = Html.block(body, "tr");
      Html.say(Html.inline(row, "th").attr("scope", "row"), String.valueOf(i + 1));
      Html.say(Html.cell(row, heads.get(1)), bars.get(i).words());
      Html.say(Html.cell(row, heads.get(2)), String.join(", ", bars.get(i).outlets()));
    }
    Html.say(
        Html.block(figure, "figcaption"),
        "Solid: to the hour. Pale: to the day. Dashed: one end is not said.");
  }
}
