package rashomon.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import rashomon.knowledge.Tables;
import rashomon.report.Version;

/** What stands before the commands. */
final class RashomonCommand implements Runnable {

  private final OptionSpec debug =
      OptionSpec.builder("--debug")
          .type(boolean.class)
          .initialValue(false)
          .scopeType(ScopeType.INHERIT)
          .description("Show where in the program a failure happened.")
          .build();

  /** The program, still without commands, as picocli has it. */
  CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    Map<String, String> exits = new LinkedHashMap<>();
    exits.put("0", "fine");
    exits.put(
        "1", "some input could not be read, the report not be written, or the program failed");
    exits.put("2", "wrong usage, or a fault in a table of your own");
    exits.put("3", "compare found what --fail-on names");
    spec.name("rashomon").versionProvider(new Versions());
    spec.usageMessage()
        .synopsisSubcommandLabel("COMMAND")
        .header("Reads several outlets' accounts of armed conflict and lines up what they claim.")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(exits)
        .footerHeading("%nExamples:%n")
        .footer(
            "  rashomon compare saved/                 line up all articles of a folder",
            "  rashomon compare --show conflicts a b   only what cannot both be true",
            "  rashomon claims -f jsonl a.txt b.txt    one claim a line, as JSON",
            "  rashomon explain a.txt                  why it was read so, and what to add",
            "  rashomon knowledge show parties ndf     what the tables know of a name",
            "",
            "'rashomon COMMAND --help' explains a command, its options and its exit codes.");
    spec.addOption(debug);
    Options.addStandard(spec);
    return spec;
  }

  boolean debug() {
    return debug.<Boolean>getValue();
  }

  @Override
  public void run() {
    throw new ParameterException(
        debug.command().commandLine(),
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
