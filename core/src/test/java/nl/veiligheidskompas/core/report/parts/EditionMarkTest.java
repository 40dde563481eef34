package nl.veiligheidskompas.core.report.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.codec.EditionSeal;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.Sha256;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.EditionEdits;
import org.junit.jupiter.api.Test;

/** By what a document can be traced. */
class EditionMarkTest {

  private static final UUID ID = new UUID(7, 7);
  private static final Instant MADE = Instant.parse("2027-01-02T03:04:05Z");

  private final SafetyPlan plan = PlanFixture.of(2027, 2030).theme("T1").plan();
  private final SafetyPlan frozen = freeze(plan);

  @Test
  void aPlanAsItWasFrozenIsCalledAfterItsEdition() {
    EditionMark mark = EditionMark.of(frozen);

    assertThat(mark.name()).isEqualTo("Versie voor de markt");
    assertThat(mark.id()).isEqualTo(ID.toString());
    assertThat(mark.sha256()).isEqualTo(Sha256.hex(new PlanCodec().write(plan)));
  }

  @Test
  void aPlanThatChangedSinceHasNothingButItsChecksum() {
    SafetyPlan other = PlanFixture.of(2027, 2030).theme("T2").plan();

    assertThat(EditionMark.of(other).name()).isEmpty();
    assertThat(EditionMark.of(other).id()).isEmpty();
    assertThat(EditionMark.of(other).sha256())
        .hasSize(64)
        .isNotEqualTo(EditionMark.of(plan).sha256());
  }

  @Test
  void anEditionThatWasWithdrawnNamesNothing() {
    SafetyPlan withdrawn =
        Objects.requireNonNull(EditionEdits.withdraw(frozen, ID, "vergissing", MADE))
            .applyTo(frozen);

    assertThat(EditionMark.of(withdrawn).name()).isEmpty();
  }

  private static SafetyPlan freeze(SafetyPlan plan) {
    EditionEdits edits = new EditionEdits(new EditionSeal(new PlanCodec()));
    return Objects.requireNonNull(edits.freeze(plan, ID, "Versie voor de markt", "", MADE))
        .applyTo(plan);
  }
}
