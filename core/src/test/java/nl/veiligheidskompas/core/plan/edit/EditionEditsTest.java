package nl.veiligheidskompas.core.plan.edit;

import static nl.veiligheidskompas.core.plan.edit.Steps.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.codec.EditionSeal;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.Edition.Withdrawal;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.RandomChanges;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionEditsTest {

  private static final Instant NOW = Instant.parse("2026-11-02T08:30:00.987Z");
  private static final UUID FIRST = new UUID(7, 1);
  private static final UUID SECOND = new UUID(7, 2);
  private static final EditionSeal SEAL = new EditionSeal(new PlanCodec());
  private static final EditionEdits EDITS = new EditionEdits(SEAL);

  private final SafetyPlan plan =
      PlanFixture.of(2025, 2028)
          .theme("T1")
          .theme("T2")
          .indicator("T1", "T1-I1")
          .goal("T1", "T1-G1", null, "Minder overlast", "T1-I1")
          .goal("T1", "T1-G1a", "T1-G1", "Minder overlast in het centrum")
          .plan();

  @Test
  void freezesThePlanAsItIs() {
    SafetyPlan frozen = made(plan, EDITS.freeze(plan, FIRST, " Beeldvormend ", " raad ", NOW));

    Edition edition = frozen.editions().getFirst();
    assertThat(edition.name()).isEqualTo("Beeldvormend");
    assertThat(edition.note()).isEqualTo("raad");
    assertThat(edition.made()).isEqualTo("2026-11-02T08:30:00Z");
    assertThat(edition.plan()).isEqualTo(plan);
    assertThat(edition.withdrawal()).isNull();
    assertThat(frozen.withoutEditions()).isEqualTo(plan);
  }

  @Test
  void freezesThePlanWithoutTheEditionsBefore() {
    SafetyPlan twice = twice();

    assertThat(twice.editions()).extracting(Edition::position).containsExactly(0, 1);
    assertThat(twice.editions().getLast().plan().editions()).isEmpty();
    assertThat(SEAL.firstBroken(twice.editions())).isNull();
  }

  @Test
  void refusesNoNameAndTheNameOfAnother() {
    SafetyPlan once = made(plan, EDITS.freeze(plan, FIRST, "Vastgesteld", "", NOW));

    assertThat(EDITS.freeze(once, SECOND, "  ", "", NOW)).isNull();
    assertThat(EDITS.freeze(once, SECOND, " vastgesteld", "", NOW)).isNull();
    refused("text.empty", () -> EditionEdits.requireName(once, " "));
    refused("edition.used", () -> EditionEdits.requireName(once, "VASTGESTELD "));
    assertThat(EditionEdits.freeName(once, "Vastgesteld")).isEqualTo("Vastgesteld (2)");
    assertThat(EditionEdits.freeName(once, "Concept")).isEqualTo("Concept");
  }

  @Test
  void withdrawsOnceAndWithAReason() {
    SafetyPlan once = made(plan, EDITS.freeze(plan, FIRST, "Beeldvormend", "", NOW));

    assertThat(EditionEdits.withdraw(once, FIRST, " ", NOW)).isNull();
    refused("edition.reason", () -> EditionEdits.requireReason(""));
    assertThat(EditionEdits.withdraw(once, SECOND, "weg", NOW)).isNull();

    SafetyPlan withdrawn = made(once, EditionEdits.withdraw(once, FIRST, " vergissing ", NOW));
    Edition edition = withdrawn.editions().getFirst();
    assertThat(edition.withdrawal())
        .isEqualTo(new Withdrawal("vergissing", Instant.parse("2026-11-02T08:30:00Z")));
    assertThat(SEAL.firstBroken(withdrawn.editions())).isNull();
    assertThat(EditionEdits.withdraw(withdrawn, FIRST, "nog eens", NOW)).isNull();
  }

  @Test
  void restoresWhatWasThereAndTakesAwayWhatCameLater() {
    SafetyPlan once = made(plan, EDITS.freeze(plan, FIRST, "Beeldvormend", "", NOW));
    assertThat(EditionEdits.restore(once, FIRST)).isNull();
    assertThat(EditionEdits.restore(once, SECOND)).isNull();
    SafetyPlan edited = PlanFixture.of(2025, 2027).theme("T1").theme("T3").plan();
    SafetyPlan later =
        new ChangeSet(StepName.of("edit"), Restoration.changes(once, edited)).applyTo(once);
    assertThat(later.withoutEditions()).isEqualTo(edited);

    SafetyPlan restored = made(later, EditionEdits.restore(later, FIRST));
    assertThat(restored).isEqualTo(once);
  }

  @Test
  void keepsThePlanOfNowBeforeRestoring() {
    SafetyPlan once = made(plan, EDITS.freeze(plan, FIRST, "Beeldvormend", "", NOW));
    SafetyPlan later = made(once, SafetyFieldEdits.add(once, new UUID(8, 1), "Jeugd"));

    SafetyPlan restored =
        made(later, EDITS.restoreKeeping(later, FIRST, SECOND, "Voor het herstel", NOW));

    assertThat(restored.withoutEditions()).isEqualTo(plan);
    assertThat(restored.editions().getLast().plan()).isEqualTo(later.withoutEditions());
    assertThat(SEAL.firstBroken(restored.editions())).isNull();
    assertThat(EDITS.restoreKeeping(later, FIRST, SECOND, "Beeldvormend", NOW)).isNull();
    assertThat(EDITS.restoreKeeping(once, FIRST, SECOND, "Voor het herstel", NOW)).isNull();
  }

  @Test
  void everyListOfThePlanCanBeRestored() {
    // all kinds of change but the facts, which are no list, and the editions, which stay
    assertThat(EntityList.ALL).hasSize(Change.class.getPermittedSubclasses().length - 2);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {3, 77, 20_261_102, -5})
  void goesToAnyStateAndBackWithoutEverPointingAtNothing(long seed) {
    RandomChanges changes = new RandomChanges(seed);
    SafetyPlan now = changes.start();
    for (int round = 0; round < 6; round++) {
      SafetyPlan frozen =
          Objects.requireNonNull(
                  EDITS.freeze(now, new UUID(seed, round), "ronde " + round, "", NOW))
              .applyTo(now);
      SafetyPlan later = frozen;
      for (int i = 0; i < 25; i++) {
        later = withoutEditionChanges(changes.next(later), later);
      }
      ChangeSet restore =
          Objects.requireNonNull(EditionEdits.restore(later, new UUID(seed, round)));
      assertThat(stepByStep(restore, later)).isEqualTo(frozen);
      assertThat(stepByStep(restore.inverse(), frozen)).isEqualTo(later);
      now = later;
    }
  }

  @Test
  void aFrozenPlanHasNoEditionsAndAnEditionHasAName() {
    SafetyPlan once = made(plan, EDITS.freeze(plan, FIRST, "Beeldvormend", "", NOW));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edition(SECOND, 1, "Tweede", "", NOW, once, "", null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edition(SECOND, 1, " ", "", NOW, plan, "", null));
    assertThatIllegalArgumentException().isThrownBy(() -> new Withdrawal(" ", NOW));
  }

  private SafetyPlan twice() {
    SafetyPlan once = made(plan, EDITS.freeze(plan, FIRST, "Beeldvormend", "", NOW));
    return made(once, EDITS.freeze(once, SECOND, "Oordeelvormend", "", NOW));
  }

  private static SafetyPlan withoutEditionChanges(ChangeSet step, SafetyPlan plan) {
    boolean editions = step.changes().stream().anyMatch(Change.OfEdition.class::isInstance);
    return editions ? plan : step.applyTo(plan);
  }

  /** Each change by itself is a step after which nothing points at nothing. */
  private static SafetyPlan stepByStep(ChangeSet changes, SafetyPlan plan) {
    SafetyPlan at = plan;
    for (Change change : changes.changes()) {
      at = ChangeSet.of(changes.name(), change).applyTo(at);
    }
    return at;
  }

  private static void refused(String problem, ThrowingCallable call) {
    RefusedException refusal = catchThrowableOfType(RefusedException.class, call);
    assertThat(refusal).isNotNull();
    assertThat(refusal.problem().key()).isEqualTo(problem);
  }
}
