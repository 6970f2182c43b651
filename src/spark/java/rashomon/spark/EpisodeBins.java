package rashomon.spark;

import org.apache.spark.Partitioner;

/** Sends each episode to the task that it was given to. */
final class EpisodeBins extends Partitioner {

  private static final long serialVersionUID = 1L;

  private final int[] bins;
  private final int many;

  /**
   * @param bins the task of each episode
   */
  EpisodeBins(int[] bins, int many) {
    this.bins = bins;
    this.many = many;
  }

  @Override
  public int numPartitions() {
    return many;
  }

  @Override
  public int getPartition(Object episode) {
    return bins[((Long) episode).intValue()];
  }
}
