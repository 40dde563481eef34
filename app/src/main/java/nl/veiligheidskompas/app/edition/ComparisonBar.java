package nl.veiligheidskompas.app.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Edition;
import org.jspecify.annotations.Nullable;

/** What the edition is compared with, and how much differs. */
final class ComparisonBar extends HBox {

  private final EditionsModel model;
  private final Texts texts;
  private final ComboBox<Other> others = new ComboBox<>();
  private final Label count = Words.wrapping("", "vk-secondary");
  private boolean drawing;

  /** The plan of now, when it has no key, or an edition. */
  private record Other(@Nullable UUID id, String words) {
    @Override
    public String toString() {
      return words;
    }
  }

  ComparisonBar(EditionsModel model, Texts texts) {
    super(8);
    this.model = model;
    this.texts = texts;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("vk-edition-bar");
    Label label = Words.plain(texts.say("editions.compare"));
    label.setLabelFor(others);
    label.setMinWidth(USE_PREF_SIZE);
    others.setId("edition-other");
    others.setAccessibleText(texts.say("editions.compare"));
    others.setOnAction(event -> {
      Other chosen = others.getValue();
      if (!drawing && chosen != null) {
        model.compareWith(chosen.id());
      }
    });
    count.setId("edition-count");
    getChildren().addAll(label, others, count);
  }

  void show(Stand stand) {
    drawing = true;
    List<Other> all = new ArrayList<>(List.of(new Other(null, texts.say("editions.now"))));
    model.others().forEach(edition -> all.add(new Other(edition.id(), edition.name())));
    if (!all.equals(others.getItems())) {
      others.getItems().setAll(all);
    }
    Edition with = model.comparedWith();
    others.setValue(
        all.stream()
            .filter(other -> with == null ? other.id() == null : with.id().equals(other.id()))
            .findFirst()
            .orElse(all.getFirst()));
    drawing = false;
    count.setText(
        switch (stand) {
          case Stand.Nothing nothing -> "";
          case Stand.Busy busy -> texts.say("editions.busy");
          case Stand.Ready ready -> counted(ready.difference().size());
        });
  }

  private String counted(int size) {
    return switch (size) {
      case 0 -> texts.say("editions.none");
      case 1 -> texts.say("editions.one");
      default -> texts.say("editions.many", size);
    };
  }
}
