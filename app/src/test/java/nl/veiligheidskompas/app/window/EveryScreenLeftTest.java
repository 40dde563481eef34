package nl.veiligheidskompas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.Screen;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.ScreenSet;
import nl.veiligheidskompas.app.shell.ShellView;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Editions;
import nl.veiligheidskompas.app.testing.FixedDesktop;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.testing.NothingOutside;
import nl.veiligheidskompas.app.testing.Pictures;
import nl.veiligheidskompas.core.plan.edit.SheetEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** A screen listens to the plan while it is shown, and no longer. */
class EveryScreenLeftTest extends ApplicationTest {

  @TempDir static Path home;
  private final PlanDesk desk = Desks.with(Editions.example());
  private final Workbench bench = Desks.bench(desk);
  private ProgramParts parts;
  private ScreenSet screens;
  private ShellView shell;

  @Override
  public void start(Stage stage) {
    parts = TestWindow.parts(home);
    FixedDesktop desktop = new FixedDesktop(home.resolve("plan.docx"));
    screens = WindowScreens.of(bench, parts, desktop, edition -> {});
    shell = new ShellView(bench, screens, new NothingOutside());
    stage.setScene(Pictures.scene(shell, 1280, 720, ColorScheme.LIGHT, 100));
    stage.show();
    Frames.unpainted(stage);
  }

  @Test
  void aScreenThatWasLeftTwiceHearsNothingOfThePlan() {
    for (ScreenName name : screens.names()) {
      interact(() -> {
        visitTwice(name);
        List<Object> before = drawn(screens.get(name));
        removeATheme();
        chooseOtherSettings();
        assertThat(drawn(screens.get(name))).as("%s", name).isEqualTo(before);
        desk.undo();
        assertThat(drawn(screens.get(name))).as("%s", name).isEqualTo(before);
      });
    }
  }

  @Test
  void aScreenThatIsShownAgainShowsWhatChangedMeanwhile() {
    for (ScreenName name : screens.names()) {
      interact(() -> {
        visitTwice(name);
        bench.navigator().go(Place.of(name));
        List<Object> before = drawn(screens.get(name));
        removeATheme();
        chooseOtherSettings();
        assertThat(drawn(screens.get(name))).as("%s", name).isNotEqualTo(before);
        desk.undo();
      });
    }
  }

  @Test
  void aShellThatWasClosedHearsNothing() {
    interact(() -> {
      screens.names().forEach(this::visitTwice);
      shell.close();
      List<Object> before = new ArrayList<>();
      add(shell, before);
      removeATheme();
      chooseOtherSettings();
      bench.navigator().go(Place.of(ScreenName.OVERVIEW));

      List<Object> after = new ArrayList<>();
      add(shell, after);
      assertThat(after).isEqualTo(before);
    });
  }

  private void visitTwice(ScreenName name) {
    ScreenName other = name == ScreenName.SETTINGS ? ScreenName.REPORTS : ScreenName.SETTINGS;
    bench.navigator().go(Place.of(name));
    Frames.layOut(shell.getScene());
    bench.navigator().go(Place.of(other));
    bench.navigator().go(Place.of(name));
    bench.navigator().go(Place.of(other));
  }

  private void removeATheme() {
    UUID theme = desk.plan().themes().getLast().id();
    desk.edit(plan -> SheetEdits.remove(plan, theme));
  }

  private void chooseOtherSettings() {
    parts.settings().change(now -> now.withTextSize(now.textSize() == 100 ? 130 : 100));
  }

  /** Every node of a screen with its words: what is drawn again is another node. */
  private static List<Object> drawn(Screen screen) {
    List<Object> nodes = new ArrayList<>();
    add(screen.work(), nodes);
    Node inspector = screen.inspector();
    if (inspector != null) {
      add(inspector, nodes);
    }
    return nodes;
  }

  private static void add(Node node, List<Object> nodes) {
    nodes.add(node);
    if (node instanceof Toggle toggle) {
      nodes.add(toggle.isSelected());
    }
    if (node instanceof Labeled labeled) {
      nodes.add(String.valueOf(labeled.getText()));
    } else if (node instanceof TextInputControl field) {
      nodes.add(String.valueOf(field.getText()));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> add(child, nodes));
    }
  }
}
