package nl.veiligheidskompas.core.intake.clip;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** In which code page the bytes of an RTF text stand: that of the font, else of the document. */
final class RtfFonts {

  /** The number of the set of signs that have no meaning outside their font. */
  private static final int SYMBOLS = 2;

  /**
   * Code pages by the number of the set of signs, from the table at {@code \fcharset} in the Rich
   * Text Format Specification 1.9.1.
   */
  private static final Map<Integer, String> SETS =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"),
          Map.entry(254, "IBM437"));

  private final Map<Integer, Integer> setOfFont = new HashMap<>();
  private Charset ofDocument = Charset.forName("windows-1252");

  /** The code page that the document names. */
  void document(int codePage) {
    ofDocument =
        named(codePage == 65001 ? "UTF-8" : "windows-" + codePage, named("IBM" + codePage));
  }

  /** The whole document is of a Macintosh. */
  void macintosh() {
    ofDocument = named("x-MacRoman");
  }

  void font(int number, int set) {
    setOfFont.put(number, set);
  }

  boolean isSymbols(int font) {
    return setOfFont.getOrDefault(font, 0) == SYMBOLS;
  }

  Charset of(int font) {
    if (isSymbols(font)) {
      return StandardCharsets.ISO_8859_1;
    }
    String name = SETS.get(setOfFont.getOrDefault(font, 0));
    return name == null ? ofDocument : named(name);
  }

  private Charset named(String name) {
    return named(name, ofDocument);
  }

  private static Charset named(String name, Charset other) {
    return Charset.isSupported(name) ? Charset.forName(name) : other;
  }
}
