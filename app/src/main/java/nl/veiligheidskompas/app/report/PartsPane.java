package nl.veiligheidskompas.app.report;

import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.OwnText;
import nl.veiligheidskompas.core.report.council.ReportChoice.ChosenPart;
import org.jspecify.annotations.Nullable;

/** Which parts the document has, in which order, with the texts that only this document has. */
final class PartsPane extends FieldPane {

  private final ReportModel model;
  private final Texts texts;
  private @Nullable UUID opened;

  PartsPane(ReportModel model, Texts texts) {
    super(texts);
    this.model = model;
    this.texts = texts;
    setId("report-parts");
  }

  void show() {
    fill(model.isEditable(), this::fill);
  }

  private void fill() {
    heading(texts.say("reports.parts"));
    List<ChosenPart> parts = model.parts().all();
    for (int i = 0; i < parts.size(); i++) {
      addPart(parts.get(i), i, parts.size());
    }
    if (isEditable()) {
      Button add = Buttons.outlined(texts.say("reports.parts.add"), Icon.ADD, this::add);
      add.setId("report-text-add");
      add(add);
      if (model.parts().isArranged()) {
        Hyperlink usual =
            Buttons.link(texts.say("reports.parts.usual"), model.parts()::arrangeAsUsual);
        usual.setId("report-parts-usual");
        add(usual);
      }
    }
    check(
        "report-public",
        texts.say("reports.public"),
        model.choice().publicOnly(),
        on -> model.choose(model.choice().withPublicOnly(on)));
    add(Words.wrapping(texts.say("reports.public.note"), "vk-caption"));
  }

  private void add() {
    opened = model.parts().addText(texts.say("reports.text.new"));
    show();
  }

  private void addPart(ChosenPart part, int at, int count) {
    String name = part.part().title();
    String id = part.place().part();
    CheckBox box = new CheckBox(name);
    box.setId("report-part-" + id);
    box.setWrapText(true);
    box.setSelected(part.place().shown());
    box.setDisable(!isEditable());
    box.setOnAction(event -> model.parts().include(at, box.isSelected()));
    HBox line = new HBox(2, box);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMaxWidth(Double.MAX_VALUE);
    line.setAlignment(Pos.CENTER_LEFT);
    OwnText own = model.parts().ownText(id);
    if (isEditable()) {
      if (own != null) {
        line.getChildren().add(editing(own));
      }
      line.getChildren().addAll(moving(name, at, -1, at > 0), moving(name, at, 1, at + 1 < count));
    }
    add(line);
    if (own != null && own.id().equals(opened)) {
      addFields(own);
    }
  }

  private Button editing(OwnText own) {
    Button edit =
        Buttons.sign(
            texts.say("reports.text.edit", own.title()),
            Icon.EDIT,
            () -> {
              handIn();
              opened = own.id().equals(opened) ? null : own.id();
              show();
            });
    edit.setId("report-text-edit-" + own.id());
    return edit;
  }

  private Button moving(String name, int at, int step, boolean possible) {
    Button move =
        Buttons.sign(
            texts.say(step < 0 ? "reports.parts.up" : "reports.parts.down", name),
            step < 0 ? Icon.UP : Icon.DOWN,
            () -> model.parts().move(at, step));
    move.setDisable(!possible);
    move.setId("report-move-" + at + (step < 0 ? "-up" : "-down"));
    return move;
  }

  private void addFields(OwnText own) {
    String id = "report-text-" + own.id();
    text(
        id + "-title",
        texts.say("reports.text.title"),
        own.title(),
        words -> model.parts().change(new OwnText(own.id(), words, own.text(), own.withheld())));
    list(
        id + "-text",
        texts.say("reports.text.text"),
        own.text().lines().toList(),
        lines ->
            model
                .parts()
                .change(
                    new OwnText(own.id(), own.title(), String.join("\n", lines), own.withheld())));
    check(
        id + "-withheld",
        texts.say("reports.text.withheld"),
        own.withheld(),
        on -> model.parts().change(new OwnText(own.id(), own.title(), own.text(), on)));
    if (isEditable()) {
      Hyperlink remove =
          Buttons.link(texts.say("reports.text.remove"), () -> model.parts().removeText(own.id()));
      remove.setId(id + "-remove");
      add(remove);
    }
  }
}
