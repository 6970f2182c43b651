package rashomon.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there whole or not at all: it is written under another name beside its place, and
 * moved there at the end. A run that fails or is broken off leaves what was there before.
 */
final class OutputFile extends FilterWriter {

  private final Path file;
  private final Path draft;
  private final Thread tidying;
  private boolean whole;

  private OutputFile(Path file, Path draft) throws IOException {
    super(Files.newBufferedWriter(draft));
    this.file = file;
    this.draft = draft;
    tidying = new Thread(() -> delete(draft));
    Runtime.getRuntime().addShutdownHook(tidying);
  }

  /**
   * Begins a file.
   *
   * @throws IOException where its folder is not there or cannot be written
   */
  static OutputFile at(Path file) throws IOException {
    Path place = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    long run = ProcessHandle.current().pid();
    Path draft = place.resolveSibling("." + place.getFileName() + "." + run + ".part");
    return new OutputFile(place, draft);
  }

  /** All is written: what is closed now is the file. */
  void finish() {
    whole = true;
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
      if (whole) {
        move();
      }
    } finally {
      delete(draft);
      Runtime.getRuntime().removeShutdownHook(tidying);
    }
  }

  private void move() throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      draft.toFile().deleteOnExit();
    }
  }
}
