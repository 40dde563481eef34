package nl.veiligheidskompas.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.Screen;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.ScreenHeader;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;

/** Rapporten: the documents for the council, what will be in them, and their export to Word. */
public final class ReportScreen implements Screen {

  private final Workbench bench;
  private final Texts texts;
  private final ReportModel model;
  private final VBox contents = new VBox(4);
  private final VBox page = new VBox();
  private final ExportPane pane;
  private final DocumentList documents;
  private List<ReportModel.Entry> entries = List.of();
  private Subscription listening = Subscription.EMPTY;

  /**
   * @param ids gives keys that were not given before
   */
  public ReportScreen(Workbench bench, Export export, Desktop desktop, Supplier<UUID> ids) {
    this.bench = bench;
    texts = bench.texts();
    model = new ReportModel(bench.desk(), export, bench.work(), ids);
    pane = new ExportPane(bench, model, desktop);
    documents = new DocumentList(texts, model);
    ScreenHeader header = new ScreenHeader(texts.say("reports.title"));
    header.setLine(texts.say("reports.line"));
    HBox body = new HBox(documents, paper());
    VBox.setVgrow(body, Priority.ALWAYS);
    page.getStyleClass().add("vk-screen");
    page.getChildren().addAll(header, Words.rule(), body);
  }

  @Override
  public Node work() {
    return page;
  }

  @Override
  public Node inspector() {
    return pane;
  }

  /** Whether an export is on its way; closing the window then asks first. */
  public boolean isBusy() {
    return model.isBusy();
  }

  @Override
  public void enter(Place place) {
    leave();
    listening =
        Subscription.combine(
            bench.desk().shownOn(state -> show()),
            model.chosen().subscribe((before, now) -> show()),
            model.template().subscribe((before, now) -> pane.show()),
            model.house().subscribe((before, now) -> pane.show()),
            model.refusedTemplate().subscribe((before, now) -> pane.show()),
            model.stand().subscribe((before, now) -> pane.show()));
  }

  @Override
  public void leave() {
    pane.handIn();
    listening.unsubscribe();
    listening = Subscription.EMPTY;
  }

  private Node paper() {
    contents.getStyleClass().add("vk-paper");
    contents.setAccessibleText(texts.say("reports.contents"));
    VBox desk = new VBox(contents);
    desk.setAlignment(Pos.TOP_CENTER);
    desk.setStyle("-fx-padding: 16;");
    ScrollPane scroll = new ScrollPane(desk);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("vk-scroll", "vk-desk");
    // without a mouse the page is read by going there and scrolling with the arrows
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(texts.say("reports.contents"));
    HBox.setHgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private void show() {
    documents.show();
    List<ReportModel.Entry> now = model.contents();
    if (!now.equals(entries)) {
      entries = now;
      draw(now);
    }
    pane.show();
  }

  /** The headings of the document, which most edits leave as they are. */
  private void draw(List<ReportModel.Entry> now) {
    List<Node> lines = new ArrayList<>();
    lines.add(Words.styled(texts.say("reports.contents"), "vk-paper-title"));
    for (ReportModel.Entry entry : now) {
      String look = entry.level() == 1 ? "vk-paper-chapter" : "vk-paper-section";
      lines.add(Words.wrapping(entry.words(), look));
    }
    contents.getChildren().setAll(lines);
  }
}
