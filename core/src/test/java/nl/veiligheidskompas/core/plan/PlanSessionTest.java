package nl.veiligheidskompas.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.phasing.Phase;
import org.junit.jupiter.api.Test;

class PlanSessionTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2016-12-31T23:30:00Z"), ZoneOffset.UTC);

  private static final StepName NAME = StepName.of("test");

  private final AtomicLong last = new AtomicLong();
  private final SafetyPlan start = NewPlan.empty(CLOCK, this::nextId);
  private final MemoryStore store = new MemoryStore(start);

  @Test
  void beginsAnEmptyPlanInTheYearThatComes() {
    assertThat(start.facts().period()).isEqualTo(new Period(2017, 2020));
    assertThat(start.facts().template()).hasSize(7);
    assertThat(start.entities()).containsExactly(start.facts());
  }

  @Test
  void takesStepsBackAndDoesThemAgainAlsoInANewSession() throws Exception {
    PlanSession session = new PlanSession(store, CLOCK);
    SafetyPlan one = session.edit(added(share("calamiteiten", 20)));
    SafetyPlan two = session.edit(added(share("regulier", 40)));

    assertThat(session.undo()).isNotNull();
    assertThat(session.plan()).isEqualTo(one);

    PlanSession reopened = new PlanSession(store, CLOCK);
    reopened.undo();
    assertThat(reopened.plan()).isEqualTo(start);
    assertThat(reopened.undo()).isNull();
    reopened.redo();
    reopened.redo();
    assertThat(reopened.plan()).isEqualTo(two);
    assertThat(reopened.redo()).isNull();
    assertThat(store.journal()).hasSize(6);
  }

  @Test
  void whatGoesOnWithAStepIsTakenBackAndDoneAgainWithIt() throws Exception {
    PlanSession session = new PlanSession(store, CLOCK);
    SafetyPlan before = session.edit(added(share("calamiteiten", 20)));
    session.edit(added(share("regulier", 40)));
    SafetyPlan after = session.extend(added(share("vrij", 10)));

    assertThat(session.journal().undoable()).hasSize(2);
    session.undo();
    assertThat(session.plan()).isEqualTo(before);

    PlanSession reopened = new PlanSession(store, CLOCK);
    reopened.redo();
    assertThat(reopened.plan()).isEqualTo(after);
    reopened.undo();
    reopened.extend(added(share("nieuw", 5)));
    assertThat(reopened.journal().undoable()).hasSize(2);
  }

  @Test
  void goesOnWithAStepThatChangesTheHeadingItTells() throws Exception {
    PlanSession session = new PlanSession(store, CLOCK);
    SafetyPlan before = session.plan();
    ChangeSet first = added(share("regulier", 40));
    ChangeSet second = added(share("vrij", 10));
    session.edit(new ChangeSet(StepName.of("section.block.text", "Doel"), first.changes()));
    session.extend(new ChangeSet(StepName.of("section.block.text", "Doel (n"), second.changes()));

    assertThat(session.journal().undoable()).hasSize(1);
    session.undo();
    assertThat(session.plan()).isEqualTo(before);
  }

  @Test
  void changesNothingWhenAStepCannotBeKeptAndTakesItWhenItCan() throws Exception {
    PlanSession session = new PlanSession(store, CLOCK);
    ChangeSet step = added(share("regulier", 40));
    store.fill(true);

    assertThatThrownBy(() -> session.edit(step)).isInstanceOf(StoreException.class);
    assertThat(session.plan()).isEqualTo(start);
    assertThat(session.journal()).isEqualTo(Journal.EMPTY);

    store.fill(false);
    assertThat(session.edit(step).capacityShares()).hasSize(1);
  }

  @Test
  void refusesAStepThatStartsFromAnotherPlan() throws Exception {
    PlanSession session = new PlanSession(store, CLOCK);
    CapacityShare unknown = share("regulier", 40);
    ChangeSet removal =
        ChangeSet.of(StepName.of("test"), new Change.OfCapacityShare(unknown, null));

    assertThatThrownBy(() -> session.edit(removal)).isInstanceOf(IllegalArgumentException.class);
    session.edit(added(unknown));
    assertThatThrownBy(() -> session.edit(added(unknown)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(store.journal()).hasSize(1);
  }

  @Test
  void refusesAStepByWhichThePlanWouldContradictItself() throws Exception {
    SafetyPlan plan = PlanFixture.of(2017, 2020).phase("P1", 2017, 2018).plan();
    PlanSession session = new PlanSession(new MemoryStore(plan), CLOCK);
    Phase phase = plan.phases().getFirst();
    Phase outside = new Phase(phase.id(), 0, "P1", 2016, 2018);

    RefusedException refusal =
        catchThrowableOfType(
            RefusedException.class,
            () -> session.edit(ChangeSet.of(NAME, new Change.OfPhase(phase, outside))));

    ChangeSet again = ChangeSet.of(NAME, new Change.OfPhase(phase, outside));
    assertThatThrownBy(() -> session.extend(again)).isInstanceOf(RefusedException.class);
    assertThat(new Texts(Texts.DUTCH).say(refusal.problem()))
        .isEqualTo(
            "Deze wijziging is niet gemaakt: een periode zou buiten de jaren van het plan vallen.");
    assertThat(session.plan()).isEqualTo(plan);
    assertThat(session.journal()).isEqualTo(Journal.EMPTY);
  }

  @Test
  void letsAPlanThatContradictsItselfBeMendedButNotMadeWorse() throws Exception {
    SafetyPlan plan =
        PlanFixture.of(2017, 2020).phase("P1", 2015, 2016).phase("P2", 2017, 2018).plan();
    PlanSession session = new PlanSession(new MemoryStore(plan), CLOCK);
    Phase wrong = plan.phases().getFirst();
    Phase right = plan.phases().getLast();

    session.edit(added(share("regulier", 40)));
    Phase renamed = new Phase(wrong.id(), 0, "Eerst", 2015, 2016);
    session.edit(ChangeSet.of(NAME, new Change.OfPhase(wrong, renamed)));
    Phase moved = new Phase(right.id(), 1, "P2", 2021, 2022);
    assertThatThrownBy(() -> session.edit(ChangeSet.of(NAME, new Change.OfPhase(right, moved))))
        .isInstanceOf(RefusedException.class);
    Phase mended = new Phase(wrong.id(), 0, "Eerst", 2017, 2018);
    session.edit(ChangeSet.of(NAME, new Change.OfPhase(renamed, mended)));

    assertThat(Coherence.flaws(session.plan())).isEmpty();
  }

  @Test
  void readsTheEntitiesInTheirOrderWhateverTheOrderOfArrival() throws Exception {
    PlanSession session = new PlanSession(store, CLOCK);
    CapacityShare second = new CapacityShare(nextId(), 2, "b", BigDecimal.TEN, false);
    CapacityShare first = new CapacityShare(nextId(), 1, "a", BigDecimal.TEN, false);
    session.edit(added(second));

    assertThat(session.edit(added(first)).capacityShares()).containsExactly(first, second);
  }

  private CapacityShare share(String name, int percent) {
    return new CapacityShare(nextId(), 0, name, BigDecimal.valueOf(percent), false);
  }

  private static ChangeSet added(CapacityShare share) {
    return ChangeSet.of(StepName.of("test"), new Change.OfCapacityShare(null, share));
  }

  private UUID nextId() {
    return new UUID(0, last.incrementAndGet());
  }
}
