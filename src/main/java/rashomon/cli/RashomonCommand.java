package rashomon.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import rashomon.report.Version;

/** What stands before the commands. */
@Command(
    name = "rashomon",
    mixinStandardHelpOptions = true,
    versionProvider = RashomonCommand.Versions.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Reads several outlets' accounts of armed conflict and lines up what they claim.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  rashomon compare qamishli/           line up all articles of a folder",
      "  rashomon claims -f jsonl a.txt b.txt one claim a line, as JSON",
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
        spec.commandLine(), "a command is missing: compare, claims or mentions");
  }

  /** Says which version this is. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"rashomon " + Version.WORDS, "picocli " + CommandLine.VERSION};
    }
  }
}
