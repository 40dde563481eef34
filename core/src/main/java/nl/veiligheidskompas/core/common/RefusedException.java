package nl.veiligheidskompas.core.common;

import java.io.Serial;

/**
 * Carries a {@link Problem} out of a call that cannot answer it as a value: nothing was changed,
 * and the problem says why in a sentence for the user.
 */
public final class RefusedException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public RefusedException(Problem problem) {
    super(problem.key());
    this.problem = problem;
  }

  public RefusedException(Problem problem, Throwable cause) {
    super(problem.key(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
