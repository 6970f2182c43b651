/** What an article says of concrete events, each claim with its quote, its place and its rule. */
@NullMarked
package rashomon.claim;

import org.jspecify.annotations.NullMarked;
