package nl.veiligheidskompas.app.shell;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import nl.veiligheidskompas.app.desk.PlanDesk;
import org.jspecify.annotations.Nullable;

/** The keys that work everywhere. */
final class ShellKeys {

  private static final List<ScreenName> NUMBERED =
      List.copyOf(EnumSet.range(ScreenName.OVERVIEW, ScreenName.EDITIONS));

  private static final List<KeyCode> DIGITS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8,
          KeyCode.DIGIT9);

  private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
  private final ShellActions actions;

  ShellKeys(Workbench bench, ScreenSet screens, ShellActions actions) {
    this.actions = actions;
    PlanDesk desk = bench.desk();
    Navigator navigator = bench.navigator();
    on(KeyCode.K, actions::palette, KeyCombination.CONTROL_DOWN);
    on(KeyCode.F, actions::find, KeyCombination.CONTROL_DOWN);
    on(KeyCode.Z, desk::undo, KeyCombination.CONTROL_DOWN);
    on(KeyCode.Y, desk::redo, KeyCombination.CONTROL_DOWN);
    on(KeyCode.LEFT, navigator::back, KeyCombination.ALT_DOWN);
    on(KeyCode.RIGHT, navigator::forward, KeyCombination.ALT_DOWN);
    on(KeyCode.F1, actions::help);
    on(KeyCode.F6, () -> actions.nextPane(1));
    on(KeyCode.F6, () -> actions.nextPane(-1), KeyCombination.SHIFT_DOWN);
    on(KeyCode.F8, () -> actions.nextFinding(1));
    on(KeyCode.F8, () -> actions.nextFinding(-1), KeyCombination.SHIFT_DOWN);
    on(KeyCode.F9, actions::toggleRail);
    on(KeyCode.F9, actions::toggleInspector, KeyCombination.SHIFT_DOWN);
    for (ScreenName name : screens.names()) {
      int number = number(name);
      if (number > 0) {
        on(DIGITS.get(number - 1), () -> navigator.go(Place.of(name)), KeyCombination.CONTROL_DOWN);
      }
    }
    if (screens.has(ScreenName.REPORTS)) {
      on(KeyCode.E, () -> navigator.go(Place.of(ScreenName.REPORTS)), KeyCombination.CONTROL_DOWN);
    }
  }

  /** The keys that open a screen, or null when it has none. */
  static @Nullable String shortcut(ScreenName name) {
    int number = number(name);
    return number > 0 ? "Ctrl+" + number : null;
  }

  /**
   * Makes the keys work within a part of the window.
   *
   * @param covered whether something lies over it that takes all keys itself
   */
  void installOn(Node node, BooleanSupplier covered) {
    node.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!covered.getAsBoolean()) {
            press(event);
          }
        });
    // what is being edited hears Esc first
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && actions.closeTop()) {
            event.consume();
          }
        });
  }

  private void press(KeyEvent event) {
    for (Map.Entry<KeyCombination, Runnable> key : keys.entrySet()) {
      if (key.getKey().match(event)) {
        event.consume();
        key.getValue().run();
        return;
      }
    }
    for (OutsideActions.PlanAction one : actions.planActions()) {
      if (one.keys() != null && one.keys().match(event)) {
        event.consume();
        one.action().run();
        return;
      }
    }
  }

  /** Overzicht is 1, Versies is 9; 0 for the other screens. */
  private static int number(ScreenName name) {
    return NUMBERED.indexOf(name) + 1;
  }

  private void on(KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
    keys.put(new KeyCodeCombination(code, modifiers), action);
  }
}
