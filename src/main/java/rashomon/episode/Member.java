package rashomon.episode;

import rashomon.claim.Account;

/**
 * An account in its episode.
 *
 * @param why the evidence, in words: shared places, parties, days
 */
public record Member(Account account, String why) {}
