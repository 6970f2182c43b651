package rashomon.claim;

import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.SourceName;
import rashomon.mention.SourceName.Role;

/** The speaker that a mention names: a source as it is, a side, a person by name. */
final class SpokenBy {

  private SpokenBy() {}

  static SourceName of(Line line, Mention<?> mention, Memory memory) {
    if (mention.meaning() instanceof SourceName source) {
      return mention.rule().equals("source.definite") ? memory.resolve(source) : source;
    }
    if (mention.meaning() instanceof PartyName party) {
      return memory.resolve(
          new SourceName(party.name(), party.party() == null ? null : party.key(), Role.PARTY));
    }
    boolean name = mention.meaning() instanceof People people && people.named();
    String words =
        mention.span().length() == 0 ? "" : Quote.words(line, mention.from(), mention.to());
    return new SourceName(name ? ((People) mention.meaning()).head() : words, null, Role.PERSON);
  }
}
