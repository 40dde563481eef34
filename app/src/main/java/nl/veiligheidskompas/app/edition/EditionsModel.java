package nl.veiligheidskompas.app.edition;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.difference.PlanDifference;
import nl.veiligheidskompas.core.plan.edit.EditionEdits;
import org.jspecify.annotations.Nullable;

/** What the screen of editions shows and does; knows no screen. */
final class EditionsModel {

  private final Workbench bench;
  private final EditionEdits edits;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable UUID> other = new SimpleObjectProperty<>();
  private final ObjectProperty<EditionForm> form = new SimpleObjectProperty<>(EditionForm.NONE);
  private final ReadOnlyObjectWrapper<Stand> stand =
      new ReadOnlyObjectWrapper<>(new Stand.Nothing());

  /** The comparison that was asked for last. */
  private @Nullable Comparison asked;

  EditionsModel(Workbench bench, EditionEdits edits, Supplier<UUID> ids, Clock clock) {
    this.bench = bench;
    this.edits = edits;
    this.ids = ids;
    this.clock = clock;
  }

  /** The key of the edition that was chosen, or null. */
  ReadOnlyObjectProperty<@Nullable UUID> selected() {
    return selected;
  }

  /** The key of the edition that it is compared with, or null for the plan of now. */
  ReadOnlyObjectProperty<@Nullable UUID> other() {
    return other;
  }

  /** What is being filled in. */
  ReadOnlyObjectProperty<EditionForm> form() {
    return form;
  }

  /** What came of the last {@link #compare()}. */
  ReadOnlyObjectProperty<Stand> stand() {
    return stand.getReadOnlyProperty();
  }

  boolean isEditable() {
    return bench.desk().isEditable();
  }

  /** All editions, the last made first. */
  List<Edition> editions() {
    return plan().editions().reversed();
  }

  /** The edition that is shown: the chosen one, else the last made; null when there is none. */
  @Nullable Edition chosen() {
    Edition found = find(selected.get());
    return found == null && !editions().isEmpty() ? editions().getFirst() : found;
  }

  /** What the shown edition can be compared with beside the plan of now. */
  List<Edition> others() {
    return editions().stream().filter(edition -> !edition.equals(chosen())).toList();
  }

  /** The edition that the shown one is compared with, or null for the plan of now. */
  @Nullable Edition comparedWith() {
    Edition found = find(other.get());
    return found == null || found.equals(chosen()) ? null : found;
  }

  void choose(UUID id) {
    form.set(EditionForm.NONE);
    selected.set(id);
  }

  void compareWith(@Nullable UUID id) {
    other.set(id);
  }

  void open(EditionForm which) {
    if (isEditable()) {
      form.set(which);
    }
  }

  void closeForm() {
    form.set(EditionForm.NONE);
  }

  /** Whether restoring the shown edition would change anything. */
  boolean canRestore() {
    Edition edition = chosen();
    return isEditable() && edition != null && !edition.plan().equals(plan().withoutEditions());
  }

  boolean canWithdraw() {
    Edition edition = chosen();
    return isEditable() && edition != null && edition.withdrawal() == null;
  }

  /** Freezes the plan as it is; answers why the name cannot be used, or null. */
  @Nullable Problem freeze(String name, String note) {
    try {
      EditionEdits.requireName(plan(), name);
    } catch (RefusedException refused) {
      return refused.problem();
    }
    UUID id = ids.get();
    selected.set(id);
    other.set(null);
    form.set(EditionForm.NONE);
    bench.desk().edit(plan -> edits.freeze(plan, id, name, note, clock.instant()));
    return null;
  }

  /** Says that the shown edition does not count any more; answers why it cannot, or null. */
  @Nullable Problem withdraw(String reason) {
    try {
      EditionEdits.requireReason(reason);
    } catch (RefusedException refused) {
      return refused.problem();
    }
    Edition edition = chosen();
    form.set(EditionForm.NONE);
    if (edition != null) {
      bench.desk().edit(plan -> EditionEdits.withdraw(plan, edition.id(), reason, clock.instant()));
    }
    return null;
  }

  /** Keeps the plan of now as an edition and makes it equal to the shown edition, in one step. */
  void restore() {
    Edition edition = chosen();
    if (edition == null) {
      return;
    }
    UUID kept = ids.get();
    String name = bench.texts().say("editions.kept", edition.name());
    selected.set(edition.id());
    bench
        .desk()
        .edit(plan -> {
          String free = EditionEdits.freeName(plan, name);
          return edits.restoreKeeping(plan, edition.id(), kept, free, clock.instant());
        });
  }

  /** Compares what is chosen, behind the window; what is compared already is left as it is. */
  void compare() {
    Comparison wanted = wanted();
    if (wanted == null) {
      asked = null;
      stand.set(new Stand.Nothing());
      return;
    }
    if (wanted.equals(asked)) {
      return;
    }
    asked = wanted;
    stand.set(new Stand.Busy());
    bench
        .work()
        .onPlan(
            () -> PlanDifference.between(wanted.before(), wanted.after(), bench.texts()),
            difference -> compared(wanted, difference),
            EditionsModel::uncompared);
  }

  private void compared(Comparison wanted, PlanDifference difference) {
    if (wanted.equals(asked)) {
      stand.set(new Stand.Ready(wanted, difference));
    }
  }

  /** Comparing reads what is in memory, so this is a fault of the program. */
  private static void uncompared(Exception fault) {
    throw new IllegalStateException("two plans cannot be compared", fault);
  }

  private @Nullable Comparison wanted() {
    Edition edition = chosen();
    if (edition == null) {
      return null;
    }
    SafetyPlan now = plan().withoutEditions();
    Edition with = comparedWith();
    return with == null ? new Comparison(edition, null, now) : Comparison.of(edition, with, now);
  }

  private @Nullable Edition find(@Nullable UUID id) {
    return plan().editions().stream()
        .filter(edition -> edition.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private SafetyPlan plan() {
    return bench.desk().plan();
  }
}
