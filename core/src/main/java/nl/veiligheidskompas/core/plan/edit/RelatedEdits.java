package nl.veiligheidskompas.core.plan.edit;

import java.util.UUID;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.RelatedDocument;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;

/**
 * Steps on the plans that this plan leans on, and on its annexes. Each answers null when it would
 * change nothing, also when the document is gone.
 */
public final class RelatedEdits {

  private RelatedEdits() {}

  /** A document of which only the title is known. */
  public static ChangeSet add(SafetyPlan plan, UUID id, RelatedDocument.Kind kind, String title) {
    RelatedDocument document =
        new RelatedDocument(
            id, Positions.last(plan.relatedDocuments()), kind, "", title, "", "", "");
    return ChangeSet.of(
        StepName.of("related.add", title), new Change.OfRelatedDocument(null, document));
  }

  /** Takes a document away. */
  public static @Nullable ChangeSet remove(SafetyPlan plan, UUID id) {
    RelatedDocument document = Positions.find(plan.relatedDocuments(), id);
    return document == null
        ? null
        : ChangeSet.of(
            StepName.of("related.remove", document.title()),
            new Change.OfRelatedDocument(document, null));
  }

  /** Says other things about a document; its id and position stay. */
  public static @Nullable ChangeSet change(SafetyPlan plan, RelatedDocument changed) {
    RelatedDocument before = Positions.find(plan.relatedDocuments(), changed.id());
    return before == null || before.equals(changed)
        ? null
        : ChangeSet.of(
            StepName.of("related.change", before.title()),
            new Change.OfRelatedDocument(before, changed));
  }
}
