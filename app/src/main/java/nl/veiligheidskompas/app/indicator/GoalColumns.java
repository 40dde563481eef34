package nl.veiligheidskompas.app.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Standing;
import nl.veiligheidskompas.core.indicator.TargetWord;
import org.jspecify.annotations.Nullable;

/** The columns of the tree of goals. */
final class GoalColumns {

  private final Texts texts;

  GoalColumns(Texts texts) {
    this.texts = texts;
  }

  List<TreeTableColumn<GoalRow, GoalRow>> all() {
    return List.of(
        column("name", 360, this::name, this::nameWords),
        column("kind", 104, row -> small(kind(row)), this::kind),
        column("weight", 60, row -> figure(weight(row)), this::weight),
        column("next", 104, row -> figure(next(row)), this::next),
        column("standing", 230, this::standing, this::standingWords));
  }

  private TreeTableColumn<GoalRow, GoalRow> column(
      String key, double width, Function<GoalRow, Node> node, Function<GoalRow, String> words) {
    String head = texts.say("indicators.tree.head." + key);
    TreeTableColumn<GoalRow, GoalRow> column = new TreeTableColumn<>(head);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue().getValue()));
    column.setCellFactory(table ->
        new TreeTableCell<>() {
          @Override
          protected void updateItem(@Nullable GoalRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean none = empty || row == null;
            setGraphic(none ? null : node.apply(row));
            setAccessibleText(none ? null : head + ": " + words.apply(row));
          }
        });
    return column;
  }

  private Node name(GoalRow row) {
    Label label = Words.plain(nameWords(row));
    switch (row) {
      case GoalRow.Whole _ -> label.getStyleClass().add("vk-strong");
      case GoalRow.OfTheme _ -> label.getStyleClass().add("vk-strong");
      case GoalRow.OfGoal _ -> label.setGraphic(Icon.GOAL.draw());
      case GoalRow.OfIndicator _ -> label.setGraphic(Icon.INDICATORS.draw());
      case GoalRow.Loose _ -> label.getStyleClass().add("vk-empty");
    }
    label.setMinWidth(0);
    label.setTooltip(new Tooltip(label.getText()));
    return label;
  }

  /** What a row is called. */
  String nameWords(GoalRow row) {
    return switch (row) {
      case GoalRow.Whole _ -> texts.say("indicators.tree.whole");
      case GoalRow.OfTheme theme -> theme.number() + "   " + theme.title();
      case GoalRow.OfGoal goal -> goal.goal().code() + "  " + goal.goal().text();
      case GoalRow.OfIndicator one -> one.indicator().code() + "  " + one.indicator().name();
      case GoalRow.Loose loose -> texts.say("indicators.tree.loose", loose.count());
    };
  }

  private String kind(GoalRow row) {
    return row instanceof GoalRow.OfIndicator one ? texts.word(one.indicator().kind()) : "";
  }

  private String weight(GoalRow row) {
    return row instanceof GoalRow.OfIndicator one && one.weight() != null
        ? percent(one.weight())
        : "";
  }

  private String percent(BigDecimal share) {
    return texts.figure(share) + "\u00a0%";
  }

  private String next(GoalRow row) {
    return row instanceof GoalRow.OfIndicator one && one.next() != null
        ? String.valueOf(one.next())
        : "";
  }

  private Node standing(GoalRow row) {
    Label label = small(standingWords(row));
    if (row instanceof GoalRow.OfIndicator one) {
      label.setGraphic(VerdictSigns.of(one.word()).draw());
    }
    return label;
  }

  private String standingWords(GoalRow row) {
    return switch (row) {
      case GoalRow.Whole whole -> counts(whole.standing());
      case GoalRow.OfTheme theme -> counts(theme.standing());
      case GoalRow.OfGoal goal -> counts(goal.standing());
      case GoalRow.OfIndicator one -> texts.word(one.word());
      case GoalRow.Loose _ -> "";
    };
  }

  /** How many stand how, the best first. */
  private String counts(Standing standing) {
    return standing.total() == 0
        ? texts.say("indicators.tree.nothing")
        : standing.counts().entrySet().stream().map(this::count).collect(Collectors.joining(" · "));
  }

  private String count(Map.Entry<TargetWord, Integer> one) {
    return one.getValue() + "\u00a0" + texts.word(one.getKey());
  }

  private static Label small(String words) {
    Label label = Words.styled(words, "vk-secondary");
    label.setMinWidth(0);
    if (!words.isEmpty()) {
      label.setTooltip(new Tooltip(words));
    }
    return label;
  }

  private static Label figure(String words) {
    Label label = Words.styled(words, "vk-secondary");
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }
}
