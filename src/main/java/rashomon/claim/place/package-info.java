/** Where it happened, as the words put it: names, lists of places, sites without a name. */
@NullMarked
package rashomon.claim.place;

import org.jspecify.annotations.NullMarked;
