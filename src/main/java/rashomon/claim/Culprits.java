package rashomon.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;
import rashomon.text.OneOf;

/**
 * Settles over the whole article who did it: whoever claims the attack, "the group" as the party
 * named last, and the doer of an incident for all its victims.
 */
final class Culprits {

  private static final String DEED =
      "attack|attacks|bombing|bombings|blast|blasts|explosion|assault|strike|raid|killing|killings|shooting";

  private static final int NEXT = 1;

  private Culprits() {}

  static void settle(List<Draft> drafts, Mentions mentions) {
    drafts.forEach(d -> d.by = named(d.by, d, mentions));
    PartyName claimant = claimant(mentions);
    for (Draft draft : drafts) {
      boolean open =
          draft.by == null && draft.scope == Scope.MAIN && draft.action.kind() == Kind.CASUALTIES;
      draft.by = open && claimant != null ? claimant : draft.by;
    }
    carry(drafts);
  }

  /** Victims of one place and day have one doer, where the sentence before names a party. */
  private static void carry(List<Draft> drafts) {
    Draft last = null;
    for (Draft draft : drafts) {
      if (draft.action.kind() != Kind.CASUALTIES || draft.scope != Scope.MAIN) {
        continue;
      }
      int reach = draft.share ? 3 : NEXT;
      boolean near =
          last != null && draft.line.sentence().index() - last.line.sentence().index() <= reach;
      if (draft.by == null && near && last != null && isSameIncident(last, draft)) {
        draft.by = last.by;
      }
      last = draft.by == null || draft.by.party() == null ? last : draft;
    }
    drafts.forEach(Culprits::notTheirOwn);
  }

  /** Nobody is killed by the side they belong to, unless the words say so. */
  private static void notTheirOwn(Draft draft) {
    boolean own =
        draft.by != null
            && draft.people != null
            && draft.people.side() != null
            && draft.people.side().key().equals(draft.by.key());
    draft.by = own ? null : draft.by;
  }

  private static boolean isSameIncident(Draft a, Draft b) {
    boolean place = a.where == null || b.where == null || a.where.name().equals(b.where.name());
    boolean day =
        !a.when.isKnown()
            || !b.when.isKnown()
            || a.when.start() == null
            || a.when.start().equals(b.when.start());
    boolean self =
        a.by != null
            && b.people != null
            && b.people.side() != null
            && b.people.side().key().equals(a.by.key());
    return place && day && !self;
  }

  /** "The attack was claimed by X", "X claimed responsibility". */
  private static @Nullable PartyName claimant(Mentions mentions) {
    for (Line line : mentions.lines()) {
      for (int i = 0; i < line.size(); i++) {
        PartyName by = line.norm(i).startsWith("claim") ? claimant(line, i) : null;
        if (by != null) {
          return by;
        }
      }
    }
    return null;
  }

  private static @Nullable PartyName claimant(Line line, int i) {
    if (line.norm(i + 1).equals("by") && deedBefore(line, i)) {
      Mention<PartyName> party = after(line, i + 2);
      return party == null ? null : party.meaning();
    }
    boolean none =
        line.norm(0).equals("no")
            || line.norm(i - 2).equals("no")
            || line.norm(i - 1).equals("no")
            || line.norm(i - 1).equals("immediately");
    return line.norm(i + 1).equals("responsibility") && !none ? Doers.subject(line, i) : null;
  }

  private static boolean deedBefore(Line line, int i) {
    for (int k = Math.max(0, i - 4); k < i; k++) {
      if (OneOf.of(DEED).has(line.norm(k))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Mention<PartyName> after(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + 3); i++) {
      Mention<PartyName> party = line.at(i, PartyName.class);
      if (party != null) {
        return party;
      }
    }
    return null;
  }

  /** "the group", "the militants": the armed party named last. */
  private static @Nullable PartyName named(@Nullable PartyName by, Draft draft, Mentions mentions) {
    if (by == null
        || by.party() != null
        || !OneOf.of(
                "group|organisation|organization|faction|movement|militants|Terrorists|terrorists|fighters")
            .has(by.name())) {
      return by;
    }
    for (int n = draft.line.sentence().index();
        n >= Math.max(0, draft.line.sentence().index() - 4);
        n--) {
      List<Mention<PartyName>> all = mentions.lines().get(n).all(PartyName.class);
      for (int p = all.size() - 1; p >= 0; p--) {
        boolean before = n < draft.line.sentence().index() || all.get(p).to() <= draft.from;
        if (before && isArmed(all.get(p).meaning())) {
          return all.get(p).meaning();
        }
      }
    }
    return by;
  }

  private static boolean isArmed(PartyName name) {
    return name.party() != null
        && OneOf.of("jihadist|rebel|militia|cartel").has(name.party().kind());
  }
}
