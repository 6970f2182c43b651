/** Claims as an earlier run wrote them down. */
@NullMarked
package rashomon.claim.recorded;

import org.jspecify.annotations.NullMarked;
