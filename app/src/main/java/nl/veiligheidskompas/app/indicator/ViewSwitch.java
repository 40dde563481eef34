package nl.veiligheidskompas.app.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import nl.veiligheidskompas.app.palette.PaletteEntry;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.core.common.Texts;

/** The ways to look at indicators, of which one is chosen; the grid when no button is in. */
final class ViewSwitch {

  /** A way to look at indicators. */
  enum View {
    GRID,
    TREE,
    YEAR,
    CHARTS
  }

  private static final Map<View, Icon> SIGNS =
      Map.of(View.TREE, Icon.GOAL, View.YEAR, Icon.PHASING, View.CHARTS, Icon.INDICATORS);
  private static final Map<View, String> NAMES =
      Map.of(
          View.TREE,
          "indicators.tree",
          View.YEAR,
          "indicators.year",
          View.CHARTS,
          "indicators.charts.name");

  private final Texts texts;
  private final Runnable changed;
  private final Map<View, ToggleButton> buttons = new EnumMap<>(View.class);
  private View now = View.GRID;

  /**
   * The grid.
   *
   * @param changed runs when the user chose another way
   */
  ViewSwitch(Texts texts, Runnable changed) {
    this.texts = texts;
    this.changed = changed;
    for (View view : List.of(View.TREE, View.YEAR, View.CHARTS)) {
      buttons.put(view, button(view));
    }
  }

  private ToggleButton button(View view) {
    ToggleButton button = new ToggleButton();
    button.setId("indicators-" + view.name().toLowerCase(Locale.ROOT));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setGraphic(SIGNS.getOrDefault(view, Icon.INDICATORS).draw());
    Buttons.named(button, name(view), null);
    button.setOnAction(event -> {
      set(button.isSelected() ? view : View.GRID);
      changed.run();
    });
    return button;
  }

  private String name(View view) {
    return texts.say(NAMES.getOrDefault(view, "indicators.title"));
  }

  List<ToggleButton> buttons() {
    return List.copyOf(buttons.values());
  }

  /** The same choices for the palette. */
  List<PaletteEntry> commands() {
    return buttons.entrySet().stream()
        .map(one ->
            new PaletteEntry(
                PaletteEntry.Group.COMMAND, name(one.getKey()), "", one.getValue()::fire))
        .toList();
  }

  View now() {
    return now;
  }

  /** Chooses without telling. */
  void set(View view) {
    now = view;
    buttons.forEach((of, button) -> button.setSelected(of == view));
  }
}
