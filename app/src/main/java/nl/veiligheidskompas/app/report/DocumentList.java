package nl.veiligheidskompas.app.report;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.WideChoice;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.report.council.CouncilReport;

/** The documents to choose from, one of which is shown. */
final class DocumentList extends VBox {

  private static final double WIDTH = 248;

  private final Texts texts;
  private final ReportModel model;
  private final Map<CouncilReport, WideChoice> choices = new EnumMap<>(CouncilReport.class);

  DocumentList(Texts texts, ReportModel model) {
    super(8);
    this.texts = texts;
    this.model = model;
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    setStyle("-fx-padding: 16;");
    getChildren().add(Words.styled(texts.say("reports.document"), "vk-caption"));
    // the arrow keys go from one to the next within a group
    ToggleGroup group = new ToggleGroup();
    for (CouncilReport report : CouncilReport.values()) {
      WideChoice choice = choice(report, group);
      choices.put(report, choice);
      getChildren().add(choice);
    }
  }

  /** Marks the document that is chosen. */
  void show() {
    CouncilReport chosen = model.choice().report();
    choices.forEach((report, choice) -> choice.setSelected(report == chosen));
  }

  private WideChoice choice(CouncilReport report, ToggleGroup group) {
    String name = texts.say("reports." + report.code());
    String line = texts.say("reports." + report.code() + ".line");
    VBox content =
        new VBox(2, Words.wrapping(name, "vk-strong"), Words.wrapping(line, "vk-secondary"));
    WideChoice choice = new WideChoice(content);
    choice.setToggleGroup(group);
    choice.getStyleClass().setAll("vk-list-row");
    choice.setAccessibleText(name + ". " + line);
    choice.setId("report-" + report.code());
    choice.setOnAction(event -> {
      model.choose(model.choice().of(report));
      show();
    });
    return choice;
  }
}
