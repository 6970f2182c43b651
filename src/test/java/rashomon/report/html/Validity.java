package rashomon.report.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** What the W3C's checker (nu.validator) has against a page. */
final class Validity {

  /** Parts of CSS that browsers know and that its table of CSS does not. */
  private static final Pattern NEWER =
      Pattern.compile("CSS: .*“(?:paint-order|contain-intrinsic-size|::details-content)”");

  private Validity() {}

  /** Its errors, one a line: place and message. */
  static List<String> errors(String page) {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    try {
      byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
      String said = validator.validate(new ByteArrayInputStream(bytes));
      return said.lines()
          .filter(line -> line.contains("error:") && !NEWER.matcher(line).find())
          .toList();
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
