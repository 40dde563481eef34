package nl.veiligheidskompas.app.text;

import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SkinBase;
import javafx.scene.input.ScrollEvent;
import javafx.util.Subscription;

/** The paper of a page with the bar to scroll it, and what is asked about a link above it. */
final class SheetAreaSkin extends SkinBase<SheetArea> {

  private final Paper paper;
  private final LinkField link;
  private final ScrollBar bar = new ScrollBar();
  private Subscription watching = Subscription.EMPTY;

  SheetAreaSkin(SheetArea area) {
    super(area);
    paper = area.paper();
    link = area.link();
    bar.setOrientation(Orientation.VERTICAL);
    bar.setFocusTraversable(false);
    bar.valueProperty().subscribe(value -> paper.scrollTo(value.doubleValue()));
    // before the paper, which would take the turn of the wheel as one of the text below it
    area.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    getChildren().addAll(paper, bar, link);
    paper
        .needsLayoutProperty()
        .subscribe(needs -> {
          if (!needs) {
            showPlace();
          }
        });
    watching = area.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(area::focusOwner);
  }

  private void scrolled(ScrollEvent event) {
    double most = Math.max(0, paper.total() - paper.getHeight());
    paper.scrollTo(Math.clamp(paper.scroll() - event.getDeltaY(), 0, most));
    event.consume();
  }

  private void showPlace() {
    double most = Math.max(0, paper.total() - paper.getHeight());
    bar.setMax(most);
    bar.setVisibleAmount(most * paper.getHeight() / Math.max(1, paper.total()));
    bar.setUnitIncrement(44);
    bar.setBlockIncrement(paper.getHeight() * 0.9);
    bar.setValue(paper.scroll());
    bar.setVisible(most > 0);
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    double above = link.isVisible() ? link.prefHeight(width) : 0;
    link.resizeRelocate(x, y, width, above);
    paper.resizeRelocate(x, y + above, width - Paper.bar(), height - above);
    paper.layout();
    showPlace();
    bar.resizeRelocate(x + width - Paper.bar(), y + above, Paper.bar(), height - above);
  }

  @Override
  protected double computePrefHeight(
      double width, double top, double right, double bottom, double left) {
    return 400;
  }

  @Override
  protected double computeMinHeight(
      double width, double top, double right, double bottom, double left) {
    return 0;
  }

  @Override
  protected double computePrefWidth(
      double height, double top, double right, double bottom, double left) {
    return 700;
  }

  @Override
  protected double computeMinWidth(
      double height, double top, double right, double bottom, double left) {
    return 0;
  }

  @Override
  public void dispose() {
    watching.unsubscribe();
    super.dispose();
  }
}
