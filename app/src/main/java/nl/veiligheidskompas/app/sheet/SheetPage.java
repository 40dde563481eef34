package nl.veiligheidskompas.app.sheet;

import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import javafx.scene.layout.StackPane;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.text.PlanText;
import nl.veiligheidskompas.app.text.SheetArea;
import nl.veiligheidskompas.app.text.Spelling;
import nl.veiligheidskompas.app.text.TextStep;
import nl.veiligheidskompas.app.text.Writing;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.plan.edit.SectionEdits;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.edit.Leaf;
import nl.veiligheidskompas.core.sheet.edit.Manuscript;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import nl.veiligheidskompas.core.sheet.edit.Place;
import nl.veiligheidskompas.core.sheet.edit.Selection;
import nl.veiligheidskompas.core.sheet.edit.Tying;

/** The questions of a theme on one page. */
final class SheetPage extends StackPane {

  private final SheetModel model;
  private final SheetArea area;
  private final FiguresForm form;
  private final WordMaker maker;
  private boolean editable;

  SheetPage(SheetModel model, Workbench bench, LongSupplier millis, Spelling spelling) {
    this.model = model;
    Writing writing = new Writing(model.ids(), this::keep, millis);
    SheetAround around = new SheetAround(model, bench.navigator());
    area = new SheetArea(writing, model.texts(), around, spelling, bench.work());
    form = new FiguresForm(model.texts(), area::requestFocus);
    maker = new WordMaker(model, writing, form);
    around.use(maker);
    area.setId("sheet-area");
    area.focusedProperty().subscribe(focused -> follow());
    writing.draft().subscribe(draft -> follow());
  }

  SheetArea area() {
    return area;
  }

  private void keep(TextStep step, List<Passage> changed, boolean goesOn) {
    String name = "section.block." + step.key();
    model.desk().keep(plan -> SectionEdits.write(plan, name, changed), goesOn);
  }

  private void follow() {
    if (area.isFocused() && !area.writing().passage().equals(model.section().get())) {
      model.item().set(null);
      model.section().set(area.writing().passage());
    }
  }

  /** What asks about figures before something is made of words; hidden while it does not. */
  FiguresForm form() {
    return form;
  }

  WordMaker maker() {
    return maker;
  }

  void handIn() {
    form.close();
    area.handIn();
  }

  /** Goes to the words that an item is tied to. */
  void showItem(UUID item) {
    Selection words = Tying.find(area.writing().now().text(), item);
    if (words != null) {
      area.show(words);
    }
  }

  /** Selects the line that offers a figure, and asks what becomes of it. */
  void take(TextOffer offer) {
    Manuscript text = area.writing().now().text();
    int passage = text.passage(offer.section());
    for (int number = 0; number < text.leaves().size(); number++) {
      Leaf leaf = text.leaf(number);
      boolean here = leaf.box().passage() == passage && leaf.box().isRich();
      if (here && leaf.line().text().plain().equals(offer.line())) {
        area.show(new Selection(new Place(number, 0), new Place(number, leaf.length())));
        maker.make(offer);
        return;
      }
    }
  }

  /** Shows the questions as they are in the plan now; what is being typed stays. */
  void show() {
    List<PlanText> texts = model.sections().stream().map(SheetPage::text).toList();
    area.writing().show(texts, model.isEditable(), model.desk().isSettled());
    if (texts.isEmpty()) {
      getChildren().setAll(Words.wrapping(model.texts().say("sheet.noquestions"), "vk-empty"));
    } else if (!getChildren().contains(area)) {
      getChildren().setAll(area);
    }
    if (editable != area.writing().isEditable()) {
      editable = area.writing().isEditable();
      area.renew();
    }
  }

  /** Shows what stands in the margin now. */
  void showMargin() {
    area.renewMargin();
  }

  private static PlanText text(Section section) {
    return new PlanText(section.id(), section.heading(), section.blocks());
  }

  /** Scrolls to a question and goes there. */
  void go(UUID section) {
    area.go(section);
    model.section().set(section);
  }
}
