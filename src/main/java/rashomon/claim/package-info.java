/**
 * What an article says of concrete events, each claim with its quote, its place and its rule. Here
 * is the record; how claims are found is in the rooms, each of which uses those before it only: the
 * words of a clause, the place, the deed, who says so; then harm to people, territory and truces;
 * then the article as a whole, where reading begins ({@link rashomon.claim.article.ClaimReader}).
 */
@NullMarked
package rashomon.claim;

import org.jspecify.annotations.NullMarked;
