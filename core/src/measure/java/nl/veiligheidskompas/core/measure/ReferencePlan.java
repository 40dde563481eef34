package nl.veiligheidskompas.core.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.storage.PlanFiles;

/** The plan that everything is measured on: the example that comes with the program. */
final class ReferencePlan {

  private ReferencePlan() {}

  static SafetyPlan load() throws Exception {
    return new Examples(new PlanExchange()).load(Examples.names().getFirst());
  }

  /** The plan in that many times its size. */
  static SafetyPlan times(int factor) throws Exception {
    return new PlanMultiplied(load()).times(factor);
  }

  /** A fresh plan file in the folder. */
  static Path file(Path folder, int factor) throws Exception {
    Path file = folder.resolve("plan-x" + factor + ".mv.db");
    Files.deleteIfExists(file);
    new PlanFiles(new PlanCodec()).create(file, times(factor), false);
    return file;
  }
}
