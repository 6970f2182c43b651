package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Cues.Cue;
import rashomon.knowledge.Knowledge;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.SourceName;
import rashomon.mention.SourceName.Role;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Reads who says what in an article, sentence after sentence: a cue and the speaker before or after
 * it, the stretch of the sentence that is said, pronouns and roles taken back to the last speaker.
 */
final class Speakers {

  private static final int REACH = 14;

  private final Cues cues;

  Speakers(Knowledge knowledge) {
    cues = new Cues(knowledge);
  }

  /** All acts of saying of the line; {@code memory} knows who spoke before and learns who does. */
  List<Said> in(Line line, Memory memory) {
    List<Said> all = new ArrayList<>();
    List<Cue> found = cues.in(line);
    for (int n = 0; n < found.size(); n++) {
      Cue cue = found.get(n);
      int end = n + 1 < found.size() ? found.get(n + 1).from() : line.size();
      Said said = said(line, cue, end, memory);
      if (said != null) {
        all.add(said);
        memory.heard(said.speaker());
      }
    }
    return all;
  }

  private @Nullable Said said(Line line, Cue cue, int nextCue, Memory memory) {
    if (cue.speakerAfter()) {
      Mention<?> after = after(line, cue.to());
      return after == null
          ? null
          : new Said(
              cue.from(),
              0,
              line.size(),
              source(line, after, memory),
              null,
              cue.words(),
              cue.modality());
    }
    boolean inverted = isInverted(line, cue);
    Mention<?> before = inverted ? null : before(line, cue.from());
    SourceName pronoun = before == null && !inverted ? earlier(line, cue, memory) : null;
    if (before == null && pronoun == null) {
      Mention<?> after = isAfterQuote(line, cue.from()) ? after(line, cue.to()) : null;
      return after == null
          ? null
          : new Said(
              cue.from(),
              0,
              cue.from(),
              source(line, after, memory),
              null,
              cue.words(),
              cue.modality());
    }
    int start = before == null ? cue.from() - 1 : before.from();
    SourceName speaker = before == null ? pronoun : source(line, before, memory);
    boolean comment = start > 3 && line.norm(cue.to()).endsWith("ing");
    boolean post = comment || start > 3 && isTail(line, cue.to(), nextCue);
    SourceName via = cue.words().endsWith("told") ? medium(line, cue.to()) : null;
    return new Said(
        cue.from(),
        post ? 0 : cue.to(),
        comment ? line.size() : post ? start : line.size(),
        java.util.Objects.requireNonNull(speaker),
        via,
        cue.words(),
        cue.modality());
  }

  /** Whether nothing but a day, a place or a listener follows: the words said came before. */
  private static boolean isTail(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean light =
          line.covered(i, Time.class)
              || line.isMark(i)
              || line.is(i, WordClass.PREPOSITION)
              || line.is(i, WordClass.ARTICLE)
              || line.is(i, WordClass.PRONOUN)
              || line.covered(i, SourceName.class)
              || line.isName(i)
              || OneOf.of(
                      "statement|telephone|phone|interview|email|twitter|facebook|condition|anonymity|post|telegram")
                  .has(line.norm(i));
      if (!light || line.norm(i).equals("that")) {
        return false;
      }
    }
    return true;
  }

  /** "..., writes the paper.": a speaker behind the cue ends the clause. */
  private static boolean isInverted(Line line, Cue cue) {
    Mention<?> after = line.isMark(cue.from() - 1) ? after(line, cue.to()) : null;
    return after != null && (after.to() >= line.size() || line.isMark(after.to()));
  }

  private static boolean isAfterQuote(Line line, int cue) {
    return line.isMark(cue - 1) || cue == 0;
  }

  /** The nearest speaker before the cue; a name is preferred to the role that stands beside it. */
  private static @Nullable Mention<?> before(Line line, int cue) {
    Mention<?> weak = null;
    for (int i = cue - 1; i >= Math.max(0, cue - REACH); i--) {
      Mention<?> strong = named(line, i);
      if (strong != null) {
        return weak != null && crosses(line, strong.to(), weak.from()) ? weak : strong;
      }
      Mention<?> role = weak == null ? byRole(line, i) : null;
      if (role != null) {
        weak = role;
        i = role.from();
      } else if (weak == null && stops(line, i, cue)
          || weak != null
              && (line.is(i, WordClass.VERB)
                  || line.norm(i).equals("\"")
                  || line.norm(i).equals("that"))) {
        break;
      }
    }
    return weak;
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
          && !line.norm(i).equals("of")) {
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
            || line.norm(i).equals("on");
    boolean word = line.norm(i).length() > 1 && !line.isMark(i);
    boolean far = cue - i > 6;
    return line.norm(i).equals("\"")
        || line.is(i, WordClass.PRONOUN) && !line.is(i, WordClass.RELATIVE)
        || line.is(i, WordClass.VERB) && !quiet
        || word && far;
  }

  private static @Nullable Mention<?> named(Line line, int i) {
    Mention<SourceName> source = line.at(i, SourceName.class);
    if (source != null && source.rule().equals("source.name")) {
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

  private static @Nullable Mention<?> byRole(Line line, int i) {
    Mention<SourceName> source = line.at(i, SourceName.class);
    if (source != null) {
      return isMeans(line, source) ? null : source;
    }
    Mention<PartyName> party = line.at(i, PartyName.class);
    return party != null && party.rule().equals("party.group") ? party : null;
  }

  /** "The council in a statement said": how it is said, and not by whom. */
  private static boolean isMeans(Line line, Mention<SourceName> source) {
    return line.norm(source.from() - 1).equals("in")
        && line.norm(source.to() - 1).matches("statement|report|communique|letter|message|speech");
  }

  private static @Nullable Mention<?> after(Line line, int from) {
    Mention<?> weak = null;
    for (int i = from; i < Math.min(line.size(), from + 7); i++) {
      Mention<?> strong = named(line, i);
      if (strong != null) {
        Mention<?> reporter = reporter(line, strong);
        return reporter == null ? strong : reporter;
      }
      if (weak == null) {
        weak = byRole(line, i);
      }
      if (line.norm(i).equals(",")
          || line.norm(i).equals("\"")
          || line.is(i, WordClass.VERB) && !line.covered(i, SourceName.class)) {
        break;
      }
    }
    return weak;
  }

  /** "a Herald reporter in the town, Ama Mensah": the person rather than the outlet. */
  private static @Nullable Mention<?> reporter(Line line, Mention<?> outlet) {
    if (!OneOf.of("reporter|correspondent|journalist").has(line.norm(outlet.to()))) {
      return null;
    }
    for (int i = outlet.to() + 1; i < Math.min(line.size(), outlet.to() + 8); i++) {
      Mention<People> person = line.at(i, People.class);
      if (person != null && person.meaning().named()) {
        return person;
      }
      if (line.is(i, WordClass.VERB) || OneOf.of(".|;|\"").has(line.norm(i))) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable SourceName pronoun(Line line, int cue, Memory memory) {
    int i = cue - 1;
    while (i > 0 && (line.is(i, WordClass.ADVERB) || line.is(i, WordClass.HAVE))) {
      i--;
    }
    return OneOf.of("he|she|it|they").has(line.norm(i)) ? memory.last() : null;
  }

  /** A pronoun, a surname, or for "saying", "adding" the first speaker of the sentence. */
  private static @Nullable SourceName earlier(Line line, Cue cue, Memory memory) {
    SourceName pronoun = pronoun(line, cue.from(), memory);
    SourceName surname =
        pronoun == null && line.isName(cue.from() - 1)
            ? memory.named(line.token(cue.from() - 1).text())
            : null;
    if (pronoun != null || surname != null || !cue.words().endsWith("ing")) {
      return pronoun != null ? pronoun : surname;
    }
    for (int i = 0; i < cue.from(); i++) {
      Mention<?> speaker = named(line, i) != null ? named(line, i) : byRole(line, i);
      if (speaker != null) {
        return source(line, speaker, memory);
      }
    }
    return memory.last();
  }

  /** "told AFP", "told the Rudaw network": the medium that heard it. */
  private static @Nullable SourceName medium(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + 3); i++) {
      Mention<SourceName> source = line.at(i, SourceName.class);
      if (source != null && source.rule().equals("source.name")) {
        return source.meaning();
      }
    }
    return null;
  }

  private static SourceName source(Line line, Mention<?> mention, Memory memory) {
    if (mention.meaning() instanceof SourceName source) {
      return mention.rule().equals("source.definite") ? memory.resolve(source) : source;
    }
    if (mention.meaning() instanceof PartyName party) {
      return memory.resolve(
          new SourceName(party.name(), party.party() == null ? null : party.key(), Role.PARTY));
    }
    return new SourceName(
        mention.span().length() == 0 ? "" : Quote.words(line, mention.from(), mention.to()),
        null,
        Role.PERSON);
  }
}
