package rashomon.lineup;

import java.util.List;

/** A family of questions: which claims answer them, and by which rules the answers compare. */
interface Family {

  List<? extends Asked<?>> ask(Body body);
}
