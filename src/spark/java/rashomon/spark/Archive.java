package rashomon.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import rashomon.document.Documents;

/**
 * The files under the paths, in any file system that Hadoop knows, by name; hidden ones left out.
 */
record Archive(List<ArchiveFile> files) {

  /** So much is read by one task, where there is more than the cores share. */
  private static final long TASK = 128L << 20;

  Archive {
    files = List.copyOf(files);
  }

  /**
   * Lists what is under the paths.
   *
   * @throws IOException where there is no such path, in words for whoever gave it
   */
  static Archive list(List<String> paths, Configuration conf) throws IOException {
    SortedMap<String, FileStatus> found = new TreeMap<>();
    for (String given : paths) {
      Path path = new Path(given);
      FileSystem system = path.getFileSystem(conf);
      if (!system.exists(path)) {
        throw new IOException("no such file or folder: " + given + "; check the path");
      }
      String root = bare(system.getFileStatus(path).getPath());
      String name =
          given.length() > 1 && given.endsWith("/")
              ? given.substring(0, given.length() - 1)
              : given;
      RemoteIterator<LocatedFileStatus> all = system.listFiles(path, true);
      while (all.hasNext()) {
        LocatedFileStatus file = all.next();
        String below = bare(file.getPath()).substring(root.length());
        if (Arrays.stream(below.split("/", -1)).noneMatch(Archive::isHidden)) {
          found.putIfAbsent(name + below, file);
        }
      }
    }
    List<ArchiveFile> files = new ArrayList<>();
    found.forEach(
        (name, file) ->
            files.add(
                new ArchiveFile(files.size(), name, file.getPath().toString(), file.getLen())));
    return new Archive(files);
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.equals("_SUCCESS");
  }

  /** The path without the file system, as it is. */
  static String bare(Path path) {
    return path.toUri().getPath();
  }

  /** The ids of files that share their names. */
  Map<String, String> ids() {
    return Documents.ids(files.stream().map(ArchiveFile::name).toList());
  }

  /** What tells this archive from another: names and sizes. */
  String fingerprint() {
    return String.join("\n", files.stream().map(f -> f.name() + " " + f.bytes()).toList());
  }

  List<ArchiveFile> tables() {
    return files.stream().filter(ArchiveFile::isParquet).toList();
  }

  /** The files that are read whole, shared out so that no task has much more than another. */
  List<ArrayList<ArchiveFile>> tasks(int cores) {
    List<ArchiveFile> whole = files.stream().filter(f -> !f.isParquet()).toList();
    long bytes = whole.stream().mapToLong(ArchiveFile::bytes).sum();
    int many = (int) Math.min(whole.size(), Math.max(cores, bytes / TASK));
    int[] bins = Bins.share(whole.stream().mapToLong(f -> 1 + f.bytes()).toArray(), many);
    List<ArrayList<ArchiveFile>> tasks = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      tasks.add(new ArrayList<>());
    }
    for (int i = 0; i < bins.length; i++) {
      tasks.get(bins[i]).add(whole.get(i));
    }
    return tasks;
  }
}
