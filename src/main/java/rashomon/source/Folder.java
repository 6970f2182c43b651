package rashomon.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The regular files in a folder and below it, by name. What is hidden is passed over; what cannot
 * be opened is noted, and the rest goes on.
 */
final class Folder extends SimpleFileVisitor<Path> {

  private final Path root;
  private final SortedMap<String, Path> files = new TreeMap<>();
  private final SortedMap<String, String> failures = new TreeMap<>();

  private Folder(Path root) {
    this.root = root;
  }

  static SortedMap<String, Path> files(String name, Path path, Problems problems) {
    Folder folder = new Folder(path);
    try {
      Files.walkFileTree(path, folder);
    } catch (IOException e) {
      folder.failures.put(name, reason(e));
    }
    folder.failures.forEach(
        (at, why) -> problems.add(at, "cannot be read (" + why + "); check its permissions"));
    if (folder.files.isEmpty() && folder.failures.isEmpty()) {
      problems.add(name, "no files in this folder; name a folder that holds articles");
    }
    return folder.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file) && Files.isRegularFile(file)) {
      files.put(slashes(file), file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    failures.put(slashes(file), reason(e));
    return FileVisitResult.CONTINUE;
  }

  private boolean isHidden(Path path) {
    return !path.equals(root) && path.getFileName().toString().startsWith(".");
  }

  static String slashes(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    return e instanceof NoSuchFileException ? "it is gone" : "read error";
  }
}
