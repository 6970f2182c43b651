package rashomon.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rashomon.document.Fields.Role;

/**
 * What a page says of itself: in JSON-LD, then Open Graph and the article's own marks, then {@code
 * meta} and {@code time}. When it was changed last is not when it was published.
 */
final class HtmlMetadata {

  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time], meta[name=article:published_time]",
          "meta[property=og:article:published_time], meta[property=og:published_time]",
          "[itemprop=datePublished]",
          "meta[name~=(?i)^(date|pubdate|publish-?date|publication_?date|publish_?time|publishtime"
              + "|dc\\.date|dc\\.date\\.issued|dcterms\\.(created|date|issued)|sailthru\\.date"
              + "|parsely-pub-date|article\\.published|cxenseparse:recs:publishtime|citation_date)$]",
          "time[pubdate], time.published, time.entry-date, time.post-date, time.date-published",
          "article time[datetime], main time[datetime], header time[datetime]",
          "time[datetime]");
  private static final List<String> TITLES =
      List.of("meta[property=og:title]", "meta[name=twitter:title]", "[itemprop=headline]", "h1");
  private static final List<String> OUTLETS =
      List.of(
          "meta[property=og:site_name], meta[name=og:site_name]",
          "[itemprop=publisher] [itemprop=name]",
          "meta[name~=(?i)^(publisher|dc\\.publisher|application-name|cre|citation_publisher)$]");
  private static final List<String> URLS =
      List.of("meta[property=og:url]", "link[rel=canonical]", "meta[name=twitter:url]");

  private HtmlMetadata() {}

  /** Notes what the page says of itself; returns its article's text where the metadata has it. */
  static String read(Element page, Found found) {
    String body = JsonLd.read(page, found);
    first(page, DATES, found, Role.PUBLISHED);
    first(page, OUTLETS, found, Role.OUTLET);
    for (String where : URLS) {
      for (Element one : page.select(where)) {
        String url = words(one);
        if (url.matches("(?i)https?://.+")) {
          found.say(Role.URL, url);
        }
      }
    }
    title(page, found);
    return body;
  }

  private static void first(Element page, List<String> places, Found found, Role role) {
    for (String place : places) {
      for (Element one : page.select(place)) {
        String words = words(one);
        if (role != Role.PUBLISHED || Stamps.read(words) != null) {
          found.say(role, words);
        }
      }
    }
  }

  private static String words(Element one) {
    for (String attribute : List.of("content", "datetime", "href")) {
      if (one.hasAttr(attribute)) {
        return one.attr(attribute);
      }
    }
    return one.text();
  }

  private static void title(Element page, Found found) {
    String said = found.said(Role.TITLE);
    for (String place : TITLES) {
      for (Element one : page.select(place)) {
        String words = words(one).strip();
        said = said == null && !words.isEmpty() ? words : said;
      }
    }
    Element title = page.selectFirst("head > title, title");
    if (said == null && title != null) {
      said = title.text();
    }
    found.say(Role.TITLE, said == null ? null : withoutOutlet(said, found.said(Role.OUTLET)));
  }

  /** "Truce holds | The Star" of The Star: the outlet's name behind a bar or dash goes. */
  private static String withoutOutlet(String title, @Nullable String outlet) {
    int bar =
        Math.max(
            title.lastIndexOf(" | "),
            Math.max(
                title.lastIndexOf(" - "),
                Math.max(title.lastIndexOf(" \u2013 "), title.lastIndexOf(" \u2014 "))));
    boolean named =
        bar > 0
            && outlet != null
            && title.substring(bar + 3).strip().equalsIgnoreCase(outlet.strip());
    return named ? title.substring(0, bar) : title;
  }

  /** Names the outlet by its site, where nothing else names it. */
  static void nameHost(Found found) {
    String url = found.said(Role.URL);
    if (url == null || found.said(Role.OUTLET) != null) {
      return;
    }
    try {
      String host = new URI(url).getHost();
      if (host != null) {
        found.say(
            Role.OUTLET, host.toLowerCase(Locale.ROOT).replaceFirst("^(www|m|en|amp)\\.", ""));
      }
    } catch (URISyntaxException e) {
      // a URL that is none names no host
    }
  }
}
