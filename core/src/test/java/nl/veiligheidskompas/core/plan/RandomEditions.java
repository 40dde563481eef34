package nl.veiligheidskompas.core.plan;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.codec.EditionSeal;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.plan.edit.EditionEdits;
import org.jspecify.annotations.Nullable;

/** Random changes of editions: made behind the last one, withdrawn, and the making undone. */
final class RandomEditions {

  private static final int MOST = 3;
  private static final EditionEdits EDITS = new EditionEdits(new EditionSeal(new PlanCodec()));

  private final Random random;
  private final Supplier<UUID> ids;

  RandomEditions(Random random, Supplier<UUID> ids) {
    this.random = random;
    this.ids = ids;
  }

  Change change(SafetyPlan plan) {
    List<Edition> editions = plan.editions();
    if (editions.size() >= MOST || (!editions.isEmpty() && random.nextInt(4) == 0)) {
      return new Change.OfEdition(editions.getLast(), null);
    }
    if (!editions.isEmpty() && random.nextBoolean()) {
      Edition edition = editions.get(random.nextInt(editions.size()));
      ChangeSet withdrawn = EditionEdits.withdraw(plan, edition.id(), "vervallen", moment());
      if (withdrawn != null) {
        return only(withdrawn);
      }
    }
    String name = EditionEdits.freeName(plan, "Beeldvormend ‘é’");
    return only(EDITS.freeze(plan, ids.get(), name, "", moment()));
  }

  private static Change only(@Nullable ChangeSet step) {
    if (step == null) {
      throw new IllegalStateException("an edition that nothing is in the way of");
    }
    return step.changes().getFirst();
  }

  private Instant moment() {
    return Instant.ofEpochMilli(random.nextLong(0, 4_000_000_000_000L));
  }
}
