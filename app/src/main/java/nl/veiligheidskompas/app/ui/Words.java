package nl.veiligheidskompas.app.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Lines of words in the looks that every screen uses. */
public final class Words {

  private Words() {}

  /** Plain words of the interface. */
  public static Label plain(String text) {
    return new Label(text);
  }

  /** Words in one of the looks of the style sheet, such as {@code vk-secondary}. */
  public static Label styled(String text, String... looks) {
    Label label = new Label(text);
    label.getStyleClass().addAll(looks);
    return label;
  }

  /** Words that wrap at the width they get. */
  public static Label wrapping(String text, String... looks) {
    Label label = styled(text, looks);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** The name of a key of the keyboard. */
  public static Label key(String name) {
    return styled(name, "vk-key");
  }

  /** A hairline over the whole width. */
  public static Node rule() {
    Region line = new Region();
    line.getStyleClass().add("vk-rule");
    return line;
  }
}
