package nl.veiligheidskompas.app.settings;

import java.nio.file.Path;
import java.time.Instant;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.Stage;

/**
 * A plan that was opened, as it was then.
 *
 * @param path of the file, absolute
 * @param title of the plan
 * @param opened when it was opened last, in UTC, as ISO 8601
 * @param themes number of theme sheets
 * @param indicators number of indicators
 */
public record RecentPlan(
    String path, String title, Stage stage, String opened, int themes, int indicators) {

  /** The plan in that file. */
  public static RecentPlan of(Path file, SafetyPlan plan, Instant opened) {
    return new RecentPlan(
        file.toAbsolutePath().normalize().toString(),
        plan.facts().title(),
        plan.facts().stage(),
        opened.toString(),
        plan.themes().size(),
        plan.indicators().size());
  }

  public Path file() {
    return Path.of(path);
  }

  public Instant openedAt() {
    return Instant.parse(opened);
  }
}
