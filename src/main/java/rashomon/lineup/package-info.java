/** An episode's questions, each outlet's answer, and what the difference between them means. */
@NullMarked
package rashomon.lineup;

import org.jspecify.annotations.NullMarked;
