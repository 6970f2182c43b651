/** Ceasefires: what is said of a truce, by whom, between whom, from when to when. */
@NullMarked
package rashomon.claim.truce;

import org.jspecify.annotations.NullMarked;
