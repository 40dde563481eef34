package nl.veiligheidskompas.core.intake.clip;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The ties of copied words, as an attribute of the HTML that only this program reads. They go along
 * in HTML and not in a clipboard format of its own, because such a format would be read back as a
 * Java object, which another program may have made.
 */
final class ClipTies {

  static final String ATTRIBUTE = "data-vk-ties";

  private static final Pattern KEY =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern SPACE = Pattern.compile(" ");

  /** No words tell of more items. */
  private static final int MOST = 50;

  private ClipTies() {}

  /** The items as they stand in the attribute. */
  static String written(List<UUID> items) {
    return items.stream().map(UUID::toString).collect(Collectors.joining(" "));
  }

  /** The items that an element names; what is no key is left out. */
  static List<UUID> of(Element element) {
    return SPACE
        .splitAsStream(element.attr(ATTRIBUTE))
        .filter(word -> KEY.matcher(word).matches())
        .limit(MOST)
        .map(UUID::fromString)
        .toList();
  }
}
