package rashomon.source;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What each of some things holds, one after another: a thing is opened when its turn comes, and no
 * more of it is asked for than is used. (A flat stream would read all of a thing at once.)
 */
public final class OneByOne<A, B> implements Iterator<B> {

  private final Iterator<A> things;
  private final Function<A, Iterator<B>> held;
  private Iterator<B> open = Collections.emptyIterator();

  private OneByOne(Iterator<A> things, Function<A, Iterator<B>> held) {
    this.things = things;
    this.held = held;
  }

  /** What all things hold, in their order. */
  public static <A, B> Stream<B> of(Iterator<A> things, Function<A, Iterator<B>> held) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new OneByOne<>(things, held), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public boolean hasNext() {
    while (!open.hasNext() && things.hasNext()) {
      open = held.apply(things.next());
    }
    return open.hasNext();
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return open.next();
  }
}
