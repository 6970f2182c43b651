package rashomon.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.document.Section.Part;
import rashomon.text.Span;

/** Documents of which a test says only what matters to it. */
public final class MadeUp {

  private MadeUp() {}

  /** A document that is all body, or has no sections where the text is empty. */
  public static Document document(
      String file, String outlet, Published published, @Nullable String agency, String text) {
    Span all = new Span(0, text.length());
    return new Document(
        Document.id(file),
        file,
        outlet,
        true,
        published,
        Published.UNKNOWN,
        null,
        null,
        null,
        agency,
        null,
        text,
        text.isEmpty() ? List.of() : List.of(new Section(Part.BODY, all)),
        EarlierRun.NONE);
  }
}
