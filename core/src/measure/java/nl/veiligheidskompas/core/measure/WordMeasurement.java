package nl.veiligheidskompas.core.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.CouncilDocument;

/**
 * The export against bare POI, docx4j and the hand-written bound: processor time of the thread,
 * both in turn in one process (warm), and the first document of a fresh process each (cold).
 */
final class WordMeasurement {

  private static final int COLD_STARTS = 5;

  /** How often a plan of that size is written before it counts, and how often it counts. */
  private record Size(int factor, int warmUps, int samples) {}

  private static final List<Size> SIZES =
      List.of(new Size(1, 200, 51), new Size(10, 20, 15), new Size(100, 3, 5));

  private final PrintStream out;
  private final Path folder;
  private final Export export;

  WordMeasurement(PrintStream out, Path folder) throws IOException {
    this.out = out;
    this.folder = folder;
    export = new Export();
  }

  void run() throws Exception {
    out.println(
        "Export of the whole council plan against the same texts by bare POI, by docx4j and");
    out.println(
        "written by hand; target: at most 3 times the hand-written bound, and faster than every");
    out.println("peer. Processor time of the thread.");
    for (Size size : SIZES) {
      warm(size);
    }
    for (int factor : List.of(1, 10)) {
      cold(factor);
    }
  }

  private void warm(Size size) throws Exception {
    SafetyPlan plan = ReferencePlan.times(size.factor());
    byte[] docx = export.docx(plan);
    DocumentShape shape = ShapeReading.of(docx);
    byte[] bare = BareWord.write(shape);
    for (byte[] other : List.of(bare, Docx4jWord.write(shape), BoundWord.write(shape))) {
      if (!ShapeReading.of(other).counts().equals(shape.counts())) {
        throw new IllegalStateException("the document of a peer is another one");
      }
    }
    out.printf(
        "%nx%d: %s%n    %,d bytes; bare %,d bytes%n",
        size.factor(), shape.counts().words(), docx.length, bare.length);
    for (int i = 0; i < size.warmUps(); i++) {
      export.docx(plan);
      BareWord.write(shape);
      Docx4jWord.write(shape);
      BoundWord.write(shape);
    }
    new Warm().measure(plan, shape, size);
  }

  /** Ours and the bar in turn. */
  private final class Warm {
    private final Samples findings = new Samples();
    private final Samples composition = new Samples();
    private final Samples writing = new Samples();
    private final Samples ours = new Samples();
    private final Samples bar = new Samples();
    private final Samples peer = new Samples();
    private final Samples bound = new Samples();

    void measure(SafetyPlan plan, DocumentShape shape, Size size) throws Exception {
      for (int i = 0; i < size.samples(); i++) {
        sample(plan);
        bar.add(Samples.timed(ProcessorTime::ofThread, () -> BareWord.write(shape)));
        peer.add(Samples.timed(ProcessorTime::ofThread, () -> Docx4jWord.write(shape)));
        bound.add(Samples.timed(ProcessorTime::ofThread, () -> BoundWord.write(shape)));
      }
      print(
          size,
          Samples.timed(ProcessorTime::allocated, () -> export.docx(plan)),
          Samples.timed(ProcessorTime::allocated, () -> BareWord.write(shape)));
    }

    private void sample(SafetyPlan plan) throws IOException {
      long start = ProcessorTime.ofThread();
      List<Finding> found = PlanFindings.of(plan);
      long afterFindings = ProcessorTime.ofThread();
      CouncilDocument document = export.compose(plan, found);
      long afterComposition = ProcessorTime.ofThread();
      export.write(document);
      long end = ProcessorTime.ofThread();
      findings.add(afterFindings - start);
      composition.add(afterComposition - afterFindings);
      writing.add(end - afterComposition);
      ours.add(end - start);
    }

    private void print(Size size, long allocated, long bareAllocated) {
      out.printf(
          Locale.ROOT,
          "    warm (%d warm-ups): %.2f times bare POI; %s against %s%n",
          size.warmUps(),
          ours.times(bar),
          ours.words(),
          bar.words());
      out.printf(
          Locale.ROOT,
          "    %.2f times docx4j (%s); %.2f times the hand-written bound (%s)%n",
          ours.times(peer),
          peer.words(),
          ours.times(bound),
          bound.words());
      out.printf(
          Locale.ROOT,
          "    the Word part alone: %.2f times docx4j; %.2f times the bound%n",
          writing.times(peer),
          writing.times(bound));
      out.printf(
          Locale.ROOT,
          "    of which findings %.2f, composition %.2f, Word %.2f ms%n",
          findings.median(),
          composition.median(),
          writing.median());
      out.printf(
          Locale.ROOT,
          "    allocates %.2f times as much; %,d kB against %,d kB%n",
          (double) allocated / bareAllocated,
          allocated / 1024,
          bareAllocated / 1024);
    }
  }

  private void cold(int factor) throws Exception {
    SafetyPlan plan = ReferencePlan.times(factor);
    Path json = folder.resolve("plan-x" + factor + ".json");
    Path docx = folder.resolve("plan-x" + factor + ".docx");
    Files.writeString(json, new PlanCodec().write(plan));
    Files.write(docx, export.docx(plan));
    Samples ours = new Samples();
    Samples bar = new Samples();
    for (int i = 0; i < COLD_STARTS; i++) {
      ours.add(FreshProcess.of("export", json.toString()).nanos());
      bar.add(FreshProcess.of("bare", docx.toString()).nanos());
    }
    out.printf(
        Locale.ROOT,
        "%nx%d cold, the first document of a process: %.2f times bare POI; %s against %s%n",
        factor,
        ours.times(bar),
        ours.words(),
        bar.words());
  }
}
