package rashomon.claim.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Attribution;
import rashomon.claim.clause.Draft;
import rashomon.document.Document;
import rashomon.knowledge.Names;
import rashomon.mention.Line;
import rashomon.mention.Mentions;
import rashomon.mention.SourceName;
import rashomon.mention.SourceName.Role;
import rashomon.text.Like;
import rashomon.text.OneOf;

/**
 * Settles over the whole article who speaks: a quotation that runs over several sentences is its
 * speaker's, "a monitor" is the monitor that is named, and an outlet does not cite itself.
 */
public final class Voices {

  private Voices() {}

  public static void settle(
      List<Draft> drafts, List<List<Said>> said, Mentions mentions, Document document) {
    quotations(drafts, said, mentions);
    SourceName monitor = onlyMonitor(said);
    for (Draft draft : drafts) {
      List<Attribution> chain = new ArrayList<>();
      for (Attribution step : draft.attribution) {
        SourceName source = isNameless(step.source()) && monitor != null ? monitor : step.source();
        if (!isOutlet(source, document)) {
          chain.add(new Attribution(source, step.cue()));
        }
      }
      draft.attribution = chain;
    }
  }

  private static void quotations(List<Draft> drafts, List<List<Said>> said, Mentions mentions) {
    int opened = -1;
    Said before = null;
    for (Line line : mentions.lines()) {
      boolean odd = marks(line) % 2 == 1;
      int n = line.sentence().index();
      Said own = said.get(n).isEmpty() ? null : said.get(n).get(0);
      if (odd && opened < 0) {
        opened = n;
      } else if (odd) {
        Said opener = last(said.get(opened));
        lay(drafts, opened, n, own != null ? own : opener != null ? opener : before);
        opened = -1;
      } else if (opened < 0 && isWhole(line)) {
        lay(drafts, n, n, own != null ? own : before);
      }
      boolean quoted = marks(line) > 0 || opened >= 0;
      before = quoted ? own != null ? own : before : null;
    }
  }

  /** A sentence that is all quotation: it goes on where the one before left off. */
  private static boolean isWhole(Line line) {
    int last = line.size() - 1;
    boolean ends = line.is(last, "\"") || line.is(last - 1, "\"");
    return marks(line) == 2 && line.is(0, "\"") && ends;
  }

  private static @Nullable Said last(List<Said> said) {
    return said.isEmpty() ? null : said.get(said.size() - 1);
  }

  private static int marks(Line line) {
    int marks = 0;
    for (int i = 0; i < line.size(); i++) {
      marks += line.is(i, "\"") ? 1 : 0;
    }
    return marks;
  }

  private static void lay(List<Draft> drafts, int from, int to, @Nullable Said said) {
    for (Draft draft : drafts) {
      int n = draft.line.sentence().index();
      if (said != null && n >= from && n <= to && draft.attribution.isEmpty()) {
        draft.attribution.add(new Attribution(said.speaker(), said.cue()));
      }
    }
  }

  /** "a monitor", "the Britain-based group", "a monitoring group"; not "the Franciscan mission". */
  private static boolean isNameless(SourceName source) {
    String name = source.name().toLowerCase(java.util.Locale.ROOT);
    String head = name.substring(name.lastIndexOf(' ') + 1);
    boolean one =
        OneOf.of("monitor|group|watchdog|observatory|organisation|organization").has(head);
    return source.of() == null
        && one
        && (source.role() == Role.MONITOR
            || Like.of(".*(-based|monitoring|watchdog|rights)( [a-z-]+)? group").is(name));
  }

  /** The one monitor that the article names as a speaker; null where none or several are. */
  private static @Nullable SourceName onlyMonitor(List<List<Said>> said) {
    Set<String> names = new TreeSet<>();
    SourceName found = null;
    for (List<Said> line : said) {
      for (Said s : line) {
        if (s.speaker().role() == Role.MONITOR && s.speaker().of() != null) {
          names.add(s.speaker().key());
          found = found == null ? s.speaker() : found;
        }
      }
    }
    return names.size() == 1 ? found : null;
  }

  /** The outlet's own voice and its own unnamed reporters are no source (gold/GUIDE). */
  private static boolean isOutlet(SourceName source, Document document) {
    String outlet = Names.key(document.outlet());
    String name = Names.key(source.name());
    boolean reporter = name.endsWith("reporter") || name.endsWith("correspondent");
    boolean own =
        source.of() != null && Names.key(source.of()).equals(outlet) || name.equals(outlet);
    boolean house =
        reporter
            && (name.contains(outlet)
                || name.contains(acronym(document.outlet()))
                || Like.of("(a |our )?(reporter|correspondent)").is(name));
    return own && !name.contains("source") || house;
  }

  /** "K24" for Kurdistan 24. */
  private static String acronym(String outlet) {
    StringBuilder letters = new StringBuilder();
    for (String word : Names.key(outlet).split(" ", -1)) {
      letters.append(
          word.isEmpty() ? "" : Character.isDigit(word.charAt(0)) ? word : word.substring(0, 1));
    }
    return letters.length() > 1 ? letters.toString() : "-";
  }
}
