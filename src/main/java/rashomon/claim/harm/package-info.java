/** Casualties, detention and displacement: what happens to counted groups of people. */
@NullMarked
package rashomon.claim.harm;

import org.jspecify.annotations.NullMarked;
