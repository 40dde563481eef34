package nl.veiligheidskompas.core.measure;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.plan.PlanSession;

/**
 * From a plan file that is closed to plan and journal in memory, with every check on the way, by
 * the clock on the wall. The bar is reading the same plan from its interchange document, with the
 * checks of that.
 */
final class OpenMeasurement {

  private static final int JOURNAL = 1_000;
  private static final int COLD_STARTS = 5;

  /** How often a plan of that size is opened before it counts, and how often it counts. */
  private record Size(int factor, int warmUps, int samples) {}

  private static final List<Size> SIZES =
      List.of(new Size(1, 50, 51), new Size(10, 10, 15), new Size(100, 2, 5));

  private final PrintStream out;
  private final Path folder;
  private final Path backups;

  OpenMeasurement(PrintStream out, Path folder) {
    this.out = out;
    this.folder = folder;
    backups = folder.resolve("backups");
  }

  void run() throws Exception {
    out.println("Opening a plan file until plan and journal are there, in one process (warm).");
    Samples smallest = new Samples();
    for (Size size : SIZES) {
      Path file = ReferencePlan.file(folder, size.factor());
      Samples opening = warm(file, size);
      if (size.factor() == 1) {
        smallest = opening;
        interchange(opening, size);
      }
      out.printf(
          Locale.ROOT,
          "x%d: %.2f times as long as x1; %s; file of %,d kB%n",
          size.factor(),
          opening.times(smallest),
          opening.words(),
          file.toFile().length() / 1024);
    }
    journal(smallest, SIZES.getFirst());
    cold();
  }

  private Samples warm(Path file, Size size) throws Exception {
    Samples opening = new Samples();
    for (int i = 0; i < size.warmUps() + size.samples(); i++) {
      long start = System.nanoTime();
      OpenedFile opened = new OpenedFile(file, backups);
      long end = System.nanoTime();
      opened.close();
      if (i >= size.warmUps()) {
        opening.add(end - start);
      }
    }
    return opening;
  }

  private void interchange(Samples opening, Size size) throws Exception {
    PlanExchange exchange = new PlanExchange();
    byte[] document = exchange.write(ReferencePlan.load());
    Samples reading = new Samples();
    for (int i = 0; i < size.warmUps() + size.samples(); i++) {
      long nanos = Samples.timed(System::nanoTime, () -> exchange.read(document));
      if (i >= size.warmUps()) {
        reading.add(nanos);
      }
    }
    out.printf(
        Locale.ROOT,
        "x1: %.2f times as long as reading its interchange document; that %s%n",
        opening.times(reading),
        reading.words());
  }

  private void journal(Samples withoutJournal, Size size) throws Exception {
    Path file = ReferencePlan.file(folder, 1);
    Edits edits = new Edits();
    try (OpenedFile opened = new OpenedFile(file, backups)) {
      PlanSession session = opened.session();
      for (int i = 0; i < JOURNAL; i++) {
        session.edit(Edits.step(edits.next(session.plan())));
      }
    }
    Samples opening = warm(file, size);
    out.printf(
        Locale.ROOT,
        "x1 with a journal of %,d steps: %.2f times as long as without; %s; file of %,d kB%n",
        JOURNAL,
        opening.times(withoutJournal),
        opening.words(),
        file.toFile().length() / 1024);
  }

  private void cold() throws Exception {
    Path file = ReferencePlan.file(folder, 1);
    Samples opening = new Samples();
    for (int i = 0; i < COLD_STARTS; i++) {
      opening.add(FreshProcess.of("open", file.toString(), backups.toString()).nanos());
    }
    out.printf("x1 as the first work of a process: %s%n", opening.words());
  }
}
