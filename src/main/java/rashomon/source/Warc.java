package rashomon.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages in a web archive (WARC, ISO 28500), in its order: what was answered with status 200,
 * and resources, as far as they are text. Pages are numbered by their record, from 1.
 */
final class Warc implements Pack {

  private final String name;
  private final int depth;
  private final Limits limits;
  private final Problems problems;
  private final WarcReader records;
  private int record;
  private int others;

  Warc(String name, InputStream in, int depth, Limits limits, Problems problems)
      throws IOException {
    this.name = name;
    this.depth = depth;
    this.limits = limits;
    this.problems = problems;
    this.records = new WarcReader(in);
  }

  @Override
  public @Nullable Item next() throws IOException {
    for (Optional<WarcRecord> one = read(); one.isPresent(); one = read()) {
      if (++record > limits.entries()) {
        problems.add(name, "holds more than " + limits.entries() + " records; split it");
        return null;
      }
      Item item = page(one.get());
      if (item != null) {
        return item;
      }
    }
    if (others > 0) {
      problems.note(name, others + " answers of " + record + " records are no pages: passed over");
      others = 0;
    }
    return null;
  }

  private Optional<WarcRecord> read() throws IOException {
    try {
      return records.next();
    } catch (IllegalArgumentException e) {
      throw new IOException("a field of its header is none", e); // a length that is no number
    }
  }

  private @Nullable Item page(WarcRecord one) {
    String at = name + "!/" + record;
    try {
      if (one instanceof WarcResponse response && response.http() != null) {
        HttpResponse http = response.http();
        boolean page = http.status() == 200 && isText(http.contentType());
        others += page ? 0 : 1;
        return page
            ? new Item(
                at, new WarcBody(http.bodyDecoded().stream()), response.target(), charset(at, http))
            : null;
      }
      if (one instanceof WarcResource resource && isText(resource.payloadType())) {
        return new Item(at, new WarcBody(resource.body().stream()), resource.target(), null);
      }
    } catch (IOException | IllegalArgumentException e) {
      problems.add(at, "this record cannot be read; capture the page again");
    }
    return null;
  }

  /** The charset of the answer's Content-Type; null where it has none that is known here. */
  private @Nullable Charset charset(String at, HttpResponse http) throws IOException {
    String charset = http.contentType().parameters().get("charset");
    if (charset == null || charset.isBlank()) {
      return null;
    }
    try {
      return Charset.forName(charset.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      problems.note(at, "charset '" + charset + "' of its Content-Type is unknown");
      return null;
    }
  }

  private static boolean isText(MediaType type) {
    String base = type.base().toString();
    return base.startsWith("text/") && !base.endsWith("css") && !base.endsWith("javascript")
        || base.endsWith("xml")
        || base.endsWith("json")
        || base.equals("application/octet-stream");
  }

  @Override
  public int depth() {
    return depth;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String broken(IOException e) {
    return "web archive is damaged or cut off after record "
        + record
        + "; the pages before are read, what follows is not: fetch it again";
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
