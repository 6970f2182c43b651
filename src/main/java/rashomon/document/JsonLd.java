package rashomon.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rashomon.document.Fields.Role;

/** What a page says of its article in JSON-LD (schema.org NewsArticle and its kin). */
final class JsonLd {

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:https?://schema\\.org/)?(?:\\w*Article|\\w*BlogPosting|Report|Reportage\\w*)");

  private JsonLd() {}

  /** Notes what is said; returns the article's text where it is given, else empty. */
  static String read(Element page, Found found) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        Map<?, ?> article = article(JsonTree.read(script.data().strip()), 0);
        if (article != null) {
          return say(article, found);
        }
      } catch (IOException e) {
        // the other marks of the page tell the same
      }
    }
    return "";
  }

  private static String say(Map<?, ?> article, Found found) {
    found.say(Role.TITLE, words(article.get("headline"), "name"));
    found.say(Role.OUTLET, words(article.get("publisher"), "name"));
    String published = words(article.get("datePublished"), "@value");
    if (published != null && Stamps.read(published) != null) {
      found.say(Role.PUBLISHED, published);
    }
    for (String key : List.of("url", "mainEntityOfPage", "@id")) {
      String url = words(article.get(key), "@id");
      if (url != null && url.startsWith("http")) {
        found.say(Role.URL, url.replaceFirst("#.*", ""));
      }
    }
    String body = words(article.get("articleBody"), "@value");
    return body == null ? "" : body;
  }

  /** The first article among a thing, the things of a list or a graph. */
  private static @Nullable Map<?, ?> article(@Nullable Object thing, int depth) {
    if (depth > 4) {
      return null;
    }
    if (thing instanceof List<?> list) {
      for (Object one : list) {
        Map<?, ?> found = article(one, depth + 1);
        if (found != null) {
          return found;
        }
      }
    }
    if (!(thing instanceof Map<?, ?> map)) {
      return null;
    }
    Object type = map.get("@type");
    boolean is =
        type instanceof List<?> types
            ? types.stream().anyMatch(JsonLd::isArticle)
            : isArticle(type);
    if (is) {
      return map;
    }
    Map<?, ?> inGraph = article(map.get("@graph"), depth + 1);
    return inGraph == null ? article(map.get("mainEntity"), depth + 1) : inGraph;
  }

  private static boolean isArticle(@Nullable Object type) {
    return type instanceof String word && ARTICLE.matcher(word).matches();
  }

  private static @Nullable String words(@Nullable Object value, String key) {
    if (value instanceof List<?> list) {
      return list.isEmpty() ? null : words(list.get(0), key);
    }
    if (value instanceof Map<?, ?> map) {
      return map.get(key) instanceof String words ? words : null;
    }
    return value instanceof String words
        ? org.jsoup.parser.Parser.unescapeEntities(words, false)
        : null;
  }
}
