package nl.veiligheidskompas.app.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a whole as one bar. Missing or surplus parts are hatched; every part carries its label,
 * so that nothing is said by colour alone.
 */
public final class PartsBar extends Region {

  private static final int LOOKS = 4;
  private static final double HATCH = 7;

  /** One part: how large it is, what stands in it, and whether it is hatched. */
  public record Part(double size, String label, boolean hatched) {}

  private final List<Double> sizes = new ArrayList<>();
  private final double whole;

  /**
   * @param whole the size of the full width
   * @param height in pixels
   * @param spoken what the bar shows, in words
   */
  public PartsBar(List<Part> parts, double whole, double height, String spoken) {
    this.whole = whole;
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(spoken);
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
    int look = 0;
    for (Part part : parts) {
      if (!part.hatched()) {
        look++;
      }
      sizes.add(part.size());
      getChildren().add(part.hatched() ? new HatchedPart() : solid(part, look));
    }
  }

  private static StackPane solid(Part part, int look) {
    Label label = Words.styled(part.label(), "vk-caption", "vk-strong");
    label.setMinWidth(0);
    StackPane pane = new StackPane(label);
    pane.setAlignment(Pos.CENTER);
    pane.getStyleClass().add("vk-part-" + ((look - 1) % LOOKS + 1));
    return pane;
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (int i = 0; i < sizes.size(); i++) {
      double width = whole <= 0 ? 0 : getWidth() * sizes.get(i) / whole;
      getChildren().get(i).resizeRelocate(x, 0, width, getHeight());
      x += width;
    }
  }

  /** A part that is missing or too much. */
  private static final class HatchedPart extends Region {
    private @Nullable Dimension2D drawn;

    HatchedPart() {
      getStyleClass().add("vk-hatched");
    }

    /** Draws for a new size only: new parts ask for layout again. */
    @Override
    protected void layoutChildren() {
      Dimension2D size = new Dimension2D(getWidth(), getHeight());
      if (size.equals(drawn)) {
        return;
      }
      drawn = size;
      getChildren().clear();
      setClip(new javafx.scene.shape.Rectangle(getWidth(), getHeight()));
      for (double x = -getHeight(); x < getWidth(); x += HATCH) {
        Line line = new Line(x, getHeight(), x + getHeight(), 0);
        line.setManaged(false);
        line.setStroke(Color.BLACK);
        line.getStyleClass().add("vk-hatch");
        getChildren().add(line);
      }
    }
  }
}
