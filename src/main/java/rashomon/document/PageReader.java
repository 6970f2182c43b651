package rashomon.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.document.Heads.Place;
import rashomon.document.Section.Part;
import rashomon.text.Span;

/**
 * Lays one article out, paragraph by paragraph. Patterns read the text levelled; its offsets are
 * those of the text itself.
 */
final class PageReader {

  private static final int FOOT = 4;
  private static final String STOPS = ".,:;-\u2013\u2014";
  private static final int LONGEST_FOOT = 500;

  private final Furniture furniture;
  private final Heads heads;
  private final String text;
  private final Header header;
  private final Clues clues;
  private final Head head;
  private final List<Span> paragraphs;
  private final List<Section> sections = new ArrayList<>();
  private @Nullable Span title;

  PageReader(Layout layout, String whole, Header header, Published published) {
    this.furniture = layout.furniture();
    this.heads = layout.heads();
    this.text = Level.of(whole);
    this.header = header;
    this.clues = new Clues(heads.agencies(), published, text, header.end());
    this.head = new Head(layout, clues, text, header);
    this.paragraphs = Sieve.paragraphs(furniture, text, header.end(), sections);
  }

  Page read() {
    for (int i = 0; i < paragraphs.size(); i++) {
      read(i);
    }
    addHeaderTitle();
    sections.sort(Comparator.comparing(Section::span));
    return new Page(clues, title, Repeats.without(text, sections));
  }

  private void read(int i) {
    Span paragraph = paragraphs.get(i);
    int from = head.isOpen() ? readHead(i) : paragraph.start();
    int end = i >= paragraphs.size() - FOOT ? readFoot(from, paragraph.end()) : paragraph.end();
    Span rest = new Span(from, end);
    List<Span> cuts = furniture.cuts(text, rest);
    if (head.isOpen()) {
      cuts.addAll(head.inside(rest));
      cuts.sort(Comparator.naturalOrder());
    }
    int body = from;
    for (Span cut : cuts) {
      if (cut.start() >= body) {
        addBody(body, cut.start());
        add(Part.FURNITURE, cut);
        body = cut.end();
      }
    }
    addBody(body, end);
    head.passed(rest);
  }

  /** Cuts off what stands before the article's first words; returns where those begin. */
  private int readHead(int i) {
    Span paragraph = paragraphs.get(i);
    boolean last = i == paragraphs.size() - 1;
    boolean mayBeTitle = !last && Sieve.isHeadline(text, paragraph);
    boolean nextToTitle = title != null || (!last && Sieve.isHeadline(text, paragraphs.get(i + 1)));
    int from = paragraph.start();
    for (Section section : head.read(paragraph, nextToTitle)) {
      title = section.part() == Part.TITLE && title == null ? section.span() : title;
      sections.add(section);
      from = section.span().end();
    }
    if (from == paragraph.start() && mayBeTitle && !hasText()) {
      title = paragraph;
      add(Part.TITLE, paragraph);
      from = paragraph.end();
    }
    return from;
  }

  /** Whether a headline or body has been read. */
  private boolean hasText() {
    return sections.stream().anyMatch(s -> s.part() != Part.FURNITURE);
  }

  /** Cuts off what stands after the article's last words; returns where those end. */
  private int readFoot(int from, int end) {
    Rules.Hit<Heads.Rule> hit = heads.at(Place.FOOT).over(text, from, end);
    for (int at = Math.max(from, end - LONGEST_FOOT); at < end; at++) {
      if (hit == null && Words.startsAt(text, at, from)) {
        hit = heads.at(Place.END).over(text, at, end);
      }
      if (hit != null) {
        int start = hit.match().start();
        clues.take(hit.rule(), hit.match());
        add(Part.FURNITURE, new Span(start, end));
        return start;
      }
    }
    return end;
  }

  /** Adds body without the stops and dashes that a cut before it left over. */
  private void addBody(int from, int to) {
    int start = from;
    while (start < to
        && (Blanks.isBlank(text.charAt(start)) || STOPS.indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    add(Part.BODY, new Span(start, Math.max(start, to)));
  }

  private void add(Part part, Span span) {
    Span words = Blanks.strip(text, span);
    if (part != Part.BODY || Blanks.hasWords(text, words)) {
      sections.add(new Section(part, words));
    }
  }

  private void addHeaderTitle() {
    Span stated = header.span(HeaderKey.TITLE);
    boolean said =
        stated != null
            && title != null
            && (Words.endOf(stated.of(text), text, title.start(), title.end()) > 0
                || Words.endOf(title.of(text), text, stated.start(), stated.end()) > 0);
    if (stated != null && !said) {
      sections.add(new Section(Part.TITLE, stated));
    }
  }
}
