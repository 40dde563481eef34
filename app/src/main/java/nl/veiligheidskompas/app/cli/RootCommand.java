package nl.veiligheidskompas.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: shows which commands there are. */
@Command(
    name = RootCommand.NAME,
    synopsisSubcommandLabel = "${bundle:label.command}",
    versionProvider = ProgramVersion.class)
@SuppressWarnings("UnusedVariable") // picocli reads help, version and language by itself
final class RootCommand implements Callable<Integer> {

  static final String NAME = "veiligheidskompas";

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "option.help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  private boolean version;

  // read ahead by Language; stands here for the help and so that it is allowed anywhere
  @Option(
      names = Language.OPTION,
      scope = ScopeType.INHERIT,
      paramLabel = "nl|en",
      descriptionKey = "option.lang")
  private String language;

  @Override
  public Integer call() {
    CommandLine commandLine = spec.commandLine();
    commandLine.usage(commandLine.getOut());
    return CommandLine.ExitCode.OK;
  }
}
