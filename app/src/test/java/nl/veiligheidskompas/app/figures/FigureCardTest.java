package nl.veiligheidskompas.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.testing.HeldWork;
import nl.veiligheidskompas.app.testing.Pictures;
import nl.veiligheidskompas.app.testing.SceneWalk;
import nl.veiligheidskompas.app.ui.DialogLayer;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FigureCardTest {

  private static final Texts DUTCH = WindowTexts.in(Texts.DUTCH);
  private static final String TABLE =
      """
      "Geregistreerde misdrijven en aangiften; soort misdrijf, gemeente 2026"
      "Soort misdrijf: Totaal misdrijven"
      ""
      "Onderwerp";"Geregistreerde misdrijven";"Geregistreerde misdrijven"
      "Perioden";"2022";"2023*"
      "Regio's";"aantal";"aantal"
      "Nederland";"800027";"805590"
      "Hengelo (O.)";"3907";"3676"
      "Bron: Politie"
      """;
  private static final String MONITOR =
      """
      "Marges";"RegioS";"Perioden";"VoeltZichWeleensOnveiligInBuurt_50"
      "MW00000";"GM0164";"2021JJ00";18.2
      "MOG0095";"GM0164";"2021JJ00";16.1
      "MBG0095";"GM0164";"2021JJ00";20.3
      """;

  @TempDir private Path folder;

  private final SafetyPlan start = Desks.example();
  private final PlanDesk desk = Desks.with(start);
  private final HeldWork work = new HeldWork();
  private final Navigator navigator = new Navigator(Place.of(ScreenName.OVERVIEW));
  private final DialogLayer dialogs = new DialogLayer();
  private List<Path> picked = List.of();

  @Start
  void show(Stage stage) {
    Button below = new Button("Onder de dialoog");
    below.setId("below");
    stage.setScene(
        Pictures.scene(new StackPane(below, dialogs), 1280, 720, ColorScheme.LIGHT, 100));
    stage.setWidth(1280);
    stage.setHeight(720);
    stage.show();
    Frames.unpainted(stage);
    below.requestFocus();
    Workbench bench = new Workbench(desk, navigator, DUTCH, work);
    new FigureCard(bench, Desks::nextId, dialogs, () -> picked, new LayoutMemory(folder))
        .open(List.of());
  }

  @Test
  void showsEveryValueAndTakesThemOverAsOneStep(FxRobot robot) throws Exception {
    read(robot, file("misdrijven.csv", TABLE), file("monitor.csv", MONITOR));

    assertThat(desk.plan()).isEqualTo(start);
    assertThat(value(robot, "#figures-0-target"))
        .isEqualTo("Nieuw bij T1 · Veilige wijken en buurten");
    assertThat(value(robot, "#figures-1-target"))
        .isEqualTo("T1-I1 · voelt zich wel eens onveilig in eigen buurt");
    assertThat(label(robot, "#figures-1-why")).isEqualTo("Dezelfde reeks");
    assertThat(label(robot, "#figures-counts"))
        .isEqualTo("2 van 2 reeksen: 3 nieuw, 0 gewijzigd, 0 gelijk, 0 ontbreekt in het bestand.");

    fire(robot, "#figures-take");

    assertThat(dialogs.isOpen()).isFalse();
    Indicator added = desk.plan().indicators().getLast();
    assertThat(added.name()).isEqualTo("Geregistreerde misdrijven, totaal");
    assertThat(desk.plan().measurements()).hasSize(start.measurements().size() + 3);
    assertThat(navigator.place().get()).isEqualTo(new Place(ScreenName.INDICATORS, added.id()));
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  /** Headings that no program knows; those of next year's file stand a row lower. */
  @Test
  void aFileThatIsReadWronglyIsReadAsTheUserSaysAndSoIsTheNextOne(FxRobot robot) throws Exception {
    String table =
        """
        Monitor van de gemeente
        Opgave;Peiljaar;Gemeentenaam;Stand;Aantal vragen
        Meldingen overlast;2018;Hengelo;412;9
        Meldingen overlast;2018;Enschede;902;9
        """;
    read(robot, file("monitor.csv", table));
    // the year was taken for a value
    assertThat(robot.lookup(".label").queryAllAs(Label.class))
        .anyMatch(one -> one.getText().equals("2.018"));

    fire(robot, "#figures-layout-0");
    robot.interact(work::finish);
    choose(
        robot,
        "#figures-layout-row",
        "2: Opgave | Peiljaar | Gemeentenaam | Stand | Aantal vragen");
    choose(robot, "#figures-layout-column-0", "indicator");
    choose(robot, "#figures-layout-column-1", "jaar of periode");
    choose(robot, "#figures-layout-column-2", "gebied");
    choose(robot, "#figures-layout-column-3", "waarde");
    assertThat(flaws(robot)).isEmpty();
    fire(robot, "#figures-layout-again");
    robot.interact(work::finish);

    assertThat(label(robot, "#figures-counts"))
        .isEqualTo("1 van 1 reeksen: 1 nieuw, 0 gewijzigd, 0 gelijk, 0 ontbreekt in het bestand.");

    read(robot, file("monitor-2019.csv", "Versie 2\n" + table.replace("2018", "2019")));
    assertThat(label(robot, "#figures-counts")).startsWith("1 van 1 reeksen: 1 nieuw");
    fire(robot, "#figures-take");
    assertThat(desk.plan().measurements()).hasSize(start.measurements().size() + 1);
    assertThat(desk.plan().measurements().getLast().value()).isEqualByComparingTo("412");
    assertThat(desk.plan().indicators().getLast().name()).isEqualTo("Meldingen overlast");
  }

  @Test
  void aSeriesGoesWhereTheUserSendsItOrNowhere(FxRobot robot) throws Exception {
    read(robot, file("misdrijven.csv", TABLE));
    choose(robot, "#figures-0-target", "Niet overnemen");
    assertThat(robot.lookup("#figures-take").query().isDisabled()).isTrue();

    choose(robot, "#figures-0-target", "T5-I1 · Aantal jeugdgroepen");
    fire(robot, "#figures-take");

    assertThat(desk.plan().indicators()).hasSameSizeAs(start.indicators());
    assertThat(desk.plan().measurements()).hasSize(start.measurements().size() + 2);
  }

  @Test
  void twoSeriesForOneIndicatorAreRefusedBeforeAnythingIsTaken(FxRobot robot) throws Exception {
    read(robot, file("misdrijven.csv", TABLE), file("monitor.csv", MONITOR));
    choose(robot, "#figures-0-target", "T5-I1 · Aantal jeugdgroepen");
    choose(robot, "#figures-1-target", "T5-I1 · Aantal jeugdgroepen");

    assertThat(label(robot, "#figures-refusal"))
        .startsWith("Twee verschillende reeksen gaan naar indicator T5-I1");
    assertThat(robot.lookup("#figures-take").query().isDisabled()).isTrue();
  }

  @Test
  void whatIsRefusedIsSaidWithTheNameOfTheFile(FxRobot robot) throws Exception {
    read(robot, file("misdrijven.csv", TABLE), file("los.csv", "hallo"));

    assertThat(label(robot, "#figures-refusal"))
        .startsWith("los.csv: De vorm van het bestand is niet herkend");
    assertThat(robot.lookup("#figures-take").query().isVisible()).isFalse();
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void readingCanBeStoppedAndLeavesNothing(FxRobot robot) throws Exception {
    picked = List.of(file("misdrijven.csv", TABLE));
    fire(robot, "#figures-choose");
    assertThat(label(robot, ".vk-dialog > .vk-secondary"))
        .isEqualTo("“misdrijven.csv” wordt gelezen…");
    robot.type(KeyCode.ESCAPE);
    robot.interact(work::finish);

    assertThat(dialogs.isOpen()).isFalse();
    assertThat(desk.plan()).isEqualTo(start);
    assertThat(robot.lookup("#below").query().isFocused()).isTrue();
  }

  @Test
  void everythingHasANameAndFits(FxRobot robot) throws Exception {
    assertThat(flaws(robot)).isEmpty();
    read(robot, file("misdrijven.csv", TABLE), file("monitor.csv", MONITOR));
    assertThat(flaws(robot)).isEmpty();
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private void read(FxRobot robot, Path... files) {
    picked = List.of(files);
    fire(robot, "#figures-choose");
    robot.interact(work::finish);
  }

  private List<String> flaws(FxRobot robot) {
    robot.interact(() -> Frames.layOut(dialogs.getScene()));
    return SceneWalk.flaws(dialogs.getScene());
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }

  private static void choose(FxRobot robot, String id, String words) {
    ComboBox<?> box = robot.lookup(id).queryAs(ComboBox.class);
    robot.interact(() -> select(box, words));
  }

  private static <T> void select(ComboBox<T> box, String words) {
    for (T item : box.getItems()) {
      if (box.getConverter().toString(item).equals(words)) {
        box.getSelectionModel().select(item);
        return;
      }
    }
    throw new AssertionError(words);
  }

  private static String value(FxRobot robot, String id) {
    ComboBox<?> box = robot.lookup(id).queryAs(ComboBox.class);
    return said(box);
  }

  private static <T> String said(ComboBox<T> box) {
    return box.getConverter().toString(box.getValue());
  }

  private static String label(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }
}
