package nl.veiligheidskompas.core.measure;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.sheet.Section;

/**
 * One edit until it is on the disk, against an SQLite commit of the same row, in turn, in one
 * folder and by the clock on the wall.
 */
final class EditMeasurement {

  private static final int WARM_UPS = 200;
  private static final int SAMPLES = 1_000;

  private final PrintStream out;
  private final Path folder;
  private final PlanCodec codec = new PlanCodec();

  EditMeasurement(PrintStream out, Path folder) {
    this.out = out;
    this.folder = folder;
  }

  void run() throws Exception {
    out.println("One edit of a section until it is on the disk, against an SQLite commit (WAL,");
    out.println("FULL) of the same row; target: p50 at most 5 times as long.");
    for (int factor : List.of(1, 10)) {
      measure(factor);
    }
  }

  private void measure(int factor) throws Exception {
    Path file = ReferencePlan.file(folder, factor);
    Turns turns = new Turns();
    try (OpenedFile opened = new OpenedFile(file, folder.resolve("backups"));
        SqliteBar bar = new SqliteBar(folder)) {
      Edits edits = new Edits();
      for (int i = 0; i < WARM_UPS + SAMPLES; i++) {
        Change.OfSection change = edits.next(opened.session().plan());
        turns.take(opened.session(), bar, change, i >= WARM_UPS);
      }
    }
    turns.print(factor, file.toFile().length());
  }

  /** Times of one kind of commit. */
  private static final class Commits {
    private final Samples wall = new Samples();
    private final Samples processor = new Samples();

    void time(Samples.Work commit, boolean counts) throws Exception {
      long processorStart = ProcessorTime.ofThread();
      long nanos = Samples.timed(System::nanoTime, commit);
      long processorTime = ProcessorTime.ofThread() - processorStart;
      if (counts) {
        wall.add(nanos);
        processor.add(processorTime);
      }
    }

    String words() {
      return wall.words() + "; processor " + processor.words();
    }
  }

  /** The three commits of one edit. */
  private final class Turns {
    private final Commits ours = new Commits();
    private final Commits row = new Commits();
    private final Commits rowAndLine = new Commits();
    private long characters;

    void take(PlanSession session, SqliteBar bar, Change.OfSection change, boolean counts)
        throws Exception {
      ChangeSet step = Edits.step(change);
      Section after = requireNonNull(change.after());
      String content = codec.write(after);
      String changes = codec.write(step);
      ours.time(() -> session.edit(step), counts);
      row.time(() -> bar.commit(after.id().toString(), content), counts);
      rowAndLine.time(() -> bar.commit(after.id() + "+", content, changes), counts);
      characters += content.length();
    }

    void print(int factor, long fileBytes) {
      out.printf(
          Locale.ROOT,
          "%nx%d, rows of %,d characters on average, file of %,d kB afterwards%n    edit: %s%n",
          factor,
          characters / (WARM_UPS + SAMPLES),
          fileBytes / 1024,
          ours.words());
      compare("the row", row);
      compare("the row and a line of a journal", rowAndLine);
    }

    private void compare(String what, Commits bar) {
      out.printf(
          Locale.ROOT,
          "    SQLite with %s: p50 %.2f times, p99 %.2f times, processor %.2f times; %s%n",
          what,
          ours.wall.times(bar.wall),
          ours.wall.percentile(99) / bar.wall.percentile(99),
          ours.processor.times(bar.processor),
          bar.words());
    }
  }
}
