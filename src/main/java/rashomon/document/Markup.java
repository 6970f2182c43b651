package rashomon.document;

import java.util.Locale;
import java.util.regex.Pattern;
import rashomon.source.Source;

/** What kind of markup a source begins with. */
final class Markup {

  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)^\\s*(<!--.{0,4000}?-->\\s*|<\\?xml[^>]*>\\s*)*"
              + "<(!doctype\\s+html|html|head|body|article|main|div|p|h1|section|meta|title)\\b.*");
  private static final Pattern FEED =
      Pattern.compile(
          "(?is)^\\s*(<\\?xml[^>]*>\\s*|<\\?[^>]*>\\s*|<!--.{0,4000}?-->\\s*|<!DOCTYPE[^>\\[]*(\\[.*?\\]\\s*)?>\\s*)*"
              + "<((\\w+:)?(rss|feed|rdf))\\b.*");

  private Markup() {}

  static boolean isPage(Source source) {
    return mayBe(source) && PAGE.matcher(source.start()).matches();
  }

  static boolean isFeed(Source source) {
    return mayBe(source) && FEED.matcher(source.start()).matches();
  }

  /** Whether it begins as markup, of whatever kind. */
  static boolean isAny(Source source) {
    if (!mayBe(source)) {
      return false;
    }
    String start = source.start().stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("<?xml") || start.startsWith("<!doctype") || isPage(source);
  }

  /** Whether the first character that is not blank opens a tag. */
  private static boolean mayBe(Source source) {
    int from = Charsets.mark(source) == null ? 0 : source.at(0) == 0xef ? 3 : 2;
    int i = from;
    while (i < source.size() && (source.at(i) <= ' ')) {
      i++;
    }
    return source.at(i) == '<';
  }
}
