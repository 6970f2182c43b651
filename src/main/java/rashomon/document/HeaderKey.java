package rashomon.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a header may say. */
enum HeaderKey {
  OUTLET,
  PUBLISHED,
  URL,
  TITLE,
  RETOLD,
  CHARSET;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static @Nullable HeaderKey of(String word) {
    return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst().orElse(null);
  }

  static String words() {
    return Arrays.stream(values()).map(HeaderKey::word).collect(Collectors.joining(", "));
  }
}
