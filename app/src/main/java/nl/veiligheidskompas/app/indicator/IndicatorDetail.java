package nl.veiligheidskompas.app.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.InputField;
import nl.veiligheidskompas.app.ui.Reading;
import nl.veiligheidskompas.app.ui.Said;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.TypedNumbers;
import nl.veiligheidskompas.app.ui.TypingPlace;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.indicator.LibraryIndicator;
import nl.veiligheidskompas.core.indicator.Source;
import org.jspecify.annotations.Nullable;

/** One indicator in the inspector: what is wrong with it, and all of its fields. */
final class IndicatorDetail extends VBox {

  private final Workbench bench;
  private final IndicatorModel model;
  private final Texts texts;
  private final TargetFields targets;
  private final ValueForm value;
  private final LinkFields links;
  private final BaselineFields baseline;
  private final GoalTreeModel goals;
  private final @Nullable FigureTools tools;
  private @Nullable Facts shown;
  private final List<InputField<?>> fields = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param tools keeps an indicator in the library; null where there is no window for that
   */
  IndicatorDetail(
      Workbench bench, IndicatorModel model, GoalTreeModel goals, @Nullable FigureTools tools) {
    this.tools = tools;
    this.bench = bench;
    this.model = model;
    this.goals = goals;
    texts = bench.texts();
    targets = new TargetFields(model, texts, this::input, this::choice);
    value = new ValueForm(model, texts);
    links = new LinkFields(goals, texts);
    baseline = new BaselineFields(model, texts);
    getChildren().add(value);
    getStyleClass().add("vk-inspector-body");
  }

  void handIn() {
    List.copyOf(fields).forEach(InputField::handIn);
    links.handIn();
    baseline.handIn();
    value.handIn();
  }

  /** Shows what is known of the value in the cell that the user is in. */
  void showValue(boolean editable) {
    value.show(editable);
  }

  void show(@Nullable Indicator indicator, boolean editable) {
    if (isFocusWithin() && !value.isFocusWithin()) {
      handIn();
    }
    value.show(editable);
    Facts now = facts(indicator, editable);
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    TypingPlace place = value.isFocusWithin() ? TypingPlace.NONE : TypingPlace.in(this, false);
    draw(indicator, editable);
    place.restore(this);
  }

  /** All that the fields say; as long as that is the same they need not be built anew. */
  private record Facts(
      @Nullable Indicator indicator,
      boolean editable,
      List<Finding> findings,
      List<Goal> goals,
      List<Source> sources,
      List<Object> words) {}

  private Facts facts(@Nullable Indicator indicator, boolean editable) {
    if (indicator == null) {
      return new Facts(null, editable, List.of(), List.of(), List.of(), List.of());
    }
    return new Facts(
        indicator,
        editable,
        model.findings(indicator),
        goals.measuredBy(indicator.id()),
        model.plan().sources(),
        List.of(model.reach(indicator), String.valueOf(model.next(indicator))));
  }

  private void draw(@Nullable Indicator indicator, boolean editable) {
    fields.clear();
    getChildren().removeIf(node -> !node.equals(value));
    if (indicator == null) {
      getChildren().add(Words.wrapping(texts.say("indicators.choose"), "vk-secondary"));
      return;
    }
    getChildren()
        .addAll(
            Words.styled(texts.say("indicators.detail", indicator.code()), "vk-caption"),
            Words.wrapping(indicator.name(), "vk-section"));
    model.findings(indicator).forEach(this::addFinding);
    if (!editable) {
      return;
    }
    addNaming(indicator);
    addNext(indicator);
    links.show(indicator, true);
    baseline.show(indicator, true);
    getChildren().addAll(Words.rule(), links, Words.rule(), baseline);
    getChildren().addAll(Words.rule(), Words.styled(texts.say("indicators.target"), "vk-strong"));
    getChildren().addAll(targets.of(indicator));
    addReach(indicator);
    getChildren().addAll(Words.rule());
    input(
        "breaks",
        indicator.breakYears().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        TypedNumbers::years,
        years -> model.breaks(indicator.id(), years));
    input(
        "note",
        indicator.note(),
        typed -> typed.strip(),
        words -> model.change(indicator.id(), f -> f.withNote(words)));
    getChildren()
        .addAll(
            Buttons.link(
                texts.say("indicators.sheet"),
                () -> bench.navigator().go(new Place(ScreenName.SHEET, indicator.themeId()))),
            Buttons.outlined(
                texts.say("indicators.remove"), Icon.REMOVE, () -> model.remove(indicator.id())));
    addKeeping(indicator);
  }

  /** The way into the library of the user, from which other plans copy. */
  private void addKeeping(Indicator indicator) {
    FigureTools keeper = tools;
    if (keeper != null) {
      Button keep =
          Buttons.outlined(
              texts.say("indicators.library.keep"),
              Icon.COPY,
              () ->
                  keeper.keepInLibrary(
                      LibraryIndicator.own(indicator, model.source(indicator)),
                      kept ->
                          fireEvent(
                              new Said(
                                  texts.say(
                                      kept
                                          ? "indicators.library.kept"
                                          : "indicators.library.unkept",
                                      indicator.name())))));
      keep.setId("indicator-keep");
      getChildren().add(keep);
    }
  }

  /** What a survey needs before the change that the target asks for can be shown. */
  private void addReach(Indicator indicator) {
    String words = model.reach(indicator);
    if (!words.isEmpty()) {
      Label said = Words.wrapping(words, "vk-secondary");
      said.setId("indicator-reach");
      getChildren().add(said);
    }
  }

  private void addFinding(Finding finding) {
    VBox callout =
        new VBox(
            2,
            Signs.with(
                Signs.of(finding.severity()),
                finding.code().title(texts),
                Signs.look(finding.severity()),
                "vk-strong"),
            Words.wrapping(finding.sentence(texts), "vk-caption"),
            Buttons.link(
                texts.say("indicators.accept"),
                () -> bench.navigator().go(Place.of(ScreenName.FINDINGS))));
    callout.getStyleClass().addAll("vk-callout", Signs.look(finding.severity()));
    getChildren().add(callout);
  }

  private void addNaming(Indicator indicator) {
    UUID id = indicator.id();
    input("name", indicator.name(), String::strip, w -> model.change(id, f -> f.withName(w)));
    choice(
        "kind",
        List.of(IndicatorKind.values()),
        indicator.kind(),
        texts::word,
        kind -> model.change(id, f -> f.withKind(kind)));
    input(
        "unit",
        indicator.unit() == null ? "" : indicator.unit(),
        IndicatorDetail::orNone,
        unit -> model.change(id, f -> f.withUnit(unit.orElse(null))));
    input(
        "area",
        indicator.area() == null ? "" : indicator.area(),
        IndicatorDetail::orNone,
        area -> model.change(id, f -> f.withArea(area.orElse(null))));
    List<Optional<UUID>> sources = new ArrayList<>(List.of(Optional.empty()));
    model.plan().sources().stream().map(Source::id).map(Optional::of).forEach(sources::add);
    choice(
        "source",
        sources,
        Optional.ofNullable(indicator.sourceId()),
        this::sourceName,
        source -> model.change(id, f -> f.withSource(source.orElse(null))));
    input(
        "owner",
        indicator.owner() == null ? "" : indicator.owner(),
        IndicatorDetail::orNone,
        owner -> model.change(id, f -> f.withOwner(owner.orElse(null))));
    choice(
        "direction",
        List.of(Direction.values()),
        indicator.direction(),
        texts::word,
        direction -> model.change(id, f -> f.withDirection(direction)));
  }

  private static Optional<String> orNone(String typed) {
    return typed.isBlank() ? Optional.empty() : Optional.of(typed.strip());
  }

  private String sourceName(Optional<UUID> id) {
    return model.plan().sources().stream()
        .filter(source -> id.isPresent() && source.id().equals(id.get()))
        .map(Source::name)
        .findFirst()
        .orElse(texts.say("indicators.notnamed"));
  }

  /** When the next value is due, or why nobody can say. */
  private void addNext(Indicator indicator) {
    Integer next = model.next(indicator);
    String words =
        next == null
            ? texts.say("indicators.next.unknown")
            : texts.say("indicators.next", String.valueOf(next));
    Label said = Words.wrapping(words, "vk-secondary");
    said.setId("indicator-next");
    getChildren().add(said);
  }

  private <T> void input(String key, String value, Reading<T> reading, Consumer<T> taken) {
    String name = texts.say("indicators.field." + key);
    InputField<T> field = InputField.line(name, texts, reading, taken);
    field.show(value);
    field.field().setPromptText(texts.say("indicators.notnamed"));
    field.field().setId("indicator-" + key.replace('.', '-'));
    fields.add(field);
    getChildren().add(FieldPane.named(name, field.field(), field));
  }

  private <T> void choice(
      String key, List<T> values, T value, Function<T, String> words, Consumer<T> taken) {
    String name = texts.say("indicators.field." + key);
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(values);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T each) {
            return each == null ? "" : words.apply(each);
          }

          @Override
          public @Nullable T fromString(String typed) {
            return null;
          }
        });
    box.setValue(value);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(name);
    box.setId("indicator-" + key.replace('.', '-'));
    box.setOnAction(event -> taken.accept(box.getValue()));
    getChildren().add(FieldPane.named(name, box, box));
  }
}
