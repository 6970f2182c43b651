package rashomon.episode;

import rashomon.claim.Account;

/** An account that belongs to no episode, with the reason in words. */
public record Unplaced(Account account, String why) {}
