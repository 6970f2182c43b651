/** Piles of accounts of made-up flare-ups, by a seed, to measure what many accounts cost. */
@NullMarked
package rashomon.pile;

import org.jspecify.annotations.NullMarked;
