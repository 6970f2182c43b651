package rashomon.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.document.Heads.Place;
import rashomon.document.Section.Part;
import rashomon.text.Span;

/**
 * Reads the head of one article: dates, mastheads, bylines, the headline and datelines, in whatever
 * order they come before the first words.
 */
final class Head {

  private static final int PROSE = 120;
  private static final int MOST_PROSE = 3;
  private static final int MOST_PARAGRAPHS = 15;
  private static final int INLINE = 700;
  private static final int LONGEST_LINE = 250;
  private static final int LONGEST_MOTTO = 60;
  private static final int LONGEST_RELATED = 250;
  private static final int MOST_PIECES = 8;

  private final Heads heads;
  private final Furniture furniture;
  private final Clues clues;
  private final String text;
  private final @Nullable String title;
  private final @Nullable String outlet;
  private int prose;
  private int paragraphs;
  private boolean dated;

  Head(Layout layout, Clues clues, String text, Header header) {
    this.heads = layout.heads();
    this.furniture = layout.furniture();
    this.clues = clues;
    this.text = text;
    this.title = header.words(HeaderKey.TITLE, text);
    this.outlet = header.words(HeaderKey.OUTLET, text);
  }

  /** Whether the head may go on: not after some paragraphs of prose. */
  boolean isOpen() {
    return prose < MOST_PROSE && paragraphs < MOST_PARAGRAPHS;
  }

  /** Tells the head that body was read. */
  void passed(Span body) {
    paragraphs++;
    prose += body.length() > INLINE ? MOST_PROSE : body.length() > PROSE ? 1 : 0;
  }

  /** The pieces of head at the beginning of a paragraph. */
  List<Section> read(Span paragraph, boolean nextToTitle) {
    List<Section> pieces = new ArrayList<>();
    if (isMasthead(paragraph)
        || readLine(paragraph, Place.LINE)
        || (nextToTitle || dated) && readLine(paragraph, Place.MASTHEAD)) {
      return List.of(new Section(Part.FURNITURE, paragraph));
    }
    int at = paragraph.start();
    for (int i = 0; i < MOST_PIECES && at < paragraph.end(); i++) {
      Section piece = piece(at, paragraph.end());
      if (piece == null) {
        break;
      }
      pieces.add(piece);
      at = Blanks.skip(text, piece.span().end(), paragraph.end());
    }
    return pieces;
  }

  /** Whether the line is the outlet's name, as the header block has it, with a motto at most. */
  private boolean isMasthead(Span line) {
    int name = outlet == null ? -1 : Words.endOf(outlet, text, line.start(), line.end());
    int motto = name < 0 ? -1 : Blanks.skip(text, name, line.end());
    return motto > 0
        && line.end() - motto <= LONGEST_MOTTO
        && (motto == line.end() || "-|\u2013\u2014".indexOf(text.charAt(motto)) >= 0);
  }

  /** The pieces of head inside a paragraph near the beginning, in order. */
  List<Span> inside(Span paragraph) {
    List<Span> cuts = new ArrayList<>();
    int end = Math.min(paragraph.end(), paragraph.start() + INLINE);
    for (int at = paragraph.start(); at < end; at++) {
      if (Words.startsAt(text, at, paragraph.start())) {
        Rules.Hit<Heads.Rule> hit = heads.at(Place.INLINE).from(text, at, paragraph.end());
        if (hit != null) {
          clues.take(hit.rule(), hit.match());
          cuts.add(new Span(at, hit.match().end()));
          at = hit.match().end() - 1;
        }
      }
    }
    return cuts;
  }

  private boolean readLine(Span paragraph, Place place) {
    if (paragraph.length() > LONGEST_LINE) {
      return false;
    }
    Rules.Hit<Heads.Rule> hit = heads.at(place).over(text, paragraph.start(), paragraph.end());
    if (hit != null) {
      clues.take(hit.rule(), hit.match());
      dated |= hit.rule().groups().contains("date");
    }
    return hit != null;
  }

  private @Nullable Section piece(int at, int end) {
    int titleEnd = title == null ? -1 : Words.endOf(title, text, at, end);
    if (titleEnd > at) {
      return new Section(Part.TITLE, new Span(at, titleEnd));
    }
    Rules.Hit<Heads.Rule> hit = heads.at(Place.START).from(text, at, end);
    if (hit != null && hit.match().end() > at) {
      clues.take(hit.rule(), hit.match());
      return new Section(Part.FURNITURE, new Span(at, hit.match().end()));
    }
    int cut = Math.max(furniture.prefix(text, at, end), titleAgain(at, end));
    return cut > at ? new Section(Part.FURNITURE, new Span(at, cut)) : null;
  }

  /** Where the headline ends that comes again after a related link; {@code at} where none does. */
  private int titleAgain(int at, int end) {
    if (title == null || !furniture.isLink(text, at, end)) {
      return at;
    }
    int last = Math.min(end, at + LONGEST_RELATED);
    for (int i = at; i < last; i++) {
      if (Words.startsAt(text, i, at) && Words.endOf(title, text, i, end) > 0) {
        return Words.endOf(title, text, i, end);
      }
    }
    return at;
  }
}
