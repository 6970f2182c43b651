package rashomon.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** The names in braces that patterns of {@code heads.tsv} may use. */
final class Placeholders {

  /** Every repetition has a bound: no text can make a pattern run long or deep. */
  private static final String LETTERS = "[\\p{L}\\d&'-]{0,25}";

  private static final String WORD = "\\p{Lu}" + LETTERS + "(?:\\.\\p{L}" + LETTERS + "){0,4}";
  private static final String SMALL = "(?:of |for |and |the |in |al |el )?";
  private static final String NAME = WORD + "(?: " + SMALL + WORD + "){0,5}";
  private static final String MEDIA_WORD =
      "(?i:News|Agency|Network|Press|Times|Post|Observer|Observatory|Daily|Gazette|Tribune|Herald"
          + "|Radio|TV|Television|Media|Monitor|Journal|Guardian|Telegraph|Today|Chronicle"
          + "|Broadcasting|Command|Ministry|Independent|Mail|Standard|Wire|Online)\\b";

  private final Map<String, String> words = new LinkedHashMap<>();

  Placeholders(Agencies agencies) {
    words.put("{DATE}", DateWords.DATE);
    words.put("{DAY}", DateWords.DAY);
    words.put("{MONTH}", DateWords.MONTH);
    words.put(
        "{CLOCK}", "(?:,?\\s(?:at |[-|\\u2013] ?)?" + DateWords.CLOCK + "(?: [A-Z]{3,4}\\b)?)?");
    words.put("{CAPS}", "\\p{Lu}[\\p{Lu}'-]{2,20}(?: \\p{Lu}[\\p{Lu}'.-]{1,20}){0,3}(?!\\p{L})");
    words.put("{TOWN}", "\\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}'-]{1,20}){0,3}");
    words.put(
        "{REGION}",
        ", ?(?!"
            + DateWords.DAY_OR_MONTH
            + ")\\p{Lu}[\\p{L}.'-]{0,20}(?: \\p{Lu}[\\p{L}.'-]{0,20}){0,3}");
    words.put("{NAME}", NAME);
    words.put("{MEDIA}", media());
    words.put("{AGENCY}", agencies.pattern() + "(?!\\p{L})");
    words.put("{DASH}", "(?:\\s*[\\u2013\\u2014]|\\s+--?|--|-(?=\\s))\\s*");
  }

  /** A name that ends as the names of media do, or goes on with "for" or "of". */
  private static String media() {
    String tail = "(?i: (?:for|of) )" + NAME + "| (?:Agency|Network|Cent(?:er|re)|English|Service)";
    return "(?:" + WORD + " " + SMALL + "){0,5}" + MEDIA_WORD + "(?:" + tail + "){0,2}";
  }

  /** The pattern with what the names stand for. */
  String in(String pattern) {
    String whole = pattern;
    for (Map.Entry<String, String> word : words.entrySet()) {
      whole = whole.replace(word.getKey(), word.getValue());
    }
    return whole;
  }
}
