package rashomon.claim.harm;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Mention;
import rashomon.mention.People;

/**
 * A group that something was done to.
 *
 * @param whole the group that it is only a part of ("12 people, among them two children"), or null
 */
record Patient(Mention<People> people, @Nullable Mention<People> whole) {}
