package rashomon.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import rashomon.document.Fields.Role;
import rashomon.source.Problems;
import rashomon.source.Source;

/** Articles as Markdown, with or without front matter. */
final class MarkdownFiles implements DocumentFormat {

  private static final Pattern FENCE =
      Pattern.compile("(?s)^---[ \\t]*\\R(.*?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|$)");
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");

  // What is between two marks is bounded: where the second is missing, it is looked for from each.
  private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]{0,1000})\\]\\([^)]{0,2000}\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]]{1,1000})\\](?:\\([^)]{0,2000}\\)|\\[[^\\]]{0,1000}\\])");
  private static final Pattern BEGIN =
      Pattern.compile("^(?:>\\s?|[-*+]\\s+|\\d{1,3}[.)]\\s+){1,20}");
  private static final Pattern STRESS =
      Pattern.compile("(\\*\\*|__|\\*|`|~~)(?=\\S)(.{1,2000}?)(?<=\\S)\\1");
  private static final Pattern RULE = Pattern.compile("^(?:[-*_=]\\s*){3,}$");

  private final Layout layout;
  private final Fields fields;

  MarkdownFiles(Layout layout, Fields fields) {
    this.layout = layout;
    this.fields = fields;
  }

  @Override
  public String name() {
    return "Markdown (.md), with or without front matter";
  }

  @Override
  public boolean reads(Source source) {
    return (source.isNamed(".md") || source.isNamed(".markdown")) && !source.hasNuls();
  }

  @Override
  public Iterator<Document> read(Source source, Problems problems) {
    String text = Charsets.decode(source, problems);
    if (text == null) {
      return Collections.emptyIterator();
    }
    Found found = new Found();
    var fence = FENCE.matcher(text);
    boolean fenced = fence.find();
    if (fenced) {
      fence.group(1).lines().forEach(line -> say(line, found));
    }
    body(fenced ? text.substring(fence.end()) : text, found);
    if (found.isEmpty()) {
      problems.add(source.name(), "holds no words; give a file with an article in it");
      return Collections.emptyIterator();
    }
    return List.of(found.document(layout, source.name(), source.name(), problems)).iterator();
  }

  /** A line of front matter; what is no part of an article is passed over. */
  private void say(String line, Found found) {
    int colon = line.indexOf(':');
    String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    for (Role role : Role.values()) {
      if (role != Role.TEXT && fields.names(role).contains(key)) {
        found.say(role, line.substring(colon + 1).strip().replaceAll("^[\"']|[\"']$", ""));
      }
    }
  }

  private static void body(String text, Found found) {
    List<String> run = new ArrayList<>();
    boolean quoted = false;
    for (String line : text.split("\\R", -1)) {
      boolean quotes = line.strip().startsWith(">");
      String words = quotes && quoted ? line.strip().substring(1).strip() : line.strip();
      quoted = quotes;
      var heading = HEADING.matcher(words);
      boolean begins = BEGIN.matcher(words).find();
      if (words.isEmpty() || RULE.matcher(words).matches() || heading.matches() || begins) {
        end(run, found);
      }
      if (heading.matches()) {
        heading(plain(heading.group(1), found), found);
      } else if (!words.isEmpty() && !RULE.matcher(words).matches()) {
        run.add(plain(words, found));
      }
    }
    end(run, found);
  }

  /** The first heading is the title, where nothing else is. */
  private static void heading(String words, Found found) {
    if (found.said(Role.TITLE) == null && found.isEmpty()) {
      found.say(Role.TITLE, words);
    } else if (!words.equals(found.said(Role.TITLE))) {
      found.add(words);
    }
  }

  private static void end(List<String> run, Found found) {
    String paragraph = String.join(" ", run).strip();
    run.clear();
    if (!paragraph.isEmpty()) {
      found.add(paragraph);
    }
  }

  /** A line without its marks; what an image shows is a caption. */
  private static String plain(String line, Found found) {
    IMAGE
        .matcher(line)
        .results()
        .map(m -> m.group(1))
        .filter(c -> !c.isBlank())
        .forEach(found::addCaption);
    String words = BEGIN.matcher(IMAGE.matcher(line).replaceAll("")).replaceFirst("");
    words = LINK.matcher(words).replaceAll("$1");
    return STRESS.matcher(STRESS.matcher(words).replaceAll("$2")).replaceAll("$2").strip();
  }
}
