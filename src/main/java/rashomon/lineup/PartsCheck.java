package rashomon.lineup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rashomon.claim.Claim;
import rashomon.mention.Quantity;

/** A part that is larger than its whole: "ten killed, 12 of them children". */
final class PartsCheck implements Check {

  @Override
  public List<Audit> check(Article article) {
    Map<String, Testimony> byId = new HashMap<>();
    article.told().forEach(t -> byId.put(t.claim().id(), t));
    List<Audit> audits = new ArrayList<>();
    for (Testimony part : article.told()) {
      Testimony whole = part.claim().partOf() == null ? null : byId.get(part.claim().partOf());
      if (whole != null && isLarger(part.claim(), whole.claim())) {
        String reason =
            Article.number(part.claim())
                + " "
                + part.claim().action().word()
                + " are said to be among "
                + Article.number(whole.claim())
                + " "
                + whole.claim().action().word();
        audits.add(article.audit(reason, "audit.part", List.of(whole, part)));
      }
    }
    return audits;
  }

  private static boolean isLarger(Claim part, Claim whole) {
    Quantity one = Article.quantity(part);
    Quantity other = Article.quantity(whole);
    return one != null
        && other != null
        && Article.exact(part) != null
        && Article.exact(whole) != null
        && Article.number(part) > Article.number(whole);
  }
}
