package rashomon.claim.saying;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Quote;
import rashomon.mention.Cue;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.SourceName;
import rashomon.mention.SourceName.Role;
import rashomon.mention.WordClass;

/** The speaker that a mention names: a source as it is, a side, a person by name. */
final class SpokenBy {

  private SpokenBy() {}

  static SourceName of(Line line, Mention<?> mention, Memory memory) {
    SourceName owner = owner(line, mention, memory);
    if (owner != null) {
      return owner;
    }
    SourceName surname = surname(line, mention);
    if (surname != null) {
      return surname;
    }
    if (mention.meaning() instanceof SourceName source) {
      boolean body = source.of() == null && isDescribedBody(line, mention);
      boolean described = source.of() != null && source.name().contains("-based");
      SourceName known =
          described ? memory.fullest(source) : body ? resolved(source, memory) : source;
      boolean again = known.equals(source) && mention.rule().equals("source.definite");
      return again ? memory.resolve(source) : known;
    }
    if (mention.meaning() instanceof PartyName party) {
      boolean other =
          line.isOneOf(mention.from(), "a|an|another")
              || line.isOneOf(mention.from() - 1, "a|an|another");
      if (other && party.party() == null) {
        return new SourceName(party.name(), null, Role.PARTY);
      }
      return memory.resolve(
          new SourceName(party.name(), party.party() == null ? null : party.key(), Role.PARTY));
    }
    if (mention.meaning() instanceof People person && person.named()) {
      SourceName who = memory.full(new SourceName(person.head(), null, Role.PERSON));
      String title = title(line, mention);
      if (title != null) {
        memory.entitle(title, who);
      }
      return who;
    }
    String words =
        mention.span().length() == 0 ? "" : Quote.words(line, mention.from(), mention.to());
    return new SourceName(words, null, Role.PERSON);
  }

  /** "Defence Minister Chume said": who holds the office, told by one name alone. */
  private static @Nullable SourceName surname(Line line, Mention<?> mention) {
    int name = mention.to();
    boolean office =
        mention.meaning() instanceof SourceName source && source.role() == Role.OFFICIAL;
    boolean bare =
        line.isName(name)
            && line.isName(name - 1)
            && line.covered(name + 1, Cue.class)
            && !line.covered(name, PlaceName.class)
            && !line.covered(name, PartyName.class);
    return office && bare
        ? new SourceName(Quote.words(line, name, name + 1), null, Role.PERSON)
        : null;
  }

  /** "the Britain-based Observatory", "the monitoring group": one named before. */
  private static boolean isDescribedBody(Line line, Mention<?> mention) {
    boolean definite = line.is(mention.from(), "the") || line.is(mention.from() - 1, "the");
    boolean described = false;
    for (int i = mention.from(); i < mention.to() - 1; i++) {
      described |= line.norm(i).endsWith("-based") || line.isOneOf(i, "monitoring|war|rights");
    }
    return definite
        && described
        && line.isOneOf(
            mention.to() - 1,
            "monitor|group|watchdog|observatory|organisation|organization|ngo|network");
  }

  private static SourceName resolved(SourceName source, Memory memory) {
    String head = source.name().substring(source.name().lastIndexOf(' ') + 1);
    SourceName bare = new SourceName(head, null, source.role());
    SourceName found = memory.resolve(bare);
    return found.equals(bare) ? source : found;
  }

  /** "According to its statement": the body that spoke last. */
  private static @Nullable SourceName owner(Line line, Mention<?> mention, Memory memory) {
    boolean its =
        line.isOneOf(mention.from(), "its|their") || line.isOneOf(mention.from() - 1, "its|their");
    boolean means =
        line.isOneOf(
            mention.to() - 1,
            "statement|report|communique|announcement|declaration|website|bulletin");
    return its && means ? memory.body(line.sentence().index(), false) : null;
  }

  /** "Governor" of Governor Atta Noor, "spokesman" of Deepak Rana, a spokesman; null where none. */
  private static @Nullable String title(Line line, Mention<?> name) {
    for (int i : new int[] {name.from(), name.from() - 1, name.from() - 2, name.to() + 2}) {
      Mention<SourceName> role = line.at(i, SourceName.class);
      if (role != null && role.meaning().role() == Role.OFFICIAL) {
        int last = role.from();
        while (last + 1 < role.to() && !line.is(last + 1, WordClass.PREPOSITION)) {
          last++;
        }
        return line.norm(last);
      }
    }
    return null;
  }
}
