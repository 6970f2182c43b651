package rashomon.source;

import java.io.IOException;

/** Packed data that unpacks to more than anybody packs. */
final class Bomb extends IOException {

  private static final long serialVersionUID = 1L;

  Bomb(int ratio) {
    super("unpacks to more than " + ratio + " times its size; unpack it yourself if you trust it");
  }
}
