package rashomon.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import rashomon.report.Format;
import rashomon.report.Page;

/** Whether a table has HXL tags below its header. */
final class TagOption {

  private final OptionSpec tagged =
      Options.flag(
          "Below the header row of --format csv, a row of HXL tags (hxlstandard.org).", "--hxl");

  void addTo(CommandSpec command) {
    command.addOption(tagged);
  }

  private boolean isTagged() {
    return tagged.<Boolean>getValue();
  }

  /**
   * Whether the format can do what is asked for.
   *
   * @throws ParameterException where tags are to be written, and the format has no place for them
   */
  void check(Format format) {
    if (isTagged() && !format.hasTags()) {
      throw new ParameterException(
          tagged.command().commandLine(),
          "--hxl needs --format csv; " + format.name() + " has no row for tags");
    }
  }

  Page on(Page page) {
    return isTagged() ? page.withTags() : page;
  }
}
