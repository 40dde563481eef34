package nl.veiligheidskompas.app.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Objects;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Editions;
import nl.veiligheidskompas.app.testing.HeldWork;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.difference.PlanPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionsModelTest {

  private static final Clock CLOCK = Desks.CLOCK;

  private final HeldWork work = new HeldWork();

  @Test
  void comparesTheLastEditionWithThePlanOfNow() {
    EditionsModel model = model(Desks.with(Editions.example()));

    model.compare();

    assertThat(model.editions())
        .extracting(Edition::name)
        .containsExactly("Oordeelvormend", "Beeldvormend");
    Stand.Ready ready = ready(model);
    assertThat(ready.comparison().older().name()).isEqualTo("Oordeelvormend");
    assertThat(ready.comparison().newer()).isNull();
    assertThat(ready.difference().size()).isEqualTo(1);
    assertThat(ready.difference().parts().getFirst().part()).isEqualTo(PlanPart.GOALS);
  }

  @Test
  void putsTheOlderOfTwoEditionsAtTheLeft() {
    EditionsModel model = model(Desks.with(Editions.example()));

    model.choose(Editions.SECOND);
    model.compareWith(Editions.FIRST);
    model.compare();

    Stand.Ready ready = ready(model);
    assertThat(ready.comparison().older().id()).isEqualTo(Editions.FIRST);
    assertThat(Objects.requireNonNull(ready.comparison().newer()).id()).isEqualTo(Editions.SECOND);
    assertThat(ready.difference().size()).isEqualTo(5);
    assertThat(model.others()).extracting(Edition::id).containsExactly(Editions.FIRST);
  }

  @Test
  void showsOnlyTheComparisonThatWasAskedForLast() {
    EditionsModel model = model(Desks.with(Editions.example()));
    work.hold();
    model.compare();
    assertThat(model.stand().get()).isInstanceOf(Stand.Busy.class);

    model.choose(Editions.FIRST);
    model.compare();
    work.release();

    assertThat(ready(model).comparison().older().id()).isEqualTo(Editions.FIRST);
    assertThat(ready(model).difference().size()).isEqualTo(6);
  }

  @Test
  void freezesUnderANameOfItsOwn() {
    PlanDesk desk = Desks.with(Desks.example());
    EditionsModel model = model(desk);
    assertThat(model.chosen()).isNull();
    model.compare();
    assertThat(model.stand().get()).isInstanceOf(Stand.Nothing.class);
    model.open(EditionForm.FREEZE);

    assertThat(key(model.freeze("  ", ""))).isEqualTo("text.empty");
    assertThat(model.freeze("Vastgesteld", "in de raad")).isNull();
    assertThat(key(model.freeze("vastgesteld", ""))).isEqualTo("edition.used");

    Edition edition = Objects.requireNonNull(model.chosen());
    assertThat(edition.name()).isEqualTo("Vastgesteld");
    assertThat(edition.made()).isEqualTo(CLOCK.instant());
    assertThat(edition.plan()).isEqualTo(Desks.example());
    assertThat(model.form().get()).isEqualTo(EditionForm.NONE);
    assertThat(model.canRestore()).isFalse();
    assertThat(desk.state().get().journal().undoable()).hasSize(1);
  }

  @Test
  void restoresInOneStepAndLosesNothing() {
    SafetyPlan start = Editions.example();
    PlanDesk desk = Desks.with(start);
    EditionsModel model = model(desk);
    model.choose(Editions.FIRST);
    assertThat(model.canRestore()).isTrue();

    model.restore();

    assertThat(desk.plan().withoutEditions()).isEqualTo(Desks.example());
    assertThat(desk.plan().editions())
        .extracting(Edition::name)
        .containsExactly("Beeldvormend", "Oordeelvormend", "Vóór herstel van Beeldvormend");
    assertThat(desk.plan().editions().getLast().plan()).isEqualTo(start.withoutEditions());
    assertThat(Objects.requireNonNull(model.chosen()).id()).isEqualTo(Editions.FIRST);
    assertThat(model.canRestore()).isFalse();
    desk.undo();
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void withdrawsWithAReasonAndOnlyOnce() {
    PlanDesk desk = Desks.with(Editions.example());
    EditionsModel model = model(desk);
    assertThat(model.canWithdraw()).isFalse();
    model.choose(Editions.FIRST);
    assertThat(model.canWithdraw()).isTrue();

    assertThat(key(model.withdraw(" "))).isEqualTo("edition.reason");
    assertThat(model.withdraw("Achterhaald")).isNull();

    assertThat(model.canWithdraw()).isFalse();
    Edition edition = Objects.requireNonNull(model.chosen());
    assertThat(new EditionWords(WindowTexts.in(Texts.DUTCH)).withdrawn(edition))
        .isEqualTo("Ingetrokken op 1 maart 2017 10:00: Achterhaald");
  }

  @Test
  void tellsMomentsOnTheClocksOfTheNetherlands() {
    Edition edition = Editions.example().editions().getFirst();

    assertThat(new EditionWords(WindowTexts.in(Texts.DUTCH)).made(edition))
        .isEqualTo("vastgelegd op 17 januari 2017 20:30");
  }

  @Test
  void changesNothingInAPlanThatIsRead() {
    EditionsModel model = model(Desks.reading(Editions.example()));
    model.choose(Editions.FIRST);
    model.open(EditionForm.FREEZE);

    assertThat(model.form().get()).isEqualTo(EditionForm.NONE);
    assertThat(model.canRestore()).isFalse();
    assertThat(model.canWithdraw()).isFalse();
  }

  private EditionsModel model(PlanDesk desk) {
    Workbench bench =
        new Workbench(
            desk, new Navigator(Place.of(ScreenName.EDITIONS)), WindowTexts.in(Texts.DUTCH), work);
    return new EditionsModel(bench, Editions.EDITS, Desks::nextId, CLOCK);
  }

  private static Stand.Ready ready(EditionsModel model) {
    return (Stand.Ready) model.stand().get();
  }

  private static String key(@Nullable Problem problem) {
    return Objects.requireNonNull(problem).key();
  }
}
