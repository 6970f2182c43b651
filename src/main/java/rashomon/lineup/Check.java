package rashomon.lineup;

import java.util.List;

/** One way in which an article may not agree with itself (METHODS: internal coherence first). */
interface Check {

  List<Audit> check(Article article);
}
