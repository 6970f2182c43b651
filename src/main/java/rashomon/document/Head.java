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
  private static final int INLINE = 700;
  private static final int MOST_PIECES = 8;

  private final Heads heads;
  private final Furniture furniture;
  private final Clues clues;
  private final String text;
  private final @Nullable String title;
  private int prose;

  Head(Heads heads, Furniture furniture, Clues clues, String text, @Nullable String title) {
    this.heads = heads;
    this.furniture = furniture;
    this.clues = clues;
    this.text = text;
    this.title = title;
  }

  /** Whether the head may go on: not after some paragraphs of prose. */
  boolean isOpen() {
    return prose < MOST_PROSE;
  }

  /** Tells the head that body was read. */
  void passed(Span body) {
    prose += body.length() > INLINE ? MOST_PROSE : body.length() > PROSE ? 1 : 0;
  }

  /** The pieces of head at the beginning of a paragraph. */
  List<Section> read(Span paragraph, boolean nextToTitle) {
    List<Section> pieces = new ArrayList<>();
    if (readLine(paragraph, Place.LINE) || (nextToTitle && readLine(paragraph, Place.MASTHEAD))) {
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

  private boolean readLine(Span paragraph, Place place) {
    Rules.Hit<Heads.Rule> hit = heads.at(place).over(text, paragraph.start(), paragraph.end());
    if (hit != null) {
      clues.take(hit.rule(), hit.match());
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
    int cut = furniture.prefix(text, at, end);
    return cut > at ? new Section(Part.FURNITURE, new Span(at, cut)) : null;
  }
}
