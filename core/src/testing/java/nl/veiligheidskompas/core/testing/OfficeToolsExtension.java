package nl.veiligheidskompas.core.testing;

import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.AssertionFailedError;

/** Finds the office programs once a run, and decides what a missing one means. */
final class OfficeToolsExtension implements BeforeEachCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(OfficeToolsExtension.class);

  @Override
  public void beforeEach(ExtensionContext context) {
    demand(tools(context).missing(), "true".equals(System.getenv("CI")));
  }

  /**
   * Ends the test when programs are missing: as failed when they are obligatory, else as skipped.
   */
  static void demand(List<String> missing, boolean obligatory) {
    if (missing.isEmpty()) {
      return;
    }
    String reason = "not installed: " + String.join(", ", missing) + " (see .ci/office-tools)";
    if (obligatory) {
      throw new AssertionFailedError(reason);
    }
    Assumptions.abort(reason);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == OfficeTools.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return tools(context);
  }

  /** Kept in the store of the whole run, which closes it when the last test has ended. */
  private static OfficeTools tools(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            OfficeTools.class, key -> OfficeTools.find(System.getenv()), OfficeTools.class);
  }
}
