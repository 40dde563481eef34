package nl.veiligheidskompas.core.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Manuscript;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import nl.veiligheidskompas.core.sheet.edit.RandomEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of the reference plan, edited at random and kept in the plan. */
class WrittenTextTest {

  private static final int EDITS = 60;

  private final AtomicLong last = new AtomicLong();
  private final PlanCodec codec = new PlanCodec();
  private final SafetyPlan start = example();

  private static SafetyPlan example() {
    try {
      return new Examples(new PlanExchange()).load("hengelo-2017-2020");
    } catch (RefusedException refused) {
      throw new AssertionError(refused);
    }
  }

  @Test
  void everyTextOfTheReferencePlanIsTheSameAfterItWasReadForEditing() {
    assertThat(start.sections())
        .allSatisfy(section -> assertThat(passage(section).blocks()).isEqualTo(section.blocks()));
    assertThat(start.chapters())
        .allSatisfy(chapter ->
            assertThat(Passage.of(chapter.id(), null, chapter.blocks()).blocks())
                .isEqualTo(chapter.blocks()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void allStepsTakenBackAreTheStartAndDoneAgainAreTheEnd(long seed) throws Exception {
    UUID theme = start.themes().get((int) seed).id();
    RandomEdits edits = new RandomEdits(new Random(seed), this::nextId);
    Draft draft = draft(start, theme);
    SafetyPlan plan = start;
    List<ChangeSet> steps = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      draft = edits.next(draft);
      ChangeSet step = SectionEdits.write(plan, "test", draft.text().passages());
      if (step != null) {
        plan = step.applyTo(plan);
        steps.add(codec.read(codec.write(step), ChangeSet.class));
      }
    }

    SafetyPlan end = plan;
    assertThat(steps.size()).isGreaterThan(EDITS / 6);
    for (ChangeSet step : steps.reversed()) {
      plan = step.inverse().applyTo(plan);
    }
    assertThat(plan).isEqualTo(start);
    ChangeSet all = steps.stream().reduce(ChangeSet::then).orElseThrow();
    assertThat(all.name())
        .isEqualTo(StepName.of("test", steps.getFirst().name().arguments().getFirst()));
    assertThat(all.applyTo(start)).isEqualTo(end);
    assertThat(all.inverse().applyTo(end)).isEqualTo(start);
  }

  private static Draft draft(SafetyPlan plan, UUID theme) {
    return Draft.of(
        new Manuscript(
            SectionEdits.of(plan, theme).stream().map(WrittenTextTest::passage).toList()));
  }

  private static Passage passage(Section section) {
    return Passage.of(section.id(), section.heading(), section.blocks());
  }

  private UUID nextId() {
    return new UUID(9, last.incrementAndGet());
  }
}
