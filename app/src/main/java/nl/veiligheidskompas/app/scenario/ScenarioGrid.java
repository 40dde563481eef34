package nl.veiligheidskompas.app.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.GridRows;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.InputField;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.budget.YearTotal;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Severity;
import nl.veiligheidskompas.core.scenario.AttentionLevel;
import nl.veiligheidskompas.core.scenario.Scenario;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** The scenarios as columns beside the themes, with what follows from each of them below. */
final class ScenarioGrid extends GridPane implements GridRows.Painter {

  private static final int TEXT_ROWS = 6;
  private static final Insets INSET = new Insets(4, 16, 4, 16);

  private final ScenarioModel model;
  private final Texts texts;
  private final boolean editable;
  private final GridRows rows = new GridRows(this, this);
  private final List<UUID> columns;

  /** The fields of each cell that has any. */
  private final Map<Node, List<InputField<?>>> fields = new HashMap<>();

  private final List<InputField<?>> making = new ArrayList<>();

  ScenarioGrid(ScenarioModel model, Texts texts, boolean editable) {
    this.model = model;
    this.texts = texts;
    this.editable = editable;
    getStyleClass().add("vk-scenario-grid");
    columns = model.scenarios().stream().map(Scenario::id).toList();
    addColumns();
    show();
  }

  /** Whether it has the columns for the scenarios that there are now. */
  boolean fits() {
    return model.scenarios().stream().map(Scenario::id).toList().equals(columns);
  }

  /** Shows what the model has now. */
  void show() {
    List<Object> said = new ArrayList<>();
    said.add(model.scenarios().stream().map(one -> List.of(one.name(), one.text())).toList());
    model.plan().themes().forEach(theme -> said.add(says(theme)));
    said.add(model.scenarios().stream().map(this::leftAloneSays).toList());
    List<Object> extras = model.scenarios().stream().map(this::extraSays).toList();
    said.add(List.of(model.money(), extras));
    said.add(List.of(model.scenarios().stream().map(Scenario::name).toList(), extras));
    said.add(says(Scenario::capacity));
    said.add(says(Scenario::decision));
    rows.show(said);
  }

  private List<Object> says(Function<Scenario, @Nullable String> words) {
    List<Object> said = new ArrayList<>();
    for (Scenario scenario : model.scenarios()) {
      said.add(List.of(scenario.name(), Optional.ofNullable(words.apply(scenario))));
    }
    return said;
  }

  private List<Object> says(ThemeSheet theme) {
    List<Object> levels = new ArrayList<>();
    for (Scenario scenario : model.scenarios()) {
      levels.add(scenario.name());
      levels.add(Optional.ofNullable(model.level(scenario, theme.id())));
    }
    return List.of(theme.id(), theme.code(), theme.listTitle(), theme.highUrgency(), levels);
  }

  private List<Object> leftAloneSays(Scenario scenario) {
    return List.of(model.leftAlone(scenario), model.complete(scenario), scenario.levels().size());
  }

  private Object extraSays(Scenario scenario) {
    return Optional.ofNullable(scenario.extraMoney());
  }

  @Override
  public void draw(int row) {
    int themes = model.plan().themes().size();
    if (row == 0) {
      addHead();
    } else if (row <= themes) {
      addTheme(model.plan().themes().get(row - 1), row);
    } else {
      switch (row - themes) {
        case 1 -> addOutcome(row, "scenarios.calamity", this::leftAlone);
        case 2 -> addOutcome(row, "scenarios.money", this::money);
        case 3 -> addOutcome(row, "scenarios.extra", this::extra);
        case 4 ->
            addOutcome(
                row,
                "scenarios.capacity",
                one -> said("capacity", one, one.capacity(), model::setCapacity));
        default ->
            addOutcome(
                row,
                "scenarios.decision",
                one -> said("decision", one, one.decision(), model::setDecision));
      }
    }
  }

  @Override
  public boolean isTyping(Node node) {
    return fields.getOrDefault(node, List.of()).stream().anyMatch(InputField::isTyping);
  }

  @Override
  public void retire(Node node) {
    List<InputField<?>> inside = fields.remove(node);
    if (inside != null) {
      inside.forEach(InputField::retire);
    }
  }

  void handIn() {
    fields.values().stream().flatMap(List::stream).toList().forEach(InputField::handIn);
  }

  private void addColumns() {
    ColumnConstraints names = new ColumnConstraints(160, 300, 320);
    getColumnConstraints().add(names);
    for (int i = 0; i < model.scenarios().size(); i++) {
      ColumnConstraints column = new ColumnConstraints(180, 300, Double.MAX_VALUE);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
  }

  private void addHead() {
    VBox left =
        new VBox(
            6,
            Words.styled(texts.say("scenarios.themes"), "vk-section"),
            Words.wrapping(texts.say("scenarios.question"), "vk-secondary"));
    put(left, 0, 0, "vk-scenario-head");
    int column = 1;
    for (Scenario scenario : model.scenarios()) {
      put(head(scenario, column), column, 0, "vk-scenario-head");
      column++;
    }
  }

  private VBox head(Scenario scenario, int number) {
    Label sign = Words.styled(String.valueOf(number), "vk-number-sign");
    if (!editable) {
      return new VBox(
          6,
          new HBox(8, sign, Words.wrapping(scenario.name(), "vk-section")),
          Words.wrapping(scenario.text(), "vk-secondary"));
    }
    String id = scenario.id().toString();
    InputField<String> name =
        InputField.growing(
            texts.say("scenarios.name", number),
            texts,
            typed -> typed,
            words -> model.rename(scenario.id(), words));
    name.show(scenario.name());
    name.field().setId("scenario-name-" + id);
    name.field().getStyleClass().addAll("vk-quiet-field", "vk-strong");
    HBox.setHgrow(name, Priority.ALWAYS);
    InputField<String> text =
        InputField.lines(
            texts.say("scenarios.text", number),
            TEXT_ROWS,
            texts,
            typed -> typed,
            words -> model.describe(scenario.id(), words));
    text.show(scenario.text());
    text.field().setId("scenario-text-" + id);
    text.field().getStyleClass().add("vk-quiet-field");
    making.add(name);
    making.add(text);
    HBox line =
        new HBox(
            8,
            sign,
            name,
            Buttons.sign(
                texts.say("scenarios.remove", scenario.name()),
                Icon.REMOVE,
                () -> model.remove(scenario.id())));
    line.setAlignment(Pos.CENTER_LEFT);
    return new VBox(6, line, text);
  }

  private void addTheme(ThemeSheet theme, int row) {
    HBox name = new HBox(8, Words.wrapping(row + "   " + theme.listTitle()));
    if (theme.highUrgency()) {
      name.getChildren()
          .add(Signs.with(Icon.URGENT.draw(), texts.say("scenarios.urgent"), "vk-caption"));
    }
    name.setAlignment(Pos.CENTER_LEFT);
    put(name, 0, row, "vk-scenario-cell");
    int column = 1;
    for (Scenario scenario : model.scenarios()) {
      put(level(scenario, theme), column++, row, "vk-scenario-cell");
    }
  }

  private Node level(Scenario scenario, ThemeSheet theme) {
    AttentionLevel level = model.level(scenario, theme.id());
    if (!editable) {
      return Words.plain(words(level));
    }
    ComboBox<Optional<AttentionLevel>> choice = new ComboBox<>();
    choice.getItems().add(Optional.empty());
    for (AttentionLevel each : AttentionLevel.values()) {
      choice.getItems().add(Optional.of(each));
    }
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<AttentionLevel> value) {
            return words(value.orElse(null));
          }

          @Override
          public Optional<AttentionLevel> fromString(String typed) {
            return Optional.empty();
          }
        });
    choice.setValue(Optional.ofNullable(level));
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setId("level-" + scenario.id() + "-" + theme.code());
    choice.getStyleClass().add("vk-quiet-field");
    choice.setAccessibleText(
        texts.say("scenarios.level", theme.listTitle(), scenario.name(), words(level)));
    choice.setOnAction(
        event -> model.setLevel(scenario.id(), theme.id(), choice.getValue().orElse(null)));
    return choice;
  }

  private String words(@Nullable AttentionLevel level) {
    return level == null ? texts.say("scenarios.open") : texts.word(level);
  }

  /** What follows from one scenario. */
  private interface Outcome {
    Node of(Scenario scenario);
  }

  private void addOutcome(int row, String key, Outcome outcome) {
    put(Words.styled(texts.say(key), "vk-strong"), 0, row, "vk-scenario-cell");
    int column = 1;
    for (Scenario scenario : model.scenarios()) {
      put(outcome.of(scenario), column++, row, "vk-scenario-cell");
    }
  }

  private Node leftAlone(Scenario scenario) {
    List<Integer> themes = model.leftAlone(scenario);
    List<String> numbers = themes.stream().map(String::valueOf).toList();
    String count =
        themes.isEmpty()
            ? texts.say("scenarios.calamity.none")
            : texts.say("scenarios.calamity.some", themes.size(), String.join(", ", numbers));
    VBox words = new VBox(2, Words.wrapping(count, "vk-strong"));
    if (!model.complete(scenario)) {
      int open = model.plan().themes().size() - scenario.levels().size();
      words.getChildren().add(Words.wrapping(texts.say("scenarios.opens", open), "vk-secondary"));
    }
    return words;
  }

  private Node money(Scenario scenario) {
    YearTotal total = model.money();
    Money extra = scenario.extraMoney();
    Money stated = total.stated();
    VBox words = new VBox(2);
    words
        .getChildren()
        .add(
            Words.wrapping(
                stated == null
                    ? texts.say("scenarios.sum", total.sum())
                    : texts.say("scenarios.stated", stated, total.sum()),
                "vk-strong"));
    if (total.contradicts() && stated != null) {
      words
          .getChildren()
          .add(
              Signs.with(
                  Signs.of(Severity.ERROR),
                  texts.say("scenarios.gap", total.sum().minus(stated).abs()),
                  "vk-error"));
    }
    if (extra != null) {
      words
          .getChildren()
          .add(
              Words.wrapping(texts.say("scenarios.with", total.sum().plus(extra)), "vk-secondary"));
    }
    return words;
  }

  private Node extra(Scenario scenario) {
    Money extra = scenario.extraMoney();
    String shown = extra == null ? "" : texts.money(extra).replace("€\u00a0", "");
    if (!editable) {
      return Words.plain(extra == null ? texts.say("scenarios.notnamed") : texts.money(extra));
    }
    InputField<Optional<Money>> field =
        InputField.line(
            texts.say("scenarios.extra.name", scenario.name()),
            texts,
            model::read,
            amount -> model.ask(scenario.id(), amount.orElse(null)));
    field.show(shown);
    field.field().setId("scenario-extra-" + scenario.id());
    field.field().setPromptText(texts.say("scenarios.notnamed"));
    field.setMaxWidth(160);
    making.add(field);
    return field;
  }

  /** A few words about a scenario, in a field of their own. */
  private Node said(
      String key, Scenario scenario, @Nullable String words, BiConsumer<UUID, String> taken) {
    if (!editable) {
      return Words.wrapping(words == null ? texts.say("scenarios.notnamed") : words);
    }
    InputField<String> field =
        InputField.growing(
            texts.say("scenarios." + key + ".name", scenario.name()),
            texts,
            typed -> typed,
            typed -> taken.accept(scenario.id(), typed));
    field.show(words == null ? "" : words);
    field.field().setId("scenario-" + key + "-" + scenario.id());
    field.field().setPromptText(texts.say("scenarios.notnamed"));
    making.add(field);
    return field;
  }

  private void put(Node node, int column, int row, String look) {
    VBox cell = new VBox(node);
    cell.getStyleClass().add(look);
    cell.setPadding(INSET);
    cell.setAlignment(row == 0 ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
    cell.setMinHeight(Region.USE_PREF_SIZE);
    if (!making.isEmpty()) {
      fields.put(cell, List.copyOf(making));
      making.clear();
    }
    add(cell, column, row);
  }
}
