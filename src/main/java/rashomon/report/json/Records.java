package rashomon.report.json;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.document.JsonTree;
import rashomon.report.Marked;

/** Records as JSON has them, for what lays their members out in another way. */
public final class Records {

  private Records() {}

  /** The claim record as maps, lists and words. */
  public static Map<?, ?> of(Document document, Claim claim) throws IOException {
    return members(line(document, claim));
  }

  /** The mention record as maps, lists and words. */
  public static Map<?, ?> of(Document document, Marked mention) throws IOException {
    return members(line(document, mention));
  }

  /** The claim record as one line of JSON. */
  public static String line(Document document, Claim claim) throws IOException {
    return line(json -> ClaimLines.write(json, document, claim));
  }

  /** The mention record as one line of JSON. */
  static String line(Document document, Marked mention) throws IOException {
    return line(json -> MentionLines.write(json, document, mention));
  }

  /** An object with the members that are written, as one line of JSON. */
  public static String line(Json.Item<Json> members) throws IOException {
    StringWriter line = new StringWriter();
    Json json = new Json(line);
    json.object(() -> members.write(json));
    json.endLine();
    return line.toString().stripTrailing();
  }

  private static Map<?, ?> members(String line) throws IOException {
    return JsonTree.read(line) instanceof Map<?, ?> record ? record : Map.of();
  }
}
