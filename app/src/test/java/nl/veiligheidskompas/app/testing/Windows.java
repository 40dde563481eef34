package nl.veiligheidskompas.app.testing;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.Screen;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.ScreenSet;
import nl.veiligheidskompas.app.shell.ShellView;
import nl.veiligheidskompas.app.shell.Workbench;

/** Windows with one screen under test. Call on the thread of the window. */
public final class Windows {

  private Windows() {}

  /** Shows that screen in the shell, on a desk, and answers the workbench. */
  public static Workbench show(
      Stage stage, PlanDesk desk, ScreenName name, Function<Workbench, Screen> maker) {
    Workbench bench = Desks.bench(desk);
    Map<ScreenName, Supplier<Screen>> makers = new EnumMap<>(ScreenName.class);
    makers.put(ScreenName.OVERVIEW, () -> new BlankScreen());
    makers.put(name, () -> maker.apply(bench));
    ShellView shell = new ShellView(bench, new ScreenSet(makers), new NothingOutside());
    Scene scene = Pictures.scene(shell, 1440, 900, ColorScheme.LIGHT, 100);
    stage.setScene(scene);
    // all tests share one stage, and another may have left it narrow
    stage.setWidth(1440);
    stage.setHeight(900);
    stage.show();
    Frames.unpainted(stage);
    bench.navigator().go(Place.of(name));
    // what stands in a scroll pane is part of the scene only after its first layout
    Frames.layOut(scene);
    return bench;
  }
}
