package rashomon.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What options of several commands have in common. The commands that read articles write their
 * options down as picocli's model has them: reading annotations takes the JDK a class for each kind
 * of them, and a tenth of the time of a short run.
 */
final class Options {

  private Options() {}

  /** One that is there or not: a {@code Boolean}. */
  static OptionSpec flag(String description, String... names) {
    return named(names).type(boolean.class).initialValue(false).description(description).build();
  }

  /** One that may be given several times, each with one value: a list of words. */
  static OptionSpec words(String name, String label, String... description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .initialValue(List.of())
        .description(description)
        .build();
  }

  static OptionSpec.Builder named(String... names) {
    return OptionSpec.builder(names);
  }

  /** Adds those that every command has. */
  static void addStandard(CommandSpec command) {
    command.addOption(
        named("-h", "--help")
            .type(boolean.class)
            .usageHelp(true)
            .description("Show this help message and exit.")
            .build());
    command.addOption(
        named("-V", "--version")
            .type(boolean.class)
            .versionHelp(true)
            .description("Print version information and exit.")
            .build());
  }
}
