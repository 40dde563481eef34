package nl.veiligheidskompas.app.sheet;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.text.Surroundings;
import nl.veiligheidskompas.core.plan.TiedItem;
import nl.veiligheidskompas.core.plan.edit.SectionEdits;
import nl.veiligheidskompas.core.sheet.Section;
import org.jspecify.annotations.Nullable;

/** What stands around the questions of a sheet: a menu at each, and remarks in the margin. */
final class SheetAround implements Surroundings {

  private final SheetModel model;
  private final Navigator navigator;
  private @Nullable WordMaker maker;

  SheetAround(SheetModel model, Navigator navigator) {
    this.model = model;
    this.navigator = navigator;
  }

  @Override
  public @Nullable Node tools(UUID passage) {
    return model.isEditable() && section(passage) != null ? new QuestionMenu(model, passage) : null;
  }

  @Override
  public @Nullable Region beside(UUID passage) {
    Section section = section(passage);
    List<Remark> remarks = section == null ? List.of() : model.remarks(section);
    if (remarks.isEmpty()) {
      return null;
    }
    VBox margin = new VBox();
    margin.getStyleClass().add("vk-margin");
    remarks.forEach(one -> margin.getChildren().add(new MarginRemark(model, navigator, one)));
    return margin;
  }

  private @Nullable Section section(UUID id) {
    return model.sections().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  @Override
  public void move(UUID passage, int places) {
    model.edit(plan -> SectionEdits.move(plan, passage, places));
  }

  /** Says who makes something of words. */
  void use(WordMaker words) {
    maker = words;
  }

  @Override
  public List<Maker> makers() {
    WordMaker words = maker;
    return words == null ? List.of() : words.makers();
  }

  @Override
  public String tied(UUID id) {
    TiedItem item = TiedItem.find(model.plan(), id);
    return item == null || !item.themeId().equals(model.themeId())
        ? ""
        : model.texts().say("sheet.tied.kind." + item.kind().name(), item.code());
  }
}
