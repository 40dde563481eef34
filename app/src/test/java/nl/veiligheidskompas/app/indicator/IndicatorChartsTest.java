package nl.veiligheidskompas.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Line;
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
import nl.veiligheidskompas.core.indicator.LibraryIndicator;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The charts on the example with invented figures. */
@ExtendWith(ApplicationExtension.class)
class IndicatorChartsTest {

  @TempDir private static Path folder;

  private final SafetyPlan plan = fictitious();
  private final PlanDesk desk = Desks.with(plan);
  private Workbench bench = Desks.bench(desk);
  private String file = "grafiek.png";

  @Start
  void show(Stage stage) {
    bench =
        Windows.show(
            stage,
            desk,
            ScreenName.INDICATORS,
            on -> new IndicatorScreen(on, Desks::nextId, new Tools()));
  }

  private static SafetyPlan fictitious() {
    try {
      return new Examples(new PlanExchange()).load("hengelo-2017-2020-fictief");
    } catch (RefusedException refused) {
      throw new AssertionError(refused);
    }
  }

  @Test
  void theFiguresOfAChartAreOneKeyAway(FxRobot robot) {
    go(robot, "T1-I1");
    robot.interact(() -> robot.lookup("#chart").query().requestFocus());

    robot.type(KeyCode.T);

    Node table = robot.lookup("#chart-figures").query();
    assertThat(table.isFocused()).isTrue();
    assertThat(table.getAccessibleText())
        .contains("2017\t22\u00a0%\t19,5 – 24,5\t1.080")
        .contains("2015\t20\u00a0%");

    go(robot, "T1-I4");
    assertThat(robot.lookup("#chart-figures").query().getAccessibleText()).contains("4.420");
    robot.interact(() -> robot.lookup("#chart-figures").query().requestFocus());
    robot.type(KeyCode.T);
    assertThat(robot.lookup("#chart").query().isFocused()).isTrue();
  }

  @Test
  void aChartCanBeHeardAndIsJoinedForFullCountsOnly(FxRobot robot) {
    go(robot, "T1-I3");
    Node chart = robot.lookup("#chart").query();
    assertThat(String.valueOf(chart.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
        .contains("2019: 24\u00a0%", "Vanaf 2019 een andere reeks", "fictieve waarden");
    assertThat(robot.lookup("#chart .vk-ink-series").queryAllAs(Line.class)).isEmpty();
    assertThat(robot.lookup("#chart .vk-ink-break").queryAllAs(Line.class)).hasSize(2);

    go(robot, "T1-I5");
    assertThat(robot.lookup("#chart .vk-ink-series").queryAllAs(Line.class)).hasSize(3);
  }

  @Test
  void copiesAsAPictureWithItsFigures(FxRobot robot) {
    go(robot, "T1-I1");
    robot.interact(() -> robot.lookup("#chart").query().requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);

    robot.interact(() -> {
      assertThat(Clipboard.getSystemClipboard().getImage().getWidth()).isEqualTo(1680);
      assertThat(Clipboard.getSystemClipboard().getString()).contains("2020\t16\u00a0%");
    });
  }

  @Test
  void keepsAChartAsPngAndAsSvg(FxRobot robot) throws Exception {
    go(robot, "T1-I1");
    robot.interact(() -> robot.lookup("#chart-keep").queryAs(ButtonBase.class).fire());
    assertThat(Files.readAllBytes(folder.resolve("grafiek.png"))).startsWith(0x89, 'P', 'N', 'G');

    file = "grafiek.svg";
    robot.interact(() -> robot.lookup("#chart-keep").queryAs(ButtonBase.class).fire());
    assertThat(Files.readString(folder.resolve("grafiek.svg")))
        .contains("<svg", "fictieve waarden", "doel ≤");

    file = "grafiek.bmp";
    robot.interact(() -> robot.lookup("#chart-keep").queryAs(ButtonBase.class).fire());
    assertThat(folder.resolve("grafiek.bmp")).doesNotExist();
  }

  @Test
  void allChartsStandSmallSideBySideAndLeadToTheLargeOne(FxRobot robot) {
    robot.interact(() -> robot.lookup("#indicators-charts").queryAs(ButtonBase.class).fire());
    assertThat(robot.lookup("#small-chart-T1-I3").tryQuery()).isPresent();
    assertThat(robot.lookup("#small-chart-T2-I3").tryQuery()).isEmpty();

    robot.interact(() -> robot.lookup("#small-chart-T1-I3").query().requestFocus());
    robot.type(KeyCode.ENTER);

    assertThat(robot.lookup("#small-charts").tryQuery()).isEmpty();
    assertThat(robot.lookup("#chart").query().getAccessibleText()).contains("overlast");
  }

  private void go(FxRobot robot, String code) {
    UUID id =
        plan.indicators().stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow()
            .id();
    robot.interact(() -> {
      bench.navigator().go(new Place(ScreenName.INDICATORS, id));
      Frames.layOut(robot.lookup(".vk-screen").query().getScene());
    });
  }

  /** Puts pictures in the folder of the test. */
  private final class Tools implements FigureTools {
    @Override
    public void readFigures() {
      throw new AssertionError("not asked for");
    }

    @Override
    public void addFromLibrary(@Nullable UUID theme) {
      throw new AssertionError("not asked for");
    }

    @Override
    public void keepInLibrary(LibraryIndicator one, Consumer<Boolean> told) {
      throw new AssertionError("not asked for");
    }

    @Override
    public @Nullable Path askPicture(String suggestedName) {
      assertThat(suggestedName).isEqualTo("voelt zich wel eens onveilig in eigen buurt.png");
      return folder.resolve(file);
    }
  }
}
