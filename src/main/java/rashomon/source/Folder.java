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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The regular files in a folder and below it, by name. What is hidden is passed over; what cannot
 * be opened is noted, and the rest goes on.
 */
final class Folder extends SimpleFileVisitor<Path> {

  private final Path root;
  private final Set<String> files;
  private final SortedMap<String, String> failures = new TreeMap<>();

  private boolean empty = true;
  private boolean links;

  private Folder(Path root, Set<String> files) {
    this.root = root;
    this.files = files;
  }

  /**
   * Adds the names of the files.
   *
   * @return whether some are links, so that two names may be of one file
   */
  static boolean list(String name, Path path, Set<String> files, Problems problems) {
    Folder folder = new Folder(path, files);
    try {
      Files.walkFileTree(path, folder);
    } catch (IOException e) {
      folder.failures.put(name, reason(e));
    }
    folder.failures.forEach(
        (at, why) -> problems.add(at, "cannot be read (" + why + "); check its permissions"));
    if (folder.empty && folder.failures.isEmpty()) {
      problems.add(name, "no files in this folder; name a folder that holds articles");
    }
    return folder.links;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file) && Files.isRegularFile(file)) {
      files.add(slashes(file));
      empty = false;
      links |= attributes.isSymbolicLink();
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
