package rashomon.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream that counts its bytes. */
final class Counted extends FilterInputStream {

  private static final int TAIL = 1024;

  private long count;
  private byte[] tail = new byte[0];

  Counted(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  private void keep(byte[] bytes, int from, int length) {
    int more = Math.min(TAIL, length);
    int old = Math.min(tail.length, TAIL - more);
    byte[] kept = new byte[old + more];
    System.arraycopy(tail, tail.length - old, kept, 0, old);
    System.arraycopy(bytes, from + length - more, kept, old, more);
    tail = kept;
  }

  /** Reads on to the end; whether these letters stand near it. */
  boolean endsWith(String letters) throws IOException {
    byte[] rest = new byte[8192];
    while (read(rest, 0, rest.length) >= 0) {}
    return new String(tail, StandardCharsets.ISO_8859_1).contains(letters);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      count++;
      keep(new byte[] {(byte) b}, 0, 1);
    }
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    if (n > 0) {
      count += n;
      keep(bytes, from, n);
    }
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
