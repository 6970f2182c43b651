package rashomon.lineup;

import java.util.ArrayList;
import java.util.List;
import rashomon.claim.Action;
import rashomon.mention.Time.Length;

/** How long the talks on a truce went on. */
final class Talks implements Family {

  @Override
  public List<Asked<?>> ask(Body body) {
    List<Said<Stretch>> said = new ArrayList<>();
    for (Testimony t : body.news(Action.NEGOTIATED)) {
      Length length = t.claim().window().length();
      if (length != null) {
        said.add(new Said<>(t, Stretch.of(length)));
      }
    }
    return List.of(
        new Asked<>(
            "How long did the talks go on?", Action.NEGOTIATED, null, said, StretchRules.ALL));
  }
}
