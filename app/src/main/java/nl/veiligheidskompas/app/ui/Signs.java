package nl.veiligheidskompas.app.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import nl.veiligheidskompas.core.finding.Severity;
import org.kordamp.ikonli.javafx.FontIcon;

/** The signs of findings: a form and a colour, always with a word or a number beside them. */
public final class Signs {

  private Signs() {}

  /** The look of a severity in the style sheet. */
  public static String look(Severity severity) {
    return switch (severity) {
      case ERROR -> "vk-error";
      case WARNING -> "vk-warning";
      case NOTICE -> "vk-notice";
    };
  }

  /** The sign of a severity. */
  public static FontIcon of(Severity severity) {
    Icon icon =
        switch (severity) {
          case ERROR -> Icon.ERROR;
          case WARNING -> Icon.WARNING;
          case NOTICE -> Icon.NOTICE;
        };
    return coloured(icon, look(severity));
  }

  /** A sign in one of the looks of the style sheet. */
  public static FontIcon coloured(Icon icon, String look) {
    FontIcon drawing = icon.draw();
    drawing.getStyleClass().add(look);
    return drawing;
  }

  /** A sign with words behind it. */
  public static Label with(Node sign, String words, String... looks) {
    Label label = Words.styled(words, looks);
    label.setGraphic(sign);
    label.setGraphicTextGap(6);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
