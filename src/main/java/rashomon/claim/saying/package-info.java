/** Who says so, through whom, and how firmly. */
@NullMarked
package rashomon.claim.saying;

import org.jspecify.annotations.NullMarked;
