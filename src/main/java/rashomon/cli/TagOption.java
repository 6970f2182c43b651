package rashomon.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rashomon.report.Format;
import rashomon.report.Page;

/** Whether a table has HXL tags below its header. */
final class TagOption {

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--hxl",
      description = "Below the header row of --format csv, a row of HXL tags (hxlstandard.org).")
  private boolean tagged;

  /**
   * Whether the format can do what is asked for.
   *
   * @throws ParameterException where tags are to be written, and the format has no place for them
   */
  void check(Format format) {
    if (tagged && !format.hasTags()) {
      throw new ParameterException(
          spec.commandLine(),
          "--hxl needs --format csv; " + format.name() + " has no row for tags");
    }
  }

  Page on(Page page) {
    return tagged ? page.withTags() : page;
  }
}
