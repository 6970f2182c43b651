package rashomon.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * Makes a class of every lambda and method reference in a folder of classes, and writes out what
 * records compare by. The JVM would make them itself in each run, and compile its own code for
 * making them while it does: a fifth of a short run (docs/performance.md, "Starting").
 *
 * <p>A class made here is a nest mate of the one it stands in, so that it may call what is private
 * there. What asks for more than {@code LambdaMetafactory.metafactory} stays as it is. Classes that
 * an earlier build has done are passed over.
 */
public final class Lambdas {

  /** In the name of every class made here. */
  static final String MARK = "$$lambda";

  private final Path folder;

  private Lambdas(Path folder) {
    this.folder = folder;
  }

  /**
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    new Lambdas(Path.of(args[0])).make();
  }

  private void make() throws IOException {
    Map<String, Set<String>> nests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Lambdas::isOurs).sorted().toList()) {
        Host host = new Host(new ClassReader(Files.readAllBytes(file)));
        Map<String, byte[]> rewritten = host.rewritten();
        for (int i = rewritten.isEmpty() ? -1 : 0; i >= 0; i++) {
          i = Files.deleteIfExists(lambda(file, i)) ? i : -2; // those of an earlier build
        }
        for (Map.Entry<String, byte[]> each : rewritten.entrySet()) {
          Files.write(file(each.getKey()), each.getValue());
        }
        nests.computeIfAbsent(host.nest(), n -> new TreeSet<>()).addAll(host.lambdas());
      }
    }
    for (Map.Entry<String, Set<String>> nest : nests.entrySet()) {
      Path host = file(nest.getKey());
      byte[] bytes = Files.readAllBytes(host);
      byte[] told = NestMates.tell(bytes, nest.getValue());
      if (told.length > 0) {
        Files.write(host, told);
      }
    }
  }

  private static boolean isOurs(Path file) {
    return file.toString().endsWith(".class") && !file.toString().contains(MARK);
  }

  private static Path lambda(Path host, int number) {
    String name = host.getFileName().toString();
    String stem = name.substring(0, name.length() - ".class".length());
    return host.resolveSibling(stem + MARK + number + ".class");
  }

  private Path file(String name) {
    return folder.resolve(name + ".class");
  }
}
