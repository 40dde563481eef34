package nl.veiligheidskompas.app.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.finding.Acceptance;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.finding.Severity;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;

/** What the screen of findings shows and does; knows no screen. */
final class FindingsModel {

  private final PlanDesk desk;
  private final Supplier<UUID> ids;
  private final ObjectProperty<@Nullable FindingCode> selected = new SimpleObjectProperty<>();
  private boolean accepted;

  FindingsModel(PlanDesk desk, Supplier<UUID> ids) {
    this.desk = desk;
    this.ids = ids;
  }

  /** The kind whose detail is shown, or null. */
  ObjectProperty<@Nullable FindingCode> selected() {
    return selected;
  }

  /** Shows the accepted findings, or the open ones. */
  void showAccepted(boolean now) {
    accepted = now;
  }

  boolean showsAccepted() {
    return accepted;
  }

  /** How many findings are accepted, or open. */
  long count(boolean whichAccepted) {
    return state().findings().stream().filter(f -> f.accepted() == whichAccepted).count();
  }

  /** The kinds that have findings, per severity, the gravest first. */
  Map<Severity, List<FindingKind>> groups() {
    Map<FindingCode, List<Finding>> byCode =
        state().findings().stream()
            .filter(finding -> finding.accepted() == accepted)
            .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
    Map<Severity, List<FindingKind>> groups = new EnumMap<>(Severity.class);
    byCode.forEach((code, findings) ->
        groups
            .computeIfAbsent(code.severity(), severity -> new ArrayList<>())
            .add(new FindingKind(code, findings)));
    return groups;
  }

  /** The kind whose detail is shown, or null when it has no findings any more. */
  @Nullable FindingKind detail() {
    FindingCode code = selected.get();
    return groups().values().stream()
        .flatMap(List::stream)
        .filter(kind -> kind.code() == code)
        .findFirst()
        .orElse(null);
  }

  /** Accepts these findings with one reason, as one step; nothing when the reason is blank. */
  void accept(List<Finding> findings, String reason) {
    if (!reason.isBlank()) {
      together(findings, (plan, finding) -> Acceptance.accept(plan, finding, reason.strip(), ids));
    }
  }

  /** Opens accepted findings again, as one step. */
  void withdraw(List<Finding> findings) {
    together(findings, Acceptance::withdraw);
  }

  /** What is done to one finding. */
  private interface OneStep {
    ChangeSet on(SafetyPlan plan, Finding finding) throws RefusedException;
  }

  private void together(List<Finding> findings, OneStep step) {
    desk.edit(plan -> {
      List<Change> changes = new ArrayList<>();
      StepName name = null;
      SafetyPlan moved = plan;
      for (Finding finding : findings) {
        ChangeSet one = orNull(step, moved, finding);
        if (one != null) {
          moved = one.applyTo(moved);
          changes.addAll(one.changes());
          name = one.name();
        }
      }
      return name == null ? null : new ChangeSet(name, changes);
    });
  }

  /** The step, or null when the finding has changed since it was shown and no longer fits. */
  private static @Nullable ChangeSet orNull(OneStep step, SafetyPlan plan, Finding finding) {
    try {
      return step.on(plan, finding);
    } catch (RefusedException changed) {
      return null;
    }
  }

  private DeskState state() {
    return desk.state().get();
  }
}
