package rashomon.report.html;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.SerializationException;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import rashomon.lineup.Lineup;
import rashomon.report.Edition;
import rashomon.report.SumWords;
import rashomon.report.Version;

/** The empty page: what it may do, how it looks, and where its parts are. */
final class Sheet {

  private final Document document = new Document("");
  private final Element main;

  Sheet(Edition edition, Assets assets) {
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    document.appendChild(new DocumentType("html", "", ""));
    Element html = Html.block(document, "html").attr("lang", "en");
    writeHead(Html.block(html, "head"), edition.comparison().lineups(), assets);
    Element body = Html.block(html, "body");
    Html.say(Html.link(Html.block(body, "p", "skip"), "lineup"), "Skip to the lineup");
    Element header = Html.block(body, "header").attr("id", "top");
    Html.say(Html.block(header, "h1"), "Accounts lined up");
    Html.say(Html.block(header, "p", "sum"), SumWords.of(edition.comparison()));
    writeParts(edition, header);
    main = Html.block(body, "main").attr("id", "lineup").attr("tabindex", "-1");
    writeFooter(Html.block(body, "footer"));
    Html.block(body, "script").appendChild(new DataNode(assets.script()));
  }

  private static void writeHead(Element head, List<Lineup> lineups, Assets assets) {
    Html.block(head, "meta").attr("charset", "utf-8");
    Html.block(head, "meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", assets.policy());
    meta(head, "viewport", "width=device-width, initial-scale=1");
    meta(head, "referrer", "no-referrer");
    meta(head, "color-scheme", "light dark");
    meta(head, "generator", "Rashomon " + Version.WORDS);
    Html.say(Html.block(head, "title"), title(lineups));
    Html.block(head, "style").appendChild(new DataNode(assets.style()));
  }

  private static void meta(Element head, String name, String content) {
    Html.block(head, "meta").attr("name", name).attr("content", content);
  }

  /** "Qamishli, 20-26 April 2021, and 2 more: accounts lined up". */
  private static String title(List<Lineup> lineups) {
    String first = lineups.isEmpty() ? "" : lineups.get(0).episode().title();
    String more = lineups.size() > 1 ? ", and " + (lineups.size() - 1) + " more" : "";
    return first.isEmpty() ? "Accounts lined up" : first + more + ": accounts lined up";
  }

  /** Where to go on a page that is long on a telephone. */
  private static void writeParts(Edition edition, Element header) {
    int lineups = edition.comparison().lineups().size();
    Map<String, String> parts = new LinkedHashMap<>();
    if (lineups > 1) {
      parts.put("episodes", "Episodes");
    }
    if (!edition.outlets().isEmpty()) {
      parts.put("outlets", "Outlets");
    }
    if (lineups > 0) {
      parts.put("articles", "Articles");
      Element list =
          Html.block(Html.block(header, "nav").attr("aria-label", "Parts of the page"), "ul");
      parts.forEach((id, name) -> Html.say(Html.link(Html.block(list, "li"), id), name));
    }
  }

  private static void writeFooter(Element footer) {
    Html.say(
        Html.block(footer, "p"),
        "Written by Rashomon "
            + Version.WORDS
            + ". Verdicts are about what accounts say, not about what is true; every value links to"
            + " the words that it was read from.");
  }

  /** Where the lineup goes. */
  Element main() {
    return main;
  }

  /** Writes the page out. */
  void print(Writer out) throws IOException {
    try {
      document.html(out);
    } catch (SerializationException e) {
      if (e.getCause() instanceof IOException full) {
        throw full;
      }
      throw e;
    }
    out.write('\n');
  }
}
