package nl.veiligheidskompas.app.ui;

import java.util.List;
import java.util.Locale;
import nl.veiligheidskompas.core.common.Texts;

/** The words of the window: those of the core and one bundle for each screen. */
public final class WindowTexts {

  private static final String FOLDER = "nl.veiligheidskompas.app.texts.";

  /** The bundles, one for each part of the window. */
  public static final List<String> PARTS =
      List.of(
          "shell",
          "overview",
          "findings",
          "budget",
          "phasing",
          "scenarios",
          "reports",
          "indicators",
          "charts",
          "start",
          "settings",
          "window",
          "text",
          "sheet",
          "facts",
          "editions",
          "intake",
          "figures",
          "replace");

  private WindowTexts() {}

  /** All words of the window in a language: nl or en. */
  public static Texts in(Locale language) {
    Texts texts = new Texts(language);
    for (String part : PARTS) {
      texts = texts.with(FOLDER + part);
    }
    return texts;
  }
}
