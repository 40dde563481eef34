package nl.veiligheidskompas.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/** The plans that come with the program, to look at and to start from. */
public final class Examples {

  private static final List<String> NAMES =
      List.of("hengelo-2017-2020", "hengelo-2017-2020-fictief");

  private final PlanExchange exchange;

  public Examples(PlanExchange exchange) {
    this.exchange = exchange;
  }

  /** The names of the examples, as on the command line. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * The example, read and checked like any other document.
   *
   * @throws RefusedException when there is no example of that name
   */
  public SafetyPlan load(String name) throws RefusedException {
    if (!NAMES.contains(name)) {
      throw new RefusedException(Problem.of("example.unknown", String.join(", ", NAMES)));
    }
    try (InputStream in = Examples.class.getResourceAsStream("/examples/" + name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("an example is not in the program: " + name);
      }
      return exchange.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
