package rashomon.claim.saying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Names;
import rashomon.mention.SourceName;
import rashomon.mention.SourceName.Role;
import rashomon.text.OneOf;

/**
 * Who has spoken in the article so far, so that "he", "the source", "the group" can be resolved.
 */
public final class Memory {

  /** Who is met in one sentence is meant by "he" in the next. */
  private record Met(SourceName who, int sentence, boolean putsOut) {}

  private final List<SourceName> speakers = new ArrayList<>();
  private final Map<String, SourceName> titles = new HashMap<>();
  private @Nullable Met met;

  void heard(SourceName speaker) {
    speakers.add(speaker);
  }

  /** Somebody whom a sentence begins with; {@code putsOut}: it tells of a statement of theirs. */
  void met(SourceName who, int sentence, boolean putsOut) {
    met = new Met(who, sentence, putsOut);
  }

  /** "Governor Atta Noor": from now on "the governor" is he. */
  void entitle(String title, SourceName who) {
    titles.put(title.toLowerCase(Locale.ROOT), who);
  }

  @Nullable SourceName last() {
    return speakers.isEmpty() ? null : speakers.get(speakers.size() - 1);
  }

  /** "He said": a person met in the sentence before, or the last person who spoke. */
  @Nullable SourceName person(int sentence, boolean again) {
    Met now = met;
    boolean fresh = now != null && now.sentence() == sentence - 1 && isPerson(now.who());
    return fresh && !again ? now.who() : latest(Memory::isPerson);
  }

  /** "It said": a body whose statement the sentence before tells of, or the last that spoke. */
  @Nullable SourceName body(int sentence, boolean again) {
    Met now = met;
    boolean fresh = now != null && now.sentence() == sentence - 1 && !isPerson(now.who());
    boolean means = fresh && (now.putsOut() || speakers.isEmpty());
    return means && !again ? now.who() : latest(who -> !isPerson(who));
  }

  private @Nullable SourceName latest(Predicate<SourceName> fits) {
    for (int i = speakers.size() - 1; i >= 0; i--) {
      if (fits.test(speakers.get(i))) {
        return speakers.get(i);
      }
    }
    return last();
  }

  private static boolean isPerson(SourceName who) {
    return switch (who.role()) {
      case PERSON, OFFICIAL, WITNESS, ACTIVIST, UNNAMED -> true;
      case MEDIC -> !who.name().toLowerCase(Locale.ROOT).endsWith("hospital");
      case PARTY -> false;
      default -> who.of() != null && isOther(Names.key(who.name()), Names.key(who.of()));
    };
  }

  /** "Rami Abdel Rahman" is no name of the body he speaks for; "the Observatory" and "SOHR" are. */
  private static boolean isOther(String name, String body) {
    boolean shared = List.of(name.split(" ", -1)).stream().anyMatch(body::contains);
    return name.indexOf(' ') > 0 && !shared;
  }

  /** The speaker of that surname: "Mensah" for Kofi Mensah; null where none is. */
  @Nullable SourceName named(String surname) {
    String key = Names.key(surname);
    Met now = met;
    if (now != null && hasPart(now.who(), key)) {
      return now.who();
    }
    for (int i = speakers.size() - 1; i >= 0; i--) {
      if (hasPart(speakers.get(i), key)) {
        return speakers.get(i);
      }
    }
    return null;
  }

  /** "Abdel Rahman" for Rami Abdel Rahman, whom the article named before. */
  SourceName full(SourceName person) {
    SourceName longer = named(person.name());
    return longer == null ? person : longer;
  }

  /** "the Britain-based Observatory", by the name that the article gave it before. */
  SourceName fullest(SourceName source) {
    for (SourceName speaker : speakers) {
      if (speaker.of() != null
          && speaker.of().equals(source.of())
          && !speaker.name().contains("-based")) {
        return speaker;
      }
    }
    return source;
  }

  private static boolean hasPart(SourceName speaker, String key) {
    String name = " " + Names.key(speaker.name()) + " ";
    return name.contains(" " + key + " ") && name.length() > key.length() + 2;
  }

  /** "the source", "the Observatory", "the group": the last speaker whose name or role fits. */
  SourceName resolve(SourceName said) {
    String name = said.name().toLowerCase(Locale.ROOT);
    SourceName last = last();
    if (name.startsWith("same ") && last != null) {
      return last;
    }
    String head = name.substring(name.lastIndexOf(' ') + 1);
    SourceName titled = titles.get(head);
    if (titled != null && said.of() == null && name.equals(head)) {
      return titled;
    }
    Met now = met;
    if (now != null && now.putsOut() && OneOf.of("statement|communique|report").has(head)) {
      return now.who();
    }
    for (int i = speakers.size() - 1; i >= 0; i--) {
      SourceName speaker = speakers.get(i);
      boolean named =
          speaker.name().toLowerCase(Locale.ROOT).contains(head)
              && speaker.name().length() > said.name().length();
      if (named || said.of() == null && name.indexOf(' ') < 0 && fits(head, speaker)) {
        return speaker;
      }
    }
    boolean recent = now != null && said.of() == null && name.indexOf(' ') < 0;
    return recent && fits(head, now.who()) ? now.who() : said;
  }

  private static boolean fits(String head, SourceName speaker) {
    Role role = speaker.role();
    return switch (head) {
      case "monitor", "group", "watchdog", "organisation", "organization", "ngo" ->
          role == Role.MONITOR
              || role == Role.PARTY
              || (head.startsWith("organi") || head.equals("ngo"))
                  && (role == Role.RESCUE || role == Role.UN || role == Role.ORGANISATION);
      case "agency" -> role == Role.AGENCY || role == Role.STATE_MEDIA || role == Role.UN;
      case "statement", "communique" -> role != Role.AGENCY;
      case "network", "channel", "outlet" -> role == Role.OUTLET;
      case "official", "spokesman", "spokeswoman", "spokesperson" ->
          role == Role.OFFICIAL || role == Role.PERSON;
      default -> false;
    };
  }
}
