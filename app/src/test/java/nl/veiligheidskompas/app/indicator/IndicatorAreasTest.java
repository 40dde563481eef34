package nl.veiligheidskompas.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.testing.Windows;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Values by area, and what is known of a value, on the example with invented figures. */
@ExtendWith(ApplicationExtension.class)
class IndicatorAreasTest {

  private final SafetyPlan plan = fictitious();
  private final PlanDesk desk = Desks.with(plan);
  private Workbench bench = Desks.bench(desk);

  @Start
  void show(Stage stage) {
    bench =
        Windows.show(
            stage, desk, ScreenName.INDICATORS, on -> new IndicatorScreen(on, Desks::nextId, null));
  }

  private static SafetyPlan fictitious() {
    try {
      return new Examples(new PlanExchange()).load("hengelo-2017-2020-fictief");
    } catch (RefusedException refused) {
      throw new AssertionError(refused);
    }
  }

  @Test
  void theGridTakesValuesOfOneAreaAtATime(FxRobot robot) {
    choose(robot, Optional.of("Noord"));
    type(robot, "cell-T1-I3-2019", "31,5");
    go(robot, "T1-I1");
    assertThat(robot.lookup(".vk-section").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains("geen aantoonbaar verschil");
    go(robot, "T1-I4");
    assertThat(robot.lookup(".vk-secondary").queryAllAs(Label.class))
        .anyMatch(label -> label.getText().startsWith("Over Noord is geen oordeel te geven"));

    assertThat(value("T1-I3", 2019, "Noord").value()).isEqualTo(new BigDecimal("31.5"));
    assertThat(value("T1-I3", 2019, null).value()).isEqualTo(BigDecimal.valueOf(24));
    choose(robot, Optional.empty());
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(plan);
  }

  @Test
  void aValueGetsItsMarginsAndAllThatIsKnownOfIt(FxRobot robot) {
    enter(robot, "cell-T1-I4-2019");
    type(robot, "value-lower", "4.200");
    type(robot, "value-upper", "4.300");
    type(robot, "value-origin", "tabel 14, p. 7");
    type(robot, "value-date", "03-2020");
    robot.interact(() -> robot.lookup("#value-provisional").queryAs(CheckBox.class).fire());

    Measurement after = value("T1-I4", 2019, null);
    assertThat(after.lower()).isEqualByComparingTo("4200");
    assertThat(after.upper()).isEqualByComparingTo("4300");
    assertThat(after.origin()).isEqualTo("tabel 14, p. 7");
    assertThat(String.valueOf(after.measuredOn())).contains("2020");
    assertThat(after.provisional()).isTrue();
    type(robot, "value-lower", "4.250");
    assertThat(value("T1-I4", 2019, null)).isEqualTo(after);
    assertThat(robot.lookup(".vk-error").queryAllAs(Label.class))
        .anyMatch(label -> label.getText().contains("niet tussen de ondergrens"));
  }

  @Test
  void anEmptyCellSaysWhichKindOfEmptyItIs(FxRobot robot) {
    enter(robot, "cell-T2-I3-2019");
    robot.interact(() -> {
      ComboBox<Measurement.State> state = state(robot);
      state.setValue(Measurement.State.WITHHELD);
    });

    assertThat(value("T2-I3", 2019, null).state()).isEqualTo(Measurement.State.WITHHELD);
  }

  @Test
  void districtsStandAsBarsInTheYearThatIsChosen(FxRobot robot) {
    go(robot, "T1-I1");
    robot.interact(
        () -> robot.lookup("#indicator-view-districts").queryAs(ButtonBase.class).fire());
    layout(robot);
    assertThat(robot.lookup("#chart").query().getAccessibleText())
        .contains("2020", "Binnenstad 24\u00a0%", "buitengebied niet vrijgegeven");
    assertThat(robot.lookup("#chart .vk-ink-bar").queryAllAs(Rectangle.class)).hasSize(7);

    robot.interact(() -> {
      ComboBox<Integer> year = year(robot);
      year.setValue(2017);
    });
    assertThat(robot.lookup("#chart").query().getAccessibleText()).contains("Binnenstad 29");
    go(robot, "T2-I5");
    assertThat(robot.lookup("#indicator-view-districts").tryQuery()).isEmpty();
  }

  @Test
  void indexFiguresStandInARadarToo(FxRobot robot) {
    assertThat(robot.lookup("#indicator-view-radar").tryQuery()).isEmpty();
    robot.interact(() -> {
      for (String code : List.of("T1-I1", "T1-I2", "T1-I4")) {
        desk.edit(now -> IndicatorEdits.change(now, id(code), f -> f.withUnit("index")));
      }
    });
    go(robot, "T1-I4");
    robot.interact(() -> robot.lookup("#indicator-view-radar").queryAs(ButtonBase.class).fire());
    layout(robot);

    assertThat(robot.lookup("#chart").query().getAccessibleText())
        .contains("Indexcijfers: Veilige wijken", "Geregistreerde misdrijven, totaal: 3.905*")
        .contains("buiten de schaal", "onder het gemiddelde");
    assertThat(robot.lookup("#indicator-view-radar").query().isFocused()).isTrue();
  }

  @Test
  void aYearIsLookedThroughClosedAndCorrectedWithAReason(FxRobot robot) {
    robot.interact(() -> robot.lookup("#indicators-year").queryAs(ButtonBase.class).fire());
    layout(robot);
    robot.interact(() -> {
      ComboBox<Integer> years = yearChoice(robot);
      years.setValue(2019);
    });
    robot.interact(() -> robot.lookup("#year-close").queryAs(ButtonBase.class).fire());
    assertThat(desk.plan().facts().closedYears()).containsExactly(2019);
    assertThat(robot.lookup("#year-close").queryAs(ButtonBase.class).getText())
        .isEqualTo("2019 heropenen");
    layout(robot);
    robot.interact(() -> robot.lookup("#year-T1-I1").queryAs(ButtonBase.class).fire());
    layout(robot);
    assertThat(robot.lookup("#measuring-year").tryQuery()).isEmpty();

    type(robot, "cell-T1-I1-2019", "17");
    assertThat(value("T1-I1", 2019, null).value()).isEqualTo(BigDecimal.valueOf(18));
    // Enter went down a row
    enter(robot, "cell-T1-I1-2019");
    robot.type(KeyCode.ESCAPE);
    type(robot, "value-correct", "17");
    assertThat(value("T1-I1", 2019, null).value()).isEqualTo(BigDecimal.valueOf(18));
    type(robot, "value-reason", "tikfout");
    type(robot, "value-correct", "17");
    assertThat(value("T1-I1", 2019, null).value()).isEqualTo(BigDecimal.valueOf(17));
    assertThat(value("T1-I1", 2019, null).corrections().getFirst().reason()).isEqualTo("tikfout");
    assertThat(robot.lookup(".vk-secondary").queryAllAs(Label.class))
        .anyMatch(label -> label.getText().equals("Was 18. Reden: tikfout"));
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<Integer> yearChoice(FxRobot robot) {
    return robot.lookup("#year-choice").queryAs(ComboBox.class);
  }

  @Test
  void besideTheTargetStandsWhatAChangeNeeds(FxRobot robot) {
    go(robot, "T1-I1");
    type(robot, "indicator-target-value", "18");
    assertThat(robot.lookup("#indicator-reach").queryAs(Label.class).getText())
        .contains("van 20 naar 18", "neem 6 metingen samen");
    go(robot, "T1-I4");
    assertThat(robot.lookup("#indicator-reach").tryQuery()).isEmpty();
  }

  @Test
  void whatTheMunicipalityIsComparedWithStandsInItsChart(FxRobot robot) {
    go(robot, "T1-I1");
    assertThat(robot.lookup("#chart").query().getAccessibleText())
        .contains("Vergelijkbare gemeenten 2019: 21,5");
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<Measurement.State> state(FxRobot robot) {
    return robot.lookup("#value-state").queryAs(ComboBox.class);
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<Integer> year(FxRobot robot) {
    return robot.lookup("#indicator-view-year").queryAs(ComboBox.class);
  }

  @SuppressWarnings("unchecked")
  private void choose(FxRobot robot, Optional<String> area) {
    robot.interact(() -> {
      ComboBox<Optional<String>> areas = robot.lookup("#indicators-area").queryAs(ComboBox.class);
      areas.setValue(area);
    });
    layout(robot);
  }

  private Measurement value(String code, int year, @Nullable String area) {
    Measurement found = IndicatorEdits.measurement(desk.plan(), id(code), year, area);
    assertThat(found).isNotNull();
    return java.util.Objects.requireNonNull(found);
  }

  private UUID id(String code) {
    return plan.indicators().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void go(FxRobot robot, String code) {
    robot.interact(() -> bench.navigator().go(new Place(ScreenName.INDICATORS, id(code))));
    layout(robot);
  }

  private static void layout(FxRobot robot) {
    robot.interact(() -> {
      Frames.layOut(robot.lookup(".vk-screen").query().getScene());
    });
  }

  private static void enter(FxRobot robot, String cell) {
    robot.interact(() -> robot.lookup("#" + cell).query().requestFocus());
    layout(robot);
  }

  private static void type(FxRobot robot, String id, String words) {
    Node place = robot.lookup("#" + id).query();
    robot.interact(() -> {
      place.requestFocus();
      ((TextInputControl) place.getScene().getFocusOwner()).setText(words);
    });
    robot.type(KeyCode.ENTER);
  }
}
