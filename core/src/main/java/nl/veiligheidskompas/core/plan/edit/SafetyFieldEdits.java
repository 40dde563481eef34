package nl.veiligheidskompas.core.plan.edit;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyField;
import nl.veiligheidskompas.core.plan.SafetyField.Topic;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;

/**
 * Steps on the safety fields and their topics. Each answers null when it would change nothing, also
 * when the field is gone.
 */
public final class SafetyFieldEdits {

  private SafetyFieldEdits() {}

  /** A field without topics at the end. */
  public static ChangeSet add(SafetyPlan plan, UUID id, String title) {
    SafetyField field = new SafetyField(id, Positions.last(plan.safetyFields()), title, List.of());
    return ChangeSet.of(
        StepName.of("safetyfield.add", title), new Change.OfSafetyField(null, field));
  }

  /** Takes a field away with its topics. */
  public static @Nullable ChangeSet remove(SafetyPlan plan, UUID id) {
    SafetyField field = Positions.find(plan.safetyFields(), id);
    return field == null
        ? null
        : ChangeSet.of(
            StepName.of("safetyfield.remove", field.title()),
            new Change.OfSafetyField(field, null));
  }

  /** Gives a field another name. */
  public static @Nullable ChangeSet rename(SafetyPlan plan, UUID id, String title) {
    SafetyField field = Positions.find(plan.safetyFields(), id);
    return field == null
        ? null
        : changed(field, new SafetyField(id, field.position(), title, field.rows()));
  }

  /** Sets the topics of a field, in order. */
  public static @Nullable ChangeSet topics(SafetyPlan plan, UUID id, List<Topic> topics) {
    SafetyField field = Positions.find(plan.safetyFields(), id);
    return field == null
        ? null
        : changed(field, new SafetyField(id, field.position(), field.title(), topics));
  }

  private static @Nullable ChangeSet changed(SafetyField before, SafetyField after) {
    return after.equals(before)
        ? null
        : ChangeSet.of(
            StepName.of("safetyfield.change", before.title()),
            new Change.OfSafetyField(before, after));
  }
}
