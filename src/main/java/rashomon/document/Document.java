package rashomon.document;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rashomon.document.Section.Part;
import rashomon.text.Span;

/**
 * One article. Offsets everywhere are UTF-16 code units into {@code text}, which for a plain text
 * file is the whole file as decoded, its header block included.
 *
 * @param id what its claims are numbered by: the file's name without folders and ending, or with as
 *     many folders as it takes to be the only one of that name
 * @param file the name as given on the command line
 * @param outlet who published it; the file's name where the article does not say
 * @param published what the header block states, else the printed date
 * @param printed the date that the article's own text prints at its head, where it does
 * @param dateline the place in the dateline ("QAMISHLI, Syria"), where there is one
 * @param agency the agency whose text it is ("(Reuters)"), where it says so
 * @param retold the note of a corpus account, or null
 * @param earlier what an earlier run wrote of it
 */
public record Document(
    String id,
    String file,
    String outlet,
    boolean outletStated,
    Published published,
    Published printed,
    @Nullable String title,
    @Nullable String url,
    @Nullable String dateline,
    @Nullable String agency,
    @Nullable String retold,
    String text,
    List<Section> sections,
    EarlierRun earlier) {

  /** Between a file and what lies in it: {@code saved.zip!/monday/rudaw.html}. */
  public static final String INSIDE = "!/";

  public Document {
    sections = List.copyOf(sections);
  }

  /** A text of its own, of which nothing else is known. */
  public static Document of(String words) {
    return new Document(
        "",
        "",
        "",
        false,
        Published.UNKNOWN,
        Published.UNKNOWN,
        null,
        null,
        null,
        null,
        null,
        words,
        List.of(new Section(Part.BODY, new Span(0, words.length()))),
        EarlierRun.NONE);
  }

  /** The day that the article's weekdays and "yesterday" count from; its own date comes first. */
  public Published anchor() {
    return printed.day() != null || !published.isKnown() ? printed : published;
  }

  /** Whether the stretch is (in) the article's title. */
  public boolean isTitle(Span span) {
    for (Section section : sections) {
      if (section.part() == Part.TITLE && section.span().contains(span)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its text is known, and not only what an earlier run quoted of it. */
  public boolean isWhole() {
    return earlier.isNone() || earlier.whole();
  }

  public List<Span> paragraphs() {
    return sections.stream().filter(s -> s.part() != Part.FURNITURE).map(Section::span).toList();
  }

  /** What stands before the body's first words on their own line: {@code VELM, July 9 (AFP) -}. */
  public List<Span> datelines() {
    List<Section> ordered = sections.stream().sorted(comparing(s -> s.span().start())).toList();
    return IntStream.range(1, ordered.size())
        .filter(i -> isDateline(ordered.get(i - 1), ordered.get(i)))
        .mapToObj(i -> ordered.get(i - 1).span())
        .toList();
  }

  private boolean isDateline(Section section, Section next) {
    int end = section.span().end();
    boolean touches = section.part() == Part.FURNITURE && next.part() == Part.BODY;
    return touches
        && end <= next.span().start()
        && text.substring(end, next.span().start()).chars().allMatch(c -> c == ' ' || c == '\t');
  }

  /** The file's name without folders and ending: {@code rudaw} for {@code corpus/x/rudaw.txt}. */
  static String id(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return name.equals("-") ? "stdin" : dot > 0 ? name.substring(0, dot) : name;
  }

  /** The same document under another id. */
  Document withId(String other) {
    return with(other, published);
  }

  /** The same document as if it had appeared at another time. */
  public Document withPublished(Published other) {
    return with(id, other);
  }

  /** The same document as if one stretch of its body were all of it. */
  public Document only(Span body) {
    return with(id, published, List.of(new Section(Part.BODY, body)));
  }

  private Document with(String otherId, Published otherPublished) {
    return with(otherId, otherPublished, sections);
  }

  private Document with(String otherId, Published otherPublished, List<Section> otherSections) {
    return new Document(
        otherId,
        file,
        outlet,
        outletStated,
        otherPublished,
        printed,
        title,
        url,
        dateline,
        agency,
        retold,
        text,
        otherSections,
        earlier);
  }
}
