package rashomon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What of the program's output is shown on a terminal as it comes.
 *
 * @param out standard output
 * @param err standard error
 * @param colours whether standard output shows colours
 */
record Screen(boolean out, boolean err, boolean colours) {

  static final Screen NONE = new Screen(false, false, false);

  static Screen ofProcess(boolean colours) {
    return new Screen(isTerminal(1, colours), isTerminal(2, colours), colours);
  }

  /** Linux tells it of each stream; elsewhere it is known where there are colours. */
  private static boolean isTerminal(int descriptor, boolean elsewhere) {
    try {
      String to = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return to.startsWith("/dev/pts/") || to.startsWith("/dev/tty");
    } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
      return elsewhere;
    }
  }
}
