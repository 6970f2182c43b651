package rashomon.spark;

import java.io.Serializable;

/**
 * A file of the archive.
 *
 * @param number its place among all, by name
 * @param name as it is called in the reports: beginning with the path as given
 * @param path where Hadoop finds it
 * @param bytes its size
 */
record ArchiveFile(int number, String name, String path, long bytes) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Whether it is a table that Spark itself reads. */
  boolean isParquet() {
    return name.endsWith(".parquet");
  }
}
