package rashomon.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import rashomon.document.Fields.Role;
import rashomon.source.Problems;
import rashomon.source.Source;

/** Reads one page: what it says of itself, and the text of its article. */
final class HtmlReader {

  private final Source source;
  private final Problems problems;

  HtmlReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  Iterator<Document> documents(Layout layout) {
    org.jsoup.nodes.Document page;
    try {
      page = Jsoup.parse(source.open(), null, "");
      Charset sent = source.charset();
      if (sent != null && Charsets.mark(source) == null && !declares(page)) {
        page = Jsoup.parse(source.open(), sent.name(), "");
      }
    } catch (IOException e) {
      problems.add(source.name(), "cannot be read as HTML; save the page again");
      return Collections.emptyIterator();
    }
    noteCharset(page);
    Found found = new Found();
    String body = HtmlMetadata.read(page, found);
    if (found.said(Role.URL) == null) {
      found.say(Role.URL, source.url());
    }
    HtmlMetadata.nameHost(found);
    article(page, body, found);
    if (found.isEmpty()) {
      problems.add(
          source.name(),
          "no article found in this page; save it with its text, or give the text as plain text");
      return Collections.emptyIterator();
    }
    return List.of(found.document(layout, source.name(), source.name(), problems)).iterator();
  }

  /** Whether the page itself says in which charset it is, and Java knows that. */
  private static boolean declares(org.jsoup.nodes.Document page) {
    return page.select("meta[charset], meta[http-equiv=content-type]").stream()
        .map(meta -> meta.hasAttr("charset") ? meta.attr("charset") : meta.attr("content"))
        .map(words -> words.replaceAll("(?is)^.*charset\\s*=|[\"';]", "").strip())
        .anyMatch(name -> name.matches("[A-Za-z0-9][\\w.:+-]*") && Charset.isSupported(name));
  }

  /**
   * Adds the paragraphs of the page's article.
   *
   * @param stated the article's text as the page's metadata has it, or empty
   */
  private static void article(Element page, String stated, Found found) {
    HtmlCleaning.clean(page);
    Element main = HtmlMain.of(page);
    HtmlText text = HtmlText.of(main, found.said(Role.TITLE));
    int length = text.paragraphs().stream().mapToInt(String::length).sum();
    if (2 * length < stated.length()) {
      found.addText(stated.indexOf('<') >= 0 ? plain(stated) : stated);
    } else {
      text.paragraphs().forEach(found::add);
    }
    text.captions().forEach(found::addCaption);
  }

  /** The text of a fragment of HTML, a paragraph a line. */
  static String plain(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    HtmlCleaning.strip(body);
    return String.join("\n", HtmlText.of(body, null).paragraphs());
  }

  private void noteCharset(org.jsoup.nodes.Document page) {
    String text = page.wholeText();
    long lost = text.chars().filter(c -> c == '\ufffd').count();
    if (lost > 0) {
      problems.note(
          source.name(),
          lost
              + " characters are not "
              + page.charset().name()
              + ", which the page declares or which is taken where it declares none; they are"
              + " read as \ufffd");
    }
  }
}
