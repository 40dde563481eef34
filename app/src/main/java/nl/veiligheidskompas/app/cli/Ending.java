package nl.veiligheidskompas.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import nl.veiligheidskompas.app.fault.FaultCode;
import nl.veiligheidskompas.app.fault.FaultLog;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.StoreException;
import picocli.CommandLine.ExitCode;

/**
 * How a command that did not do what was asked ends: with one sentence and an exit code.
 *
 * @param console where the sentence goes
 * @param texts the language of the sentence
 * @param faults where the details of a failure go
 */
record Ending(Console console, Texts texts, FaultLog faults) {

  /** The exit code for what a command threw: 2 for a refusal, 1 for anything else. */
  int of(Throwable thrown) {
    return thrown instanceof RefusedException refused ? refused(refused.problem()) : failed(thrown);
  }

  /** Says what cannot be done and why. */
  int refused(Problem problem) {
    console.complain(texts.say(problem));
    return ExitCode.USAGE;
  }

  /** Says that the program failed, and where the details are. */
  int failed(Throwable fault) {
    String code = FaultCode.of(fault).text();
    Path details = faults.write(fault);
    boolean disk = fault instanceof IOException || fault instanceof StoreException;
    if (details == null) {
      String unlogged = disk ? "cli.failed.disk.unlogged" : "cli.failed.program.unlogged";
      console.complain(texts.say(unlogged, code));
    } else {
      String logged = disk ? "cli.failed.disk" : "cli.failed.program";
      console.complain(texts.say(logged, code, details));
    }
    return ExitCode.SOFTWARE;
  }

  /** Ends a command whose answer did not arrive. */
  int unheard() {
    if (console.readerIsGone()) {
      return ExitCode.OK;
    }
    console.complain(texts.say("cli.failed.output"));
    return ExitCode.SOFTWARE;
  }
}
