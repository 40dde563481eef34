package nl.veiligheidskompas.app.ui;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;

/** A sentence for the bar above the work, on its way up from the part of a screen that says it. */
public final class Said extends Event {

  @Serial private static final long serialVersionUID = 1;

  public static final EventType<Said> SAID = new EventType<>(Event.ANY, "SAID");

  private final String sentence;

  public Said(String sentence) {
    super(SAID);
    this.sentence = sentence;
  }

  /** What is said. */
  public String sentence() {
    return sentence;
  }
}
