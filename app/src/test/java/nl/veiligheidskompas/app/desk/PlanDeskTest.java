package nl.veiligheidskompas.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.MemoryStore;
import nl.veiligheidskompas.app.testing.SameThreadWork;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.plan.edit.PhaseEdits;
import org.junit.jupiter.api.Test;

class PlanDeskTest {

  private final SafetyPlan start = Desks.example();
  private final MemoryStore store = new MemoryStore(start);
  private final PlanDesk desk = Desks.with(store);

  @Test
  void showsAStepWhenItIsKeptTogetherWithWhatItMends() {
    assertThat(codes()).contains(FindingCode.CAPACITY_SUM);

    desk.edit(plan -> added(10));

    assertThat(desk.state().get().save()).isEqualTo(SaveState.SAVED);
    assertThat(store.plan()).isEqualTo(desk.plan());
    assertThat(codes()).doesNotContain(FindingCode.CAPACITY_SUM);
  }

  @Test
  void aScreenIsShownAStepOnceAndNothingMoreWhenItLeaves() {
    List<SafetyPlan> shown = new ArrayList<>();
    Subscription watching = desk.shownOn(state -> shown.add(state.plan()));

    desk.edit(plan -> added(10));
    store.fill(true);
    desk.edit(plan -> added(4));
    store.fill(false);
    desk.retry();
    watching.unsubscribe();
    desk.undo();

    assertThat(shown).hasSize(3).first().isEqualTo(start);
    assertThat(shown.getLast().capacityShares()).hasSize(start.capacityShares().size() + 2);
  }

  @Test
  void keepsOnTheScreenWhatTheDiskCannotTakeUntilItCan() {
    store.fill(true);
    desk.edit(plan -> added(6));
    desk.edit(plan -> added(4));

    assertThat(desk.state().get().save()).isEqualTo(SaveState.NOT_SAVED);
    assertThat(desk.plan().capacityShares()).hasSize(start.capacityShares().size() + 2);
    assertThat(store.plan()).isEqualTo(start);

    desk.retry();
    assertThat(desk.state().get().save()).isEqualTo(SaveState.NOT_SAVED);
    store.fill(false);
    desk.retry();

    assertThat(desk.state().get().save()).isEqualTo(SaveState.SAVED);
    assertThat(store.plan()).isEqualTo(desk.plan());
    assertThat(store.journal()).hasSize(2);
  }

  @Test
  void undoesAStepThatWasNeverKeptAndThoseThatWere() {
    desk.edit(plan -> added(5));
    store.fill(true);
    desk.edit(plan -> added(4));
    desk.undo();
    store.fill(false);
    desk.undo();

    assertThat(desk.plan()).isEqualTo(start);
    desk.redo();
    assertThat(desk.plan().capacityShares()).hasSize(start.capacityShares().size() + 1);
  }

  @Test
  void takesNoStepsOnAPlanToLookAt() throws Exception {
    PlanDesk looking =
        PlanDesk.readOnly(
            new PlanSession(store, Desks.CLOCK),
            PlanFindings::of,
            new SameThreadWork(),
            bug -> {
              throw new AssertionError(bug);
            });

    looking.edit(plan -> added(4));
    looking.undo();

    assertThat(looking.plan()).isEqualTo(start);
    assertThat(looking.state().get().save()).isEqualTo(SaveState.READ_ONLY);
    assertThat(store.journal()).isEmpty();
  }

  @Test
  void staysUnsavedWhenABugComesAfterAStepThatCouldNotBeKept() throws Exception {
    List<Exception> bugs = new ArrayList<>();
    PlanDesk shaky =
        new PlanDesk(
            new PlanSession(store, Desks.CLOCK), PlanFindings::of, new SameThreadWork(), bugs::add);
    store.fill(true);
    shaky.edit(plan -> added(4));

    shaky.edit(plan -> {
      throw new IllegalStateException("a bug in a screen");
    });

    assertThat(bugs).hasSize(1);
    assertThat(shaky.state().get().save()).isEqualTo(SaveState.NOT_SAVED);
  }

  @Test
  void makesNoStepOfAnEditThatChangesNothing() {
    desk.edit(plan -> null);

    assertThat(store.journal()).isEmpty();
    assertThat(desk.state().get().save()).isEqualTo(SaveState.SAVED);
  }

  @Test
  void saysWhyAStepWasRefusedUntilTheNextOneAndShowsThePlanAsItWas() {
    Phase first = start.phases().getFirst();
    Period outside = new Period(first.startYear() - 1, first.endYear());

    desk.edit(plan -> PhaseEdits.years(plan, first.id(), outside));

    assertThat(desk.refusal().get()).isEqualTo(Problem.of("edit.PHASE_YEARS"));
    assertThat(desk.plan()).isEqualTo(start);
    assertThat(desk.state().get().save()).isEqualTo(SaveState.SAVED);
    assertThat(store.journal()).isEmpty();
    desk.edit(plan -> added(10));
    assertThat(desk.refusal().get()).isNull();
  }

  @Test
  void refusesAStepThatDoesNotFitBehindOnesThatCouldNotBeKept() {
    store.fill(true);
    desk.edit(plan -> added(4));
    Phase first = start.phases().getFirst();
    desk.edit(plan -> PhaseEdits.years(plan, first.id(), new Period(1990, 1991)));
    store.fill(false);
    desk.retry();

    assertThat(desk.plan().phases()).isEqualTo(start.phases());
    assertThat(store.journal()).hasSize(1);
  }

  private List<FindingCode> codes() {
    return desk.state().get().findings().stream().map(finding -> finding.code()).toList();
  }

  private static ChangeSet added(int percent) {
    CapacityShare share =
        new CapacityShare(Desks.nextId(), 99, "overleg", BigDecimal.valueOf(percent), false);
    return ChangeSet.of(StepName.of("share.add"), new Change.OfCapacityShare(null, share));
  }
}
