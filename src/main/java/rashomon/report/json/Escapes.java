package rashomon.report.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;
import rashomon.report.Printable;

/** Escapes in JSON what a terminal would obey: controls beyond ASCII and direction overrides. */
final class Escapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;
  private static final int[] ASCII = standardAsciiEscapesForJSON();

  static {
    ASCII[0x7f] = CharacterEscapes.ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ASCII.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return c > 0x7f && c < 0x10000 && Printable.isHostile((char) c)
        ? new SerializedString("\\u%04x".formatted(c))
        : null;
  }
}
