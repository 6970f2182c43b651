package rashomon.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rashomon.document.Fields.Role;
import rashomon.source.Problems;
import rashomon.text.Span;

/**
 * An article as a format found it. Its document's text is what it would be as a text file: the
 * header block, the paragraphs, and the captions last, which yield no claims.
 */
final class Found {

  private static final Map<Role, HeaderKey> KEYS =
      Map.of(
          Role.OUTLET, HeaderKey.OUTLET,
          Role.PUBLISHED, HeaderKey.PUBLISHED,
          Role.URL, HeaderKey.URL,
          Role.TITLE, HeaderKey.TITLE);

  private final Map<Role, String> said = new EnumMap<>(Role.class);
  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();

  /** Notes what the article says of itself, unless it said so before or says nothing. */
  void say(Role role, @Nullable String words) {
    String plain = words == null ? "" : words.strip().replaceAll("\\s+", " ");
    if (!plain.isEmpty()) {
      said.putIfAbsent(role, plain);
    }
  }

  @Nullable String said(Role role) {
    return said.get(role);
  }

  void add(String paragraph) {
    paragraphs.add(paragraph);
  }

  /** Adds a text whose paragraphs stand on lines of their own. */
  void addText(String text) {
    for (String line : text.split("\\R", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(line.strip());
      }
    }
  }

  void addCaption(String caption) {
    captions.add(caption);
  }

  boolean isEmpty() {
    return paragraphs.stream().noneMatch(p -> Blanks.hasWords(p, new Span(0, p.length())));
  }

  /**
   * The document that it makes.
   *
   * @param place where in the file it stands, for problems
   */
  Document document(Layout layout, String file, String place, Problems problems) {
    Published published = published(place, problems);
    StringBuilder text = new StringBuilder();
    Map<HeaderKey, Header.Stated> values = new EnumMap<>(HeaderKey.class);
    if (!said.isEmpty()) {
      text.append("---\n");
      said.forEach((role, words) -> write(role, words, published, text, values));
      text.append("---\n\n");
    }
    int start = text.length();
    text.append(String.join("\n\n", paragraphs)).append('\n');
    int end = text.length();
    captions.forEach(caption -> text.append('\n').append(caption).append('\n'));
    Header header = new Header(Collections.unmodifiableMap(values), start);
    return layout.document(file, text.toString(), header, published, end, problems);
  }

  private static void write(
      Role role,
      String words,
      Published published,
      StringBuilder text,
      Map<HeaderKey, Header.Stated> values) {
    HeaderKey key = KEYS.get(role);
    String value = role == Role.PUBLISHED && published.isKnown() ? published.value() : words;
    if (key != null && (role != Role.PUBLISHED || published.isKnown())) {
      text.append(key.word()).append(": ");
      int from = text.length();
      text.append(value).append('\n');
      values.put(key, new Header.Stated(new Span(from, from + value.length()), 1));
    }
  }

  private Published published(String place, Problems problems) {
    String words = said.get(Role.PUBLISHED);
    if (words == null) {
      return Published.UNKNOWN;
    }
    Published read = Stamps.read(words);
    if (read == null) {
      problems.add(
          place,
          "published '"
              + words
              + "' is no date; write 2021-04-24 or 2021-04-24T18:30. The article"
              + " is read without its date");
      return Published.UNKNOWN;
    }
    return read;
  }
}
