package rashomon.document;

import java.util.ArrayList;
import java.util.List;
import rashomon.document.Section.Part;
import rashomon.knowledge.Knowledge;
import rashomon.source.Problems;
import rashomon.text.Span;

/** Tells the parts of an article apart: head, title, body and site furniture. */
final class Layout {

  private final Furniture furniture;
  private final Heads heads;

  private Layout(Furniture furniture, Heads heads) {
    this.furniture = furniture;
    this.heads = heads;
  }

  static Layout of(Knowledge knowledge) {
    return new Layout(Furniture.of(knowledge.table("furniture.tsv")), Heads.of(knowledge));
  }

  Furniture furniture() {
    return furniture;
  }

  Heads heads() {
    return heads;
  }

  /**
   * The document that a text makes.
   *
   * @param stated when it was published, by its header
   * @param end where the article ends and captions begin
   */
  Document document(
      String file, String text, Header header, Published stated, int end, Problems problems) {
    Page page = new PageReader(this, text.substring(0, end), header, stated).read();
    Clues clues = page.clues();
    Published printed = clues.printed();
    noteAnotherDate(file, stated, printed, problems);
    String outlet = header.words(HeaderKey.OUTLET, text);
    String named = outlet == null ? clues.outlet() : outlet;
    String id = Document.id(file);
    Span title = page.title();
    String headline = header.words(HeaderKey.TITLE, text);
    Document document =
        new Document(
            id,
            file,
            named == null ? id : named,
            named != null,
            stated.isKnown() ? stated : printed,
            printed,
            headline != null || title == null ? headline : title.of(text),
            header.words(HeaderKey.URL, text),
            clues.dateline(),
            clues.agency(named == null ? id : named),
            header.words(HeaderKey.RETOLD, text),
            text,
            sections(page, text, end),
            EarlierRun.NONE);
    LongSentences.note(document, problems);
    return document;
  }

  private static List<Section> sections(Page page, String text, int end) {
    Span captions = Blanks.strip(text, new Span(end, text.length()));
    if (captions.length() == 0) {
      return page.sections();
    }
    List<Section> all = new ArrayList<>(page.sections());
    all.add(new Section(Part.FURNITURE, captions));
    return all;
  }

  private static void noteAnotherDate(
      String file, Published stated, Published printed, Problems problems) {
    if (stated.isKnown() && printed.isKnown() && !stated.fits(printed)) {
      problems.note(
          file,
          "published %s in the header, but the article prints %s; the article's own date is used"
              .formatted(stated.value(), printed.value()));
    }
  }
}
