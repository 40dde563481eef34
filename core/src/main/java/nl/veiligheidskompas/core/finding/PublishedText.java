package nl.veiligheidskompas.core.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterNumbers;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/**
 * A text that a document prints: a theme sheet with all its questions, or one chapter without its
 * parts.
 *
 * @param name how people call it
 * @param lines every line in reading order, headings included
 */
record PublishedText(Place place, String name, List<String> lines) {

  PublishedText {
    lines = List.copyOf(lines);
  }

  /** Every text of the plan: the chapters, then the theme sheets. */
  static List<PublishedText> of(PlanLookup lookup) {
    SafetyPlan plan = lookup.plan();
    ChapterNumbers numbers = new ChapterNumbers(plan.chapters());
    List<PublishedText> texts = new ArrayList<>();
    plan.chapters().forEach(chapter -> texts.add(of(chapter, place(chapter, numbers))));
    Map<UUID, List<String>> lines = new HashMap<>();
    for (Section section : plan.sections()) {
      List<String> ofTheme = lines.computeIfAbsent(section.themeId(), id -> new ArrayList<>());
      ofTheme.add(section.heading());
      ofTheme.addAll(PlainText.of(section.blocks()));
    }
    for (ThemeSheet theme : plan.themes()) {
      List<String> ofTheme = lines.getOrDefault(theme.id(), List.of());
      texts.add(new PublishedText(lookup.place(theme), lookup.themeName(theme.id()), ofTheme));
    }
    return texts;
  }

  /** Where a chapter stands: by its number, or by what it is when it has none. */
  static Place place(Chapter chapter, ChapterNumbers numbers) {
    return new Place(code(chapter, numbers.of(chapter)), chapter.id(), null);
  }

  /** How a chapter is called. */
  static String name(Chapter chapter, Place place) {
    return Excerpt.of(chapter.title(), place.code());
  }

  private static PublishedText of(Chapter chapter, Place place) {
    List<String> lines = new ArrayList<>(List.of(chapter.title(), chapter.subtitle()));
    lines.addAll(PlainText.of(chapter.blocks()));
    return new PublishedText(place, name(chapter, place), lines);
  }

  private static String code(Chapter chapter, @Nullable String number) {
    return switch (chapter.role()) {
      case LETTER -> "brief";
      case FOREWORD -> "voorwoord";
      case SUMMARY -> "samenvatting";
      case TEXT, THEMES, PHASING, BUDGET, SAFETY_FIELDS ->
          number == null ? "hoofdstuk" : "hoofdstuk " + number;
    };
  }
}
