package rashomon.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The program's version. */
public final class Version {

  /** As released: {@code 0.1.0}. */
  public static final String WORDS = read();

  private Version() {}

  private static String read() {
    try (InputStream in = Version.class.getResourceAsStream("/version.txt")) {
      return in == null ? "?" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
