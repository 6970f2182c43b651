/** Territory: who takes, holds, besieges, leaves or hands over a place or a part of one. */
@NullMarked
package rashomon.claim.territory;

import org.jspecify.annotations.NullMarked;
