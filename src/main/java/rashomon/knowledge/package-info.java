/** The tables of words, phrases, parties and places, loaded and checked at the start. */
@NullMarked
package rashomon.knowledge;

import org.jspecify.annotations.NullMarked;
