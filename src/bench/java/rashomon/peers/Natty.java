package rashomon.peers;

import com.joestelmach.natty.DateGroup;
import com.joestelmach.natty.Parser;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;

/**
 * Natty: the dates of each paragraph, as of a day that its calendars of feasts and seasons hold. It
 * throws where a number is none to it; such paragraphs are named.
 */
final class Natty {

  private static final Date PUBLISHED = Date.from(Instant.parse("2016-07-08T12:00:00Z"));

  private Natty() {}

  public static void main(String[] args) throws IOException {
    Parser parser = new Parser(TimeZone.getTimeZone("UTC"));
    for (String text : Articles.in(args[0])) {
      for (String paragraph : Articles.paragraphs(text)) {
        try {
          for (DateGroup group : parser.parse(paragraph, PUBLISHED)) {
            System.out.println(group.getText() + "\t" + group.getDates());
          }
        } catch (RuntimeException e) {
          System.out.println(e);
        }
      }
    }
  }
}
