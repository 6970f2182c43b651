package rashomon.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes a jar anew as a start reads it fastest: nothing is deflated, and classes that were
 * compiled for a Java so old that the JVM must infer the types in each of their methods have them
 * written down ({@link Frames}).
 */
public final class Jar {

  private Jar() {}

  /**
   * @param args the jar as it is, and the one to write
   */
  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    URL[] classes = {from.toUri().toURL()};
    try (ZipFile jar = new ZipFile(from.toFile());
        URLClassLoader loader = new URLClassLoader(classes);
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])));
        ZipOutputStream to = new ZipOutputStream(file)) {
      to.setMethod(ZipOutputStream.STORED);
      for (ZipEntry entry : Collections.list(jar.entries())) {
        if (!entry.isDirectory()) {
          byte[] bytes = jar.getInputStream(entry).readAllBytes();
          boolean isOld = entry.getName().endsWith(".class") && Frames.areMissing(bytes);
          store(to, entry, isOld ? Frames.of(bytes, loader) : bytes);
        }
      }
    }
  }

  private static void store(ZipOutputStream to, ZipEntry from, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(from.getName());
    entry.setTimeLocal(from.getTimeLocal());
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    to.putNextEntry(entry);
    to.write(bytes);
    to.closeEntry();
  }
}
