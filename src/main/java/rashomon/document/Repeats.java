package rashomon.document;

import java.util.List;

/** Passages that a page prints twice at its head: a standfirst that the text then begins with. */
final class Repeats {

  private Repeats() {}

  static List<Section> without(String text, List<Section> sections) {
    return sections;
  }
}
