package rashomon.report.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import rashomon.document.Document;
import rashomon.report.Days;
import rashomon.report.html.Citations.Article;

/** Each article once, at the end, with the words marked that the page quotes. */
final class Articles {

  private final Citations citations;

  Articles(Citations citations) {
    this.citations = citations;
  }

  void write(Element main) {
    List<Article> articles = citations.articles();
    if (articles.isEmpty()) {
      return;
    }
    Element section = Html.block(main, "section", "articles").attr("aria-labelledby", "articles");
    Html.say(Html.block(section, "h2").attr("id", "articles"), "Articles");
    Html.say(
        Html.block(section, "p", "note"),
        "Each as it was read. Marked are the sentences quoted above, and in them the words that"
            + " carry the claim; the numbers behind them lead back. What a site put around the"
            + " article is printed small.");
    articles.forEach(article -> write(article, section));
  }

  private static void write(Article article, Element section) {
    Document document = article.document();
    Element element =
        Html.block(section, "article")
            .attr("id", article.id())
            .attr("tabindex", "-1")
            .attr("aria-labelledby", article.id() + "-head");
    Element head = Html.block(element, "h3").attr("id", article.id() + "-head");
    Html.say(head, document.outlet());
    if (document.title() != null) {
      head.appendText(": ");
      Html.say(head, document.title());
    }
    writeOrigin(article, element);
    if (!document.isWhole()) {
      Html.say(
          Html.block(element, "p", "note"),
          "Claims that an earlier run recorded: of the article only their sentences are known.");
    }
    new MarkedArticle(article).write(Html.block(element, "div", "text"));
  }

  private static void writeOrigin(Article article, Element element) {
    Document document = article.document();
    Element origin = Html.block(element, "p", "origin");
    Html.say(origin, Days.published(document.published()));
    origin.appendText(" \u00b7 ");
    Html.say(Html.inline(origin, "span", "file"), document.file());
    origin.appendText(" \u00b7 ");
    int quoted = article.quoted().size();
    Html.say(origin, words(quoted));
    String url = document.url();
    if (url != null && isWeb(url)) {
      origin.appendText(" \u00b7 ");
      Element link = Html.inline(origin, "a").attr("href", url).attr("rel", "noopener noreferrer");
      Html.say(link, "at the outlet");
      Html.heard(link, ": " + document.outlet());
    }
  }

  private static String words(int quoted) {
    return quoted == 0
        ? "not quoted above"
        : quoted == 1 ? "1 claim quoted above" : quoted + " claims quoted above";
  }

  /** Whether it is an address in the web, and no script and no file. */
  static boolean isWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    boolean plain = url.chars().allMatch(c -> c > ' ' && c < 0x7f && "\"'<>\\`{}|^".indexOf(c) < 0);
    return plain && (lower.startsWith("https://") || lower.startsWith("http://"));
  }
}
