package nl.veiligheidskompas.app.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;

/** Buttons in the looks that every screen uses, each with a name for who cannot see it. */
public final class Buttons {

  private Buttons() {}

  /** The one action of a screen that matters most. */
  public static Button primary(String text, Icon icon, Runnable action) {
    Button button = outlined(text, icon, action);
    button.getStyleClass().add("vk-primary");
    return button;
  }

  /** Every other action. */
  public static Button outlined(String text, Icon icon, Runnable action) {
    Button button = new Button(text, icon.draw());
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A sign without words; the name is read aloud and stands in the tooltip. */
  public static Button sign(String name, Icon icon, Runnable action) {
    Button button = new Button("", icon.draw());
    button.getStyleClass().add("vk-flat");
    button.setOnAction(event -> action.run());
    named(button, name, null);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    return button;
  }

  /** An action within a sentence. */
  public static Hyperlink link(String text, Runnable action) {
    Hyperlink link = new Hyperlink(text);
    link.setOnAction(event -> {
      link.setVisited(false);
      action.run();
    });
    return link;
  }

  /** Gives a button its name and a tooltip that also tells its shortcut, when it has one. */
  public static void named(
      ButtonBase button, String name, @org.jspecify.annotations.Nullable String shortcut) {
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(shortcut == null ? name : name + "  " + shortcut));
  }
}
