package nl.veiligheidskompas.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.MemoryStore;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;

/** Whatever the program lets a user do, the plan can be written and read back afterwards. */
class EditedPlanTest {

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final int PLANS = 18;
  private static final int STEPS = 100;

  private final PlanExchange exchange = new PlanExchange();
  private final Set<String> refused = new HashSet<>();

  @Test
  void aPlanThatWasEditedAtRandomIsReadBackAsItWasWritten() throws Exception {
    RandomEdits edits = new RandomEdits(20);
    for (int plan = 0; plan < PLANS; plan++) {
      PlanSession session = new PlanSession(new MemoryStore(example()), CLOCK);
      for (int step = 0; step < STEPS; step++) {
        edit(session, edits.next(session.plan()));
      }
      assertThat(exchange.read(exchange.write(session.plan()))).isEqualTo(session.plan());
    }
    assertThat(edits.made()).hasSizeGreaterThan(edits.kinds() * 3 / 4);
    assertThat(refused).contains("edit.PHASE_YEARS", "edit.REFERENCE");
  }

  private void edit(PlanSession session, ChangeSet step) throws Exception {
    SafetyPlan before = session.plan();
    try {
      session.edit(step);
    } catch (RefusedException e) {
      refused.add(e.problem().key());
      assertThat(session.plan()).isSameAs(before);
    } catch (IllegalArgumentException doesNotFit) {
      // an id that is taken or points at nothing: the session keeps the plan as it was
      assertThat(session.plan()).isSameAs(before);
    }
  }

  private SafetyPlan example() throws RefusedException {
    return new Examples(exchange).load("hengelo-2017-2020");
  }
}
