package nl.veiligheidskompas.core.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Sha256;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.Edition.Seal;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.EditionEdits;
import org.junit.jupiter.api.Test;

class EditionSealTest {

  private static final Instant MADE = Instant.parse("2026-11-02T08:30:00Z");

  private final PlanCodec codec = new PlanCodec();
  private final EditionSeal seal = new EditionSeal(codec);
  private final SafetyPlan plan = PlanFixture.of(2025, 2028).theme("T1").plan();

  @Test
  void coversTheEditionBeforeTheNameTheMomentAndThePlan() {
    String json =
        "[\"abc\",\"Vastgesteld\",\"2026-11-02T08:30:00Z\",\""
            + Sha256.hex(codec.write(plan))
            + "\"]";

    assertThat(seal.over("abc", "Vastgesteld", MADE, plan)).isEqualTo(Sha256.hex(json));
  }

  /** Sealed by the first program with editions: a later one must come to the same. */
  @Test
  void staysAsItWasWhenTheModelGrows() {
    assertThat(seal.over(Seal.START, "Vastgesteld", MADE, plan))
        .isEqualTo("07ee3163572f2a493a1b2d99c8747160ff985dd80b292b93bcbdcd2e7615afb7");
  }

  @Test
  void findsTheFirstEditionThatIsNotWhatWasSealed() {
    List<Edition> editions = three();
    assertThat(seal.firstBroken(editions)).isNull();
    assertThat(seal.firstBroken(List.of())).isNull();

    SafetyPlan other = PlanFixture.of(2025, 2028).theme("T2").plan();
    assertThat(seal.firstBroken(with(editions, 1, "versie 1", MADE, other)))
        .extracting(Edition::name)
        .isEqualTo("versie 1");
    assertThat(seal.firstBroken(with(editions, 0, "anders", MADE, plan)))
        .extracting(Edition::name)
        .isEqualTo("anders");
    assertThat(seal.firstBroken(with(editions, 2, "versie 2", MADE.plusSeconds(1), plan)))
        .extracting(Edition::position)
        .isEqualTo(2);
  }

  @Test
  void missesAnEditionThatWasLeftOut() {
    List<Edition> editions = three();
    assertThat(seal.firstBroken(List.of(editions.get(0), editions.get(2))))
        .isEqualTo(editions.get(2));
  }

  private List<Edition> three() {
    EditionEdits edits = new EditionEdits(seal);
    SafetyPlan at = plan;
    for (int i = 0; i < 3; i++) {
      at =
          Objects.requireNonNull(edits.freeze(at, new UUID(1, i), "versie " + i, "", MADE))
              .applyTo(at);
    }
    return at.editions();
  }

  private static List<Edition> with(
      List<Edition> editions, int at, String name, Instant made, SafetyPlan plan) {
    List<Edition> changed = new ArrayList<>(editions);
    Edition old = editions.get(at);
    changed.set(at, new Edition(old.id(), old.position(), name, "", made, plan, old.hash(), null));
    return changed;
  }
}
