package rashomon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import rashomon.text.Span;

/** The paragraphs of an element as a browser would part them; captions apart. */
final class HtmlText implements NodeVisitor {

  private static final Set<String> CAPTIONS = Set.of("figcaption", "caption", "figure", "picture");
  private static final int SHORT_LINK = 250;

  private final @Nullable String title;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private int linked;
  private int links;
  private int inCaption;
  private int breaks;

  private HtmlText(@Nullable String title) {
    this.title = title;
  }

  /**
   * The text of an element.
   *
   * @param title the headline, which is not repeated; or null
   */
  static HtmlText of(Element element, @Nullable String title) {
    HtmlText text = new HtmlText(title);
    NodeTraversor.traverse(text, element);
    text.end();
    return text;
  }

  List<String> paragraphs() {
    return paragraphs;
  }

  List<String> captions() {
    return captions;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.isBlock() || isCaption(element)) {
        end();
      }
      links -= isBeside(element) ? 1 : 0;
      inCaption -= isCaption(element) ? 1 : 0;
    }
  }

  private void open(Element element) {
    if (element.normalName().equals("br")) {
      breaks++;
      if (breaks > 1) {
        end();
      } else {
        run.append('\n');
      }
      return;
    }
    if (element.isBlock() || isCaption(element)) {
      end();
    }
    links += isBeside(element) ? 1 : 0;
    inCaption += isCaption(element) ? 1 : 0;
  }

  /** What is no text of its own where it stands alone: a link, a printed date. */
  private static boolean isBeside(Element element) {
    return element.normalName().equals("a") || element.normalName().equals("time");
  }

  private static boolean isCaption(Element element) {
    String name = element.className();
    return CAPTIONS.contains(element.normalName())
        || name.contains("caption")
        || name.contains("credit")
        || name.contains("photo-desc");
  }

  /** Adds words, their blanks as one each; a break stays a break. */
  private void add(String words) {
    int before = run.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Blanks.isBlank(c) && c != '\u200c' && c != '\u200d';
      boolean after = run.length() == 0 || Blanks.isBlank(run.charAt(run.length() - 1));
      if (!blank) {
        run.append(c);
        breaks = 0;
      } else if (!after) {
        run.append(' ');
      }
    }
    linked += links > 0 ? run.length() - before : 0;
  }

  private void end() {
    String paragraph = run.toString().strip();
    boolean link = 2 * linked > paragraph.length() && paragraph.length() < SHORT_LINK;
    run.setLength(0);
    linked = 0;
    breaks = 0;
    if (!Blanks.hasWords(paragraph, new Span(0, paragraph.length()))) {
      return;
    }
    if (inCaption > 0) {
      captions.add(paragraph);
    } else if (!link && !isTitle(paragraph)) {
      paragraphs.add(paragraph);
    }
  }

  private boolean isTitle(String paragraph) {
    return title != null
        && Words.endOf(title, paragraph, 0, paragraph.length()) == paragraph.length();
  }
}
