package rashomon.document;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rashomon.document.Fields.Role;
import rashomon.source.Problems;

/** Makes documents of records whose fields have names. */
final class Records {

  private static final int SHOWN = 12;
  private static final List<String> INNER =
      List.of("name", "title", "value", "@value", "$date", "rendered");

  private final Layout layout;
  private final Fields fields;
  private final String file;
  private final Problems problems;

  Records(Layout layout, Fields fields, String file, Problems problems) {
    this.layout = layout;
    this.fields = fields;
    this.file = file;
    this.problems = problems;
  }

  /** Whether the record has a text. */
  boolean isArticle(Map<?, ?> record) {
    return find(record, Role.TEXT) != null;
  }

  /**
   * The document of a record; none, and a problem, where it is no article.
   *
   * @param number what it is called within its file; 0 where it is all of it
   * @param place where it stands, for problems
   */
  Iterator<Document> document(@Nullable Object value, int number, String place) {
    if (!(value instanceof Map<?, ?> record)) {
      problems.add(place, "no record of named fields; give each article as {\"text\": ...}");
      return Collections.emptyIterator();
    }
    String text = find(record, Role.TEXT);
    if (text == null) {
      problems.add(place, "no text; " + names(record) + ": say --field text=NAME");
      return Collections.emptyIterator();
    }
    Found found = new Found();
    for (Role role : Role.values()) {
      if (role != Role.TEXT) {
        found.say(role, find(record, role));
      }
    }
    boolean markup = text.matches("(?s).*<(?i:p|br|div|span|a|li)\\b[^>]*>.*");
    found.addText(markup ? HtmlReader.plain(text) : text);
    if (found.isEmpty()) {
      problems.add(place, "text holds no words; leave this record out, or give its text");
      return Collections.emptyIterator();
    }
    Charsets.note(text, place, problems);
    String name = number == 0 ? file : file + Document.INSIDE + number;
    return List.of(found.document(layout, name, place, problems)).iterator();
  }

  private static String names(Map<?, ?> record) {
    return record.isEmpty()
        ? "the record is empty"
        : "the fields are "
            + record.keySet().stream()
                .limit(SHOWN)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
  }

  private @Nullable String find(Map<?, ?> record, Role role) {
    for (String name : fields.names(role)) {
      String words = words(at(record, name), 0);
      if (words != null && !words.isBlank()) {
        return words;
      }
    }
    return null;
  }

  /** The value under a name, whatever its case, or under a path of names with dots between. */
  private static @Nullable Object at(Map<?, ?> record, String name) {
    for (Map.Entry<?, ?> field : record.entrySet()) {
      if (String.valueOf(field.getKey()).strip().toLowerCase(Locale.ROOT).equals(name)) {
        return field.getValue();
      }
    }
    int dot = name.indexOf('.');
    if (dot <= 0) {
      return null;
    }
    Object outer = at(record, name.substring(0, dot));
    return outer instanceof Map<?, ?> inner ? at(inner, name.substring(dot + 1)) : null;
  }

  private static @Nullable String words(@Nullable Object value, int depth) {
    if (value == null || depth > 2) {
      return null;
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(one -> words(one, depth + 1))
          .filter(one -> one != null)
          .collect(Collectors.joining("\n"));
    }
    if (value instanceof Map<?, ?> map) {
      for (String name : INNER) {
        if (map.get(name) != null) {
          return words(map.get(name), depth + 1);
        }
      }
      return null;
    }
    return String.valueOf(value);
  }
}
