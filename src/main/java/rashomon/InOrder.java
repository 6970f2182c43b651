package rashomon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Makes one thing of another on all processors and hands the results on in the order of what they
 * are made of. It takes few at a time, however many there are: the next only where one is asked
 * for.
 */
final class InOrder<A, B> implements Iterator<B> {

  /** How many are taken for each processor, so that a long one does not keep the others waiting. */
  private static final int AHEAD = 8;

  private final Iterator<A> given;
  private final Function<A, B> step;
  private final Deque<FutureTask<B>> taken = new ArrayDeque<>();
  private final int most = AHEAD * Runtime.getRuntime().availableProcessors();

  InOrder(Iterator<A> given, Function<A, B> step) {
    this.given = given;
    this.step = step;
  }

  @Override
  public boolean hasNext() {
    return !taken.isEmpty() || given.hasNext();
  }

  @Override
  public B next() {
    while (taken.size() < most && given.hasNext()) {
      A one = given.next();
      FutureTask<B> task = new FutureTask<>(() -> step.apply(one));
      taken.add(task);
      ForkJoinPool.commonPool().execute(task);
    }
    if (taken.isEmpty()) {
      throw new NoSuchElementException();
    }
    help();
    return result(taken.remove());
  }

  /** Works on what nobody has begun until the first is done; a task runs once, whoever runs it. */
  private void help() {
    for (FutureTask<B> task : taken) {
      if (taken.element().isDone()) {
        return;
      }
      task.run();
    }
  }

  private static <B> B result(FutureTask<B> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e);
    }
  }
}
