package rashomon.report.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rashomon.document.Section;
import rashomon.document.Section.Part;
import rashomon.report.Printable;
import rashomon.report.html.Citations.Article;
import rashomon.report.html.Citations.Place;
import rashomon.report.html.Citations.Quoted;
import rashomon.text.Span;

/** The whole text of an article, cut where a mark begins or ends. */
final class MarkedArticle {

  private static final Pattern BLANK_LINES = Pattern.compile("\\R\\h*\\R\\s*");

  private final Article article;
  private final String text;
  private final List<Section> sections;

  MarkedArticle(Article article) {
    this.article = article;
    this.text = article.document().text();
    this.sections =
        article.document().sections().stream().filter(s -> s.part() != Part.FURNITURE).toList();
  }

  void write(Element parent) {
    Matcher blanks = BLANK_LINES.matcher(text);
    int from = 0;
    while (blanks.find()) {
      writeParagraph(new Span(from, blanks.start()), parent);
      from = blanks.end();
    }
    writeParagraph(new Span(from, text.length()), parent);
  }

  private void writeParagraph(Span paragraph, Element parent) {
    if (paragraph.of(text).isBlank()) {
      return;
    }
    List<Quoted> quoted =
        article.quoted().values().stream()
            .filter(q -> q.claim().span().overlaps(paragraph))
            .toList();
    List<Span> own =
        sections.stream().map(Section::span).filter(s -> s.overlaps(paragraph)).toList();
    Element element = Html.block(parent, "p");
    if (sections.stream().noneMatch(s -> s.part() == Part.BODY && s.span().overlaps(paragraph))) {
      element.addClass(own.isEmpty() ? "around" : "head");
    }
    Element mark = null;
    Set<Place> places = new LinkedHashSet<>();
    NavigableMap<Integer, Integer> reach = reach(own);
    for (Span piece : pieces(paragraph, quoted, own)) {
      List<Quoted> here = over(piece, quoted);
      if (here.isEmpty() && mark != null) {
        writeBack(places, element);
        mark = null;
      }
      if (!here.isEmpty() && mark == null) {
        mark = Html.inline(element, "mark");
      }
      here.forEach(q -> places.addAll(q.places()));
      write(piece, here, !own.isEmpty() && !within(piece, reach), mark == null ? element : mark);
    }
    if (mark != null) {
      writeBack(places, element);
    }
  }

  private static List<Quoted> over(Span piece, List<Quoted> quoted) {
    return quoted.stream().filter(q -> q.claim().span().contains(piece)).toList();
  }

  /** How far the spans reach that begin at a place or before it, by their beginnings. */
  private static NavigableMap<Integer, Integer> reach(List<Span> spans) {
    TreeMap<Integer, Integer> reach = new TreeMap<>();
    int end = 0;
    for (Span span : spans.stream().sorted().toList()) {
      end = Math.max(end, span.end());
      reach.put(span.start(), end);
    }
    return reach;
  }

  private static boolean within(Span piece, NavigableMap<Integer, Integer> reach) {
    Map.Entry<Integer, Integer> before = reach.floorEntry(piece.start());
    return before != null && before.getValue() >= piece.end();
  }

  /** The paragraph in pieces, none of which crosses the bound of a mark. */
  private static List<Span> pieces(Span paragraph, List<Quoted> quoted, List<Span> own) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    List<Span> all = new ArrayList<>(own);
    for (Quoted one : quoted) {
      all.add(one.claim().span());
      all.add(one.claim().trigger());
    }
    for (Span span : all) {
      cuts.add(Math.max(paragraph.start(), Math.min(paragraph.end(), span.start())));
      cuts.add(Math.max(paragraph.start(), Math.min(paragraph.end(), span.end())));
    }
    List<Span> pieces = new ArrayList<>();
    @Nullable Integer from = null;
    for (int cut : cuts) {
      if (from != null) {
        pieces.add(new Span(from, cut));
      }
      from = cut;
    }
    return pieces;
  }

  /** A piece; where it begins a claim's words, the claim's id is there. */
  private void write(Span piece, List<Quoted> here, boolean around, Element parent) {
    boolean small = around && !piece.of(text).isBlank();
    Element element = small ? Html.inline(parent, "small") : parent;
    boolean carries = false;
    for (Quoted one : here) {
      Span trigger = one.claim().trigger();
      if (trigger.contains(piece)) {
        element = carries ? element : Html.inline(element, "b");
        carries = true;
        if (trigger.start() == piece.start()) {
          element = element.hasAttr("id") ? Html.inline(element, "span") : element;
          element.attr("id", Citations.id(article, one.claim())).attr("tabindex", "-1");
        }
      }
    }
    element.appendText(words(piece));
  }

  /** The words of a piece; what is left out of a recorded article is shown to be. */
  private String words(Span piece) {
    boolean recorded = !article.document().isWhole();
    if (recorded && piece.length() > 1 && piece.of(text).isBlank()) {
      return " [\u2026] ";
    }
    StringBuilder words = new StringBuilder(piece.length());
    for (int i = piece.start(); i < piece.end(); i++) {
      words.append(text.charAt(i) == '\n' ? '\n' : Printable.at(text, i));
    }
    return words.toString();
  }

  private static void writeBack(Set<Place> places, Element parent) {
    Element back = Html.inline(parent, "span", "back");
    for (Place place : places) {
      back.appendText(" ");
      Element link = Html.link(back, place.id()).attr("title", Printable.of(place.about()));
      Html.heard(link, "Back to");
      Html.say(link, place.name());
      Html.heard(link, ": " + place.about());
    }
    places.clear();
  }
}
