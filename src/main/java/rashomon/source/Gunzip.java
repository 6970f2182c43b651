package rashomon.source;

import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip data, and stops where it unpacks to too much. */
final class Gunzip extends GZIPInputStream {

  private final Counted packed;
  private final Limits limits;
  private long unpacked;

  Gunzip(Counted packed, Limits limits) throws IOException {
    super(packed, 1 << 14);
    this.packed = packed;
    this.limits = limits;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    unpacked += Math.max(0, n);
    Bomb.check(unpacked, packed, limits);
    return n;
  }
}
