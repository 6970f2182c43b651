package rashomon.knowledge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The small tables and indexes bound in one file by the build: a start looks for it once, where it
 * would look for forty; for each of them the JDK asks all its modules.
 */
final class Volume {

  static final String NAME = "small.volume";

  /** Bytes; larger files are read by themselves. */
  private static final int SMALL = 150_000;

  private static final Volume SHIPPED = read();

  /** What is bound, by the name of its file. */
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private Volume() {}

  /** The file of that name; null where it is not among the small ones. */
  static byte @Nullable [] bytes(String name) {
    return SHIPPED.files.get(name);
  }

  private static Volume read() {
    Volume volume = new Volume();
    String path = "/knowledge/" + Knowledge.LANGUAGE + "/" + NAME;
    try (InputStream in = Volume.class.getResourceAsStream(path)) {
      if (in != null) {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(Tables.all(in)));
        for (int left = data.readInt(); left > 0; left--) {
          volume.files.put(data.readUTF(), data.readNBytes(data.readInt()));
        }
      }
      return volume;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Binds the small files of a folder. */
  static byte[] bind(Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Stream<Path> all = Files.list(folder);
        DataOutputStream out = new DataOutputStream(bytes)) {
      List<Path> small = all.filter(file -> file.toFile().length() < SMALL).sorted().toList();
      out.writeInt(small.size());
      for (Path file : small) {
        out.writeUTF(file.getFileName().toString());
        out.writeInt(Math.toIntExact(Files.size(file)));
        out.write(Files.readAllBytes(file));
      }
    }
    return bytes.toByteArray();
  }
}
