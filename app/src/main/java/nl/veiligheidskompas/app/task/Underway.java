package nl.veiligheidskompas.app.task;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;

/**
 * Long work that a part of a screen has begun, on its way up to the line that tells how far it is
 * and lets it be cancelled.
 */
public final class Underway extends Event {

  @Serial private static final long serialVersionUID = 1;

  public static final EventType<Underway> UNDERWAY = new EventType<>(Event.ANY, "UNDERWAY");

  private final String sentence;
  private final transient Running running;

  /**
   * @param sentence what is being done
   */
  public Underway(String sentence, Running running) {
    super(UNDERWAY);
    this.sentence = sentence;
    this.running = running;
  }

  /** What is being done. */
  public String sentence() {
    return sentence;
  }

  /** The work. */
  public Running running() {
    return running;
  }
}
