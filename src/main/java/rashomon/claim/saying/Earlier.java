package rashomon.claim.saying;

import org.jspecify.annotations.Nullable;
import rashomon.claim.saying.Cues.Cue;
import rashomon.mention.Demonym;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.SourceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/** Takes "he", "it", a surname and "adding" back to whoever was named or spoke before. */
final class Earlier {

  private Earlier() {}

  /** Who speaks at the cue where no speaker stands before it; null where nobody is known. */
  static @Nullable SourceName speaker(Line line, Cue cue, Memory memory) {
    SourceName pronoun = pronoun(line, cue, memory);
    int last = cue.from() - 1;
    while (last > 0 && (line.is(last, WordClass.ADVERB) || line.is(last, WordClass.HAVE))) {
      last--;
    }
    SourceName surname =
        pronoun == null && line.isName(last) ? memory.named(line.token(last).text()) : null;
    if (pronoun != null || surname != null || !cue.words().endsWith("ing")) {
      return pronoun != null ? pronoun : surname;
    }
    for (int i = 0; i < cue.from(); i++) {
      Mention<?> speaker = SpeakerSearch.any(line, i);
      if (speaker != null) {
        return SpokenBy.of(line, speaker, memory);
      }
    }
    return memory.last();
  }

  /** "according to Mensah": who was named in full before, or else a name that nobody knows yet. */
  static @Nullable SourceName surname(Line line, Cue cue, Memory memory) {
    int name = cue.to();
    boolean one =
        cue.words().equals("according to")
            && line.isName(name)
            && !line.isName(name + 1)
            && !line.covered(name, Time.class)
            && !line.covered(name, PlaceName.class)
            && !line.covered(name, Demonym.class);
    if (!one) {
      return null;
    }
    String word = line.token(name).text();
    SourceName known = memory.named(word);
    return known != null ? known : new SourceName(word, null, SourceName.Role.PERSON);
  }

  private static @Nullable SourceName pronoun(Line line, Cue cue, Memory memory) {
    int i = cue.from() - 1;
    while (i > 0 && (line.is(i, WordClass.ADVERB) || line.is(i, WordClass.HAVE))) {
      i--;
    }
    boolean again = cue.words().startsWith("add") || line.is(cue.from() - 1, "also");
    return switch (line.norm(i)) {
      case "he", "she" -> memory.person(line.sentence().index(), again);
      case "it" -> memory.body(line.sentence().index(), again);
      case "they" -> memory.last();
      default -> null;
    };
  }

  /**
   * Learns whom the sentence begins with: a person by name or role who does something, a body that
   * puts something out.
   */
  static void meet(Line line, Memory memory) {
    for (int i = 0; i < Math.min(line.size(), 8); i++) {
      Mention<?> subject = SpeakerSearch.any(line, i);
      if (subject != null) {
        subject = withName(line, subject);
        if (acts(line, subject.to()) && isKnown(line, subject)) {
          SourceName source = SpokenBy.of(line, subject, memory);
          memory.met(source, line.sentence().index(), putsOut(line));
        }
        return;
      }
      if (line.is(i, WordClass.VERB) || line.is(i, WordClass.BE)) {
        return;
      }
    }
  }

  /** "Governor Atta Noor": the name behind the title. */
  private static Mention<?> withName(Line line, Mention<?> subject) {
    Mention<?> next = SpeakerSearch.named(line, subject.to());
    return next == null ? subject : next;
  }

  /**
   * A name alone is not enough: a title before it or a role behind it tells that it is a person.
   */
  private static boolean isKnown(Line line, Mention<?> subject) {
    boolean name = subject.meaning() instanceof People;
    boolean title =
        subject.meaning() instanceof People people && !line.is(subject.from(), first(people))
            || SpeakerSearch.byRole(line, subject.from() - 1) != null;
    return !name || title || SpeakerSearch.byRole(line, subject.to() + 2) != null;
  }

  private static String first(People person) {
    String name = person.head().toLowerCase(java.util.Locale.ROOT);
    return name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' '));
  }

  private static boolean acts(Line line, int i) {
    int verb = line.is(i, WordClass.ADVERB) ? i + 1 : i;
    return !line.isMark(verb)
        && !line.is(verb, WordClass.BE)
        && !line.is(verb, WordClass.PREPOSITION)
        && !line.is(verb, WordClass.CONJUNCTION)
        && !line.isOneOf(verb, "died|fell|perished|surrendered|disappeared|suffered|lost|'s");
  }

  /** "issued a statement", "held a news conference", "published its count". */
  private static boolean putsOut(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.isOneOf(
          i,
          "statement|communique|report|tally|count|figures|bulletin|tweet|conference|message|declaration")) {
        return true;
      }
    }
    return false;
  }
}
