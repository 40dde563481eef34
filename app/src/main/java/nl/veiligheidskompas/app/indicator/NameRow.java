package nl.veiligheidskompas.app.indicator;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.RowBox;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/** A row that names what stands below it: the columns, or the indicators of a theme. */
final class NameRow extends RowBox {

  private static final Insets AROUND = new Insets(3, 6, 3, 0);

  private NameRow(List<Double> columns, String look) {
    super(columns);
    getStyleClass().add(look);
    setMinHeight(FigureRow.HEIGHT);
  }

  static NameRow head(IndicatorRow.Head row, Texts texts) {
    NameRow head = new NameRow(GridColumns.of(row.years().size()), "vk-head-row");
    head.name(texts.say("indicators.head.name"), 0, HPos.LEFT);
    head.name(texts.say("indicators.head.source"), 1, HPos.LEFT);
    int column = GridColumns.FIRST_YEAR;
    for (IndicatorRow.Year year : row.years()) {
      Label name = head.name(String.valueOf(year.number()), column++, HPos.CENTER);
      if (year.closed()) {
        name.setGraphic(Icon.FIXED.draw());
        name.setAccessibleText(texts.say("indicators.head.closed", year.number()));
      }
      if (year.inPeriod()) {
        name.getStyleClass().add("vk-accent");
      }
    }
    head.name(texts.say("indicators.head.target"), column++, HPos.LEFT);
    head.name(texts.say("indicators.head.verdict"), column, HPos.LEFT);
    return head;
  }

  /**
   * The row of a theme.
   *
   * @param adding adds an indicator to it; null when nothing can be added
   */
  static NameRow theme(
      IndicatorRow.Theme row, Texts texts, List<Double> columns, @Nullable Runnable adding) {
    NameRow theme = new NameRow(columns, "vk-group-row");
    String count = row.indicators() == 0 ? "indicators.group.none" : "indicators.group";
    HBox line =
        new HBox(
            8,
            Words.styled(row.number() + "   " + row.title(), "vk-strong"),
            Words.styled(texts.say(count, row.indicators()), "vk-secondary"));
    line.setAlignment(Pos.CENTER_LEFT);
    if (adding != null) {
      line.getChildren()
          .add(Buttons.sign(texts.say("indicators.add", row.title()), Icon.ADD, adding));
    }
    theme.put(line, 0, columns.size(), Insets.EMPTY, HPos.LEFT);
    return theme;
  }

  private Label name(String words, int column, HPos side) {
    Label name = Words.styled(words, "vk-caption", "vk-strong");
    put(name, column, 1, side == HPos.CENTER ? Insets.EMPTY : AROUND, side);
    if (side == HPos.CENTER) {
      name.setAlignment(Pos.CENTER);
      name.setMaxWidth(Double.MAX_VALUE);
    }
    return name;
  }
}
