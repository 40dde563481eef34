package nl.veiligheidskompas.app.chart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Said;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.chart.ChartTable;
import nl.veiligheidskompas.core.indicator.chart.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * A chart with its title, and what can be done with it: see its figures as a table (T), copy it as
 * a picture (Ctrl+C), keep it as a file.
 */
public final class ChartPart extends VBox {

  private static final int SCALE = 2;

  private final Work work;
  private final Texts texts;
  private final Drawing picture;
  private final ChartTable table;
  private final DrawingView view;
  private final Button toggle;
  private boolean asTable;

  /**
   * The part.
   *
   * @param picture the chart as it is copied and kept, with its title in it
   * @param drawn makes the chart on screen for a width and a height
   * @param height of the chart on screen
   * @param tools asks where to keep it; null where there is no window for that
   */
  public ChartPart(
      Work work,
      Texts texts,
      Drawing picture,
      BiFunction<Double, Double, Drawing> drawn,
      ChartTable table,
      double height,
      @Nullable ChartTools tools) {
    super(4);
    this.work = work;
    this.texts = texts;
    this.picture = picture;
    this.table = table;
    view = new DrawingView(drawn, 300, height);
    view.setId("chart");
    toggle = Buttons.sign(texts.say("charts.table"), Icon.TABLE, this::turn);
    toggle.setId("chart-table");
    Buttons.named(toggle, texts.say("charts.table"), "T");
    getChildren().addAll(head(tools), view);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private Node head(@Nullable ChartTools tools) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button copy = Buttons.sign(texts.say("charts.copy"), Icon.COPY, this::copy);
    copy.setId("chart-copy");
    Buttons.named(copy, texts.say("charts.copy"), "Ctrl+C");
    Node title =
        new VBox(
            Words.wrapping(picture.title(), "vk-section"),
            Words.wrapping(picture.caption(), "vk-caption"));
    HBox.setHgrow(title, Priority.SOMETIMES);
    HBox head = new HBox(4, title, space, toggle, copy);
    if (tools != null) {
      Button keep = Buttons.sign(texts.say("charts.keep"), Icon.OPEN, () -> keep(tools));
      keep.setId("chart-keep");
      head.getChildren().add(keep);
    }
    head.setAlignment(Pos.TOP_LEFT);
    return head;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.T && !event.isShortcutDown() && !event.isAltDown()) {
      turn();
      event.consume();
    } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
      copy();
      event.consume();
    }
  }

  /** Whether the figures are shown instead of the chart. */
  public boolean isTable() {
    return asTable;
  }

  /** Shows the figures instead of the chart. */
  public void showTable() {
    asTable = true;
    show();
  }

  /** Shows the figures instead of the chart, or the chart again; the keyboard stays here. */
  private void turn() {
    asTable = !asTable;
    show().requestFocus();
  }

  private Node show() {
    Node shown = asTable ? new FiguresTable(table) : view;
    getChildren().set(1, shown);
    Buttons.named(toggle, texts.say(asTable ? "charts.chart" : "charts.table"), "T");
    return shown;
  }

  private void copy() {
    work.start(
        progress -> PngDrawing.of(picture, SCALE),
        png -> {
          ClipboardContent content = new ClipboardContent();
          content.putImage(new Image(new ByteArrayInputStream(png)));
          content.putString(picture.title() + "\n" + table.asText());
          Clipboard.getSystemClipboard().setContent(content);
          fireEvent(new Said(texts.say("charts.copied")));
        },
        this::tell);
  }

  private void keep(ChartTools tools) {
    Path target = tools.askPicture(PictureFile.name(picture.title()));
    if (target != null) {
      work.start(
          progress -> {
            PictureFile.write(picture, target);
            return target;
          },
          file -> fireEvent(new Said(texts.say("charts.kept", String.valueOf(file.getFileName())))),
          this::tell);
    }
  }

  private void tell(Exception failure) {
    Problem problem =
        switch (failure) {
          case RefusedException refused -> refused.problem();
          case IOException _ -> Problem.of("chart.unwritten");
          default -> throw new IllegalStateException("a picture cannot be made", failure);
        };
    fireEvent(new Said(texts.say(problem)));
  }
}
