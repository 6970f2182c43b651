package rashomon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the bytes of samples: encoded, packed, cut short, damaged. */
final class InputBytes {

  private static final String NEXT = "\u00a6";

  private InputBytes() {}

  /**
   * One step.
   *
   * @param bytes what the steps before have made
   * @param text the sample's content
   */
  static byte[] made(String step, String how, byte[] bytes, String text) throws IOException {
    return switch (step) {
      case "-" -> bytes;
      case "as" -> text.getBytes(Charset.forName(how));
      case "sub" ->
          utf8(
              new String(bytes, StandardCharsets.UTF_8)
                  .replace(how.split("=>", -1)[0], how.split("=>", -1)[1]));
      case "gzip" -> gzip(bytes);
      case "zip" -> zip(how, bytes);
      case "entries" -> entries(text);
      case "warc" -> warc(text);
      case "deep" ->
          utf8(how.split(" ", 2)[0].repeat(Integer.parseInt(how.split(" ", 2)[1])) + text);
      case "pad" -> padded(bytes, Integer.parseInt(how));
      case "cut" -> Arrays.copyOf(bytes, (bytes.length + Integer.parseInt(how)) % bytes.length);
      case "flip" -> flipped(bytes, Integer.parseInt(how));
      case "twice" -> joined(bytes, bytes);
      default -> throw new IllegalArgumentException("no such step: " + step);
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] padded(byte[] bytes, int blanks) {
    byte[] padded = Arrays.copyOf(bytes, bytes.length + blanks);
    Arrays.fill(padded, bytes.length, padded.length, (byte) ' ');
    return padded;
  }

  private static byte[] flipped(byte[] bytes, int at) {
    byte[] flipped = bytes.clone();
    flipped[at < 0 ? bytes.length + at : at] ^= (byte) 0xff;
    return flipped;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] joined = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, joined, one.length, other.length);
    return joined;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry(name));
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** A zip of {@code name=content}. */
  private static byte[] entries(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (String entry : text.split(NEXT, -1)) {
        String[] both = entry.split("=", 2);
        out.putNextEntry(new ZipEntry(both[0]));
        out.write(both[1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return packed.toByteArray();
  }

  /** A web archive of {@code status type body}; the type may have a charset, which is used. */
  private static byte[] warc(String text) {
    byte[] all = {};
    int number = 0;
    for (String answer : text.split(NEXT, -1)) {
      String[] parts = answer.split(" ", 3);
      int charset = parts[1].indexOf("charset=");
      String name = charset < 0 ? "UTF-8" : parts[1].substring(charset + 8);
      boolean known = name.matches("[\\w-]+") && Charset.isSupported(name);
      byte[] body = parts[2].getBytes(known ? Charset.forName(name) : StandardCharsets.UTF_8);
      String http = "HTTP/1.1 " + parts[0] + " X\r\nContent-Type: " + parts[1] + "\r\n\r\n";
      int length = http.length() + body.length;
      String head =
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
              + "00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2031-03-14T10:00:00Z\r\n"
              + "WARC-Target-URI: https://star.example/"
              + ++number
              + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
              + length
              + "\r\n\r\n";
      byte[] record = joined((head + http).getBytes(StandardCharsets.UTF_8), body);
      all = joined(all, joined(record, "\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
    }
    return all;
  }
}
