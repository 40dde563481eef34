package nl.veiligheidskompas.core.intake.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of a document, as far as they tell what a text is. */
final class Styles {

  /** Built-in styles are stored by these names in every language of Word. */
  private static final String HEADING = "heading ";

  /** Styles of this program's own documents that stand around the text of a plan. */
  private static final String OURS = "vk ";

  private static final int BODY_LEVEL = 9;
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Element> byId = new HashMap<>();

  /** The styles of a part; none when the document has no such part. */
  Styles(@Nullable Element part) {
    if (part != null) {
      for (Element style : Markup.children(part, "style")) {
        byId.put(Markup.attribute(style, "styleId"), style);
      }
    }
  }

  /** The name of a style in lower case; empty when there is no such style. */
  String name(String id) {
    return Markup.value(byId.get(id), "name").toLowerCase(Locale.ROOT);
  }

  /** The level of heading that a style makes, 0 for a title, or -1 when it makes none. */
  int headingLevel(String id) {
    Integer level = inherited(id, this::ownLevel);
    return level == null ? -1 : level;
  }

  /** The list properties of a style, its own or inherited, or null. */
  @Nullable Element list(String id) {
    return inherited(id, style -> Markup.find(style, "pPr", "numPr"));
  }

  /** The style in the chain of this one that brings its list; empty when none does. */
  String listStyle(String id) {
    String found =
        inherited(
            id,
            style ->
                Markup.find(style, "pPr", "numPr") == null
                    ? null
                    : Markup.attribute(style, "styleId"));
    return found == null ? "" : found;
  }

  /** Whether a style switches a look of characters on. */
  boolean has(String id, String look) {
    Boolean on = inherited(id, style -> Markup.flag(Markup.find(style, "rPr"), look));
    return on != null && on;
  }

  /** Whether this program made the document. */
  boolean isOurs() {
    return byId.keySet().stream().anyMatch(id -> name(id).equals("vk signalering"));
  }

  /** Whether a paragraph of this style is not the text of a plan but stands around it. */
  boolean isAroundText(String id) {
    String name = name(id);
    boolean ours =
        switch (name) {
          case "vk signalering", "vk bron", "vk kenmerk", "vk thema-aanduiding", "caption" -> true;
          default ->
              name.startsWith("vk kader")
                  || name.startsWith("vk omslag")
                  || name.startsWith("vk figuur");
        };
    return ours && isOurs();
  }

  /** Whether words in this style stand for something that is not filled in. */
  boolean standsForNothing(String id) {
    return name(id).equals(OURS + "leeg");
  }

  /** Whether a table of this style is not the text of a plan. */
  boolean isTableAroundText(String id) {
    String name = name(id);
    return name.equals(OURS + "kenmerken") || name.equals(OURS + "tijdbalk");
  }

  private @Nullable Integer ownLevel(Element style) {
    String name = Markup.value(style, "name").toLowerCase(Locale.ROOT);
    if (name.equals("title")) {
      return 0;
    }
    if (name.startsWith(HEADING)) {
      int level = Markup.number(name.substring(HEADING.length()).strip(), 0);
      return level == 0 ? null : level;
    }
    return level(Markup.find(style, "pPr"));
  }

  /** The level that these properties of a paragraph give it, or null. */
  static @Nullable Integer level(@Nullable Element properties) {
    int level = Markup.number(Markup.value(properties, "outlineLvl"), BODY_LEVEL);
    return level < BODY_LEVEL ? level + 1 : null;
  }

  private <T> @Nullable T inherited(String id, Function<Element, @Nullable T> property) {
    String at = id;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Element style = byId.get(at);
      if (style == null) {
        return null;
      }
      T found = property.apply(style);
      if (found != null) {
        return found;
      }
      at = Markup.value(style, "basedOn");
    }
    return null;
  }
}
