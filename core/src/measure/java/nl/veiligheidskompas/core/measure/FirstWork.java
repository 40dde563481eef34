package nl.veiligheidskompas.core.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.intake.figures.Destination;
import nl.veiligheidskompas.core.intake.figures.FigureChoice;
import nl.veiligheidskompas.core.intake.figures.FigureImport;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;
import nl.veiligheidskompas.core.intake.figures.RegionNames;
import nl.veiligheidskompas.core.intake.statline.FigureFile;
import nl.veiligheidskompas.core.intake.statline.Hints;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.storage.PlanFiles;

/**
 * The first piece of work in a fresh process, started by {@link FreshProcess}: prints its processor
 * time in nanoseconds and the highest use of the heap in bytes.
 */
final class FirstWork {

  private FirstWork() {}

  public static void main(String[] words) throws Exception {
    Path file = Path.of(words[1]);
    long nanos =
        switch (words[0]) {
          case "export" -> export(file);
          case "bare" -> bare(file);
          case "file" -> file(file, Path.of(words[2]));
          case "figures" -> figures(file);
          case "open" -> open(file, Path.of(words[2]));
          default -> throw new IllegalArgumentException(words[0]);
        };
    System.out.println(nanos + " " + heapPeak());
  }

  private static long export(Path json) throws Exception {
    SafetyPlan plan = new PlanCodec().read(Files.readString(json), SafetyPlan.class);
    return Samples.timed(ProcessorTime::ofThread, () -> new Export().docx(plan));
  }

  private static long bare(Path docx) throws Exception {
    DocumentShape shape = ShapeReading.of(Files.readAllBytes(docx));
    return Samples.timed(ProcessorTime::ofThread, () -> BareWord.write(shape));
  }

  /** From plan file to document, as the command line does it. */
  private static long file(Path planFile, Path target) throws Exception {
    return Samples.timed(
        ProcessorTime::ofThread,
        () -> {
          SafetyPlan plan = new PlanFiles(new PlanCodec()).read(planFile).plan();
          Files.write(target, new Export().docx(plan));
        });
  }

  /** From a file with figures to the step that fills the reference plan, by the clock. */
  private static long figures(Path file) throws Exception {
    SafetyPlan plan = new Examples(new PlanExchange()).load("hengelo-2017-2020");
    return Samples.timed(
        System::nanoTime,
        () -> {
          ReadFigures read =
              FigureFile.read(
                  file, RegionNames.of(plan.facts().municipality()), Hints.NONE, Progress.NONE);
          List<FigureChoice> choices =
              read.series().stream()
                  .map(series ->
                      new FigureChoice(
                          read.file(),
                          series,
                          new Destination.AsNew(plan.themes().getFirst().id(), UUID.randomUUID())))
                  .toList();
          if (new FigureImport(plan, UUID::randomUUID).take(choices, read.file()) == null) {
            throw new IllegalStateException("nothing was read");
          }
        });
  }

  /** From plan file to a session, by the clock on the wall: opening waits for the disk. */
  private static long open(Path planFile, Path backups) throws Exception {
    return Samples.timed(System::nanoTime, () -> new OpenedFile(planFile, backups).close());
  }

  private static long heapPeak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
