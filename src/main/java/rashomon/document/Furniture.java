package rashomon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Row;
import rashomon.knowledge.Table;
import rashomon.text.Span;

/**
 * What a site puts around an article: share boxes, language bars, related links, photo credits. The
 * table {@code furniture.tsv} says how it looks; what no row names is body.
 */
final class Furniture {

  /** Which part of a paragraph a row takes. */
  enum Part {
    /** The whole paragraph, which the pattern matches from end to end. */
    LINE,
    /** The whole of a short paragraph that ends with what the pattern matches. */
    WHOLE,
    /** Its beginning. */
    PREFIX,
    /** Its end. */
    SUFFIX,
    /** What the pattern matches, anywhere. */
    INLINE,
    /** Its beginning, up to where the article's own headline is said again. */
    LINK,
    /** A whole paragraph with bars in it, which the pattern matches from end to end. */
    MENU,
    /** An item of a menu; a line of items between bars goes when half of them are known. */
    ITEM,
    /** The whole paragraph, and the headlines that follow it. */
    LIST,
    /** The whole paragraph and all that follows, in the second half of a page. */
    REST
  }

  /** A row of the table. */
  record Rule(Part part, Pattern pattern, Row row) implements Rules.Rule {

    static Rule of(Row row) {
      Part part = row.one("part", Part.class);
      try {
        return new Rule(part, Pattern.compile(row.need("pattern")), row);
      } catch (PatternSyntaxException e) {
        throw row.fault("not a pattern: " + e.getDescription());
      }
    }
  }

  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_SUFFIX = 400;

  private final List<Rule> all;
  private final Rules<Rule> lines;
  private final Rules<Rule> wholes;
  private final Rules<Rule> prefixes;
  private final Rules<Rule> suffixes;
  private final Rules<Rule> inlines;
  private final Rules<Rule> links;
  private final Menus menus;

  Furniture(List<Rule> all) {
    this.all = all;
    lines = rules(Part.LINE, Part.LIST, Part.REST);
    wholes = rules(Part.WHOLE);
    prefixes = rules(Part.PREFIX);
    suffixes = rules(Part.SUFFIX);
    inlines = rules(Part.INLINE);
    links = rules(Part.LINK);
    menus = new Menus(rules(Part.MENU), rules(Part.ITEM, Part.LINE, Part.LIST, Part.REST));
  }

  static Furniture of(Table table) {
    return new Furniture(table.rows().stream().map(Rule::of).toList());
  }

  private Rules<Rule> rules(Part... parts) {
    List<Part> wanted = List.of(parts);
    return new Rules<>(all.stream().filter(r -> wanted.contains(r.part())).toList());
  }

  List<Rule> rules() {
    return all;
  }

  /** How furniture takes the whole paragraph; null where it does not. */
  @Nullable Part whole(String text, Span paragraph) {
    if (paragraph.length() > LONGEST_LINE) {
      return null;
    }
    Rules.Hit<Rule> hit = lines.over(text, paragraph.start(), paragraph.end());
    for (int at = paragraph.start(); hit == null && at < paragraph.end(); at++) {
      if (Words.startsAt(text, at, paragraph.start())) {
        hit = wholes.over(text, at, paragraph.end());
      }
    }
    if (hit != null) {
      return hit.rule().part();
    }
    return menus.has(text, paragraph) ? Part.LINE : null;
  }

  /** Where furniture that begins at {@code at} ends; {@code at} where there is none. */
  int prefix(String text, int at, int end) {
    Rules.Hit<Rule> hit = prefixes.from(text, at, end);
    hit = hit == null ? inlines.from(text, at, end) : hit;
    return hit == null ? at : hit.match().end();
  }

  /** Whether a link to another article begins here, wherever it may end. */
  boolean isLink(String text, int at, int end) {
    return links.from(text, at, end) != null;
  }

  /** The stretches of furniture in a paragraph, in order. */
  List<Span> cuts(String text, Span paragraph) {
    List<Span> cuts = new ArrayList<>();
    int end = paragraph.end();
    for (int at = paragraph.start(); at < end; at++) {
      if (Words.startsAt(text, at, paragraph.start())) {
        Rules.Hit<Rule> hit = inlines.from(text, at, end);
        if (hit == null && end - at <= LONGEST_SUFFIX) {
          hit = suffixes.over(text, at, end);
        }
        if (hit != null) {
          cuts.add(new Span(at, hit.match().end()));
          at = Math.max(at, hit.match().end() - 1);
        }
      }
    }
    return cuts;
  }
}
