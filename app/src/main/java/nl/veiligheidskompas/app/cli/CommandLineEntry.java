package nl.veiligheidskompas.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import nl.veiligheidskompas.app.fault.FaultLog;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;

/** Reads the words of a command line, runs the command and answers its exit code. */
public final class CommandLineEntry {

  /** The bundle with everything that the command line says. */
  static final String BUNDLE = "nl.veiligheidskompas.app.texts.cli";

  private final Console console;
  private final FaultLog faults;
  private final CommandSet commands;

  /**
   * An entry that writes to this console and nowhere else.
   *
   * @param faults takes the details of what goes wrong
   * @param commands what can be asked
   */
  public CommandLineEntry(Console console, FaultLog faults, CommandSet commands) {
    this.console = console;
    this.faults = faults;
    this.commands = commands;
  }

  /**
   * Runs the command that the words name.
   *
   * @return 0 done, 1 failed, 2 refused with one sentence
   */
  public int run(String... words) {
    Ending ending = ending(Texts.DUTCH);
    try {
      Locale language = Language.of(List.of(words));
      ending = ending(language);
      int exitCode = answer(reader(ending.texts(), language), ending, words);
      return console.flush() == null ? exitCode : ending.unheard();
    } catch (RefusedException refused) {
      return ending.refused(refused.problem());
    } catch (RuntimeException | Error bug) {
      // the last resort: whatever happens, the user gets a sentence and never a stack trace
      return ending.failed(bug);
    }
  }

  /**
   * Parses and runs by hand: what picocli's own execute cannot handle, it prints as a stack trace.
   */
  private static int answer(CommandLine reader, Ending ending, String... words) {
    try {
      return new RunLast().execute(reader.parseArgs(words));
    } catch (ParameterException misread) {
      return ending.refused(Misreading.of(misread));
    } catch (ExecutionException failed) {
      return ending.of(failed.getCause() == null ? failed : failed.getCause());
    }
  }

  private Ending ending(Locale language) {
    return new Ending(console, new Texts(language).with(BUNDLE), faults);
  }

  private CommandLine reader(Texts texts, Locale language) {
    CommandLine reader = new CommandLine(new RootCommand());
    commands.in(console, texts).forEach(reader::addSubcommand);
    reader.addSubcommand(new HelpCommand());
    Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return reader
        .setResourceBundle(ResourceBundle.getBundle(BUNDLE, language, exact))
        .setOut(console.out())
        // a file may be called @plan, and no file holds words of the command line
        .setExpandAtFiles(false)
        .setPosixClusteredShortOptionsAllowed(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
  }
}
