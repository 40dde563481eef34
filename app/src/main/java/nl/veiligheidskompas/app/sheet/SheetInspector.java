package nl.veiligheidskompas.app.sheet;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** The structured side of the question where the user is; else the fields of the theme itself. */
final class SheetInspector extends VBox {

  /** A pane of fields that knows how to fill itself. */
  interface Part {

    FieldPane pane();

    void show(ThemeSheet theme);
  }

  private final SheetModel model;
  private final Label about;
  private final Label heading = Words.wrapping("", "vk-section");
  private final GoalFields goals;
  private final PartnerFields partners;
  private final CostFields costs;
  private final MeasuringFields measuring;
  private final ThemeFields fields;

  SheetInspector(SheetModel model, Navigator navigator) {
    this.model = model;
    Texts texts = model.texts();
    getStyleClass().add("vk-inspector-body");
    about = Words.styled(texts.say("sheet.about"), "vk-caption");
    goals = new GoalFields(model, navigator);
    partners = new PartnerFields(model);
    costs = new CostFields(model, navigator);
    measuring = new MeasuringFields(model, navigator);
    fields = new ThemeFields(model, navigator);
  }

  void handIn() {
    for (Part part : List.of(goals, partners, costs, measuring, fields)) {
      part.pane().handIn();
    }
  }

  void show() {
    ThemeSheet theme = model.theme();
    if (theme == null) {
      getChildren().clear();
      return;
    }
    Section here = model.here();
    Part part = part(here == null ? null : here.kind());
    boolean byTheme = part == fields;
    about.setText(model.texts().say(byTheme ? "sheet.about.theme" : "sheet.about"));
    heading.setText(here == null || byTheme ? theme.title() : here.heading());
    if (getChildren().size() != 3 || !part.pane().equals(getChildren().get(2))) {
      handIn();
      getChildren().setAll(about, heading, part.pane());
    }
    part.show(theme);
  }

  private Part part(@Nullable SectionKind kind) {
    if (kind == null) {
      return fields;
    }
    return switch (kind) {
      case GOALS -> goals;
      case PARTIES -> partners;
      case COSTS -> costs;
      case MEASUREMENT -> measuring;
      case ISSUE, APPROACH, NEEDS -> fields;
    };
  }
}
