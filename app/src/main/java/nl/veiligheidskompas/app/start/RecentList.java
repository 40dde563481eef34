package nl.veiligheidskompas.app.start;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.settings.RecentPlan;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.WideChoice;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The recent plans: one is chosen, and opened by Enter or a double click. */
final class RecentList extends VBox {

  private final Texts texts;
  private final Consumer<RecentPlan> open;
  private final Runnable find;
  private final Consumer<RecentPlan> forget;
  private @Nullable RecentPlan chosen;

  /**
   * An empty list.
   *
   * @param find asks where a file is that is no longer in its place
   * @param forget takes a plan out of the list
   */
  RecentList(Texts texts, Consumer<RecentPlan> open, Runnable find, Consumer<RecentPlan> forget) {
    this.texts = texts;
    this.open = open;
    this.find = find;
    this.forget = forget;
  }

  /** The plan that is chosen, or null. */
  @Nullable RecentPlan chosen() {
    return chosen;
  }

  /** Shows these plans; the first that can be opened is chosen when the chosen one is gone. */
  void show(List<RecentLine> lines) {
    List<RecentPlan> usable =
        lines.stream().filter(line -> line.obstacle() == null).map(RecentLine::plan).toList();
    if (chosen == null || !usable.contains(chosen)) {
      chosen = usable.isEmpty() ? null : usable.getFirst();
    }
    getChildren().setAll(lines.stream().map(this::row).toList());
  }

  private Node row(RecentLine line) {
    return line.obstacle() == null ? button(line) : broken(line, line.obstacle());
  }

  private ToggleButton button(RecentLine line) {
    RecentPlan plan = line.plan();
    boolean isChosen = plan.equals(chosen);
    ToggleButton row = new WideChoice(content(line, isChosen ? Icon.APP : Icon.SHEET, "vk-accent"));
    row.getStyleClass().setAll("vk-recent");
    row.setSelected(isChosen);
    row.setUserData(plan);
    row.setAccessibleText(
        plan.title() + ", " + line.when() + ", " + line.path() + ", " + line.detail());
    row.setOnAction(event -> choose(plan));
    row.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        open.accept(plan);
      }
    });
    row.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        event.consume();
        open.accept(plan);
      }
    });
    return row;
  }

  private void choose(RecentPlan plan) {
    chosen = plan;
    for (Node row : getChildren()) {
      if (row instanceof ToggleButton button) {
        button.setSelected(plan.equals(button.getUserData()));
      }
    }
  }

  private VBox broken(RecentLine line, String obstacle) {
    Label cause = Words.wrapping(obstacle, "vk-warning");
    cause.setGraphic(Signs.coloured(Icon.WARNING, "vk-warning"));
    Hyperlink point = Buttons.link(texts.say("start.point"), find);
    Hyperlink remove = Buttons.link(texts.say("start.forget"), () -> forget.accept(line.plan()));
    point.setAccessibleText(texts.say("start.point.of", line.plan().title()));
    remove.setAccessibleText(texts.say("start.forget.of", line.plan().title()));
    HBox actions = new HBox(12, point, remove);
    VBox below = new VBox(4, cause, actions);
    below.setPadding(new Insets(0, 0, 0, 34));
    VBox row = new VBox(4, content(line, Icon.FILE, "vk-secondary"), below);
    row.getStyleClass().add("vk-recent");
    return row;
  }

  private static HBox content(RecentLine line, Icon icon, String look) {
    FontIcon sign = icon.draw();
    sign.getStyleClass().addAll("vk-large", look);
    Label title = Words.wrapping(line.plan().title(), "vk-strong");
    VBox words =
        new VBox(
            2,
            title,
            Words.styled(line.path(), "vk-secondary"),
            Words.styled(line.detail(), "vk-secondary"));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label when = Words.styled(line.when(), "vk-secondary");
    when.setMinWidth(Region.USE_PREF_SIZE);
    HBox content = new HBox(14, sign, words, when);
    content.setAlignment(Pos.TOP_LEFT);
    return content;
  }
}
