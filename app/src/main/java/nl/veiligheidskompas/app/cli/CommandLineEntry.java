package nl.veiligheidskompas.app.cli;

import java.io.PrintWriter;
import java.text.MessageFormat;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** Reads the words of a command line, runs the command and answers its exit code. */
public final class CommandLineEntry {

  private final CommandLine commandLine;

  /**
   * An entry that writes to these two streams and nowhere else.
   *
   * @param out takes what a command was asked to show
   * @param err takes the one sentence of a refusal or failure
   */
  public CommandLineEntry(PrintWriter out, PrintWriter err) {
    commandLine =
        new CommandLine(new RootCommand())
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(CommandLineEntry::refuse);
    commandLine.getCommandSpec().addOption(help());
  }

  /**
   * Runs the command that the words name.
   *
   * @return 0 done, 1 failed, 2 refused with one Dutch sentence
   */
  public int run(String... words) {
    return commandLine.execute(words);
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .scopeType(ScopeType.INHERIT)
        .descriptionKey("help")
        .build();
  }

  private static int refuse(ParameterException refusal, String[] words) {
    CommandLine commandLine = refusal.getCommandLine();
    String sentence = commandLine.getResourceBundle().getString("refused.words");
    commandLine.getErr().println(MessageFormat.format(sentence, String.join(" ", words)));
    return CommandLine.ExitCode.USAGE;
  }
}
