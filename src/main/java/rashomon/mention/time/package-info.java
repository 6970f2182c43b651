/** Time expressions: words to nodes, nodes to senses by the table of phrases, senses to times. */
@NullMarked
package rashomon.mention.time;

import org.jspecify.annotations.NullMarked;
