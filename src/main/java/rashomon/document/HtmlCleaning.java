package rashomon.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Takes from a page what is not its article: scripts, menus, forms, comments, related links, share
 * bars. Names of classes tell much, but also lie (a body with the class {@code has-sidebar}), so
 * that nothing goes by its name alone that holds much of the page's text; readers' comments do.
 */
final class HtmlCleaning {

  private static final String NEVER =
      "script, style, noscript, template, svg, iframe, object, embed, canvas, form, button, input,"
          + " select, textarea, audio, video, nav, aside, footer, dialog, [hidden],"
          + " [aria-hidden=true], [style~=(?i)display:\\s*none], [role=navigation],"
          + " [role=complementary], [role=contentinfo], [role=search], [role=dialog],"
          + " [role=banner], [role=menu]";
  private static final Pattern COMMENTS =
      named(
          "comments?|disqus(_thread|-thread)?|commentlist|respond|replies|discussion|reader-responses");
  private static final Pattern SITE =
      named(
          "nav|navbar|navigation|menu|breadcrumbs?|crumbs|sidebar|related|recommended|recommendations?"
              + "|recirc|share|sharing|sharedaddy|social|follow-us|newsletter|subscribe|subscription"
              + "|signup|sign-up|promo|promotion|advert|advertisement|advertising|ads?|adsense|sponsored"
              + "|cookies?|consent|gdpr|footer|trending|popular|most-read|mostread|most-viewed|latest"
              + "|read-more|readmore|more-on|more-from|see-also|also-read|read-also|readnext|read-next"
              + "|next-article|prev-next|pagination|pager|post-navigation|tags|tag-list|taglist|topics"
              + "|keywords|byline|author-box|author-bio|about-author|author-card|paywall|widget|toolbar"
              + "|print|popup|modal|overlay|banner|ticker|breaking-news|teasers?|outbrain|taboola|donate"
              + "|donation|support-us|skip-link|skip-links|skip|copyright|disclaimer|tools|metadata"
              + "|post-meta|entry-meta|article-meta|meta|jp-relatedposts|inline-related|onward|rail");
  private static final List<String> KEPT = List.of("html", "body", "main", "article");

  private HtmlCleaning() {}

  /** A name among those in a class or id, by itself or with others joined to it. */
  private static Pattern named(String names) {
    return Pattern.compile(
        "(?i)(^|\\s|__|--)("
            + names
            + ")(?=$|\\s|__|--|[-_](?:area|bar|block|box"
            + "|buttons?|container|content|footer|form|header|icons?|inner|items?|links?|list|menu|module|news"
            + "|panel|posts?|section|stories|story|articles?|text|title|top|signup|sign-up|bottom|wrap|wrapper|widget|area\\d*|\\d+)+(?=$|\\s))");
  }

  static void clean(Element page) {
    strip(page);
    dropHeaders(page);
    drop(page, COMMENTS, 1.0);
    drop(page, SITE, 0.34);
  }

  /** Takes out what is never text of an article. */
  static void strip(Element page) {
    for (Element one : page.select(NEVER)) {
      if (!KEPT.contains(one.normalName())
          && !(one.normalName().equals("form") && holdsMost(page, one))) {
        one.remove();
      }
    }
  }

  /** Old pages stand in one form from end to end. */
  private static boolean holdsMost(Element page, Element one) {
    return 2 * one.text().length() > page.text().length();
  }

  /** The heads of the site, not those of articles. */
  private static void dropHeaders(Element page) {
    for (Element header : page.select("header")) {
      if (header.closest("article, main, [role=main]") == null) {
        header.remove();
      }
    }
  }

  /**
   * Drops what bears a name.
   *
   * @param most the share of the page's text that it may hold
   */
  private static void drop(Element page, Pattern names, double most) {
    int all = page.text().length();
    for (Element one : page.select("[class], [id]")) {
      if (!KEPT.contains(one.normalName())
          && isNamed(one, names)
          && one.select("[itemprop=articleBody]").isEmpty()
          && one.text().length() <= most * all) {
        one.remove();
      }
    }
  }

  private static boolean isNamed(Element one, Pattern names) {
    return names.matcher(one.className()).find() || names.matcher(one.id()).find();
  }
}
