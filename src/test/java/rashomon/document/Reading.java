package rashomon.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import rashomon.document.Section.Part;
import rashomon.knowledge.Knowledge;
import rashomon.source.Problem;
import rashomon.source.Problems;
import rashomon.source.Source;

/** Reads documents from strings and bytes, for tests. */
final class Reading {

  private static final DocumentFormats FORMATS = new DocumentFormats(Knowledge.shipped());

  private final Problems problems = new Problems();
  private final List<Document> documents;

  private Reading(String name, byte[] bytes) {
    this(FORMATS, name, bytes);
  }

  private Reading(DocumentFormats formats, String name, byte[] bytes) {
    documents = formats.read(new Source(name, bytes), problems);
  }

  /** A file of that name, with fields named by the user. */
  static Reading of(String name, String text, Map<String, String> fields) {
    DocumentFormats formats = new DocumentFormats(Knowledge.shipped(), Fields.of(fields));
    return new Reading(formats, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading named(String name, String text) {
    return new Reading(name, text.getBytes(StandardCharsets.UTF_8));
  }

  List<Document> documents() {
    return documents;
  }

  static Reading of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading of(byte[] bytes) {
    return new Reading("folder/file.txt", bytes);
  }

  boolean isEmpty() {
    return documents.isEmpty();
  }

  Document document() {
    return documents.get(0);
  }

  /** Every problem as it is printed. */
  List<String> problems() {
    return problems.all().stream().map(Problem::toString).toList();
  }

  /** The words of all sections of the part. */
  List<String> parts(Part part) {
    return document().sections().stream()
        .filter(s -> s.part() == part)
        .map(s -> s.span().of(document().text()))
        .toList();
  }
}
