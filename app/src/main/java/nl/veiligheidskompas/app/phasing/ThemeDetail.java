package nl.veiligheidskompas.app.phasing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.phasing.PhasingModel.Line;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.InputField;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import org.jspecify.annotations.Nullable;

/** One theme in the inspector: what is wrong with its phasing, its phase, lead and involvement. */
final class ThemeDetail extends VBox {

  private final Workbench bench;
  private final PhasingModel model;
  private final Texts texts;
  private final List<InputField<?>> fields = new ArrayList<>();

  ThemeDetail(Workbench bench, PhasingModel model) {
    this.bench = bench;
    this.model = model;
    texts = bench.texts();
    getStyleClass().add("vk-inspector-body");
  }

  void handIn() {
    List.copyOf(fields).forEach(InputField::handIn);
  }

  void show(@Nullable Line line, boolean editable) {
    fields.clear();
    getChildren().clear();
    if (line == null) {
      getChildren().add(Words.wrapping(texts.say("phasing.choose"), "vk-secondary"));
      return;
    }
    UUID theme = line.theme().id();
    getChildren()
        .addAll(
            Words.styled(texts.say("phasing.detail", line.number()), "vk-caption"),
            Words.wrapping(line.theme().listTitle(), "vk-section"));
    model.findings(theme).forEach(finding -> getChildren().add(callout(finding)));
    addPhases(line, editable);
    addLead(line, editable);
    getChildren()
        .addAll(
            Words.rule(),
            Buttons.link(
                texts.say("phasing.sheet"),
                () -> bench.navigator().go(new Place(ScreenName.SHEET, theme))));
  }

  private VBox callout(Finding finding) {
    VBox callout =
        new VBox(
            Signs.with(
                Signs.of(finding.severity()),
                finding.code().title(texts),
                Signs.look(finding.severity()),
                "vk-strong"),
            Words.wrapping(finding.sentence(texts), "vk-secondary"),
            Buttons.link(
                texts.say("phasing.accept"),
                () -> bench.navigator().go(Place.of(ScreenName.FINDINGS))));
    callout.getStyleClass().addAll("vk-callout", Signs.look(finding.severity()));
    return callout;
  }

  private void addPhases(Line line, boolean editable) {
    getChildren().add(Words.styled(texts.say("phasing.move"), "vk-strong"));
    ThemePhasing phasing = line.phasing();
    UUID now = phasing == null ? null : phasing.phaseId();
    for (Phase phase : model.phases()) {
      boolean here = phase.id().equals(now);
      String words =
          texts.say(
              here ? "phasing.here" : "phasing.to",
              phase.name(),
              phase.startYear(),
              phase.endYear());
      if (here || !editable) {
        getChildren().add(Words.styled(words, here ? "vk-strong" : "vk-secondary"));
        continue;
      }
      Button move =
          Buttons.outlined(words, Icon.FORWARD, () -> model.move(line.theme().id(), phase.id()));
      move.setWrapText(true);
      getChildren().add(move);
    }
  }

  private void addLead(Line line, boolean editable) {
    UUID theme = line.theme().id();
    field("lead", line.lead(), editable, w -> model.setLead(theme, w, line.teamLeads()));
    CheckBox team = new CheckBox(texts.say("phasing.teamleads", model.plan().facts().team()));
    team.setSelected(line.teamLeads());
    team.setDisable(!editable);
    team.setOnAction(event -> model.setLead(theme, line.lead(), team.isSelected()));
    getChildren().add(team);
    field("involvement", line.involvement(), editable, w -> model.setInvolvement(theme, w));
  }

  /** Takes what was typed. */
  private interface Taking {
    void take(String words);
  }

  private void field(String key, String value, boolean editable, Taking taking) {
    String name = texts.say("phasing.field." + key);
    getChildren().add(Words.styled(name, "vk-secondary"));
    if (!editable) {
      getChildren().add(Words.wrapping(value.isBlank() ? texts.say("phasing.notnamed") : value));
      return;
    }
    InputField<String> field = InputField.line(name, texts, typed -> typed, taking::take);
    field.show(value);
    field.field().setPromptText(texts.say("phasing.notnamed"));
    field.field().setId("phasing-field-" + key);
    fields.add(field);
    getChildren().add(field);
  }
}
