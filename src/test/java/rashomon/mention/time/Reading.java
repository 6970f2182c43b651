package rashomon.mention.time;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.document.Document;
import rashomon.document.MadeUp;
import rashomon.document.Published;
import rashomon.mention.Mention;
import rashomon.mention.Moment;
import rashomon.mention.Time;
import rashomon.mention.Timex;
import rashomon.text.Sentence;
import rashomon.text.Sentences;

/** A text read for its times, and the ways in which tests write what they found. */
record Reading(String text, List<Mention<Time>> mentions) {

  private static final TimeReader READER = new TimeReader(TimeWords.shipped());

  /** Reads a text that appeared on a day (or in a month or a year); "-" is no known day. */
  static Reading of(String published, String text) {
    Published anchor = published.equals("-") ? null : Published.parse(published);
    List<Sentence> sentences = Sentences.of(text);
    Document document = document(anchor == null ? Published.UNKNOWN : anchor, text);
    return new Reading(text, READER.read(document, sentences));
  }

  static Document document(Published published, String text) {
    return MadeUp.document("test.txt", "Test", published, null, text);
  }

  String values() {
    return mentions.isEmpty()
        ? "-"
        : mentions.stream().map(m -> m.meaning().value()).collect(Collectors.joining("; "));
  }

  /** As TIMEX3 marks them: {@code twice a week=P1W 2X; 12 May=2016-05-12}. */
  String marks() {
    return mentions.stream()
        .flatMap(
            m ->
                m.meaning().timex().parts().isEmpty()
                    ? Stream.of(new Timex.Part(m.span(), m.meaning()))
                    : m.meaning().timex().parts().stream())
        .map(this::mark)
        .collect(Collectors.joining("; "));
  }

  private String mark(Timex.Part part) {
    Timex timex = part.time().timex();
    String quant = timex.quant() == null ? "" : " " + timex.quant();
    String freq = timex.freq() == null ? "" : " " + timex.freq();
    return part.span().of(text) + "=" + part.time().value() + quant + freq;
  }

  boolean hasRule(String rule) {
    return mentions.stream().anyMatch(m -> List.of(m.rule().split("[:+]", -1)).contains(rule));
  }

  /** The mention with these words, or null. */
  @Nullable Mention<Time> words(String words) {
    return mentions.stream().filter(m -> m.span().of(text).equals(words)).findFirst().orElse(null);
  }

  static String iso(@Nullable Moment moment) {
    return moment == null ? "-" : moment.iso();
  }

  /** All that was read, one mention a line, for messages. */
  String list() {
    return mentions.stream()
        .map(
            m ->
                m.span().of(text)
                    + " = "
                    + m.meaning().type()
                    + " "
                    + m.meaning().value()
                    + " "
                    + iso(m.meaning().start())
                    + ".."
                    + iso(m.meaning().end())
                    + " "
                    + m.meaning().bearing()
                    + " ["
                    + m.rule()
                    + "]")
        .collect(Collectors.joining("\n"));
  }
}
