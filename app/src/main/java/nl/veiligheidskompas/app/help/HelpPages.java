package nl.veiligheidskompas.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.veiligheidskompas.app.shell.ScreenName;

/** The pages of the handbook in one language. */
final class HelpPages {

  /** The page with all keys. */
  static final String KEYS = "keys";

  private final String folder;

  /** The pages in that language: nl or en. */
  HelpPages(Locale language) {
    folder = "/help/" + language.getLanguage() + "/";
  }

  /** The names of all pages, in the order of the handbook. */
  static List<String> names() {
    return Stream.concat(Stream.of(ScreenName.values()).map(HelpPages::name), Stream.of(KEYS))
        .toList();
  }

  /** The name of the page about a screen. */
  static String name(ScreenName screen) {
    return screen.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The page of that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  List<HelpBlock> page(String name) {
    String path = folder + name + ".md";
    try (InputStream in = HelpPages.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no page " + path);
      }
      return HelpMarkup.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the page is called. */
  String title(String name) {
    return page(name).stream()
        .filter(HelpBlock.Title.class::isInstance)
        .map(block -> ((HelpBlock.Title) block).text())
        .findFirst()
        .orElse(name);
  }
}
