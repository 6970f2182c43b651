package rashomon.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text that no newspaper prints, as long as is asked for.
 *
 * @param name what it is
 * @param file the name of a file of its kind
 * @param size how many of its piece make it a full one
 * @param made of so many pieces
 */
record Monster(String name, String file, int size, IntFunction<String> made) {

  private static final String DEED = "Two soldiers were killed in Homs on Friday";
  private static final String HEAD = "---\noutlet: Star\npublished: 2031-07-09\n---\n\n";

  private static final List<String> CUES =
      List.of(
          "said",
          "killed",
          "wounded",
          "ceasefire",
          "until",
          "according to",
          "captured",
          "besieged",
          "denied",
          "since",
          "between",
          "at least",
          "including",
          "told",
          "truce",
          "fled",
          "by",
          "from",
          "who",
          "that",
          "released",
          "and",
          "their",
          "it",
          "he",
          "not",
          "will",
          "attack");

  static final List<Monster> ALL =
      List.of(
          text("one line of sentences", 100_000, n -> (DEED + ", police said. ").repeat(n)),
          text("one line of letters", 5_000_000, "a"::repeat),
          text("nested quotes", 100_000, n -> "“".repeat(n) + DEED + "”".repeat(n)),
          text("straight quotes", 100_000, n -> "\"a ".repeat(n) + DEED),
          text("nested brackets", 100_000, n -> "(".repeat(n) + DEED + ")".repeat(n)),
          text("brackets with words", 50_000, n -> (DEED + " (").repeat(n) + ")".repeat(n)),
          text("digits", 1_000_000, "7"::repeat),
          text("grouped digits", 1_000_000, n -> "7" + ",000".repeat(n / 4)),
          text("numbers", 100_000, n -> "12 ".repeat(n) + "people were killed."),
          text("number words", 100_000, n -> "twenty thousand ".repeat(n / 2) + "died."),
          text("cue words", 100_000, n -> words(n, CUES)),
          text("cue sentences", 100_000, n -> words(n, CUES).replace(" he ", " it. He ")),
          text("lone surrogates", 100_000, n -> (DEED + " \ud83d in. ").repeat(n / 10)),
          text("right to left", 100_000, n -> (DEED + " \u202e\u200b\u200f. ").repeat(n / 10)),
          text("zero width", 1_000_000, n -> DEED + "\u200b".repeat(n) + DEED),
          text("accents", 1_000_000, n -> DEED + "e" + "\u0301".repeat(n) + DEED),
          text("a sentence of words", 100_000, n -> "seven men saw it and ".repeat(n / 5)),
          text("a sentence of deeds", 100_000, n -> (DEED + " and ").repeat(n / 9)),
          text("commas", 50_000, ", "::repeat),
          text("deeds and commas", 50_000, n -> (DEED + ", ").repeat(n)),
          text("stops", 500_000, ". "::repeat),
          text("ellipses", 500_000, "."::repeat),
          text("initials", 100_000, "A. "::repeat),
          text("acronyms", 100_000, "U.S."::repeat),
          text("hyphens", 500_000, "a-"::repeat),
          text("apostrophes", 500_000, "a'"::repeat),
          text("names", 100_000, n -> each(n, i -> "Velm" + name(i) + " Korr" + name(i) + ", ")),
          text("capitals", 100_000, "Velm "::repeat),
          text("places", 100_000, "Homs, Idlib and Manbij, "::repeat),
          text("dates", 100_000, n -> each(n, i -> "on " + (1 + i % 28) + " May 2031, ")),
          text("date sentences", 100_000, n -> each(n, i -> "He left on Friday " + i % 28 + ". ")),
          text("times", 100_000, n -> each(n, i -> "from 10:00 until " + i % 24 + ":30, ")),
          text("parties", 1_000, n -> each(n, i -> "the " + name(i) + " Brigade killed two men. ")),
          text("a list of parties", 20_000, n -> each(n, i -> "the " + name(i) + " Brigade, ")),
          text("known parties", 100_000, "the Asayish and the NDF, "::repeat),
          text("acronyms told", 20_000, n -> each(n, i -> "Free " + name(i) + " (F" + i + ") ")),
          text("persons", 20_000, n -> each(n, i -> "Captain " + name(i) + " was killed. ")),
          text("tolls", 20_000, n -> each(n, i -> i + " civilians were killed in Homs. ")),
          text("truces", 20_000, n -> each(n, i -> "A truce in Homs began at " + i % 24 + ":00. ")),
          text("speakers", 20_000, n -> each(n, i -> "“It is over,” " + name(i) + " said. ")),
          text("including", 50_000, n -> "five soldiers, including ".repeat(n)),
          text("of whom", 50_000, n -> "five soldiers, of whom two ".repeat(n)),
          text("short lines", 100_000, "Homs\n"::repeat),
          text("paragraphs", 50_000, n -> (DEED + ".\n\n").repeat(n)),
          text("different paragraphs", 50_000, n -> each(n, i -> name(i) + " left Homs.\n\n")),
          text("paragraphs of tolls", 20_000, n -> each(n, i -> i + " men died in Homs.\n\n")),
          text("blank lines", 1_000_000, n -> DEED + "\n".repeat(n) + DEED),
          text("spaces", 1_000_000, n -> DEED + " ".repeat(n) + DEED),
          text("dashes", 100_000, " — a"::repeat),
          text("links", 50_000, "https://a.example/b?c "::repeat),
          text("pipes", 100_000, "a | "::repeat),
          file("a.txt", "a long header", 1_000_000, n -> "---\nnote: " + "a: b ".repeat(n / 5)),
          file(
              "a.txt", "header lines", 100_000, n -> "---\n" + "k: v\n".repeat(n) + "---\n" + DEED),
          file("a.md", "Markdown links", 100_000, n -> "[".repeat(n) + DEED),
          file("a.md", "Markdown links closed", 50_000, n -> "[a](".repeat(n) + DEED),
          file("a.md", "Markdown stars", 100_000, n -> "*a **".repeat(n) + DEED),
          file("a.md", "Markdown quotes", 50_000, n -> ">".repeat(n) + DEED),
          file("a.md", "Markdown lists", 20_000, n -> each(n, i -> " ".repeat(i % 99) + "- a\n")),
          file("a.md", "Markdown headings", 20_000, n -> each(n, i -> "## Homs " + i + "\n\n")),
          file("a.md", "Markdown tables", 50_000, n -> "|a|b|\n".repeat(n)),
          file("a.md", "Markdown ticks", 100_000, n -> "`a ``".repeat(n)),
          file("a.html", "deep tags", 100_000, n -> "<div>".repeat(n) + DEED),
          file("a.html", "deep inline tags", 50_000, n -> "<b><i>".repeat(n) + DEED),
          file("a.html", "wide tags", 100_000, n -> ("<p>" + DEED + "</p>").repeat(n)),
          file(
              "a.html",
              "headings",
              20_000,
              n -> each(n, i -> "<h1>Homs " + i + "</h1><p>Homs</p>")),
          file("a.html", "attributes", 500_000, n -> "<p" + each(n, i -> " a" + i + "=b") + ">x"),
          file("a.html", "entities", 1_000_000, n -> "<p>" + "&amp;".repeat(n) + "</p>"),
          file("a.html", "comments", 500_000, n -> "<!--".repeat(n) + DEED),
          file("a.html", "tables in tables", 20_000, n -> "<table><tr><td>".repeat(n) + DEED),
          file("a.html", "breaks", 500_000, n -> "<p>" + "a<br>".repeat(n)),
          file("a.html", "metadata", 100_000, n -> "<meta name=author content=a>".repeat(n) + DEED),
          file("a.json", "deep arrays", 1_000_000, "["::repeat),
          file("a.json", "deep objects", 500_000, "{\"a\":"::repeat),
          file("a.json", "a JSON string", 5_000_000, n -> "{\"text\":\"" + "a".repeat(n) + "\"}"),
          file(
              "a.json",
              "JSON keys",
              300_000,
              n -> "{" + each(n, i -> "\"k" + i + "\":1,") + "\"z\":1}"),
          file("a.jsonl", "JSON lines", 50_000, n -> ("{\"text\":\"" + DEED + ".\"}\n").repeat(n)),
          file("a.csv", "CSV quotes", 1_000_000, n -> "title,text\n" + "\"".repeat(n)),
          file("a.csv", "CSV columns", 300_000, n -> each(n, i -> "c" + i + ",") + "text\n"),
          file("a.csv", "CSV rows", 50_000, n -> "title,text\n" + ("a," + DEED + "\n").repeat(n)),
          file("a.tsv", "TSV tabs", 500_000, n -> "title\ttext\n" + "\t".repeat(n)),
          file("a.xml", "deep XML", 100_000, n -> "<rss>" + "<channel>".repeat(n)),
          file("a.xml", "feed items", 20_000, Monster::feed));

  private static Monster text(String name, int size, IntFunction<String> made) {
    return new Monster(name, "a.txt", size, n -> HEAD + made.apply(n));
  }

  private static Monster file(String file, String name, int size, IntFunction<String> made) {
    return new Monster(name, file, size, made);
  }

  private static String words(int n, List<String> words) {
    return each(n, i -> words.get((i * 7 + i / 5) % words.size()) + " ");
  }

  private static String feed(int n) {
    String item = "<item><title>a</title><description>" + DEED + ".</description></item>";
    return "<rss version='2.0'><channel>" + item.repeat(n) + "</channel></rss>";
  }

  private static String each(int n, IntFunction<String> piece) {
    return IntStream.range(0, n).mapToObj(piece).collect(Collectors.joining());
  }

  /** A made-up name for each number, of letters only. */
  private static String name(int i) {
    StringBuilder name = new StringBuilder();
    for (int rest = i; name.isEmpty() || rest > 0; rest /= 20) {
      name.append("bdfgklmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest % 5));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** Its bytes, made of so many pieces. */
  byte[] bytes(int pieces) {
    return made.apply(pieces).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return name;
  }
}
