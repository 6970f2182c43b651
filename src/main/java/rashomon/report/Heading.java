package rashomon.report;

import rashomon.document.Document;

/** The line that an article goes by: "Rudaw 24 Apr 2021 rudaw.txt 3 claims". */
final class Heading {

  private Heading() {}

  /**
   * @param noun what is counted, in the singular
   */
  static String of(Document document, int count, String noun) {
    return Printable.of(document.outlet())
        + "  "
        + Days.published(document.published())
        + "  "
        + Printable.of(document.file())
        + "  "
        + count
        + " "
        + noun
        + (count == 1 ? "" : "s");
  }
}
