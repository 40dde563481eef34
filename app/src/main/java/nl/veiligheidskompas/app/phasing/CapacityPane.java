package nl.veiligheidskompas.app.phasing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.InputField;
import nl.veiligheidskompas.app.ui.PartsBar;
import nl.veiligheidskompas.app.ui.PartsBar.Part;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Severity;
import nl.veiligheidskompas.core.phasing.Capacity;
import nl.veiligheidskompas.core.phasing.CapacityShare;

/** How the hours of the team are shared out: a bar, and a line with two fields for each share. */
final class CapacityPane extends VBox {

  private static final double BAR = 32;

  private final PhasingModel model;
  private final Texts texts;
  private final List<InputField<?>> fields = new ArrayList<>();

  CapacityPane(PhasingModel model, Texts texts) {
    super(8);
    this.model = model;
    this.texts = texts;
    setStyle("-fx-padding: 12 24 24 24;");
  }

  void handIn() {
    List.copyOf(fields).forEach(InputField::handIn);
  }

  void show(boolean editable) {
    String focused = focusedField();
    fields.clear();
    getChildren().setAll(head());
    Capacity capacity = model.capacity();
    if (capacity.shares() > 0) {
      getChildren().add(bar(capacity));
    }
    for (CapacityShare share : model.shares()) {
      getChildren().add(line(share, editable));
    }
    if (editable) {
      Button add = Buttons.outlined(texts.say("phasing.capacity.add"), Icon.ADD, model::addShare);
      add.setId("capacity-add");
      getChildren().add(add);
    }
    fields.stream()
        .filter(field -> focused.equals(field.field().getId()))
        .forEach(field -> field.field().requestFocus());
  }

  private String focusedField() {
    return fields.stream()
        .filter(field -> field.field().isFocused())
        .map(field -> field.field().getId())
        .findFirst()
        .orElse("");
  }

  private HBox head() {
    HBox head =
        new HBox(
            12,
            Words.styled(texts.say("phasing.capacity", model.plan().facts().team()), "vk-section"));
    head.setAlignment(Pos.CENTER_LEFT);
    Capacity capacity = model.capacity();
    if (capacity.contradicts()) {
      BigDecimal missing = capacity.missing();
      String key = missing.signum() > 0 ? "phasing.capacity.missing" : "phasing.capacity.surplus";
      head.getChildren()
          .add(
              Signs.with(
                  Signs.of(Severity.ERROR),
                  texts.say(key, capacity.sum(), missing.abs()),
                  "vk-error"));
    }
    return head;
  }

  private PartsBar bar(Capacity capacity) {
    List<Part> parts = new ArrayList<>();
    List<String> spoken = new ArrayList<>();
    for (CapacityShare share : model.shares()) {
      String percent = texts.say("phasing.percent", share.percent());
      parts.add(new Part(share.percent().doubleValue(), percent, false));
      spoken.add(share.name() + " " + percent);
    }
    if (capacity.missing().signum() > 0) {
      parts.add(new Part(capacity.missing().doubleValue(), "", true));
      spoken.add(texts.say("phasing.capacity.unnamed", capacity.missing()));
    }
    double whole = Math.max(100, capacity.sum().doubleValue());
    return new PartsBar(parts, whole, BAR, String.join(", ", spoken));
  }

  private HBox line(CapacityShare share, boolean editable) {
    if (!editable) {
      return new HBox(
          8,
          Words.plain(texts.say("phasing.percent", share.percent())),
          Words.wrapping(share.name()));
    }
    InputField<String> name =
        InputField.line(
            texts.say("phasing.capacity.name"),
            texts,
            typed -> typed,
            words -> model.renameShare(share.id(), words));
    name.show(share.name());
    name.field().setId("share-name-" + share.id());
    HBox.setHgrow(name, Priority.ALWAYS);
    InputField<BigDecimal> percent =
        InputField.line(
            texts.say("phasing.capacity.percent", share.name()),
            texts,
            model::readPercent,
            value -> model.setPercent(share.id(), value));
    percent.show(texts.figure(share.percent()));
    percent.setMaxWidth(90);
    percent.field().setId("share-percent-" + share.id());
    percent.field().getStyleClass().add("vk-amount-field");
    fields.add(percent);
    fields.add(name);
    HBox line =
        new HBox(
            8,
            percent,
            Words.plain("%"),
            name,
            Buttons.sign(
                texts.say("phasing.capacity.remove", share.name()),
                Icon.REMOVE,
                () -> model.removeShare(share.id())));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
