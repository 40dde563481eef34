package nl.veiligheidskompas.core.storage;

import java.util.List;
import nl.veiligheidskompas.core.common.Problem;

/**
 * What a thorough look at a plan file found.
 *
 * @param problems what is wrong; empty when all of the file fits together
 * @param stressEdits number of steps that the stress test made
 */
public record Verification(List<Problem> problems, long stressEdits) {
  public Verification {
    problems = List.copyOf(problems);
  }

  public boolean ok() {
    return problems.isEmpty();
  }
}
