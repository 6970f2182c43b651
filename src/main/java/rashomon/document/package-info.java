/** Sources read as articles: outlet, published date, title and the text with its offsets. */
@NullMarked
package rashomon.document;

import org.jspecify.annotations.NullMarked;
