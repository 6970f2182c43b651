package rashomon.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.episode.Member;
import rashomon.lineup.Answer;
import rashomon.lineup.Lineup;

/** The accounts of an episode: who gives an answer, and in which words. */
public final class Accounts {

  private static final int SHORTEST_QUOTE = 40;

  private final Map<String, Document> byFile = new HashMap<>();
  private final Map<String, Document> byId = new HashMap<>();

  private final List<Member> members;

  public Accounts(Lineup lineup) {
    members = lineup.episode().members();
    Stream.concat(members.stream(), lineup.guests().stream()).forEach(this::add);
  }

  private void add(Member member) {
    Document document = member.account().document();
    byFile.put(document.file(), document);
    byId.put(document.id(), document);
  }

  /** How many outlets they are from. */
  public long outlets() {
    return members.stream().map(m -> m.account().document().outlet()).distinct().count();
  }

  boolean isOutlet(String name) {
    return byFile.values().stream().anyMatch(d -> d.outlet().equals(name));
  }

  /** The outlet of a file; the file itself where it is none of these. */
  public String outlet(String file) {
    Document document = byFile.get(file);
    return Printable.of(document == null ? file : document.outlet());
  }

  /** Who gives the answer, from each outlet inward, and as of when. */
  public String says(Answer answer) {
    Set<String> chains = new LinkedHashSet<>();
    for (Claim claim : answer.claims()) {
      Document document = document(claim);
      if (document != null) {
        chains.add(Chain.of(document, claim));
      }
    }
    if (chains.isEmpty()) {
      answer.documents().forEach(file -> chains.add(outlet(file)));
    }
    return String.join("; ", chains) + asOf(answer);
  }

  /** Who says the claim, from the outlet inward; its id where its article is none of these. */
  public String chain(Claim claim) {
    Document document = document(claim);
    return document == null ? Printable.of(claim.id()) : Chain.of(document, claim);
  }

  /** The article that makes the claim, if it is one of these. */
  public @Nullable Document document(Claim claim) {
    return byId.get(claim.id().substring(0, Math.max(0, claim.id().lastIndexOf('#'))));
  }

  /** The article in a file; null where it is none of these. */
  public @Nullable Document document(String file) {
    return byFile.get(file);
  }

  /** As of when, where that holds for all that give the answer; else the latest that is known. */
  private String asOf(Answer answer) {
    String words = asOfWords(answer);
    return words.isEmpty() ? "" : " " + Sheet.together("(" + words + ")");
  }

  /** "as of Fri 23 Apr", "latest: Fri 23 Apr"; empty where it is not known. */
  public String asOfWords(Answer answer) {
    LocalDate day = answer.asOf();
    if (day == null) {
      return "";
    }
    boolean all =
        answer.documents().size() == 1
            || answer.documents().stream()
                .map(byFile::get)
                .allMatch(d -> d != null && day.equals(d.anchor().day()));
    return (all ? "as of " : "latest: ") + Days.day(day);
  }

  /** The words of the first claim that gives the answer; empty where there is none. */
  static String quote(Answer answer, int width) {
    return answer.claims().isEmpty()
        ? ""
        : Excerpt.of(answer.claims().get(0), Math.max(SHORTEST_QUOTE, width));
  }
}
