package rashomon.claim.saying;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Cue;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.SourceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Finds the mention that may speak before or after a word of saying. */
final class SpeakerSearch {

  private static final int REACH = 14;
  private static final int OWNED_WITHIN = 4;

  private static final String OWNED =
      "owned|run|controlled|operated|funded|linked|affiliated|close|loyal|allied|aligned|appointed|headed|led|chaired|sent|formed|created|established|convened|mandated|backed|commissioned";

  private static final String MEANS =
      "statement|report|communique|letter|message|speech|interview|press release|post|tweet|website|briefing|conference|video|broadcast";

  private SpeakerSearch() {}

  /** The nearest speaker before the cue; a name is preferred to the role that stands beside it. */
  static @Nullable Mention<?> before(Line line, int cue) {
    Mention<?> told = RelativeSpeaker.before(line, cue);
    if (told != null) {
      return told;
    }
    Mention<?> body = DescribedBody.before(line, cue);
    if (body != null) {
      return body;
    }
    Mention<?> carried = CarriedOn.before(line, cue);
    if (carried != null) {
      return carried;
    }
    Mention<?> weak = null;
    for (int i = cue - 1; i >= Math.max(0, cue - REACH); i--) {
      Mention<?> strong = named(line, i);
      Mention<?> any = strong != null ? strong : byRole(line, i);
      int owned = any == null ? i : owned(line, any);
      if (any != null && owned < any.from()) {
        i = owned;
        continue;
      }
      if (strong != null) {
        if (weak != null && isApposed(line, strong, cue)) {
          return strong;
        }
        boolean apart =
            weak != null
                && (crosses(line, strong.to(), weak.from()) && !isOffice(line, strong, weak)
                    || isListener(line, strong.from()));
        return apart ? weak : strong;
      }
      Mention<?> role = weak == null ? byRole(line, i) : null;
      if (role != null) {
        weak = role;
        i = role.from();
      } else if (weak != null && isOfClause(line, i, weak)) {
        weak = null;
        i--;
      } else if (weak == null && stops(line, i, cue)
          || weak != null
              && (line.is(i, WordClass.VERB) || line.is(i, "\"") || line.is(i, "that"))) {
        break;
      }
    }
    return weak;
  }

  /**
   * "a channel owned by X said": X does not speak; the token they begin at, or the last of the
   * name.
   */
  private static int owned(Line line, Mention<?> name) {
    int from = name.from();
    int by = from - 1;
    while (by > from - OWNED_WITHIN && !line.isOneOf(by, "by|to|with") && !line.isMark(by)) {
      by--;
    }
    boolean owns = line.isOneOf(by, "by|to|with") && line.isOneOf(by - 1, OWNED);
    return !owns ? name.to() - 1 : line.is(by - 2, ",") ? by - 2 : by - 1;
  }

  /** "In a statement to AFP, the rebels": the medium heard it and does not speak. */
  private static boolean isListener(Line line, int from) {
    int i = line.is(from - 1, WordClass.ARTICLE) ? from - 2 : from - 1;
    return line.isOneOf(i, "to|with|via|on");
  }

  /** "the Observatory, a group with friends in X, said": the name speaks. */
  private static boolean isApposed(Line line, Mention<?> name, int cue) {
    int from = line.is(name.to(), ",") ? name.to() + 1 : name.to();
    boolean apposed =
        line.isOneOf(from, "a|an")
            && name.meaning() instanceof SourceName source
            && source.of() != null;
    for (int i = from; i < cue && apposed; i++) {
      boolean verb = line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING);
      apposed = !(verb || line.is(i, WordClass.BE) || line.isOneOf(i, ";|\"|and|but"));
    }
    return apposed;
  }

  /** "X, which leans on activists, said": who stands in the clause about X. */
  private static boolean isOfClause(Line line, int verb, Mention<?> role) {
    int before = line.is(role.from() - 1, WordClass.ARTICLE) ? role.from() - 2 : role.from() - 1;
    return line.is(verb - 1, "which")
        && !line.isMark(verb)
        && line.is(before, WordClass.PREPOSITION);
  }

  /** "Ana Cruz, executive officer of the clinic, told": one person by name and by office. */
  private static boolean isOffice(Line line, Mention<?> name, Mention<?> role) {
    boolean person = name.meaning() instanceof People;
    int from = line.is(name.to(), ",") ? name.to() + 1 : name.to();
    return person
        && role.from() - from <= 1
        && line.isOneOf(
            from,
            "executive|deputy|chief|senior|former|acting|vice|top|assistant|general|head|director"
                + "|chairman|chairwoman|coordinator|manager|founder|president");
  }

  /** Between a name and a role beside it stand at most a comma, an article or "of". */
  private static boolean crosses(Line line, int from, int to) {
    if (to - from > 4) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (!line.isMark(i)
          && !line.is(i, WordClass.ARTICLE)
          && !line.is(i, WordClass.DESCRIBING)
          && !line.isName(i)
          && !line.is(i, "of")) {
        return true;
      }
    }
    return false;
  }

  private static boolean stops(Line line, int i, int cue) {
    boolean quiet =
        line.is(i, WordClass.ADVERB)
            || line.is(i, WordClass.HAVE)
            || line.is(i, WordClass.BE)
            || line.is(i, WordClass.RELATIVE)
            || line.covered(i, Time.class)
            || line.isOneOf(
                i, "on|reached|contacted|interviewed|speaking|working|based|living|staying");
    boolean word = line.norm(i).length() > 1 && !line.isMark(i);
    boolean far = cue - i > 6;
    return line.is(i, "\"")
        || line.is(i, WordClass.PRONOUN) && !line.is(i, WordClass.RELATIVE)
        || line.is(i, WordClass.VERB) && !quiet
        || word && far;
  }

  /** A speaker with a name of its own: a body of the tables, a person, a party. */
  static @Nullable Mention<?> named(Line line, int i) {
    Mention<SourceName> source = line.at(i, SourceName.class);
    if (source != null && source.rule().equals("source.name")) {
      return source;
    }
    if (source != null && source.meaning().of() != null) {
      return source;
    }
    Mention<People> person = line.at(i, People.class);
    if (person != null && person.meaning().named()) {
      return person;
    }
    Mention<PartyName> party = line.at(i, PartyName.class);
    return party != null
            && party.rule().equals("party.name")
            && (source == null || source.to() <= party.to())
        ? party
        : null;
  }

  /** A speaker known by a role only, or a group of a side. */
  static @Nullable Mention<?> byRole(Line line, int i) {
    Mention<SourceName> source = line.at(i, SourceName.class);
    if (source != null) {
      return isMeans(line, source) ? null : source;
    }
    Mention<PartyName> party = line.at(i, PartyName.class);
    return party != null && party.rule().equals("party.group") ? party : null;
  }

  /** Any speaker at the token, a name first. */
  static @Nullable Mention<?> any(Line line, int i) {
    Mention<?> named = named(line, i);
    return named != null ? named : byRole(line, i);
  }

  /** "The council in a statement said": how it is said, and not by whom. */
  private static boolean isMeans(Line line, Mention<SourceName> source) {
    int last = source.from();
    while (last + 1 < source.to() && !line.is(last + 1, WordClass.PREPOSITION)) {
      last++;
    }
    String how = line.norm(source.from() - 1);
    boolean site = line.isOneOf(last, "website|page|account|site|channel|twitter|facebook");
    boolean posted =
        line.is(source.from() - 1, "on") || line.is(source.from(), WordClass.POSSESSIVE);
    boolean told = line.covered(source.from() - 1, Cue.class); // "by the count in its statement"
    return !told && OneOf.of("in|at|during").has(how) && line.isOneOf(last, MEANS)
        || site && (posted || line.is(last - 1, "official"));
  }
}
