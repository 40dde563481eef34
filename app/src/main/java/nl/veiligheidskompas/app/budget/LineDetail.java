package nl.veiligheidskompas.app.budget;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.finding.FindingRoute;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.InputField;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.Obligation;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** One line of the budget in the inspector: what is wrong with it, and all of its fields. */
final class LineDetail extends VBox {

  private final Workbench bench;
  private final BudgetModel model;
  private final Texts texts;
  private final List<InputField<?>> fields = new ArrayList<>();
  private @Nullable BudgetLine shown;

  LineDetail(Workbench bench, BudgetModel model) {
    this.bench = bench;
    this.model = model;
    texts = bench.texts();
    getStyleClass().add("vk-inspector-body");
  }

  void handIn() {
    List.copyOf(fields).forEach(InputField::handIn);
  }

  void show(@Nullable BudgetLine line, boolean editable) {
    if (line != null && line.equals(shown) && isFocusWithin()) {
      return;
    }
    shown = line;
    fields.clear();
    getChildren().clear();
    if (line == null) {
      getChildren().add(Words.wrapping(texts.say("budget.choose"), "vk-secondary"));
    } else {
      addHead(line);
      addFields(line, editable);
    }
    addNotBudgeted();
  }

  private void addHead(BudgetLine line) {
    getChildren()
        .addAll(
            Words.styled(texts.say("budget.detail", line.number()), "vk-caption"),
            Words.wrapping(line.name(), "vk-section"));
    for (Finding finding : model.findings(line)) {
      VBox callout =
          new VBox(
              Signs.with(
                  Signs.of(finding.severity()),
                  finding.code().title(texts),
                  Signs.look(finding.severity()),
                  "vk-strong"),
              Words.wrapping(finding.sentence(texts), "vk-secondary"),
              Buttons.link(
                  texts.say("budget.goto", finding.place().code()),
                  () -> bench.navigator().go(FindingRoute.of(finding, bench.desk().plan()))));
      callout.getStyleClass().addAll("vk-callout", Signs.look(finding.severity()));
      getChildren().add(callout);
    }
  }

  private void addFields(BudgetLine line, boolean editable) {
    field("name", line.name(), 1, editable, words -> model.rename(line.id(), words));
    field(
        "obligation",
        line.obligationText(),
        1,
        editable,
        words -> model.setObligationText(line, words));
    for (Obligation kind : Obligation.values()) {
      CheckBox box = new CheckBox(texts.word(kind));
      box.setSelected(line.obligations().contains(kind));
      box.setDisable(!editable);
      box.setOnAction(event -> model.setObligation(line, kind, box.isSelected()));
      getChildren().add(box);
    }
    field(
        "coverage",
        CoverageText.write(line.coverage()),
        1,
        editable,
        words -> model.setCoverage(line.id(), words));
    field("explanation", line.explanation(), 5, editable, w -> model.explain(line.id(), w));
    getChildren().add(Words.styled(texts.say("budget.themes"), "vk-strong"));
    for (ThemeSheet theme : model.plan().themes()) {
      CheckBox box = new CheckBox(theme.listTitle());
      box.setSelected(line.themeIds().contains(theme.id()));
      box.setDisable(!editable);
      box.setWrapText(true);
      box.setOnAction(event -> model.setServed(line, theme.id(), box.isSelected()));
      getChildren().add(box);
    }
    if (editable) {
      getChildren()
          .add(
              Buttons.outlined(
                  texts.say("budget.remove"), Icon.REMOVE, () -> model.remove(line.id())));
    }
  }

  /** Takes what was typed. */
  private interface Taking {
    void take(String words);
  }

  private void field(String key, String value, int rows, boolean editable, Taking taking) {
    String name = texts.say("budget.field." + key);
    if (!editable) {
      Label text = Words.wrapping(value.isBlank() ? texts.say("budget.notnamed") : value);
      getChildren().add(FieldPane.named(name, text, text));
      return;
    }
    InputField<String> field =
        rows == 1
            ? InputField.line(name, texts, typed -> typed, taking::take)
            : InputField.lines(name, rows, texts, typed -> typed, taking::take);
    field.show(value);
    field.field().setPromptText(texts.say("budget.notnamed"));
    field.field().setId("budget-field-" + key);
    fields.add(field);
    getChildren().add(FieldPane.named(name, field.field(), field));
  }

  private void addNotBudgeted() {
    List<Finding> open = model.notBudgeted();
    if (open.isEmpty()) {
      return;
    }
    getChildren().addAll(Words.rule(), Words.styled(texts.say("budget.notbudgeted"), "vk-strong"));
    for (Finding finding : open) {
      getChildren()
          .addAll(
              Buttons.link(
                  finding.place().code(),
                  () -> bench.navigator().go(FindingRoute.of(finding, bench.desk().plan()))),
              Words.wrapping(finding.sentence(texts), "vk-caption"));
    }
  }
}
