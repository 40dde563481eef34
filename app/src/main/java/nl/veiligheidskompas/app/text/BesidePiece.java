package nl.veiligheidskompas.app.text;

import java.util.List;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What else stands beside a passage, below it because there is no margin. */
final class BesidePiece extends PieceView {

  private static final double ABOVE = 10;

  private final @Nullable Region content;

  BesidePiece(@Nullable Region content) {
    this.content = content;
    if (content != null) {
      content.setManaged(false);
      getChildren().add(content);
    }
  }

  @Override
  List<LineView> lines() {
    return List.of();
  }

  @Override
  double measure(double width) {
    return content == null ? 0 : ABOVE + Math.ceil(content.prefHeight(width));
  }

  @Override
  protected void layoutChildren() {
    if (content != null) {
      content.resizeRelocate(0, ABOVE, getWidth(), getHeight() - ABOVE);
      content.layout();
    }
  }
}
