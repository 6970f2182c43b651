package rashomon.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's bytes as they are read, unpacked where they are gzipped. */
public final class Plain {

  private static final int BUFFER = 1 << 16;

  private Plain() {}

  /**
   * Opens the file; whoever opens it closes it.
   *
   * @throws IOException in words that can be shown to its user
   */
  public static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("is a folder");
    }
    InputStream in;
    try {
      in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    } catch (IOException e) {
      throw new IOException(Folder.reason(e), e);
    }
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip ? new Gunzip(new Counted(in), Limits.DEFAULT) : in;
  }
}
