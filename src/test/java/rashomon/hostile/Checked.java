package rashomon.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import rashomon.Rashomon;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.knowledge.Knowledge;
import rashomon.mention.Mention;
import rashomon.report.ClaimFormat;
import rashomon.report.Edition;
import rashomon.report.Formats;
import rashomon.report.LineupFormat;
import rashomon.report.MentionFormat;
import rashomon.report.Page;
import rashomon.source.Problems;

/** The whole flow over bytes of any kind, with what must hold of all it makes. */
final class Checked {

  static final Rashomon RASHOMON = Rashomon.of(Knowledge.shipped());

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final CSVFormat CSV = CSVFormat.RFC4180;

  private Checked() {}

  /** The articles in a file of that name with these bytes. */
  static List<Document> documents(String name, byte[] bytes) {
    try {
      Path folder = Files.createTempDirectory("checked");
      Path file = folder.resolve(name);
      Files.write(file, bytes);
      try (InputStream none = new ByteArrayInputStream(new byte[0])) {
        List<Document> all =
            RASHOMON.documents(List.of(file.toString()), none, new Problems()).toList();
        all.forEach(d -> d.sections().forEach(s -> s.span().of(d.text())));
        return all;
      } finally {
        Files.delete(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An article as plain text. */
  static List<Document> article(String text) {
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return RASHOMON.documents(List.of("-"), in, new Problems()).toList();
  }

  /** Every mention and claim lies in its text, and its words are the text's. */
  static List<Account> accounts(List<Document> documents) {
    for (Document document : documents) {
      for (Mention<?> mention : RASHOMON.mark(document).mentions().all()) {
        assertThat(mention.span().end()).isLessThanOrEqualTo(document.text().length());
      }
    }
    List<Account> accounts = documents.stream().map(RASHOMON::read).toList();
    for (Account account : accounts) {
      account.claims().forEach(claim -> check(account.document(), claim));
    }
    return accounts;
  }

  private static void check(Document document, Claim claim) {
    assertThat(claim.span().contains(claim.trigger())).as("%s in its quote", claim).isTrue();
    if (document.isWhole()) {
      assertThat(claim.quote()).isEqualTo(claim.span().of(document.text()));
    }
  }

  /** Every report that there is, well-formed. */
  static void reports(List<Document> documents, List<Account> accounts) {
    try {
      for (ClaimFormat format : Formats.OF_CLAIMS) {
        StringWriter out = new StringWriter();
        format.write(accounts, Page.PLAIN, out);
        check(format.name(), out.toString());
      }
      for (MentionFormat format : Formats.OF_MENTIONS) {
        StringWriter out = new StringWriter();
        format.write(documents.stream().map(RASHOMON::mark).toList(), Page.PLAIN, out);
        check(format.name(), out.toString());
      }
      Edition edition = Edition.of(RASHOMON.compare(documents.stream(), new Problems()));
      for (LineupFormat format : Formats.OF_LINEUPS) {
        StringWriter out = new StringWriter();
        format.write(edition, Page.PLAIN, out);
        check(format.name(), out.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(String format, String out) throws IOException {
    switch (format) {
      case "json", "annotations" -> JSON.readTree(out);
      case "jsonl", "pile" -> {
        for (String line : out.lines().toList()) {
          JSON.readTree(line);
        }
      }
      case "csv" -> CSV.parse(new StringReader(out)).getRecords();
      case "html" -> assertThat(out).startsWith("<!doctype html>").endsWith("</html>\n");
      default -> assertThat(out).doesNotContain("\u001b");
    }
  }
}
