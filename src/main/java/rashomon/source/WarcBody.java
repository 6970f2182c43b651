package rashomon.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The content of a record of a web archive. Where a length in it is none (a gzip header's that is
 * negative) the library throws unchecked; that is damage like any other.
 */
final class WarcBody extends FilterInputStream {

  WarcBody(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      return super.read(bytes, from, length);
    } catch (IllegalArgumentException e) {
      throw new IOException("a length in it is none", e);
    }
  }
}
