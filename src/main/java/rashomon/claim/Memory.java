package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Names;
import rashomon.mention.SourceName;

/**
 * Who has spoken in the article so far, so that "he", "the source", "the group" can be resolved.
 */
final class Memory {

  private final List<SourceName> speakers = new ArrayList<>();

  void heard(SourceName speaker) {
    speakers.add(speaker);
  }

  @Nullable SourceName last() {
    return speakers.isEmpty() ? null : speakers.get(speakers.size() - 1);
  }

  /** The speaker of that surname: "Mensah" for Kofi Mensah; null where none is. */
  @Nullable SourceName named(String surname) {
    String key = Names.key(surname);
    for (int i = speakers.size() - 1; i >= 0; i--) {
      String name = " " + Names.key(speakers.get(i).name()) + " ";
      if (name.contains(" " + key + " ") && name.length() > key.length() + 2) {
        return speakers.get(i);
      }
    }
    return null;
  }

  /** "the source", "the Observatory", "the group": the last speaker whose name or role fits. */
  SourceName resolve(SourceName said) {
    String name = said.name().toLowerCase(Locale.ROOT);
    SourceName last = last();
    if (name.startsWith("same ") && last != null) {
      return last;
    }
    String head = name.substring(name.lastIndexOf(' ') + 1);
    for (int i = speakers.size() - 1; i >= 0; i--) {
      SourceName speaker = speakers.get(i);
      boolean named =
          speaker.name().toLowerCase(Locale.ROOT).contains(head)
              && speaker.name().length() > said.name().length();
      if (named || said.of() == null && name.indexOf(' ') < 0 && fits(head, speaker)) {
        return speaker;
      }
    }
    return said;
  }

  private static boolean fits(String head, SourceName speaker) {
    return switch (head) {
      case "monitor", "group", "watchdog", "organisation", "organization" ->
          speaker.role() == SourceName.Role.MONITOR || speaker.role() == SourceName.Role.PARTY;
      case "agency" ->
          speaker.role() == SourceName.Role.AGENCY || speaker.role() == SourceName.Role.STATE_MEDIA;
      case "statement", "communique" -> speaker.role() != SourceName.Role.AGENCY;
      case "network", "channel", "outlet" -> speaker.role() == SourceName.Role.OUTLET;
      default -> false;
    };
  }
}
