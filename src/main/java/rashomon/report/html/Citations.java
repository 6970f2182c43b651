package rashomon.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.episode.Member;
import rashomon.lineup.Lineup;
import rashomon.text.Span;

/** Which words of which article the page quotes, and where: links lead both ways. */
final class Citations {

  /**
   * A place on the page that quotes a claim.
   *
   * @param id of the element
   * @param name short, as printed beside it: "1.3"
   * @param about in words: "How many children were killed?"
   */
  record Place(String id, String name, String about) {}

  /**
   * An article of the page.
   *
   * @param id of its element: {@code a3}
   * @param quoted its claims that are quoted, by their ids, in the order in which they are
   */
  record Article(String id, Document document, Map<String, Quoted> quoted) {}

  /** A claim and all that quotes it. */
  record Quoted(Claim claim, Set<Place> places) {}

  private final Map<String, Article> byId = new LinkedHashMap<>();
  private final Map<String, Article> byFile = new LinkedHashMap<>();

  Citations(List<Lineup> lineups) {
    for (Lineup lineup : lineups) {
      lineup.episode().members().forEach(this::add);
      lineup.guests().forEach(this::add);
    }
  }

  private void add(Member member) {
    Document document = member.account().document();
    if (!byId.containsKey(document.id())) {
      Article article = new Article("a" + (byId.size() + 1), document, new LinkedHashMap<>());
      byId.put(document.id(), article);
      byFile.put(document.file(), article);
    }
  }

  /** The id of an article's element; null where it is not on the page. */
  @Nullable String article(String file) {
    Article article = byFile.get(file);
    return article == null ? null : article.id();
  }

  /**
   * Notes that a place quotes a claim.
   *
   * @return the id of the claim's words in the article; null where they are not on the page
   */
  @Nullable String cite(Claim claim, Place place) {
    int cut = claim.id().lastIndexOf('#');
    Article article = byId.get(claim.id().substring(0, Math.max(0, cut)));
    if (article == null || !isIn(article.document().text(), claim)) {
      return null;
    }
    article
        .quoted()
        .computeIfAbsent(claim.id(), id -> new Quoted(claim, new LinkedHashSet<>()))
        .places()
        .add(place);
    return id(article, claim);
  }

  private static boolean isIn(String text, Claim claim) {
    Span trigger = claim.trigger();
    return claim.span().end() <= text.length()
        && claim.span().contains(trigger)
        && !trigger.of(text).isBlank();
  }

  /** The id of a claim's words: {@code a3-2} for the second claim. */
  static String id(Article article, Claim claim) {
    return article.id() + "-" + claim.id().substring(claim.id().lastIndexOf('#') + 1);
  }

  /** All articles, in the order of the episodes. */
  List<Article> articles() {
    return new ArrayList<>(byId.values());
  }
}
