package nl.veiligheidskompas.app.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Naming;
import nl.veiligheidskompas.app.ui.Reading;
import nl.veiligheidskompas.app.ui.TypedNumbers;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.common.DutchNumbers;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.plan.edit.TakenItem;
import nl.veiligheidskompas.core.plan.figures.NamedAmount;
import nl.veiligheidskompas.core.plan.figures.NamedChange;
import nl.veiligheidskompas.core.plan.figures.NamedShare;
import org.jspecify.annotations.Nullable;

/**
 * Asks what becomes of figures that words name, before something is made of these words. Stands
 * above the text while it asks; nothing is taken over that the user has not seen here.
 */
final class FiguresForm extends VBox {

  private static final double SHORT = 110;
  private static final double LONG = 320;

  /** What the fields stand for when the user agrees. */
  private interface Answer {
    TakenItem item() throws RefusedException;
  }

  private final Texts texts;
  private final Runnable leave;
  private final FlowPane fields = new FlowPane(12, 8);
  private final Label title = Words.wrapping("", "vk-strong");
  private final Label refusal = Words.wrapping("", "vk-caption", "vk-error");
  private @Nullable Runnable agree;

  /**
   * @param leave brings the user back to the text
   */
  FiguresForm(Texts texts, Runnable leave) {
    this.texts = texts;
    this.leave = leave;
    setId("figures-form");
    getStyleClass().add("vk-figures-form");
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    close();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      cancel();
    }
  }

  void close() {
    setVisible(false);
    setManaged(false);
    agree = null;
  }

  private void cancel() {
    close();
    leave.run();
  }

  /**
   * Asks about a cost.
   *
   * @param amounts what the words name; at least one
   * @param chosen which of them is proposed
   */
  void askCost(
      String words, List<NamedAmount> amounts, NamedAmount chosen, Consumer<TakenItem> make) {
    fields.getChildren().clear();
    TextField text = field("text", "sheet.cost.text", words, LONG);
    ComboBox<String> amount = new ComboBox<>();
    amount.setEditable(true);
    amounts.forEach(one -> amount.getItems().add(texts.money(one.amount())));
    amount.setValue(texts.money(chosen.amount()));
    add("amount", "sheet.cost.amount", amount, SHORT + 30);
    ComboBox<Recurrence> recurrence =
        choice(
            "recurrence",
            "sheet.cost.recurrence",
            RecurrenceWords.choice(chosen.recurrence()),
            chosen.recurrence(),
            one -> RecurrenceWords.of(one, texts));
    amount
        .valueProperty()
        .subscribe(typed ->
            amounts.stream()
                .filter(one -> texts.money(one.amount()).equals(typed))
                .findFirst()
                .ifPresent(one -> recurrence.setValue(one.recurrence())));
    ask(
        "sheet.figures.cost",
        () ->
            new TakenItem.OfCost(
                FieldPane.something(text.getText()),
                optional(amount.getEditor(), DutchNumbers::money),
                recurrence.getValue()),
        make);
  }

  /** Asks about an indicator. */
  void askIndicator(String words, NamedChange change, Consumer<TakenItem> make) {
    fields.getChildren().clear();
    NamedShare base = change.baseline();
    Target target = change.target();
    TextField name = field("name", "sheet.figures.name", words, LONG);
    String unit = base == null || base.unit() == null ? "" : base.unit();
    TextField inUnit =
        field("unit", "sheet.figures.unit", target != null && base == null ? "%" : unit, SHORT);
    TextField value =
        field("base", "sheet.figures.base", base == null ? "" : said(base.value()), SHORT);
    TextField year =
        field("baseyear", "sheet.figures.baseyear", base == null ? "" : said(base.year()), SHORT);
    ComboBox<Target.Kind> kind =
        choice(
            "kind",
            "sheet.figures.kind",
            List.of(Target.Kind.AT_MOST, Target.Kind.AT_LEAST, Target.Kind.VALUE),
            target == null ? Target.Kind.AT_MOST : target.kind(),
            one -> texts.say("indicators.kind." + one.name()));
    TextField goal =
        field("target", "sheet.figures.target", target == null ? "" : said(target.value()), SHORT);
    TextField by =
        field(
            "targetyear",
            "sheet.figures.targetyear",
            target == null ? "" : said(target.year()),
            SHORT);
    ask(
        "sheet.figures.indicator",
        () ->
            new TakenItem.OfIndicator(
                FieldPane.something(name.getText()),
                optional(inUnit, String::strip),
                baseline(value, year),
                target(kind.getValue(), goal, by, target)),
        make);
  }

  private @Nullable Baseline baseline(TextField value, TextField year) throws RefusedException {
    BigDecimal figure = optional(value, DutchNumbers::figure);
    return figure == null
        ? null
        : new Baseline(TypedNumbers.year(year.getText()), figure, null, null, null, null);
  }

  /** What was derived from the baseline is so only as long as nobody types another figure. */
  private static @Nullable Target target(
      Target.Kind kind, TextField goal, TextField by, @Nullable Target named)
      throws RefusedException {
    BigDecimal figure = optional(goal, DutchNumbers::figure);
    if (figure == null) {
      return null;
    }
    Integer year = optional(by, TypedNumbers::year);
    if (named == null) {
      return new Target(kind, year, figure, null, "", false);
    }
    boolean same = named.value() != null && named.value().compareTo(figure) == 0;
    return new Target(kind, year, figure, null, named.rule(), same && named.derived());
  }

  private static <T> @Nullable T optional(TextField field, Reading<T> reading)
      throws RefusedException {
    return field.getText() == null || field.getText().isBlank()
        ? null
        : reading.read(field.getText());
  }

  private String said(@Nullable Object figure) {
    return switch (figure) {
      case null -> "";
      case BigDecimal value -> texts.figure(value);
      default -> String.valueOf(figure);
    };
  }

  private TextField field(String id, String key, String value, double width) {
    TextField field = new TextField(value);
    field.setOnAction(event -> confirm());
    add(id, key, field, width);
    return field;
  }

  private <T> ComboBox<T> choice(
      String id, String key, List<T> values, T value, Function<T, String> words) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(values);
    box.setConverter(new Naming<>(words));
    box.setValue(value);
    add(id, key, box, SHORT + 50);
    return box;
  }

  private void add(String id, String key, javafx.scene.control.Control control, double width) {
    control.setId("figures-" + id);
    control.setAccessibleText(texts.say(key));
    control.setPrefWidth(width);
    Label label = Words.styled(texts.say(key), "vk-secondary");
    label.setLabelFor(control);
    fields.getChildren().add(new VBox(2, label, control));
  }

  private void ask(String key, Answer answer, Consumer<TakenItem> make) {
    title.setText(texts.say(key));
    refusal.setText("");
    agree =
        () -> {
          try {
            TakenItem item = answer.item();
            close();
            make.accept(item);
          } catch (RefusedException refused) {
            refusal.setText(texts.say(refused.problem()));
          }
        };
    Node yes = Buttons.primary(texts.say("sheet.figures.make"), Icon.ADD, this::confirm);
    yes.setId("figures-make");
    Node no = Buttons.outlined(texts.say("sheet.figures.cancel"), Icon.CLOSE, this::cancel);
    HBox buttons = new HBox(8, yes, no, refusal);
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(title, fields, buttons);
    setVisible(true);
    setManaged(true);
    ((VBox) fields.getChildren().get(1)).getChildren().getLast().requestFocus();
  }

  private void confirm() {
    Runnable action = agree;
    if (action != null) {
      action.run();
    }
  }
}
