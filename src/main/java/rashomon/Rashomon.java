package rashomon;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import rashomon.claim.Account;
import rashomon.claim.article.ClaimReader;
import rashomon.claim.recorded.RecordedClaims;
import rashomon.document.Document;
import rashomon.document.DocumentFormats;
import rashomon.document.Documents;
import rashomon.document.Duplicates;
import rashomon.document.Fields;
import rashomon.document.Portion;
import rashomon.document.Published;
import rashomon.document.Shard;
import rashomon.document.Turn;
import rashomon.episode.Episodes;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Loading;
import rashomon.lineup.Comparison;
import rashomon.mention.MarkedText;
import rashomon.mention.MentionReader;
import rashomon.mention.Mentions;
import rashomon.source.Limits;
import rashomon.source.Problems;
import rashomon.source.Watcher;

/**
 * The way through the house: paths to documents, documents to accounts, accounts to episodes, and
 * episodes lined up.
 */
public final class Rashomon {

  private final Documents documents;
  private final MentionReader mentions;
  private final ClaimReader claims;
  private final RecordedClaims recorded;

  private Rashomon(Knowledge knowledge, Fields fields) {
    Loading<DocumentFormats> formats =
        Loading.of(() -> new DocumentFormats(knowledge, fields, RecordedClaims::isWhole));
    Loading<ClaimReader> claimed = Loading.of(() -> new ClaimReader(knowledge));
    mentions = new MentionReader(knowledge);
    claims = claimed.get();
    recorded = new RecordedClaims(mentions);
    documents = new Documents(formats.get(), Limits.DEFAULT);
  }

  /** Loads what the stages know; a fault in a table stops here. */
  public static Rashomon of(Knowledge knowledge) {
    return of(knowledge, Fields.USUAL);
  }

  /** The same, for records and tables whose fields have these names. */
  public static Rashomon of(Knowledge knowledge, Fields fields) {
    return new Rashomon(knowledge, fields);
  }

  /**
   * The articles under the paths ({@code -} is {@code stdin}), in order of their names, each read
   * from there when its turn comes.
   */
  public Stream<Document> documents(List<String> paths, InputStream stdin, Problems problems) {
    return documents.read(paths, stdin, problems);
  }

  /** Of the same articles those that a shard has. */
  public Portion documents(List<String> paths, InputStream stdin, Problems problems, Shard shard) {
    return documents.read(paths, stdin, problems, shard);
  }

  /**
   * The articles of one file among others, which somebody else opens.
   *
   * @param ids {@link Documents#ids} of all the files
   */
  public Stream<Document> documents(
      String file, InputStream in, Map<String, String> ids, Problems problems) {
    return documents.read(file, in, ids, problems);
  }

  /** The account that these lines of {@code claims --format pile} hold. */
  public Account recorded(String lines) {
    return read(documents.recorded(lines));
  }

  /** The same of many, in their order; few are held at a time. */
  public Iterable<Account> recorded(Stream<String> piles) {
    return () -> new InOrder<>(piles.iterator(), this::recorded);
  }

  /** The same for an article without a date that was read anew as of a year. */
  public Account recorded(String lines, int year) {
    Document document = documents.recorded(lines);
    Account read = extract(document.withPublished(new Published(String.valueOf(year))));
    return new Account(document, read.mentions(), read.claims());
  }

  /** The same, with somebody who follows how far the reading has come. */
  public Stream<Document> documents(
      List<String> paths, InputStream stdin, Problems problems, Watcher watcher) {
    return documents.read(paths, stdin, problems, watcher);
  }

  /** What one article mentions. */
  public MarkedText mark(Document document) {
    return new MarkedText(document, mentions.read(document));
  }

  /** What one article mentions and claims; claims recorded by an earlier run are not read anew. */
  public Account read(Document document) {
    return document.earlier().isNone() ? extract(document) : recorded.read(document);
  }

  private Account extract(Document document) {
    Mentions mentioned = mentions.read(document);
    return new Account(document, mentioned, claims.read(document, mentioned));
  }

  /** What each article mentions, in their order; few are held at a time. */
  public Iterable<MarkedText> markAll(Stream<Document> all) {
    return () -> new InOrder<>(all.iterator(), this::mark);
  }

  /**
   * What each article mentions and claims, in their order; few are held at a time.
   *
   * @param asked what is wanted of an account
   */
  public Iterable<Account> readAll(Stream<Document> all, UnaryOperator<Account> asked) {
    return () -> new InOrder<>(all.iterator(), document -> asked.apply(read(document)));
  }

  /** The same of the articles of a shard, each in its place. */
  public Iterable<Turn<Account>> readAll(Portion portion, UnaryOperator<Account> asked) {
    return () ->
        new InOrder<>(
            portion.turns().iterator(), turn -> turn.with(asked.apply(read(turn.what()))));
  }

  /** Accounts that are whole sorted into episodes. */
  public Episodes sort(List<Account> accounts) {
    return Episodes.of(accounts, this::extract);
  }

  /** The articles sorted into episodes and lined up, with the problems met so far. */
  public Comparison compare(Stream<Document> all, Problems problems) {
    List<Account> accounts = new ArrayList<>();
    Duplicates duplicates = new Duplicates(problems);
    readAll(all.filter(duplicates::isFirst), account -> account).forEach(accounts::add);
    Map<String, Account> known = new HashMap<>();
    for (Account account : accounts) {
      if (!account.document().isWhole()) {
        known.put(account.document().file(), account);
      }
    }
    return Comparison.of(
        accounts,
        problems.all(),
        document -> {
          Account account = known.get(document.file());
          return account == null ? extract(document) : account;
        });
  }
}
