package rashomon.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds a cleaned page's article: what the page marks as such, else the
 * smallest that holds most of the text that is no link.
 */
final class HtmlMain {

  private static final List<String> MARKED =
      List.of(
          "[itemprop=articleBody]",
          ".entry-content, .article-body, .article__body, .articleBody, .article-content,"
              + " .article__content, .story-body, .story-content, .post-content, .post-body,"
              + " .news-content, .news-body, .content-body, .td-post-content, .wysiwyg,"
              + " .field--name-body, .node-content, .RichTextStoryBody, #article-body, #story-body",
          "article",
          "main, [role=main]");
  private static final double MARKED_SHARE = 0.4;
  private static final double SHARE = 0.7;
  private static final int SHORT = 40;

  private final Element body;
  private final Map<Element, Integer> held = new HashMap<>();

  private HtmlMain(Element body) {
    this.body = body;
  }

  static Element of(Element page) {
    Element body = page.selectFirst("body");
    HtmlMain main = new HtmlMain(body == null ? page : body);
    main.count();
    return main.find();
  }

  /** Counts for each element the letters that are in no link, in runs that are not short. */
  private void count() {
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (node instanceof TextNode words && words.text().length() >= SHORT) {
            add(words);
          }
        },
        body);
  }

  private void add(TextNode words) {
    int length = words.text().strip().length();
    for (Node up = words.parent(); up instanceof Element one; up = one.parent()) {
      if (one.normalName().equals("a")) {
        return;
      }
    }
    for (Node up = words.parent(); up instanceof Element one; up = one.parent()) {
      held.merge(one, length, Integer::sum);
      if (one.equals(body)) {
        return;
      }
    }
  }

  private int held(Element one) {
    return held.getOrDefault(one, 0);
  }

  private Element find() {
    int all = held(body);
    for (String marked : MARKED) {
      Element best = null;
      for (Element one : body.select(marked)) {
        best = best == null || held(one) > held(best) ? one : best;
      }
      if (best != null && held(best) > 0 && held(best) >= MARKED_SHARE * all) {
        return best;
      }
    }
    return narrow(all);
  }

  private Element narrow(int all) {
    Element at = body;
    for (Element next = body; next != null; next = heir(at, all)) {
      at = next;
    }
    return at;
  }

  /** The child that holds most of the text by itself, or null. */
  private @Nullable Element heir(Element at, int all) {
    for (Element child : at.children()) {
      if (held(child) > 0 && held(child) >= SHARE * all && !child.normalName().equals("p")) {
        return child;
      }
    }
    return null;
  }
}
