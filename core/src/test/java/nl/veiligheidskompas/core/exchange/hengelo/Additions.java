package nl.veiligheidskompas.core.exchange.hengelo;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.EditorialMark;
import org.jspecify.annotations.Nullable;

/** What an editor added to the plan, and how that is marked. */
final class Additions {

  private static final String JUDGEMENT = "redactioneel";

  private final Reading editorial;

  Additions(Reading editorial) {
    this.editorial = editorial;
  }

  /** The mark of an addition that rests on the judgement of the editor. */
  static EditorialMark mark(String field) {
    return new EditorialMark(field, JUDGEMENT);
  }

  Reading at(String key) {
    return editorial.at(key);
  }

  /** The word under which a code is listed, or null when it is listed under none. */
  @Nullable String wordFor(String group, String code) {
    Reading words = editorial.at(group);
    String found = null;
    for (String word : words.keys()) {
      if (words.texts(word).contains(code)) {
        found = word;
      }
    }
    return found;
  }

  /** The themes that a budget line serves by name. */
  List<UUID> themesOf(int line) {
    return editorial.at("line_themes").texts(String.valueOf(line)).stream().map(Keys::of).toList();
  }

  /** The budget line that covers a cost, or null. */
  @Nullable Reading linkOf(String cost) {
    for (Reading link : editorial.items("cost_links")) {
      if (link.text("cost").equals(cost)) {
        return link;
      }
    }
    return null;
  }

  /** The contribution per inhabitant behind a budget line, or null. */
  @Nullable Reading tariffOf(int line) {
    for (Reading tariff : editorial.items("tariffs")) {
      if (tariff.number("line") == line) {
        return tariff;
      }
    }
    return null;
  }
}
