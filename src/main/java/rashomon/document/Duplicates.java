package rashomon.document;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.digest.MurmurHash3;
import rashomon.document.Section.Part;
import rashomon.source.Problems;

/**
 * Tells articles that come twice: one outlet's same words under several names or addresses, and an
 * article beside its own claims of an earlier run. The same words in another outlet are its own
 * account, and count as a copy where witnesses are counted.
 */
public final class Duplicates {

  private final Problems problems;
  private final Map<String, String> firsts = new HashMap<>();

  public Duplicates(Problems problems) {
    this.problems = problems;
  }

  /** What is said of an article that came before under the name {@code first}. */
  public static String note(String file, String first) {
    return first.equals(file)
        ? "given twice, as an article and in earlier claims; counted once"
        : "the same article as " + first + "; counted once";
  }

  /** Whether the article comes for the first time; notes that it does not. */
  public boolean isFirst(Document document) {
    String file = firsts.putIfAbsent("file " + document.file(), document.file());
    String same = firsts.putIfAbsent(fingerprint(document), document.file());
    String first = file == null ? same : file;
    if (first != null) {
      problems.note(document.file(), note(document.file(), first));
    }
    return first == null;
  }

  /**
   * A fingerprint of the outlet and the article's words; of whose outlet is not said, of the words.
   * Articles that have it in common are one. 128 bits of MurmurHash3, as nobody forges an article
   * to be another: the JDK's digests take longer to be found than five articles to be summed up.
   */
  public static String fingerprint(Document document) {
    StringBuilder all = new StringBuilder(document.outletStated() ? document.outlet() : "");
    all.append(document.published().value()).append('\n');
    for (Section section : document.sections()) {
      if (section.part() != Part.FURNITURE) {
        String plain = section.span().of(document.text()).toLowerCase(Locale.ROOT);
        all.append(spaced(plain).strip()).append('\n');
      }
    }
    long[] sum = MurmurHash3.hash128x64(all.toString().getBytes(StandardCharsets.UTF_8));
    return new UUID(sum[0], sum[1]).toString();
  }

  /** The text with one space for each run of white space. */
  private static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c >= '\t' && c <= '\r';
      if (!space || !blank) {
        spaced.append(space ? ' ' : c);
      }
      blank = space;
    }
    return spaced.toString();
  }
}
