package nl.veiligheidskompas.app.text;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Scrolls on while something is dragged beyond the upper or lower edge of a paper. */
final class AutoScroll {

  private static final Duration BEAT = Duration.millis(30);
  private static final double EDGE = 20;
  private static final double FASTEST = 40;

  private final Paper paper;
  private final Timeline beat = new Timeline();
  private double y;
  private Runnable moved = () -> {};

  AutoScroll(Paper paper) {
    this.paper = paper;
    beat.getKeyFrames().add(new KeyFrame(BEAT, event -> step()));
    beat.setCycleCount(Animation.INDEFINITE);
  }

  /**
   * Follows the mouse.
   *
   * @param at where it is, down from the top of the paper
   * @param then looks again at what lies under the mouse when the paper was scrolled
   */
  void follow(double at, Runnable then) {
    y = at;
    moved = then;
    if (beyond() == 0) {
      beat.stop();
    } else {
      beat.play();
    }
  }

  void stop() {
    beat.stop();
  }

  private void step() {
    double most = Math.max(0, paper.total() - paper.getHeight());
    double to = Math.clamp(paper.scroll() + Math.clamp(beyond(), -FASTEST, FASTEST), 0, most);
    if (to != paper.scroll()) {
      paper.scrollTo(to);
      paper.layout();
      moved.run();
    }
  }

  /** How far the mouse is beyond an edge; negative above. */
  private double beyond() {
    if (y < EDGE) {
      return y - EDGE;
    }
    return Math.max(0, y - paper.getHeight() + EDGE);
  }
}
