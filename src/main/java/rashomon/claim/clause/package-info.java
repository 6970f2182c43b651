/** The words of a clause that carry a claim, and what governs them. */
@NullMarked
package rashomon.claim.clause;

import org.jspecify.annotations.NullMarked;
