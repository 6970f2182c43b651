package rashomon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rashomon.document.Section.Part;
import rashomon.text.Span;

/** An article that an earlier run wrote down whole, beside its claims. */
final class WholeArticle {

  private WholeArticle() {}

  /** The article of the line, its claims with it; null where the line is not whole. */
  static @Nullable Document of(RecordedLine line, List<String> claims) {
    String text = line.words("text");
    String outlet = line.words("outlet");
    List<Section> sections =
        text == null ? null : sections(line.members().get("sections"), text.length());
    if (text == null || outlet == null || sections == null) {
      return null;
    }
    return new Document(
        line.id(),
        line.file(),
        outlet,
        Boolean.TRUE.equals(line.members().get("outletStated")),
        published(line.words("published")),
        published(line.words("printed")),
        line.words("title"),
        line.words("url"),
        line.words("dateline"),
        line.words("agency"),
        line.words("retold"),
        text,
        sections,
        new EarlierRun(claims, true));
  }

  private static Published published(@Nullable String words) {
    Published read = words == null ? null : Published.parse(words);
    return read == null ? Published.UNKNOWN : read;
  }

  /** The paragraphs, in order and none over another; null where they are not so. */
  private static @Nullable List<Section> sections(@Nullable Object value, int length) {
    if (!(value instanceof List<?> list)) {
      return null;
    }
    List<Section> sections = new ArrayList<>();
    int end = 0;
    for (Object one : list) {
      Section section = one instanceof Map<?, ?> members ? section(members) : null;
      if (section == null || section.span().start() < end || section.span().end() > length) {
        return null;
      }
      end = section.span().end();
      sections.add(section);
    }
    return sections;
  }

  private static @Nullable Section section(Map<?, ?> members) {
    Span span = RecordedLine.span(members);
    String word = RecordedLine.words(members, "part");
    for (Part part : Part.values()) {
      if (span != null && part.name().toLowerCase(Locale.ROOT).equals(word)) {
        return new Section(part, span);
      }
    }
    return null;
  }
}
