package rashomon.claim.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.claim.clause.ClaimKind;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Peacetime;
import rashomon.claim.clause.Supposed;
import rashomon.claim.clause.Unsaid;
import rashomon.claim.deed.Identified;
import rashomon.claim.harm.GroupsAgain;
import rashomon.claim.harm.MoreOfThem;
import rashomon.claim.harm.Pronouns;
import rashomon.claim.harm.SameFighters;
import rashomon.claim.harm.Shot;
import rashomon.claim.harm.WoundedDead;
import rashomon.claim.saying.Attributing;
import rashomon.claim.saying.Hedges;
import rashomon.claim.saying.Memory;
import rashomon.claim.saying.MutualBlame;
import rashomon.claim.saying.Said;
import rashomon.claim.saying.Speakers;
import rashomon.claim.saying.Voices;
import rashomon.claim.territory.SiegesLasting;
import rashomon.claim.territory.Understood;
import rashomon.claim.truce.Truces;
import rashomon.document.Document;
import rashomon.knowledge.Knowledge;
import rashomon.mention.Line;
import rashomon.mention.Mentions;
import rashomon.text.Token;
import rashomon.text.WordMemory;

/** Reads what an article claims: sentence by sentence, then across sentences. */
public final class ClaimReader {

  /**
   * Sentences, and tokens of them, that are held against each other: no word refers farther back,
   * and the longest of 500 news articles has 93 sentences. A longer text is read as if it were
   * several articles.
   */
  private static final int SENTENCES = 1000;

  private static final int TOKENS = 20_000;

  private final List<ClaimKind> kinds;

  private final WordMemory<Long> words;
  private final Speakers speakers;
  private final Hedges hedges;
  private final Recalls recalls;

  public ClaimReader(Knowledge knowledge) {
    this(knowledge, false);
  }

  /**
   * @param all whether every word may tell of every kind: reads the same, and takes longer
   */
  ClaimReader(Knowledge knowledge, boolean all) {
    kinds = ClaimKinds.all(knowledge);
    words = new WordMemory<>(word -> all ? Long.valueOf(-1) : told(word));
    speakers = new Speakers(knowledge);
    hedges = new Hedges(knowledge);
    recalls = new Recalls(knowledge);
  }

  /** The claims of the article, in order of its text. */
  public List<Claim> read(Document document, Mentions mentions) {
    List<Draft> drafts = new ArrayList<>();
    for (Mentions stretch : mentions.stretches(SENTENCES, TOKENS)) {
      drafts.addAll(drafts(document, stretch));
    }
    return claims(document, drafts);
  }

  private List<Draft> drafts(Document document, Mentions mentions) {
    List<Draft> drafts = new ArrayList<>();
    List<List<Said>> all = new ArrayList<>();
    Memory memory = new Memory();
    List<List<Draft>> allFound = find(mentions.lines());
    for (Line line : mentions.lines()) {
      List<Draft> found = allFound.get(all.size());
      found.removeIf(d -> Unsaid.isAsked(d) || Supposed.is(d) || Peacetime.is(d));
      found.sort((a, b) -> Integer.compare(a.from, b.from));
      List<Said> said = speakers.in(line, memory);
      all.add(said);
      found.forEach(draft -> Attributing.attribute(draft, said, hedges));
      found.forEach(Supposed::refute);
      MutualBlame.settle(found);
      drafts.addAll(found);
    }
    SiegesLasting.settle(drafts, mentions, (d, n) -> Attributing.attribute(d, all.get(n), hedges));
    Calamities.settle(drafts, mentions);
    Crowds.settle(drafts);
    Truces.settle(drafts, mentions, document.anchor().day());
    Voices.settle(drafts, all, mentions, document);
    Anaphora.resolve(drafts, mentions);
    Understood.settle(drafts, mentions);
    GroupsAgain.settle(drafts, mentions);
    TheirBodies.settle(drafts, mentions, (d, n) -> Attributing.attribute(d, all.get(n), hedges));
    RevisedTolls.settle(drafts, mentions);
    Pronouns.settle(drafts, mentions);
    WoundedDead.settleAll(drafts);
    Shot.settle(drafts);
    LoneVictims.settle(drafts);
    Scenes.fill(drafts, document, mentions, recalls);
    IncidentSites.settle(drafts);
    Leads.settle(drafts);
    MoreOfThem.settle(drafts);
    SameFighters.settle(drafts, mentions);
    Culprits.settle(drafts, mentions);
    Wholes.attach(drafts);
    Identified.attach(drafts);
    Listed.attach(drafts);
    List<Draft> once = Merging.once(drafts, document);
    Listed.addUp(once);
    Wholes.complete(once);
    OneSide.settle(once, mentions);
    return once;
  }

  /** The kinds that a sentence with the word may tell of, a bit for each; null for none. */
  private @Nullable Long told(Token word) {
    long told = 0;
    for (int i = 0; i < kinds.size(); i++) {
      told |= kinds.get(i).mayBeToldBy(word) ? 1L << i : 0;
    }
    return told == 0 ? null : told;
  }

  /** What each line tells, kind by kind: one reader stays at hand for all lines of an article. */
  private List<List<Draft>> find(List<Line> lines) {
    long[] told = new long[lines.size()];
    List<List<Draft>> found = new ArrayList<>();
    for (Line line : lines) {
      told[found.size()] = told(line);
      found.add(new ArrayList<>());
    }
    for (int kind = 0; kind < kinds.size(); kind++) {
      for (int i = 0; i < told.length; i++) {
        if ((told[i] >> kind & 1) != 0) {
          found.get(i).addAll(kinds.get(kind).find(lines.get(i)));
        }
      }
    }
    return found;
  }

  private long told(Line line) {
    long told = 0;
    for (int i = 0; i < line.size(); i++) {
      Long some = words.of(line.token(i));
      told |= some == null ? 0 : some;
    }
    return told;
  }

  private static List<Claim> claims(Document document, List<Draft> drafts) {
    IdentityHashMap<Draft, String> ids = new IdentityHashMap<>();
    for (Draft draft : drafts) {
      ids.put(draft, document.id() + "#" + (ids.size() + 1));
    }
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : drafts) {
      String partOf = draft.whole == null ? null : ids.get(draft.whole);
      claims.add(draft.claim(String.valueOf(ids.get(draft)), partOf, document.text()));
    }
    return claims;
  }
}
