package nl.veiligheidskompas.app.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.veiligheidskompas.app.file.PlanFiles;
import nl.veiligheidskompas.app.settings.RecentPlan;
import nl.veiligheidskompas.app.settings.SettingsDesk;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/** What the start shows; knows no screen. */
final class StartModel {

  /** Instants are shown as the clock on the wall of the town hall shows them. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final SettingsDesk settings;
  private final Texts texts;
  private final Clock clock;
  private final Path home;
  private final Map<String, Problem> obstacles = new HashMap<>();

  /**
   * The plans that the settings remember.
   *
   * @param home the folder of the user, which is not written out in paths
   */
  StartModel(SettingsDesk settings, Texts texts, Clock clock, Path home) {
    this.settings = settings;
    this.texts = texts;
    this.clock = clock;
    this.home = home;
  }

  /** Whether no plan was ever opened here. */
  boolean isFirstRun() {
    return settings.get().recent().isEmpty();
  }

  /** The recent plans of which title or path hold the words that are searched. */
  List<RecentLine> lines(String query) {
    String wanted = query.strip().toLowerCase(Locale.ROOT);
    return settings.get().recent().stream()
        .filter(
            plan -> (plan.title() + " " + plan.path()).toLowerCase(Locale.ROOT).contains(wanted))
        .map(this::line)
        .toList();
  }

  /** Looks behind the window which plans can be opened, and tells when that is known. */
  void look(PlanFiles files, Work work, Runnable known) {
    List<RecentPlan> plans = settings.get().recent();
    work.start(
        progress -> {
          Map<String, Problem> found = new HashMap<>();
          for (RecentPlan plan : plans) {
            Problem problem = files.obstacle(plan.file());
            if (problem != null) {
              found.put(plan.path(), problem);
            }
          }
          return found;
        },
        found -> {
          obstacles.clear();
          obstacles.putAll(found);
          known.run();
        },
        failure -> known.run());
  }

  /** Takes a plan out of the list; its file stays. */
  void forget(RecentPlan plan) {
    settings.change(now -> now.without(plan));
  }

  private RecentLine line(RecentPlan plan) {
    Problem problem = obstacles.get(plan.path());
    return new RecentLine(plan, path(plan), when(plan.openedAt()), detail(plan), obstacle(problem));
  }

  private @Nullable String obstacle(@Nullable Problem problem) {
    return problem == null ? null : texts.say(problem);
  }

  private String path(RecentPlan plan) {
    Path file = plan.file();
    return file.startsWith(home) ? home.relativize(file).toString() : file.toString();
  }

  private String when(Instant opened) {
    LocalDate day = LocalDate.ofInstant(opened, ZONE);
    LocalDate today = LocalDate.now(clock.withZone(ZONE));
    if (day.equals(today)) {
      return texts.say("start.today");
    }
    if (day.equals(today.minusDays(1))) {
      return texts.say("start.yesterday");
    }
    return DateTimeFormatter.ofPattern("d MMMM yyyy", texts.language()).format(day);
  }

  private String detail(RecentPlan plan) {
    return texts.say("start.detail", plan.stage(), plan.themes(), plan.indicators());
  }
}
