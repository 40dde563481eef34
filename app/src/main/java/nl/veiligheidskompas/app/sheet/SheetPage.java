package nl.veiligheidskompas.app.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.text.BlockBox;
import nl.veiligheidskompas.app.text.BlockColumn;
import nl.veiligheidskompas.app.text.Writing;
import nl.veiligheidskompas.app.ui.Scrolling;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.sheet.Section;
import org.jspecify.annotations.Nullable;

/** The questions of a theme on one page. */
final class SheetPage extends ScrollPane {

  private static final double ROOM_FOR_MARGIN = 760;

  private final SheetModel model;
  private final Navigator navigator;
  private final Writing writing;
  private final VBox page = new VBox();
  private final Map<UUID, SectionView> views = new LinkedHashMap<>();

  SheetPage(SheetModel model, Navigator navigator) {
    this.model = model;
    this.navigator = navigator;
    writing = new Writing(model.texts(), model.ids(), this::columns, this::arrived);
    page.getStyleClass().add("vk-sheet-page");
    setContent(page);
    setFitToWidth(true);
    setFocusTraversable(false);
    getStyleClass().add("vk-scroll");
    widthProperty().subscribe(this::arrange);
  }

  Writing writing() {
    return writing;
  }

  private void arrange() {
    views.values().forEach(view -> view.arrange(getWidth() < ROOM_FOR_MARGIN));
  }

  private List<BlockColumn> columns() {
    return views.values().stream().map(SectionView::column).toList();
  }

  private void arrived(BlockBox box) {
    model.section().set(box.home().id());
    Scrolling.intoSight(this, box);
  }

  void handIn() {
    writing.handIn();
    List.copyOf(views.values()).forEach(SectionView::handIn);
  }

  /** Shows the questions as they are in the plan now; what is being typed stays. */
  void show() {
    List<Section> sections = model.sections();
    Map<UUID, SectionView> before = new LinkedHashMap<>(views);
    views.clear();
    for (Section section : sections) {
      SectionView known = before.get(section.id());
      SectionView view =
          known == null ? new SectionView(model, navigator, writing, section) : known;
      views.put(section.id(), view);
      view.show(section);
    }
    List<SectionView> shown = new ArrayList<>(views.values());
    if (shown.isEmpty()) {
      page.getChildren().setAll(Words.wrapping(model.texts().say("sheet.noquestions"), "vk-empty"));
    } else if (!page.getChildren().equals(shown)) {
      page.getChildren().setAll(shown);
    }
    arrange();
  }

  /** Shows where the user is. */
  void mark(@Nullable UUID here) {
    views.values().forEach(view -> view.mark(here));
  }

  /** Back to the top, for another theme. */
  void reset() {
    views.clear();
    setVvalue(0);
  }

  /** Scrolls to a question and goes there. */
  void go(UUID section) {
    SectionView view = views.get(section);
    if (view != null) {
      view.enter();
      layout();
      Scrolling.toTop(this, view);
      model.section().set(section);
    }
  }
}
