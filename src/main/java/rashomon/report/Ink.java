package rashomon.report;

import rashomon.lineup.Verdict;

/** How words are made to stand out. Words come in laid out and keep their width. */
public interface Ink {

  /** Plain text. */
  Ink NONE =
      new Ink() {
        @Override
        public String strong(String words) {
          return words;
        }

        @Override
        public String faint(String words) {
          return words;
        }

        @Override
        public String verdict(Verdict verdict, String words) {
          return words;
        }
      };

  String strong(String words);

  String faint(String words);

  String verdict(Verdict verdict, String words);

  /** Words of an article that mean something. */
  default String mark(Mark mark, String words) {
    return words;
  }

  /** Whether marked words look like others, so that signs have to tell them. */
  default boolean isPlain() {
    return true;
  }
}
