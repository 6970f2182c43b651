package rashomon.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.document.Heads.Place;
import rashomon.document.Section.Part;
import rashomon.text.Paragraphs;
import rashomon.text.Span;

/** Lays one article out, paragraph by paragraph. */
final class PageReader {

  private static final int FOOT = 4;
  private static final int LONGEST_HEADLINE = 200;

  private final Furniture furniture;
  private final Heads heads;
  private final String text;
  private final Header header;
  private final Clues clues;
  private final List<Span> paragraphs = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private @Nullable Span title;
  private boolean inList;
  private boolean atRest;

  PageReader(Layout layout, String text, Header header, Published published) {
    this.furniture = layout.furniture();
    this.heads = layout.heads();
    this.text = text;
    this.header = header;
    this.clues = new Clues(heads.agencies(), published, text, header.end());
    for (Span span : Paragraphs.of(text, new Span(header.end(), text.length()))) {
      Span words = Blanks.strip(text, span);
      if (words.length() > 0) {
        paragraphs.add(words);
      }
    }
  }

  Page read() {
    Head head = new Head(heads, furniture, clues, text, header.words(HeaderKey.TITLE, text));
    for (int i = 0; i < paragraphs.size(); i++) {
      read(i, head);
    }
    addHeaderTitle();
    sections.sort(Comparator.comparing(Section::span));
    return new Page(clues, title, Repeats.without(text, sections));
  }

  private void read(int i, Head head) {
    Span paragraph = paragraphs.get(i);
    if (isFurniture(i)) {
      add(Part.FURNITURE, paragraph);
      return;
    }
    int from = head.isOpen() ? readHead(i, head) : paragraph.start();
    int end = i >= paragraphs.size() - FOOT ? readFoot(from, paragraph.end()) : paragraph.end();
    int body = from;
    for (Span cut : furniture.cuts(text, new Span(from, end))) {
      addBody(body, cut.start());
      add(Part.FURNITURE, cut);
      body = cut.end();
    }
    addBody(body, end);
    head.passed(new Span(from, end));
  }

  private boolean isFurniture(int i) {
    Span paragraph = paragraphs.get(i);
    Furniture.Rule rule = furniture.whole(text, paragraph);
    if (rule != null) {
      atRest |= rule.part() == Furniture.Part.REST && 2 * i >= paragraphs.size();
      inList = rule.part() == Furniture.Part.LIST;
      return rule.part() != Furniture.Part.REST || atRest;
    }
    inList &= isHeadline(paragraph);
    return inList || atRest;
  }

  /** Cuts off what stands before the article's first words; returns where those begin. */
  private int readHead(int i, Head head) {
    Span paragraph = paragraphs.get(i);
    boolean last = i == paragraphs.size() - 1;
    boolean mayBeTitle = !last && isHeadline(paragraph);
    boolean nextToTitle = title != null || (!last && isHeadline(paragraphs.get(i + 1)));
    int from = paragraph.start();
    for (Section section : head.read(paragraph, nextToTitle)) {
      title = section.part() == Part.TITLE && title == null ? section.span() : title;
      sections.add(section);
      from = section.span().end();
    }
    if (from == paragraph.start() && title == null && mayBeTitle) {
      title = paragraph;
      add(Part.TITLE, paragraph);
      from = paragraph.end();
    }
    return from;
  }

  /** Cuts off what stands after the article's last words; returns where those end. */
  private int readFoot(int from, int end) {
    for (int at = from; at < end; at++) {
      if (Words.startsAt(text, at, from)) {
        Rules.Hit<Heads.Rule> hit = heads.at(Place.END).over(text, at, end);
        if (hit != null) {
          clues.take(hit.rule(), hit.match());
          add(Part.FURNITURE, new Span(at, end));
          return at;
        }
      }
    }
    return end;
  }

  /** A short paragraph of some words that ends as no sentence ends. */
  private boolean isHeadline(Span paragraph) {
    if (paragraph.length() > LONGEST_HEADLINE) {
      return false;
    }
    char last = text.charAt(paragraph.end() - 1);
    return ".:;,".indexOf(last) < 0 && Words.count(text, paragraph) >= 3;
  }

  private void addBody(int from, int to) {
    add(Part.BODY, new Span(from, Math.max(from, to)));
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
