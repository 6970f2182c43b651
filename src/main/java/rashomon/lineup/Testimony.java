package rashomon.lineup;

import rashomon.claim.Account;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.Modality;

/**
 * A claim with the article it stands in, who says it, and up to when that speaks.
 *
 * @param copied whether the article repeats another's words
 */
record Testimony(Account account, Claim claim, Voice voice, AsOf asOf, boolean copied) {

  String file() {
    return account.document().file();
  }

  String outlet() {
    return account.document().outlet();
  }

  boolean isHedged() {
    return claim.modality() == Modality.ALLEGED;
  }

  boolean isDenied() {
    return claim.modality() == Modality.DENIED;
  }

  /** A plan or a demand says nothing of what is; but a truce that is due to begin has its hours. */
  boolean isWish() {
    boolean due = claim.action() == Action.STARTED;
    return claim.modality() == Modality.DEMANDED || claim.modality() == Modality.PLANNED && !due;
  }

  /** "SOHR (24 April)": who says it, and when. */
  String words() {
    return voice.name() + (asOf.from() == null ? "" : " (" + asOf.words() + ")");
  }
}
