package nl.veiligheidskompas.app.window;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.veiligheidskompas.app.fault.FaultCode;
import nl.veiligheidskompas.app.ui.FaultCard;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.StoreException;

/**
 * What the window says when something goes wrong. Refusals and failures of the disk are sentences;
 * anything else is a fault of the program: it gets a code, is written down, and work goes on.
 */
final class WindowFaults {

  private final WindowFrame frame;
  private final ProgramParts parts;
  private final Supplier<Texts> texts;
  private final BooleanSupplier everythingKept;
  private boolean shown;

  /**
   * The faults of one window.
   *
   * @param everythingKept whether all that is on the screen is on the disk
   */
  WindowFaults(
      WindowFrame frame,
      ProgramParts parts,
      Supplier<Texts> texts,
      BooleanSupplier everythingKept) {
    this.frame = frame;
    this.parts = parts;
    this.texts = texts;
    this.everythingKept = everythingKept;
  }

  /** The sentence for what a job behind the window threw. */
  String sentence(Exception failure) {
    return switch (failure) {
      case RefusedException refused -> texts.get().say(refused.problem());
      case StoreException store -> texts.get().say("window.failed.disk", note(store));
      default -> texts.get().say("window.failed.program", note(failure));
    };
  }

  /** Shows a fault of the program; while one is shown, the next are only written down. */
  void show(Throwable fault) {
    String code = note(fault);
    if (shown) {
      return;
    }
    shown = true;
    List<String> details = parts.faults().details(fault);
    Runnable over = () -> shown = false;
    FaultCard card =
        new FaultCard(
            texts.get(),
            code,
            String.join("\n", details),
            everythingKept.getAsBoolean(),
            () -> {
              frame.dialogs().close();
              over.run();
            });
    frame.dialogs().show(card, texts.get().say("dialog.fault.title"), over);
  }

  /** Writes a fault down, behind the window, and answers its code. */
  private String note(Throwable fault) {
    parts.work().start(progress -> parts.faults().write(fault) != null, kept -> {}, lost -> {});
    return FaultCode.of(fault).text();
  }
}
