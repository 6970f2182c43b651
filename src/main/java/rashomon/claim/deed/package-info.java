/** How a verb stands, who acts and on whom. */
@NullMarked
package rashomon.claim.deed;

import org.jspecify.annotations.NullMarked;
