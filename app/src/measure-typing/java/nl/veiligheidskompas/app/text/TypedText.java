package nl.veiligheidskompas.app.text;

import javafx.scene.Parent;

/** A text on a screen that keys are typed into, whatever draws it. */
interface TypedText {

  /** What lies on the screen. */
  Parent node();

  /** Where keys go. */
  Parent target();

  /** Puts the caret in the middle of a line halfway down the text, in sight. */
  void standHalfway();

  /** How many signs the line with the caret has. */
  int lengthOfLine();
}
