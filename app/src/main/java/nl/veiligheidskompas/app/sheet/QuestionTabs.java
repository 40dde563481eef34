package nl.veiligheidskompas.app.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.TypingPlace;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.TemplateQuestion;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.jspecify.annotations.Nullable;

/** The questions of a sheet in a row: one click scrolls to a question, or adds a missing one. */
final class QuestionTabs extends FlowPane {

  /** A heading of the user's own can be a whole sentence; it stands whole in the tooltip. */
  private static final double WIDEST = 240;

  private final SheetModel model;
  private final Texts texts;
  private final Consumer<UUID> go;

  /** The tabs of questions, which say another question when there is one in that place. */
  private final List<ToggleButton> kept = new ArrayList<>();

  QuestionTabs(SheetModel model, Consumer<UUID> go) {
    this.model = model;
    this.go = go;
    texts = model.texts();
    getStyleClass().add("vk-tabs");
    // a row of this kind would be at least as wide as its widest child
    setMinWidth(0);
  }

  void show() {
    TypingPlace place = TypingPlace.in(this, false);
    List<Section> sections = model.sections();
    while (kept.size() < sections.size()) {
      kept.add(tab());
    }
    List<Node> tabs = new ArrayList<>();
    for (int i = 0; i <= sections.size(); i++) {
      addMissing(i, tabs);
      if (i < sections.size()) {
        say(kept.get(i), sections.get(i));
        tabs.add(kept.get(i));
      }
    }
    if (!tabs.equals(getChildren())) {
      getChildren().setAll(tabs);
    }
    place.restore(this);
  }

  /** The questions of the template that would come there. */
  private void addMissing(int place, List<Node> tabs) {
    for (TemplateQuestion question : model.missing()) {
      if (model.isEditable() && model.place(question) == place) {
        tabs.add(missing(question));
      }
    }
  }

  private static ToggleButton tab() {
    ToggleButton tab = new ToggleButton();
    tab.getStyleClass().setAll("vk-tab");
    tab.setTooltip(new Tooltip());
    tab.setMaxWidth(WIDEST);
    return tab;
  }

  private void say(ToggleButton tab, Section section) {
    tab.setText(shortName(section.kind(), section.heading()));
    tab.setId("tab-" + section.id());
    tab.setAccessibleText(section.heading());
    tab.getTooltip().setText(section.heading() + "  Alt+↑ Alt+↓");
    tab.setSelected(section.id().equals(model.section().get()));
    tab.setOnAction(event -> {
      tab.setSelected(true);
      go.accept(section.id());
    });
  }

  private Button missing(TemplateQuestion question) {
    Button tab = new Button(shortName(question.kind(), question.heading()), Icon.ADD.draw());
    tab.getStyleClass().setAll("vk-tab");
    tab.setMaxWidth(WIDEST);
    tab.setId("add-" + question.kind());
    tab.setAccessibleText(texts.say("sheet.question.add", question.heading()));
    tab.setTooltip(new Tooltip(tab.getAccessibleText()));
    tab.setOnAction(event -> model.addSection(question.kind(), question.heading()));
    return tab;
  }

  private String shortName(@Nullable SectionKind kind, String heading) {
    return kind == null ? heading : texts.say("sheet.tab." + kind.name());
  }
}
