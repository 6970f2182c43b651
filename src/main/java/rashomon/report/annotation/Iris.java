package rashomon.report.annotation;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rashomon.report.Printable;

/** What things are called on the web. */
final class Iris {

  private static final String PLAIN = "/-._~!$()";

  private Iris() {}

  /** The address of a page, where it is one that a browser could open as a page; else null. */
  static @Nullable String page(@Nullable String address) {
    if (address == null) {
      return null;
    }
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null ? uri.toASCIIString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** A file's name as a relative reference, all but letters, digits and a few marks escaped. */
  static String file(String name) {
    String path = name.replace('\\', '/');
    StringBuilder iri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte b : Printable.whole(path).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (letter || PLAIN.indexOf(c) >= 0) {
        iri.append(c);
      } else {
        iri.append('%').append("%02X".formatted((int) c));
      }
    }
    return iri.toString();
  }

  /** A name of its own for what these words tell, the same in every run. */
  static String named(String... words) {
    byte[] all = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(all);
  }
}
