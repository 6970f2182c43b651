package rashomon.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import rashomon.document.Fields.Role;
import rashomon.source.Problems;
import rashomon.source.Source;

/** Reads a feed entry by entry. Document types and entities from outside are not looked at. */
final class FeedReader implements Iterator<Document> {

  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

  private static final List<String> ENTRIES = List.of("item", "entry");
  private static final List<String> TEXTS =
      List.of("encoded", "content", "fulltext", "description", "summary");
  private static final List<String> DATES =
      List.of("pubdate", "published", "date", "issued", "created");

  private final Source source;
  private final Layout layout;
  private final Problems problems;
  private final StringBuilder words = new StringBuilder();
  private @Nullable XMLStreamReader xml;
  private @Nullable String outlet;
  private @Nullable Document next;
  private int number;
  private int ended;

  FeedReader(Source source, Layout layout, Problems problems) {
    this.source = source;
    this.layout = layout;
    this.problems = problems;
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      xml = factory.createXMLStreamReader(characters(source));
    } catch (XMLStreamException e) {
      broken(e.getLocation());
    }
  }

  /** Its characters; bytes that are none in its charset end it. (StAX prints of them to stderr.) */
  private Reader characters(Source source) {
    Charset marked = Charsets.mark(source);
    InputStream in = source.open();
    try {
      in.skipNBytes(marked == null ? 0 : marked.equals(StandardCharsets.UTF_8) ? 3 : 2);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the mark is among the bytes at hand
    }
    return new InputStreamReader(in, (marked == null ? charset(source) : marked).newDecoder());
  }

  /** What the feed declares, else what it came with, else UTF-8. */
  private Charset charset(Source source) {
    Charset sent = source.charset() == null ? StandardCharsets.UTF_8 : source.charset();
    Matcher declared = DECLARED.matcher(source.start());
    if (!declared.find()) {
      return sent;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      problems.add(
          source.name(),
          "charset '" + declared.group(1) + "' is unknown; read as " + sent.name() + " instead");
      return sent;
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && xml != null) {
      try {
        advance(xml);
      } catch (XMLStreamException e) {
        broken(e.getLocation());
      } catch (MissingResourceException e) {
        // what the JDK has to say of some characters in a document type it has no words for
        broken(xml.getLocation());
      }
    }
    return next != null;
  }

  @Override
  public Document next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Document document = next;
    next = null;
    return document;
  }

  private void broken(@Nullable Location at) {
    int line = at == null ? 1 : Math.max(1, at.getLineNumber());
    problems.add(
        source.name() + ":" + line,
        "not XML from here on; the " + ended + " entries before are read, fetch the feed again");
    xml = null;
  }

  private void advance(XMLStreamReader in) throws XMLStreamException {
    if (!in.hasNext()) {
      if (number == 0) {
        problems.add(source.name(), "no entries in this feed; give one with articles");
      }
      xml = null;
      return;
    }
    if (in.next() == XMLStreamConstants.START_ELEMENT) {
      String name = in.getLocalName().toLowerCase(java.util.Locale.ROOT);
      if (ENTRIES.contains(name)) {
        number++;
        Map<String, String> entry = entry(in, name);
        ended++;
        next = document(entry, in.getLocation().getLineNumber());
      } else if (name.equals("title") && outlet == null) {
        outlet = text(in).strip();
      }
    }
  }

  /** The first value of each element of an entry, by its name; a link's is its address. */
  private Map<String, String> entry(XMLStreamReader in, String entry) throws XMLStreamException {
    Map<String, String> values = new HashMap<>();
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equalsIgnoreCase(entry)) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = in.getLocalName().toLowerCase(java.util.Locale.ROOT);
        String rel = in.getAttributeValue(null, "rel");
        String link = in.getAttributeValue(null, "href");
        String value = text(in).strip();
        String kept = name.equals("link") && link != null ? link : value;
        boolean other = rel != null && !rel.equals("alternate");
        if (!kept.isEmpty() && !other) {
          values.putIfAbsent(name, kept);
        }
      }
    }
    return values;
  }

  /** The text of an element and of those in it, which end paragraphs. */
  private String text(XMLStreamReader in) throws XMLStreamException {
    words.setLength(0);
    for (int depth = 1; depth > 0 && in.hasNext(); ) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        boolean block = depth > 0 && List.of("p", "div", "li", "br").contains(in.getLocalName());
        words.append(block ? "\n" : "");
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        words.append(in.getText());
      }
    }
    return words.toString();
  }

  private @Nullable Document document(Map<String, String> entry, int line) {
    Found found = new Found();
    found.say(Role.TITLE, entry.get("title"));
    found.say(Role.OUTLET, entry.getOrDefault("source", outlet));
    found.say(Role.URL, entry.get("link"));
    DATES.forEach(date -> found.say(Role.PUBLISHED, entry.get(date)));
    for (String name : TEXTS) {
      String text = entry.get(name);
      if (text != null && found.isEmpty()) {
        found.addText(
            text.indexOf('<') >= 0 || text.indexOf('&') >= 0 ? HtmlReader.plain(text) : text);
      }
    }
    String place = source.name() + ":" + line;
    if (found.isEmpty()) {
      problems.add(place, "entry " + number + " has no text; save the page it links to");
      return null;
    }
    return found.document(layout, source.name() + Document.INSIDE + number, place, problems);
  }
}
