package rashomon.report;

import java.util.List;
import rashomon.mention.MarkedText;
import rashomon.mention.Meaning;
import rashomon.mention.Mention;
import rashomon.mention.Time;
import rashomon.text.Span;

/** A mention as it is printed: a time part by part, as TIMEX3 marks it. */
public record Marked(Span span, Meaning meaning, String rule) {

  /** All of an article, in order of the text. */
  public static List<Marked> of(MarkedText text) {
    return text.mentions().all().stream().flatMap(mention -> of(mention).stream()).toList();
  }

  private static List<Marked> of(Mention<?> mention) {
    if (mention.meaning() instanceof Time time && !time.timex().parts().isEmpty()) {
      return time.timex().parts().stream()
          .map(part -> new Marked(part.span(), part.time(), mention.rule()))
          .toList();
    }
    return List.of(new Marked(mention.span(), mention.meaning(), mention.rule()));
  }
}
