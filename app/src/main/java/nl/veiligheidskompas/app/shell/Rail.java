package nl.veiligheidskompas.app.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Severity;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/**
 * The navigation at the left: the screens, unfolding to the themes; 200 px wide, 56 folded. Its
 * items stay the same nodes, so that the focus stays where it is when the plan changes.
 */
final class Rail extends VBox {

  /** Below this width of the window the rail folds, unless the user chose otherwise. */
  static final double FOLD_BELOW = 1400;

  private static final List<ScreenName> BELOW = List.of(ScreenName.FACTS, ScreenName.SETTINGS);
  private static final List<ScreenName> OUTPUT =
      List.of(ScreenName.REPORTS, ScreenName.FINDINGS, ScreenName.EDITIONS);
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  private final Workbench bench;
  private final Texts texts;
  private final ShellHabits habits;
  private final Map<ScreenName, ToggleButton> items = new EnumMap<>(ScreenName.class);
  private final VBox upper = new VBox();
  private final VBox themes = new VBox();
  private final ToggleButton fold = new ToggleButton();
  private List<ThemeItem> shownThemes = List.of();
  private boolean folded;

  /** A theme as the rail names it. */
  private record ThemeItem(UUID id, String name, String title) {}

  Rail(Workbench bench, ScreenSet screens, ShellHabits habits) {
    this.bench = bench;
    this.habits = habits;
    texts = bench.texts();
    getStyleClass().add("vk-rail");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(texts.say("shell.rail.name"));
    VBox lower = new VBox();
    screens.names().forEach(name -> add(name, lower));
    fold.setOnAction(event -> toggle());
    lower.getChildren().add(styled(fold));
    ScrollPane scroll = new ScrollPane(upper);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("vk-scroll");
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(scroll, lower);
    fold(false);
  }

  /** Folds the rail to its signs, or back, for good. */
  void toggle() {
    habits.setRailFolded(!folded);
    fold(!folded);
  }

  /** Fits the rail to a window of that width. */
  void fit(double width) {
    Boolean chosen = habits.railFolded();
    fold(chosen == null ? width < FOLD_BELOW : chosen);
  }

  private void add(ScreenName name, VBox lower) {
    ToggleButton item = styled(new ToggleButton());
    item.setGraphic(name.icon().draw());
    item.setId("rail-" + name.name().toLowerCase(Locale.ROOT));
    item.setOnAction(event -> open(name));
    items.put(name, item);
    if (BELOW.contains(name)) {
      lower.getChildren().add(item);
      return;
    }
    if (OUTPUT.contains(name) && upper.getChildren().stream().noneMatch(Rail::isRule)) {
      Node rule = Words.rule();
      VBox.setMargin(rule, new Insets(8));
      upper.getChildren().add(rule);
    }
    upper.getChildren().add(item);
    if (name == ScreenName.SHEET) {
      upper.getChildren().add(themes);
    }
  }

  private static boolean isRule(Node node) {
    return node.getStyleClass().contains("vk-rule");
  }

  private static ToggleButton styled(ToggleButton item) {
    item.getStyleClass().setAll("vk-rail-item");
    item.setMaxWidth(Double.MAX_VALUE);
    return item;
  }

  private void fold(boolean now) {
    folded = now;
    pseudoClassStateChanged(FOLDED, folded);
    ContentDisplay display = folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    items.values().forEach(item -> item.setContentDisplay(display));
    fold.setContentDisplay(display);
    String label = texts.say(folded ? "shell.rail.unfold" : "shell.rail.fold");
    fold.setText(label);
    fold.setGraphic((folded ? Icon.EXPAND : Icon.COLLAPSE).draw());
    Buttons.named(fold, label, "F9");
    show(bench.desk().state().get());
  }

  /** Shows where one is, the themes there are and how many errors. */
  void show(DeskState state) {
    items.forEach((name, item) -> name(item, name, state));
    fold.setSelected(false);
    boolean unfolds = !folded && here().screen() == ScreenName.SHEET;
    themes.setVisible(unfolds);
    themes.setManaged(unfolds);
    if (unfolds) {
      showThemes(state.plan());
    }
  }

  private void name(ToggleButton item, ScreenName name, DeskState state) {
    String label = texts.say(name.key());
    long errors = name == ScreenName.FINDINGS ? errors(state) : 0;
    String counted = errors == 0 ? label : texts.say("shell.rail.errors", label, errors);
    item.setText(counted);
    item.setAccessibleText(counted);
    item.setSelected(here().screen() == name);
    String key = ShellKeys.shortcut(name);
    item.setTooltip(folded ? new Tooltip(key == null ? label : label + "  " + key) : null);
  }

  private static long errors(DeskState state) {
    return FindingCounts.of(state.findings()).open(Severity.ERROR);
  }

  private void open(ScreenName name) {
    SafetyPlan plan = bench.desk().plan();
    boolean sheet = name == ScreenName.SHEET && !plan.themes().isEmpty();
    bench.navigator().go(new Place(name, sheet ? plan.themes().getFirst().id() : null));
    show(bench.desk().state().get());
  }

  private void showThemes(SafetyPlan plan) {
    List<ThemeItem> now = new ArrayList<>();
    for (ThemeSheet theme : plan.themes()) {
      String name = (now.size() + 1) + "   " + shortName(plan, theme);
      now.add(new ThemeItem(theme.id(), name, theme.title()));
    }
    if (!now.equals(shownThemes)) {
      shownThemes = List.copyOf(now);
      themes.getChildren().setAll(now.stream().map(this::themeItem).toList());
    }
    for (int i = 0; i < shownThemes.size(); i++) {
      ToggleButton item = (ToggleButton) themes.getChildren().get(i);
      item.setSelected(Objects.equals(here().entity(), shownThemes.get(i).id()));
    }
  }

  private ToggleButton themeItem(ThemeItem theme) {
    ToggleButton item = styled(new ToggleButton(theme.name()));
    item.getStyleClass().add("vk-rail-theme");
    item.setTooltip(new Tooltip(theme.title()));
    item.setAccessibleText(theme.title());
    item.setOnAction(event -> {
      bench.navigator().go(new Place(ScreenName.SHEET, theme.id()));
      show(bench.desk().state().get());
    });
    return item;
  }

  private static String shortName(SafetyPlan plan, ThemeSheet theme) {
    return plan.themePhasings().stream()
        .filter(phasing -> phasing.themeId().equals(theme.id()) && !phasing.title().isBlank())
        .map(ThemePhasing::title)
        .findFirst()
        .orElse(theme.listTitle());
  }

  private Place here() {
    return bench.navigator().place().get();
  }
}
