package rashomon.peers;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;

/**
 * HeidelTime: the times of each article, English news, with its own sentences and tokens and no
 * parts of speech (its taggers are programs to be installed beside it). Arguments: the folder, and
 * a file of settings.
 */
final class HeidelTime {

  private static final Date PUBLISHED = Date.from(Instant.parse("2016-07-08T12:00:00Z"));

  private HeidelTime() {}

  public static void main(String[] args) throws IOException, DocumentCreationTimeMissingException {
    HeidelTimeStandalone tagger =
        new HeidelTimeStandalone(
            Language.ENGLISH, DocumentType.NEWS, OutputType.TIMEML, args[1], POSTagger.NO);
    for (String text : Articles.in(args[0])) {
      System.out.println(tagger.process(text, PUBLISHED));
    }
  }
}
