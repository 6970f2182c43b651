package rashomon.source;

import java.io.IOException;

/** Packed data that unpacks to more than anybody packs. */
final class Bomb extends IOException {

  private static final long serialVersionUID = 1L;

  /** Says so where that much was unpacked of that much. */
  static void check(long unpacked, Counted packed, Limits limits) throws Bomb {
    if (unpacked > limits.bytes() && unpacked / limits.ratio() > packed.count()) {
      throw new Bomb(limits.ratio());
    }
  }

  private Bomb(int ratio) {
    super("unpacks to more than " + ratio + " times its size; unpack it yourself if you trust it");
  }
}
