package rashomon.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rashomon.source.Problems;
import rashomon.source.Source;

/** Bytes to text: UTF-8, UTF-16 with a byte order mark, or what the header block declares. */
final class Charsets {

  private static final int HEADER = 2000;
  private static final Pattern DECLARED =
      Pattern.compile("^charset[ \\t]*:[ \\t]*\"?([\\w.:-]{1,40})", Pattern.MULTILINE);

  private Charsets() {}

  /** The text without its byte order mark; null, and a problem, where the bytes are none. */
  static @Nullable String decode(Source source, Problems problems) {
    Charset marked = mark(source);
    if (marked != null) {
      return decode(source, marked, marked.equals(StandardCharsets.UTF_8) ? 3 : 2, problems);
    }
    return decode(source, declared(source, problems), 0, problems);
  }

  /** The charset that a byte order mark names, or null. */
  static @Nullable Charset mark(Source source) {
    if (source.at(0) == 0xef && source.at(1) == 0xbb && source.at(2) == 0xbf) {
      return StandardCharsets.UTF_8;
    }
    if (source.at(0) == 0xfe && source.at(1) == 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    return source.at(0) == 0xff && source.at(1) == 0xfe ? StandardCharsets.UTF_16LE : null;
  }

  /** The text of a stream as it comes; bytes that are none in its charset become \ufffd. */
  static BufferedReader reader(Source source) throws IOException {
    Charset marked = mark(source);
    InputStream in = source.open();
    in.skipNBytes(marked == null ? 0 : marked.equals(StandardCharsets.UTF_8) ? 3 : 2);
    Charset sent = source.charset() == null ? StandardCharsets.UTF_8 : source.charset();
    return new BufferedReader(new InputStreamReader(in, marked == null ? sent : marked));
  }

  /** Notes what could not be decoded. */
  static void note(String text, String place, Problems problems) {
    long lost = text.chars().filter(c -> c == '\ufffd').count();
    if (lost > 0) {
      problems.note(place, lost + " characters are not UTF-8; save the file as UTF-8");
    }
  }

  private static Charset declared(Source source, Problems problems) {
    Charset otherwise = source.charset() == null ? StandardCharsets.UTF_8 : source.charset();
    if (source.at(0) != '-') {
      return otherwise;
    }
    ByteBuffer bytes = source.bytes();
    bytes.limit(Math.min(bytes.limit(), HEADER));
    String head = StandardCharsets.ISO_8859_1.decode(bytes).toString();
    int end = head.indexOf("\n---");
    Matcher declared = DECLARED.matcher(end < 0 ? head : head.substring(0, end));
    if (!declared.find()) {
      return otherwise;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      problems.add(
          source.name(), "charset '" + declared.group(1) + "' is unknown; read as UTF-8 instead");
      return StandardCharsets.UTF_8;
    }
  }

  private static @Nullable String decode(
      Source source, Charset charset, int from, Problems problems) {
    ByteBuffer bytes = source.bytes().position(from);
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException e) {
      problems.add(
          source.name(),
          "not "
              + charset.name()
              + " (at byte "
              + bytes.position()
              + "); save it as UTF-8, or name its charset in a header block ('charset: ...')");
      return null;
    }
  }
}
