package rashomon.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import rashomon.knowledge.Tables;
import rashomon.report.Version;

/** What stands before the commands. */
@Command(
    addMethodSubcommands = false,
    name = "rashomon",
    mixinStandardHelpOptions = true,
    versionProvider = RashomonCommand.Versions.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Reads several outlets' accounts of armed conflict and lines up what they claim.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:some input could not be read, the report not be written, or the program failed",
      "2:wrong usage, or a fault in a table of your own",
      "3:compare found what --fail-on names"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  rashomon compare saved/                 line up all articles of a folder",
      "  rashomon compare --show conflicts a b   only what cannot both be true",
      "  rashomon claims -f jsonl a.txt b.txt    one claim a line, as JSON",
      "  rashomon explain a.txt                  why it was read so, and what to add",
      "  rashomon knowledge show parties ndf     what the tables know of a name",
      "",
      "'rashomon COMMAND --help' explains a command, its options and its exit codes."
    })
final class RashomonCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program a failure happened.")
  private boolean debug;

  boolean debug() {
    return debug;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "a command is missing: compare, claims, merge, mentions, explain, formats, knowledge, completion"
            + " or help");
  }

  /** Says which version this is. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "rashomon " + Version.WORDS,
        "tables " + Tables.shipped().version(),
        "picocli " + CommandLine.VERSION
      };
    }
  }
}
