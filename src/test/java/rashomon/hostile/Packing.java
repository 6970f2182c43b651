package rashomon.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/**
 * Archives of nearly articles: gzip, zip and WARC, in each other, with odd names and headers among
 * them, some damaged inside and some as a whole; the same for a seed.
 */
final class Packing {

  private static final List<String> NAMES =
      List.of(
          "a.html",
          "a.txt",
          "a.md",
          "a.json",
          "a.jsonl",
          "a.csv",
          "a.xml",
          "a",
          "b/a.txt",
          "a.gz",
          "a.zip",
          "a.warc",
          "a.warc.gz",
          ".a",
          "../a.txt",
          "a\\b.txt",
          "/a",
          "",
          "a\u202e.txt",
          "b/",
          "a.docx",
          "__MACOSX/a");

  private final Mutations mutations;
  private final int most;
  private final WebPacking web;

  Packing(Mutations mutations, int most) {
    this.mutations = mutations;
    this.most = most;
    this.web = new WebPacking(mutations, this);
  }

  /** An archive, with others in it up to so many deep, and each damaged one time in four. */
  byte[] next(int depth) {
    byte[] packed =
        switch (mutations.below(4)) {
          case 0 -> gzip(inner(depth));
          case 1 -> zip(depth);
          case 2 -> web.next(depth);
          default -> gzip(web.next(depth));
        };
    return damaged(packed);
  }

  /** A file, or an archive where there may be so many in each other. */
  byte[] inner(int depth) {
    if (depth > 0 && mutations.below(3) == 0) {
      return next(depth - 1);
    }
    byte[] file = mutations.next(most);
    boolean named = file.length > 0 && file[0] == 0; // of a table of samples
    return named ? Arrays.copyOfRange(file, 1, file.length) : file;
  }

  byte[] damaged(byte[] packed) {
    byte[] bytes = packed;
    for (int n = Math.max(0, mutations.below(8) - 5); n > 0; n--) {
      bytes = mutations.damaged(bytes);
    }
    return bytes;
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private byte[] zip(int depth) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (int n = mutations.below(4); n > 0; n--) {
        add((mutations.below(2) == 0 ? n : "") + mutations.one(NAMES), inner(depth), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private void add(String name, byte[] bytes, ZipOutputStream out) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    if (mutations.below(3) == 0) {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(sum.getValue());
    }
    try {
      out.putNextEntry(entry);
    } catch (ZipException e) {
      return; // a name that it has
    }
    out.write(bytes);
  }
}
