/** An article read as a whole: each sentence, then what one sentence leaves to another. */
@NullMarked
package rashomon.claim.article;

import org.jspecify.annotations.NullMarked;
