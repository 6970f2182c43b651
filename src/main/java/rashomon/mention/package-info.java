/** Spans of an article that mean something: times, quantities, people, parties, places, sources. */
@NullMarked
package rashomon.mention;

import org.jspecify.annotations.NullMarked;
