package rashomon.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.mention.MarkedText;
import rashomon.text.Sentence;
import rashomon.text.Span;

/** What stands in which sentence of an article. */
final class SentenceMarks {

  private final String text;
  private final RuleRows rows;
  private final List<Marked> all;
  private final NavigableMap<Integer, Integer> starts = new TreeMap<>();
  private final Map<Integer, List<Marked>> mentions = new HashMap<>();
  private final Map<Integer, List<Claim>> claims = new HashMap<>();

  SentenceMarks(Account account, RuleRows rows) {
    this.text = account.document().text();
    this.rows = rows;
    all = Marked.of(new MarkedText(account.document(), account.mentions()));
    account.mentions().sentences().forEach(s -> starts.put(s.span().start(), s.index()));
    all.forEach(m -> at(mentions, m.span()).add(m));
    account.claims().forEach(c -> at(claims, c.trigger()).add(c));
  }

  private <T> List<T> at(Map<Integer, List<T>> bySentence, Span span) {
    Map.Entry<Integer, Integer> sentence = starts.floorEntry(span.start());
    int index = sentence == null ? -1 : sentence.getValue();
    return bySentence.computeIfAbsent(index, i -> new ArrayList<>());
  }

  List<Marked> mentions() {
    return all;
  }

  /** The claims whose words stand in the sentence. */
  List<Claim> claims(Sentence sentence) {
    return claims.getOrDefault(sentence.index(), List.of());
  }

  List<Marked> mentions(Sentence sentence) {
    return mentions.getOrDefault(sentence.index(), List.of());
  }

  List<Stretch> of(Sentence sentence) {
    return Stretch.of(mentions(sentence), claims(sentence).stream().map(this::carrier).toList());
  }

  /** The word that carries the claim, as the table has it; else all that the rule took. */
  private Stretch carrier(Claim claim) {
    Span trigger = claim.trigger();
    Span word = rows.find(claim.rule(), trigger.of(text), claim.action().word()).words();
    Span carrier =
        word == null
            ? trigger
            : new Span(trigger.start() + word.start(), trigger.start() + word.end());
    return new Stretch(carrier, Mark.TRIGGER, claim.id().substring(claim.id().lastIndexOf('#')));
  }
}
