package nl.veiligheidskompas.app.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.veiligheidskompas.app.ui.Look;

/** A style sheet of the program, as text without remarks. */
record StyleSheet(String text) {

  private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+):\\s*([^;]+);");
  private static final Pattern REMARK = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern LITERAL =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?)\\(|\\b(white|black|red|gr[ae]y)\\b");
  private static final Pattern USED = Pattern.compile("(?<![a-z-])-(color|vk)-[a-z0-9-]+");

  static StyleSheet named(String name) {
    String address = "/nl/veiligheidskompas/app/style/" + name;
    try (InputStream in = Look.class.getResourceAsStream(address)) {
      byte[] bytes = Objects.requireNonNull(in, address).readAllBytes();
      String all = new String(bytes, StandardCharsets.UTF_8);
      return new StyleSheet(REMARK.matcher(all).replaceAll(""));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The tokens that it defines, with their values as they are written. */
  Map<String, String> tokens() {
    Map<String, String> tokens = new LinkedHashMap<>();
    TOKEN.matcher(text).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
    return tokens;
  }

  /** The tokens that it uses or defines. */
  List<String> mentioned() {
    return USED.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  /** The colours that it names itself instead of by a token. */
  List<String> literals() {
    return LITERAL.matcher(text).results().map(MatchResult::group).toList();
  }
}
