package nl.veiligheidskompas.core.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/**
 * THEME_NAME_DIFFERS: themes that are called one thing above their sheet and another in lists or in
 * the phasing. Capitals, spaces and a closing sign make no other name; where a name is empty, the
 * theme is not called anything.
 */
final class ThemeNameCheck {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern CLOSING = Pattern.compile("[\\s.,;:]+$");

  private ThemeNameCheck() {}

  static List<Finding> of(PlanLookup lookup) {
    List<Finding> findings = new ArrayList<>();
    for (ThemeSheet theme : lookup.plan().themes()) {
      Map<String, Name> names = names(theme, lookup);
      if (names.size() > 1) {
        findings.add(
            Finding.open(
                FindingCode.THEME_NAME_DIFFERS,
                lookup.place(theme),
                Phrase.of(
                    FindingCode.THEME_NAME_DIFFERS.name(),
                    names.values().stream().map(name -> name.phrase(theme.code())).toList()),
                Facts.ofText(List.copyOf(names.keySet()))));
      }
    }
    return findings;
  }

  /** What a theme is called, with where it is called so. */
  private record Name(String words, List<Phrase> places) {

    Phrase phrase(String code) {
      return Phrase.of("part.named", Excerpt.of(words, code), places);
    }
  }

  /** The names of a theme by what makes them the same name. */
  private static Map<String, Name> names(ThemeSheet theme, PlanLookup lookup) {
    Map<String, Name> names = new LinkedHashMap<>();
    add(theme.title(), "part.named.sheet", names);
    add(theme.listTitle(), "part.named.lists", names);
    for (ThemePhasing phasing : lookup.plan().themePhasings()) {
      if (phasing.themeId().equals(theme.id())) {
        add(phasing.title(), "part.named.phasing", names);
      }
    }
    return names;
  }

  private static void add(String name, String place, Map<String, Name> names) {
    String key = CLOSING.matcher(SPACE.matcher(name.strip()).replaceAll(" ")).replaceFirst("");
    if (!key.isEmpty()) {
      names
          .computeIfAbsent(key.toLowerCase(Locale.ROOT), same -> new Name(name, new ArrayList<>()))
          .places()
          .add(Phrase.of(place));
    }
  }
}
