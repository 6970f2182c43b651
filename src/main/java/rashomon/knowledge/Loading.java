package rashomon.knowledge;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something large that is loaded beside the rest, on a thread of its own where there is one. */
public final class Loading<T> {

  private final CompletableFuture<T> future;

  private Loading(CompletableFuture<T> future) {
    this.future = future;
  }

  public static <T> Loading<T> of(Supplier<T> load) {
    return new Loading<>(CompletableFuture.supplyAsync(load));
  }

  /** The same on a thread that waits for no other: what is loaded may have parts of this kind. */
  public static <T> Loading<T> alone(Supplier<T> load) {
    return new Loading<>(
        CompletableFuture.supplyAsync(
            load,
            task -> {
              Thread thread = new Thread(task, "loading");
              thread.setDaemon(true);
              thread.start();
            }));
  }

  /**
   * Waits until it is loaded.
   *
   * @throws Fault where a table is at fault
   */
  public T get() {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Fault fault) {
        throw fault;
      }
      throw e;
    }
  }
}
