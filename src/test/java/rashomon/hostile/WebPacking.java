package rashomon.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Web archives for {@link Packing}: records with all that may stand in their headers. */
final class WebPacking {

  private static final List<String> TYPES =
      List.of(
          "text/html",
          "text/html; charset=utf-8",
          "text/html; charset=windows-1251",
          "text/plain; charset=\"x\"",
          "text/html; charset",
          "application/json",
          "application/rss+xml",
          "application/octet-stream",
          "image/png",
          "text/",
          ";",
          "");
  private static final List<String> HEADS =
      List.of(
          "",
          "Transfer-Encoding: chunked\r\n",
          "Content-Encoding: gzip\r\n",
          "Content-Encoding: deflate\r\n",
          "Content-Encoding: br\r\n",
          "Content-Length: 7\r\n",
          "Content-Length: -1\r\n",
          "Content-Type: text/html\r\n",
          ": \r\n");

  private final Mutations mutations;
  private final Packing packing;

  WebPacking(Mutations mutations, Packing packing) {
    this.mutations = mutations;
    this.packing = packing;
  }

  /** A web archive, with others and packed files in it up to so many deep. */
  byte[] next(int depth) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int n = mutations.below(4); n > 0; n--) {
      byte[] record = packing.damaged(record(depth));
      all.writeBytes(mutations.below(16) == 0 ? Packing.gzip(record) : record);
    }
    return all.toByteArray();
  }

  private byte[] record(int depth) {
    boolean response = mutations.below(4) != 0;
    byte[] body = response ? response(packing.inner(depth)) : packing.inner(depth);
    int length = body.length + (mutations.below(16) == 0 ? mutations.below(40) - 20 : 0);
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(
        utf8(
            "WARC/1.0\r\nWARC-Type: "
                + (response ? "response" : "resource")
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "WARC-Date: 2031-03-14T10:00:00Z\r\nWARC-Target-URI: https://s.example/\r\n"
                + "Content-Type: "
                + (response ? "application/http; msgtype=response" : mutations.one(TYPES))
                + "\r\nContent-Length: "
                + length
                + "\r\n\r\n"));
    record.writeBytes(body);
    record.writeBytes(utf8("\r\n\r\n"));
    return record.toByteArray();
  }

  private byte[] response(byte[] page) {
    String head = mutations.one(HEADS);
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(
        utf8("HTTP/1.1 200 OK\r\nContent-Type: " + mutations.one(TYPES) + "\r\n" + head + "\r\n"));
    if (head.contains("chunked")) {
      http.writeBytes(utf8(Integer.toHexString(page.length) + "\r\n"));
      http.writeBytes(page);
      http.writeBytes(utf8("\r\n0\r\n\r\n"));
    } else {
      http.writeBytes(head.contains("gzip") ? Packing.gzip(page) : page);
    }
    return packing.damaged(http.toByteArray());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
